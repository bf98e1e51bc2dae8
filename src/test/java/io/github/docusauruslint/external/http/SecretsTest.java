package io.github.docusauruslint.external.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.external.HostSettings;
import io.github.docusauruslint.external.LinkAddress;
import io.github.docusauruslint.external.Outcome;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Headers for hosts, and the secrets in them. */
class SecretsTest {
  private static HostSettings token() {
    return new HostSettings(
        null, null, List.of(), Map.of("Authorization", "Bearer ${TOKEN}", "X-Plain", "yes"), null);
  }

  private static Stream<String> sent(RawServer server, String header) {
    return server.requests().stream()
        .map(request -> request.headers().get(header))
        .filter(Objects::nonNull);
  }

  @Test
  void theHostGetsThem() throws IOException {
    try (RawServer server =
        new RawServer(
            "127.0.0.1",
            (r, c) -> {
              boolean known = "Bearer s3cret".equals(r.headers().get("authorization"));
              c.answer(r, known ? "200 OK" : "401 Unauthorized", "", "");
            })) {
      Asking asking = new Asking().host(server.host(), token());
      assertThat(asking.outcome(server.url("/")).kind()).isEqualTo(Outcome.Kind.REFUSED);
      asking.variable("TOKEN", "s3cret\n");
      assertThat(asking.outcome(server.url("/")).kind()).isEqualTo(Outcome.Kind.GOOD);
    }
  }

  @Test
  void nobodyElseDoes() throws IOException {
    try (RawServer other = new RawServer("127.0.0.2", (r, c) -> c.answer(r, "200 OK", "", ""));
        RawServer server =
            new RawServer(
                "127.0.0.1",
                (r, c) -> c.answer(r, "302 Found", "Location: " + other.url("/") + "\r\n", ""))) {
      Asking asking =
          new Asking().host(server.host(), token()).variable("TOKEN", "s3cret").allowing("*");
      assertThat(asking.outcome(server.url("/")).kind()).isEqualTo(Outcome.Kind.GOOD);
      assertThat(sent(server, "authorization")).containsOnly("Bearer s3cret");
      assertThat(sent(other, "authorization")).isEmpty();
      assertThat(sent(other, "x-plain")).isEmpty();
    }
  }

  @Test
  void noSecretWithoutTls() {
    HostHeaders headers =
        new HostHeaders(
            new Asking().host("a.dev", token()).settings(),
            Map.of("TOKEN", "s3cret"),
            host -> false);
    assertThat(headers.of(address("http://a.dev/"))).containsExactly(Map.entry("X-Plain", "yes"));
    assertThat(headers.of(address("https://a.dev/")))
        .containsEntry("Authorization", "Bearer s3cret");
    assertThat(headers.of(address("https://www.a.dev/"))).hasSize(2);
    assertThat(headers.of(address("https://nota.dev/"))).isEmpty();
  }

  private static LinkAddress address(String url) {
    return LinkAddress.of(url);
  }

  @Test
  void aVariableThatMayNotBeSeenIsNamed() {
    assertThat(new Asking().host("a.dev", token()).asker().missingVariables())
        .containsExactly("TOKEN");
  }

  @Test
  void aSecretThatCannotBeSentIsNotTold() throws IOException {
    try (RawServer server = new RawServer("127.0.0.1", (r, c) -> c.answer(r, "200 OK", "", ""))) {
      Asking asking = new Asking().host(server.host(), token()).variable("TOKEN", "s3\ncret");
      Outcome outcome = asking.outcome(server.url("/"));
      assertThat(outcome)
          .isEqualTo(Outcome.of(Outcome.Kind.UNKNOWN, "no request that Java can send"));
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void noCookiesAndAPlainName() throws IOException {
    try (RawServer server =
        new RawServer("127.0.0.1", (r, c) -> c.answer(r, "200 OK", "Set-Cookie: a=b\r\n", ""))) {
      new Asking().ask(server.url("/1"), server.url("/2"), server.url("/3"));
      assertThat(server.requests())
          .hasSize(3)
          .allSatisfy(
              request ->
                  assertThat(request.headers())
                      .doesNotContainKey("cookie")
                      .containsEntry("user-agent", "docusaurus-lint"));
    }
  }
}
