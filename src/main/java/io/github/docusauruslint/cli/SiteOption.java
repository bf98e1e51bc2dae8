package io.github.docusauruslint.cli;

import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.engine.SiteLocator;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.text.BoundedFile;
import io.github.docusauruslint.text.IoReason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The options that say which site, and what its config may see. */
final class SiteOption {
  private final Terminal terminal;

  SiteOption(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The site that a command line means. */
  SiteSource read(Arguments arguments) throws LintException, UsageException {
    String named = arguments.get("--site");
    Path start = terminal.folder();
    Path folder =
        named == null ? SiteLocator.near(start) : SiteLocator.named(start.resolve(named), named);
    String name = named == null ? shown(start, folder) : named;
    return SiteSource.of(folder, name, environment(arguments))
        .withLocale(arguments.get("--locale"))
        .withResolved(resolved(arguments));
  }

  private static String shown(Path start, Path folder) {
    String relative = start.toAbsolutePath().normalize().relativize(folder).toString();
    return relative.isEmpty() ? "." : relative.replace('\\', '/');
  }

  private Map<String, String> environment(Arguments arguments) throws UsageException {
    Map<String, String> environment = new HashMap<>();
    for (String given : arguments.all("--env")) {
      int equals = given.indexOf('=');
      String name = equals < 0 ? given : given.substring(0, equals);
      if (name.isEmpty()) {
        throw new UsageException(arguments.path(), "usage.env");
      }
      String value = equals < 0 ? terminal.environment().get(name) : given.substring(equals + 1);
      if (value != null) {
        environment.put(name, value);
      }
    }
    return environment;
  }

  private @Nullable String resolved(Arguments arguments) throws LintException {
    String file = arguments.get("--site-config");
    if (file == null) {
      return null;
    }
    try {
      byte[] bytes = BoundedFile.read(terminal.folder().resolve(file), file);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new LintException("cannot read " + file + ": " + IoReason.of(e));
    }
  }
}
