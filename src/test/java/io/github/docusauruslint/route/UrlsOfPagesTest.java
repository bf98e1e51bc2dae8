package io.github.docusauruslint.route;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.docusauruslint.Recorded;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UrlsOfPagesTest {
  static Stream<JsonNode> normalized() {
    return Recorded.lines(UrlsOfPagesTest.class, "normalize-uri.jsonl");
  }

  static Stream<JsonNode> resolved() {
    return Recorded.lines(UrlsOfPagesTest.class, "url-paths.jsonl");
  }

  @ParameterizedTest
  @MethodSource("normalized")
  void encodesAsMarkdownDoes(JsonNode line) {
    assertThat(MarkdownUri.normalize(line.get("in").asText())).isEqualTo(line.get("out").asText());
  }

  @ParameterizedTest
  @MethodSource("resolved")
  void resolvesAsDocusaurusDoes(JsonNode line) {
    UrlPath resolved =
        PageUrl.resolve(line.get("url").asText(), PageUrl.base(line.get("page").asText()));

    assertThat(resolved == null ? null : resolved.serialize())
        .isEqualTo(line.get("resolved").textValue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      value = {
        "/a              | /wiki/a",
        "/wiki/a         | /wiki/a",
        "/wiki           | /wiki/",
        "/wikipedia      | /wiki/wikipedia",
        "a               | a",
        "./a             | ./a",
        "#h              | #h",
        "?x              | ?x",
        "https://x.y/z   | null",
        "//x.y/z         | null",
        "mailto:a@b.c    | null",
        "pathname:///a   | null",
        "a:b             | null",
        "/a:b            | /wiki/a:b",
        "1a:b            | 1a:b",
        "''              | null",
      })
  void collectsWithBaseUrl(String url, String collected) {
    assertThat(new LinkComponent("/wiki/", null).collected(LinkComponent.Props.of(url)))
        .isEqualTo(collected);
  }

  @ParameterizedTest
  @CsvSource({
    "/a,            true,  /a/",
    "/a/,           true,  /a/",
    "/a?x#h,        true,  /a/?x#h",
    "./x.md,        true,  ./x.md/",
    "#h,            true,  #h",
    "?x,            true,  /?x",
    "/,             false, /",
    "/a/,           false, /a",
    "/a/#h,         false, /a#h",
    "a,             false, a",
  })
  void collectsWithTrailingSlash(String url, boolean slash, String collected) {
    assertThat(new LinkComponent("/", slash).collected(LinkComponent.Props.of(url)))
        .isEqualTo(collected);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "/a, null,   false, true,  /wiki/a",
        "/a, _self,  false, true,  /wiki/a",
        "/a, _blank, false, true,  null",
        "#a, _blank, false, true,  #a",
        "/a, null,   true,  true,  null",
        "#a, null,   true,  true,  null",
        "/a, null,   false, false, /a",
      })
  void collectsByProps(
      String url, String target, boolean unchecked, boolean autoAddBaseUrl, String collected) {
    LinkComponent.Props props = new LinkComponent.Props(url, target, unchecked, autoAddBaseUrl);

    assertThat(new LinkComponent("/wiki/", null).collected(props)).isEqualTo(collected);
  }
}
