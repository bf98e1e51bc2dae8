package io.github.docusauruslint.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Two checksums in one number, which a change by accident leaves alone once in 2^64 times. */
final class Checksum {
  private Checksum() {}

  static long of(byte[] bytes) {
    CRC32C first = new CRC32C();
    first.update(bytes);
    CRC32 second = new CRC32();
    second.update(bytes);
    return first.getValue() << 32 | second.getValue();
  }

  /** That of a file as it is by now; null where it cannot be read. */
  static @Nullable Long ofFile(Path file) {
    try {
      return of(BoundedFile.read(file, file.toString()));
    } catch (IOException | OutOfMemoryError e) {
      return null;
    }
  }

  /** That of the names in a folder, in order. */
  static long ofNames(List<String> names) {
    return of(String.join("/", names).getBytes(StandardCharsets.UTF_8));
  }
}
