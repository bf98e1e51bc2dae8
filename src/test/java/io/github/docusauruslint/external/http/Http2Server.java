package io.github.docusauruslint.external.http;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;

/** HTTP/2 with the few frames that it takes to say goodbye, and to answer. */
final class Http2Server implements TestServer {
  private static final int HEADERS = 1;
  private static final int SETTINGS = 4;
  private static final int GOAWAY = 7;

  private final SSLServerSocket listening;
  private final int goodbyes;
  private final AtomicInteger asked = new AtomicInteger();

  /** Says goodbye to so many requests before it answers one. */
  Http2Server(SSLServerSocket listening, int goodbyes) {
    this.listening = listening;
    this.goodbyes = goodbyes;
    SSLParameters parameters = listening.getSSLParameters();
    parameters.setApplicationProtocols(new String[] {"h2"});
    listening.setSSLParameters(parameters);
    Thread thread = new Thread(this::listen, "test http2");
    thread.setDaemon(true);
    thread.start();
  }

  private void listen() {
    while (!listening.isClosed()) {
      try (Socket socket = listening.accept()) {
        serve(new DataInputStream(socket.getInputStream()), socket.getOutputStream());
      } catch (IOException e) {
        // The client is gone, or the test is over.
      }
    }
  }

  private void serve(DataInputStream in, OutputStream out) throws IOException {
    String preface = new String(in.readNBytes(24), StandardCharsets.US_ASCII);
    if (!preface.startsWith("PRI * HTTP/2.0")) {
      return;
    }
    frame(out, SETTINGS, 0, 0, new byte[0]);
    while (true) {
      int length = in.readUnsignedByte() << 16 | in.readUnsignedShort();
      int type = in.readUnsignedByte();
      int flags = in.readUnsignedByte();
      int stream = in.readInt();
      in.readNBytes(length);
      if (type == SETTINGS && (flags & 1) == 0) {
        frame(out, SETTINGS, 1, 0, new byte[0]);
      } else if (type == HEADERS) {
        if (asked.getAndIncrement() < goodbyes) {
          // Nothing was looked at: try elsewhere.
          frame(out, GOAWAY, 0, 0, ByteBuffer.allocate(8).array());
          return;
        }
        frame(out, HEADERS, 5, stream, new byte[] {(byte) 0x88}); // :status 200, the end
      }
    }
  }

  private static void frame(OutputStream out, int type, int flags, int stream, byte[] payload)
      throws IOException {
    ByteBuffer frame = ByteBuffer.allocate(9 + payload.length);
    frame.put((byte) 0).putShort((short) payload.length);
    frame.put((byte) type).put((byte) flags).putInt(stream).put(payload);
    out.write(frame.array());
    out.flush();
  }

  @Override
  public String origin() {
    return "https://"
        + listening.getInetAddress().getHostAddress()
        + ":"
        + listening.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}
