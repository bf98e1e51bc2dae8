package io.github.docusauruslint.external.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.external.LinkAddress;
import io.github.docusauruslint.external.Outcome;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody's pages make us look around in a network. */
class PrivateNetworksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "100.127.255.255",
        "127.0.0.1",
        "127.255.255.255",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.1",
        "192.168.0.1",
        "198.18.0.1",
        "198.19.255.255",
        "224.0.0.1",
        "239.255.255.255",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "fc00::1",
        "fdff::1",
        "fe80::1",
        "ff02::1",
        "64:ff9b::10.0.0.1",
        "64:ff9b:1::1",
        "2002:7f00:1::",
        "2001:db8::1",
        "2001:0:1::1"
      })
  void theseArePrivate(String address) throws IOException {
    assertThat(AddressPolicy.isPrivate(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "9.255.255.255",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.1",
        "172.15.255.255",
        "172.32.0.0",
        "192.167.255.255",
        "198.17.255.255",
        "198.20.0.0",
        "223.255.255.255",
        "2606:4700::1",
        "64:ff9b::8.8.8.8",
        "2002:808:808::",
        "2a00::1"
      })
  void theseAreNot(String address) throws IOException {
    assertThat(AddressPolicy.isPrivate(InetAddress.getByName(address))).isFalse();
  }

  private static RawServer server(String address) throws IOException {
    return new RawServer(address, (r, c) -> c.answer(r, "200 OK", "", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:%d/", "http://localhost:%d/", "http://2130706433:%d/", "http://127.1:%d/",
        "http://0x7f.1:%d/", "http://[::1]:%d/", "http://[::ffff:127.0.0.1]:%d/",
            "http://router:%d/",
        "http://x.localhost:%d/", "http://inside.dev:%d/", "http://169.254.169.254:%d/"
      })
  void aLinkThereIsNotAskedFor(String pattern) throws IOException {
    try (RawServer server = server("127.0.0.1")) {
      int port = Integer.parseInt(server.host().replaceFirst(".*:", ""));
      Asking asking = new Asking().allowing().named("inside.dev", "127.0.0.1");
      Outcome outcome = asking.outcome(String.format(pattern, port));
      assertThat(outcome.kind()).isEqualTo(Outcome.Kind.PRIVATE);
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void aRedirectThereIsNotFollowed() throws IOException {
    try (RawServer inside = server("127.0.0.3");
        RawServer outside =
            new RawServer(
                "127.0.0.2",
                (r, c) -> c.answer(r, "302 Found", "Location: " + inside.url("/x") + "\r\n", ""))) {
      Outcome outcome = new Asking().allowing("127.0.0.2").outcome(outside.url("/"));
      assertThat(outcome.kind()).isEqualTo(Outcome.Kind.LED_INSIDE);
      assertThat(outcome.detail()).isEqualTo(inside.host());
      assertThat(outside.requests()).isNotEmpty();
      assertThat(inside.requests()).isEmpty();
    }
  }

  @Test
  void oneAddressOfSeveralIsEnough() throws Exception {
    InetAddress[] mixed = {InetAddress.getByName("1.1.1.1"), InetAddress.getByName("10.0.0.1")};
    AddressGuard guard = new AddressGuard(host -> mixed, Set.of(), address -> false, Runnable::run);
    assertThat(guard.check(LinkAddress.of("https://a.dev/")).get())
        .isEqualTo(AddressGuard.Verdict.PRIVATE);
  }

  @Test
  void aHostIsLookedUpOnce() throws Exception {
    AtomicInteger lookups = new AtomicInteger();
    AddressGuard guard =
        new AddressGuard(
            host ->
                new InetAddress[] {
                  InetAddress.getByName(lookups.getAndIncrement() == 0 ? "1.1.1.1" : "127.0.0.1")
                },
            Set.of(),
            address -> false,
            Runnable::run);
    for (String url : new String[] {"https://a.dev/", "https://a.dev/x", "https://a.dev:8443/"}) {
      assertThat(guard.check(LinkAddress.of(url)).get()).isEqualTo(AddressGuard.Verdict.ALLOWED);
    }
    assertThat(lookups).hasValue(1);
  }

  @Test
  void aHostThatIsNotThere() {
    assertThat(new Asking().allowing().outcome("https://nobody.dev/").kind())
        .isEqualTo(Outcome.Kind.NO_HOST);
  }

  @Test
  void namesOfExamplesAreLeftOut() {
    for (String url : new String[] {"https://www.example.com/", "https://a.test/x"}) {
      assertThat(new Asking().allowing().outcome(url).kind()).isEqualTo(Outcome.Kind.EXCLUDED);
    }
  }
}
