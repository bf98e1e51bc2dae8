package io.github.docusauruslint.external.http;

import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;

/** Servers with certificates of all kinds, and such that speak HTTP/2: see {@link Behaviours}. */
final class TlsBehaviours {
  private static final String ADDRESS = "127.0.1.200";
  private static final RawServer.Script FINE = (r, c) -> c.answer(r, "200 OK", "", "");

  private TlsBehaviours() {}

  /**
   * The servers.
   *
   * @return who trusts those that can be trusted
   */
  static SSLContext in(Behaviours table, Path folder) throws Exception {
    Certificates certificates = new Certificates(folder);
    KeyStore trusted = certificates.make("trusted", "ip:" + ADDRESS);
    KeyStore stranger = certificates.make("stranger", "ip:" + ADDRESS);
    KeyStore other = certificates.make("other", "dns:other.dev");
    KeyStore expired = certificates.makeExpired("expired", "ip:" + ADDRESS, "trusted");
    table.add("TLS", "/", "good 200", server(trusted));
    table.add(
        "self-signed TLS",
        "/",
        "tls 'the certificate is signed by nobody who is trusted'",
        server(stranger));
    table.add(
        "TLS for another name", "/", "tls 'the certificate is for another name'", server(other));
    table.add("TLS that has expired", "/", "tls 'the certificate has expired'", server(expired));
    table.add(
        "no TLS where it should be", "/", "tls 'it speaks no TLS'", RawServer.withoutTls(ADDRESS));
    table.add("HTTP/2", "/", "good 200", http2(trusted, 0));
    table.add("HTTP/2, GOAWAY twice", "/", "good 200", http2(trusted, 2));
    table.add("HTTP/2, GOAWAY always", "/", "cut-off", http2(trusted, Integer.MAX_VALUE));
    return Certificates.trusting(trusted, other);
  }

  private static RawServer server(KeyStore store) throws Exception {
    return new RawServer(Certificates.listen(store, ADDRESS), FINE);
  }

  private static Http2Server http2(KeyStore store, int goodbyes) throws Exception {
    return new Http2Server(Certificates.listen(store, ADDRESS), goodbyes);
  }
}
