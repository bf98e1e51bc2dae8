package io.github.docusauruslint.external.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.TrustManagerFactory;

/** Certificates made for a test, and servers that show them. */
final class Certificates {
  private static final char[] PASSWORD = "changeit".toCharArray();

  private final Path folder;

  Certificates(Path folder) {
    this.folder = folder;
  }

  /**
   * A key and a certificate that it signs itself.
   *
   * @param names what it is for, such as {@code ip:127.0.0.1}
   * @param more options of {@code keytool}
   */
  KeyStore make(String names, String... more) throws Exception {
    Path file = file(names);
    List<String> words =
        new ArrayList<>(List.of("-genkeypair", "-keyalg", "EC", "-groupname", "secp256r1"));
    words.addAll(List.of("-alias", "key", "-dname", "CN=test", "-ext", "SAN=" + names));
    words.addAll(List.of(more));
    keytool(file, words.toArray(String[]::new));
    return load(file);
  }

  /** A key whose certificate another one signed that is trusted, for a time that is over. */
  KeyStore makeExpired(String names, Path issuers) throws Exception {
    Path file = folder.resolve("expired.p12");
    String request = folder.resolve("request").toString();
    String signed = folder.resolve("signed").toString();
    make(names);
    Files.move(file(names), file);
    keytool(file, "-certreq", "-alias", "key", "-file", request);
    keytool(
        issuers,
        "-gencert",
        "-alias",
        "key",
        "-infile",
        request,
        "-outfile",
        signed,
        "-ext",
        "SAN=" + names,
        "-startdate",
        "2020/01/01 00:00:00",
        "-validity",
        "30");
    String root = folder.resolve("root").toString();
    keytool(issuers, "-exportcert", "-alias", "key", "-file", root);
    keytool(file, "-importcert", "-noprompt", "-alias", "root", "-file", root);
    keytool(file, "-importcert", "-noprompt", "-alias", "key", "-file", signed);
    return load(file);
  }

  /** Where the key for names lies. */
  Path file(String names) {
    return folder.resolve(names.replaceAll("\\W", "-") + ".p12");
  }

  private static void keytool(Path store, String... words) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(words));
    command.addAll(List.of("-storetype", "PKCS12", "-keystore", store.toString()));
    command.addAll(List.of("-storepass", "changeit"));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IOException(output);
    }
  }

  private static KeyStore load(Path file) throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, PASSWORD);
    }
    return store;
  }

  /** A server on a loopback address that shows a certificate. */
  static SSLServerSocket listen(KeyStore store, String address)
      throws GeneralSecurityException, IOException {
    KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
    keys.init(store, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return (SSLServerSocket)
        context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getByName(address));
  }

  /** Who trusts a certificate. */
  static SSLContext trusting(KeyStore store) throws GeneralSecurityException, IOException {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, PASSWORD);
    trusted.setCertificateEntry("key", store.getCertificate("key"));
    TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }
}
