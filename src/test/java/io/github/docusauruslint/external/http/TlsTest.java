package io.github.docusauruslint.external.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.external.Outcome;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTest {
  @TempDir private Path folder;

  private static final RawServer.Script FINE = (r, c) -> c.answer(r, "200 OK", "", "");

  private Outcome ask(KeyStore shown, KeyStore trusted) throws Exception {
    try (RawServer server = new RawServer(Certificates.listen(shown, "127.0.0.1"), FINE)) {
      Asking asking = new Asking();
      if (trusted != null) {
        asking.trusting(Certificates.trusting(trusted));
      }
      return asking.outcome("https://" + server.host() + "/");
    }
  }

  @Test
  void aCertificateThatIsTrusted() throws Exception {
    KeyStore store = new Certificates(folder).make("ip:127.0.0.1");
    assertThat(ask(store, store).kind()).isEqualTo(Outcome.Kind.GOOD);
  }

  @Test
  void aCertificateThatSignsItself() throws Exception {
    KeyStore store = new Certificates(folder).make("ip:127.0.0.1");
    assertThat(ask(store, null))
        .isEqualTo(
            Outcome.of(Outcome.Kind.TLS, "the certificate is signed by nobody who is trusted"));
  }

  @Test
  void aCertificateForAnotherName() throws Exception {
    KeyStore store = new Certificates(folder).make("dns:other.dev");
    assertThat(ask(store, store))
        .isEqualTo(Outcome.of(Outcome.Kind.TLS, "the certificate is for another name"));
  }

  @Test
  void aCertificateThatHasExpired() throws Exception {
    Certificates certificates = new Certificates(folder);
    KeyStore issuer = certificates.make("dns:issuer.dev", "-ext", "bc:c");
    KeyStore store = certificates.makeExpired("ip:127.0.0.1", certificates.file("dns:issuer.dev"));
    assertThat(ask(store, issuer))
        .isEqualTo(Outcome.of(Outcome.Kind.TLS, "the certificate has expired"));
  }

  @Test
  void noTlsAtAll() throws Exception {
    try (RawServer server =
        new RawServer("127.0.0.1", (r, c) -> c.answer(r, "400 Bad Request", "", ""))) {
      Outcome outcome = new Asking().outcome("https://" + server.host() + "/");
      assertThat(outcome.kind().isFailure()).isTrue();
      assertThat(outcome.kind()).isIn(Outcome.Kind.TLS, Outcome.Kind.CUT_OFF);
    }
  }

  /** HTTP/2 with the few frames that it takes to say goodbye, and to answer. */
  private static final class Http2Server implements AutoCloseable {
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
      assertThat(preface).startsWith("PRI * HTTP/2.0");
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

    String url() {
      return "https://127.0.0.1:" + listening.getLocalPort() + "/";
    }

    @Override
    public void close() throws IOException {
      listening.close();
    }
  }

  @Test
  void http2IsSpoken() throws Exception {
    KeyStore store = new Certificates(folder).make("ip:127.0.0.1");
    try (Http2Server server = new Http2Server(Certificates.listen(store, "127.0.0.1"), 0)) {
      Asking asking = new Asking().trusting(Certificates.trusting(store));
      assertThat(asking.outcome(server.url()).kind()).isEqualTo(Outcome.Kind.GOOD);
      assertThat(server.asked).hasValue(1);
    }
  }

  @Test
  void aServerThatSaysGoodbyeIsAskedAgain() throws Exception {
    KeyStore store = new Certificates(folder).make("ip:127.0.0.1");
    try (Http2Server server = new Http2Server(Certificates.listen(store, "127.0.0.1"), 2)) {
      Asking asking = new Asking().trusting(Certificates.trusting(store));
      assertThat(asking.outcome(server.url()).kind()).isEqualTo(Outcome.Kind.GOOD);
      assertThat(server.asked).hasValue(3);
    }
  }

  @Test
  void aServerThatOnlySaysGoodbye() throws Exception {
    KeyStore store = new Certificates(folder).make("ip:127.0.0.1");
    try (Http2Server server = new Http2Server(Certificates.listen(store, "127.0.0.1"), 999)) {
      Asking asking = new Asking().trusting(Certificates.trusting(store));
      assertThat(asking.outcome(server.url()).kind()).isEqualTo(Outcome.Kind.CUT_OFF);
    }
  }
}
