package io.github.docusauruslint.server;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.List;

/**
 * What goes over a socket in one piece, so that half of it is told from all of it: {@code magic,
 * length of the rest, number of parts}, then of each part its length and its bytes.
 */
final class Frame {
  private static final int MAGIC = 0x444c5331; // "DLS1"
  private static final int HEAD = 8;

  private Frame() {}

  static void write(WritableByteChannel channel, List<byte[]> parts) throws IOException {
    long length = 4;
    for (byte[] part : parts) {
      length += 4 + part.length;
    }
    if (length > Integer.MAX_VALUE - HEAD) {
      throw new IOException("too much to say");
    }
    ByteBuffer frame = ByteBuffer.allocate(HEAD + (int) length);
    frame.putInt(MAGIC).putInt((int) length).putInt(parts.size());
    for (byte[] part : parts) {
      frame.putInt(part.length).put(part);
    }
    frame.flip();
    while (frame.hasRemaining()) {
      channel.write(frame);
    }
  }

  /**
   * Reads all of one.
   *
   * @param most how many bytes are read at most
   * @throws IOException when what comes is no frame, or none to its end
   */
  static List<byte[]> read(ReadableByteChannel channel, int most) throws IOException {
    ByteBuffer head = read(channel, ByteBuffer.allocate(HEAD));
    int magic = head.getInt();
    int length = head.getInt();
    if (magic != MAGIC || length < 4 || length > most) {
      throw new IOException("no frame");
    }
    ByteBuffer rest = read(channel, ByteBuffer.allocate(length));
    int count = rest.getInt();
    if (count < 0 || count > length / 4) {
      throw new IOException("no frame");
    }
    List<byte[]> parts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      parts.add(part(rest));
    }
    if (rest.hasRemaining()) {
      throw new IOException("no frame");
    }
    return parts;
  }

  private static byte[] part(ByteBuffer rest) throws IOException {
    int length = rest.remaining() < 4 ? -1 : rest.getInt();
    if (length < 0 || length > rest.remaining()) {
      throw new IOException("no frame");
    }
    byte[] part = new byte[length];
    rest.get(part);
    return part;
  }

  private static ByteBuffer read(ReadableByteChannel channel, ByteBuffer into) throws IOException {
    while (into.hasRemaining()) {
      if (channel.read(into) < 0) {
        throw new EOFException("half of a frame");
      }
    }
    return into.flip();
  }
}
