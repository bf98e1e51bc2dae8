package io.github.docusauruslint.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that a process depends on from its start: the program, the Java that runs it and how, and the
 * site. A command asks a server only where all of that is as it is for itself.
 *
 * @param text a line for each
 */
public record ServerKey(String text) {
  /** Changed with what is said between a command and a server. */
  private static final int PROTOCOL = 1;

  private static final String PROGRAM = "unix:size,lastModifiedTime,ctime,ino";

  /** Under one path, a container may see another folder. */
  private static final String SITE = "unix:dev,ino";

  /** What of the environment a Java machine looks at when it starts. */
  static final String[] VARIABLES = {
    "TZ", "DOCUSAURUS_LINT_JAVA_OPTS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"
  };

  private static final String[] PROPERTIES = {
    "java.home",
    "java.vm.version",
    "user.name",
    "user.language",
    "user.script",
    "user.country",
    "user.variant",
    "file.encoding",
    "sun.jnu.encoding"
  };

  /** The key of the running program; null where it is no single file. */
  public static @Nullable ServerKey of(Path site, Map<String, String> environment) {
    String program = System.getProperty("java.class.path", "");
    if (program.isEmpty() || program.indexOf(File.pathSeparatorChar) >= 0) {
      return null;
    }
    return of(Path.of(program).toAbsolutePath(), site, environment);
  }

  static @Nullable ServerKey of(Path program, Path site, Map<String, String> environment) {
    StringBuilder text = new StringBuilder();
    try {
      Map<String, Object> stamp = Files.readAttributes(program, PROGRAM);
      if (!Files.isRegularFile(program)) {
        return null;
      }
      line(text, PROTOCOL);
      line(text, site.toAbsolutePath().normalize());
      line(text, new TreeMap<>(Files.readAttributes(site, SITE)));
      line(text, program);
      line(text, new TreeMap<>(stamp));
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return null;
    }
    for (String name : PROPERTIES) {
      line(text, System.getProperty(name, ""));
    }
    for (String name : VARIABLES) {
      line(text, environment.getOrDefault(name, ""));
    }
    return new ServerKey(text.toString());
  }

  private static void line(StringBuilder text, Object value) {
    text.append(value).append('\n');
  }

  /** A short name; that two keys share one is as good as impossible, and does no harm. */
  public String name() {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return Long.toHexString(hash);
  }
}
