package io.github.docusauruslint.external.http;

import io.github.docusauruslint.ClassPath;
import io.github.docusauruslint.external.LinkAnswers;
import io.github.docusauruslint.external.LinkHistory;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLContext;

/** Asks for one URL in a process of its own, for what Java decides once for a process. */
final class Alone {
  private Alone() {}

  /** {@code names FILE LINE URL} or {@code proxy URL PROXY STORE}: prints the outcome. */
  public static void main(String[] words) throws Exception {
    Asking asking = new Asking();
    AskOptions options =
        words[0].equals("names")
            ? options(Set.of(), Map.of(), changing(Path.of(words[1]), words[2]), null)
            : options(
                Set.of("*"),
                Map.of("https_proxy", words[2]),
                InetAddress::getAllByName,
                trust(Path.of(words[3])));
    String url = words[words[0].equals("names") ? 3 : 1];
    LinkAsker asker = LinkAsker.of(asking.settings(), options, LinkHistory.NONE);
    asker
        .ask(Asking.links(url), LinkAnswers.Listener.NONE)
        .answers()
        .forEach(a -> System.out.println(a.outcome().kind().label() + " " + a.outcome().status()));
  }

  private static AskOptions options(
      Set<String> allowed,
      Map<String, String> environment,
      AddressGuard.Names names,
      SSLContext tls) {
    return new AskOptions(
        false, allowed, Map.of(), environment, names, tls, Clock.systemUTC(), false, "");
  }

  /** A name server that has another answer ready as soon as it was asked. */
  private static AddressGuard.Names changing(Path file, String next) {
    return host -> {
      InetAddress first = InetAddress.getByName(host);
      try {
        Files.writeString(file, next);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
      // On loopback, and yet taken for an address of the Internet.
      byte[] open = {9, 9, 9, first.getAddress()[3]};
      return new InetAddress[] {InetAddress.getByAddress(host, open)};
    };
  }

  private static SSLContext trust(Path store) throws Exception {
    KeyStore known = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      known.load(in, "changeit".toCharArray());
    }
    return Certificates.trusting(known);
  }

  /** Runs it, and returns what it printed. */
  static String run(List<String> options, String... words) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(options);
    command.addAll(List.of("-cp", ClassPath.get()));
    command.add(Alone.class.getName());
    command.addAll(List.of(words));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output.strip();
  }
}
