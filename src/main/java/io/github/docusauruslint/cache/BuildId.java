package io.github.docusauruslint.cache;

import io.github.docusauruslint.text.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What tells one build of the tool from another: a digest of its classes and rules, packed into the
 * jar when it is built. Any change of the code may change what it finds, so no cache outlives one.
 */
public final class BuildId {
  private static final String RESOURCE = "build-id.txt";

  private BuildId() {}

  /** The id of the build that runs, with the version of Java; null where it was not packed. */
  public static @Nullable String running() {
    try {
      String id = Resources.find("/" + place());
      return id == null ? null : id + " " + Runtime.version().feature();
    } catch (UncheckedIOException e) {
      return null; // Without a cache all is as true, only slower.
    }
  }

  /**
   * Packs the id.
   *
   * @param arguments the folder of the compiled classes
   */
  public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
    Path classes = Path.of(arguments[0]);
    Path resource = classes.resolve(place());
    Files.deleteIfExists(resource);
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (Path file : files(classes)) {
      digest.update(classes.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(file));
    }
    String id = new BigInteger(1, digest.digest()).toString(36);
    Files.writeString(resource, id, StandardCharsets.US_ASCII);
  }

  /** What texts are packed into, the id among them, says nothing that they do not. */
  private static boolean counts(Path file) {
    return !file.endsWith("PackedTexts.class");
  }

  private static String place() {
    return BuildId.class.getPackageName().replace('.', '/') + "/" + RESOURCE;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(BuildId::counts).sorted().toList();
    }
  }
}
