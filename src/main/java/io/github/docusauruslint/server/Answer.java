package io.github.docusauruslint.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.List;

/** What a command is to say, and how it is to leave. */
public final class Answer {
  private final int status;
  private final byte[] out;
  private final byte[] err;

  /**
   * An answer.
   *
   * @param status the exit status
   * @param out for standard output
   * @param err for standard error
   */
  public Answer(int status, byte[] out, byte[] err) {
    this.status = status;
    this.out = out.clone();
    this.err = err.clone();
  }

  public int status() {
    return status;
  }

  public byte[] out() {
    return out.clone();
  }

  public byte[] err() {
    return err.clone();
  }

  void writeTo(WritableByteChannel channel) throws IOException {
    Frame.write(channel, List.of(ByteBuffer.allocate(4).putInt(status).array(), out, err));
  }

  static Answer readFrom(ReadableByteChannel channel) throws IOException {
    List<byte[]> parts = Frame.read(channel, Integer.MAX_VALUE);
    if (parts.size() != 3 || parts.get(0).length != 4) {
      throw new IOException("no answer");
    }
    return new Answer(ByteBuffer.wrap(parts.get(0)).getInt(), parts.get(1), parts.get(2));
  }
}
