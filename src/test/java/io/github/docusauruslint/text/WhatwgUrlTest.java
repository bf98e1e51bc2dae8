package io.github.docusauruslint.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.docusauruslint.Recorded;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WhatwgUrlTest {

  static Stream<JsonNode> recorded() {
    return Recorded.lines(WhatwgUrlTest.class, "urls.jsonl");
  }

  /** Generated URLs, and what {@code new URL(in, base)} of Node 20 made of them. */
  @ParameterizedTest
  @MethodSource("recorded")
  void parsesAsNodeDoes(JsonNode recorded) {
    String base = recorded.get("base").textValue();
    WhatwgUrl url = resolve(recorded.get("in").textValue(), base);
    JsonNode expected = recorded.get("out");

    if (expected.isNull()) {
      assertThat(url).isNull();
      return;
    }
    assertThat(url).isNotNull();
    assertThat(url.href()).isEqualTo(expected.get("href").textValue());
    assertThat(url.protocol()).isEqualTo(expected.get("protocol").textValue());
    assertThat(url.hostAndPort()).isEqualTo(expected.get("host").textValue());
    assertThat(url.username()).isEqualTo(expected.get("username").textValue());
    assertThat(url.password()).isEqualTo(expected.get("password").textValue());
    assertThat(url.pathname()).isEqualTo(expected.get("pathname").textValue());
    assertThat(url.search()).isEqualTo(expected.get("search").textValue());
    assertThat(url.hash()).isEqualTo(expected.get("hash").textValue());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "../b?c#d, https://example.com/a/x/, https://example.com/a/b?c#d",
        "http://localhost:PORT, https://example.com, none",
        "http://{host}/, https://example.com, http://{host}/",
        "/a b/é, https://example.com, https://example.com/a%20b/%C3%A9",
        "https://例え。jp, https://example.com, https://xn--r8jz45g.jp/",
      })
  void resolves(String input, String base, String href) {
    WhatwgUrl url = resolve(input, base);

    assertThat(url == null ? null : url.href()).isEqualTo(href);
  }

  @Test
  void takesADomainAsItIsWrittenThatIsTooLongForAHost() {
    String label = "\u94fe".repeat(5_000);
    WhatwgUrl url = resolve("https://" + label + "/", null);

    assertThat(url).isNotNull();
    assertThat(url.hostAndPort()).isEqualTo(label);
  }

  private static WhatwgUrl resolve(String input, String base) {
    return base == null
        ? WhatwgUrl.parse(input)
        : WhatwgUrl.parse(input, Objects.requireNonNull(WhatwgUrl.parse(base)));
  }
}
