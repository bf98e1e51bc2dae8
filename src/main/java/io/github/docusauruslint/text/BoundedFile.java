package io.github.docusauruslint.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads files, and none without end: whoever names a device gets an answer, too. */
public final class BoundedFile {
  /** What is read of one file at most, in bytes. */
  public static final int LIMIT = 32 << 20;

  private static final int LEAST = 1 << 13;

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
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      if (channel.size() > LIMIT) {
        throw new TooLargeException(name);
      }
      byte[] bytes = new byte[(int) channel.size()];
      int read = fill(bytes, 0, channel);
      // A device has no size, and a file may have grown since it told its own.
      for (byte[] more = {0}; read == bytes.length && fill(more, 0, channel) > 0; ) {
        if (read >= LIMIT) {
          throw new TooLargeException(name);
        }
        bytes = Arrays.copyOf(bytes, Math.min(LIMIT, Math.max(LEAST, read * 2)));
        bytes[read] = more[0];
        read = fill(bytes, read + 1, channel);
      }
      return read == bytes.length ? bytes : Arrays.copyOf(bytes, read);
    }
  }

  /** Reads until there is no room or no more; gives where it stopped. */
  private static int fill(byte[] bytes, int from, SeekableByteChannel channel) throws IOException {
    ByteBuffer room = ByteBuffer.wrap(bytes, from, bytes.length - from);
    while (room.hasRemaining() && channel.read(room) >= 0) {
      // There may be more.
    }
    return room.position();
  }
}
