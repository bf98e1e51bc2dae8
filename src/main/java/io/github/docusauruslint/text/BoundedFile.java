package io.github.docusauruslint.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files, and none without end: whoever names a device gets an answer, too. */
public final class BoundedFile {
  /** What is read of one file at most, in bytes. */
  public static final int LIMIT = 32 << 20;

  private BoundedFile() {}

  /** The file has more bytes than {@link #LIMIT}. */
  public static final class TooLargeException extends NotReadException {
    private static final long serialVersionUID = 1L;

    TooLargeException(String name) {
      super(name + " is too large: no more than " + (LIMIT >> 20) + " MiB of a file are read");
    }
  }

  /**
   * The bytes of a file.
   *
   * @param name the file as the user knows it, for messages
   * @throws TooLargeException when it has too many
   * @throws IOException when it cannot be read
   */
  public static byte[] read(Path file, String name) throws IOException {
    if (Files.size(file) > LIMIT) {
      throw new TooLargeException(name);
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LIMIT + 1);
      if (bytes.length > LIMIT) {
        throw new TooLargeException(name);
      }
      return bytes;
    }
  }
}
