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
   * A key and a certificate that it signs itself; it may sign others, too.
   *
   * @param label how it is called among the others
   * @param names what it is for, such as {@code ip:127.0.0.1}
   */
  KeyStore make(String label, String names) throws Exception {
    Path file = file(label);
    List<String> words =
        new ArrayList<>(List.of("-genkeypair", "-keyalg", "EC", "-groupname", "secp256r1"));
    words.addAll(List.of("-alias", "key", "-dname", "CN=" + label, "-ext", "SAN=" + names));
    words.addAll(List.of("-ext", "bc:c"));
    keytool(file, words.toArray(String[]::new));
    return load(file);
  }

  /**
   * A key whose certificate another one signed, for a time that is over.
   *
   * @param issuer what the other one is called
   */
  KeyStore makeExpired(String label, String names, String issuer) throws Exception {
    Path file = file(label);
    Path issuers = file(issuer);
    String request = folder.resolve("request").toString();
    String signed = folder.resolve("signed").toString();
    make(label, names);
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

  private Path file(String label) {
    return folder.resolve(label + ".p12");
  }

  private static void keytool(Path store, String... words) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"));
    command.addAll(List.of(words));
    command.addAll(List.of("-storetype", "PKCS12", "-keystore", store.toString()));
    command.addAll(List.of("-storepass", "changeit"));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IOException(output);
    }
  }

  /** One that was made. */
  KeyStore load(String label) throws GeneralSecurityException, IOException {
    return load(file(label));
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

  /** Who trusts these certificates, and no others. */
  static SSLContext trusting(KeyStore... stores) throws GeneralSecurityException, IOException {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, PASSWORD);
    for (int i = 0; i < stores.length; i++) {
      trusted.setCertificateEntry("key" + i, stores[i].getCertificate("key"));
    }
    TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }
}
