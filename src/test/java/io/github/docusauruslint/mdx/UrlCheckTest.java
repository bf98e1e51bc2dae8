package io.github.docusauruslint.mdx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.docusauruslint.Recorded;
import io.github.docusauruslint.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UrlCheckTest {

  static Stream<JsonNode> recorded() {
    return Recorded.lines(UrlCheckTest.class, "url-errors.jsonl");
  }

  /** Generated trees, and what the three plugins threw first. */
  @ParameterizedTest
  @MethodSource("recorded")
  void throwsWhatThePluginsThrow(JsonNode page) {
    UrlCheck check = new UrlCheck();
    for (JsonNode node : page.get("nodes")) {
      String url = node.get("url").textValue();
      switch (node.get("kind").textValue()) {
        case "image" -> check.image(url, Span.at(0));
        case "link" -> check.link(url, Span.at(0));
        default -> check.definition(url, Span.at(0));
      }
    }
    MdxError error = check.error(List.of(), List.of());

    assertThat(error == null ? null : error.message()).isEqualTo(page.get("error").textValue());
  }

  @Test
  void isPlacedAtTheFirstLinkOfThatUrl() {
    String url = "http://localhost:PORT";
    Span use = new Span(3, 9);
    Link reference = new Link(use, Link.Kind.REFERENCE, url, new Span(20, 41), "a", 0);
    UrlCheck check = new UrlCheck();
    check.definition(url, new Span(14, 41));

    assertThat(check.error(List.of(reference), List.of()))
        .isEqualTo(
            new MdxError(
                MdxError.Kind.URL,
                use,
                "Can't parse URL http://localhost:PORT with base unspecified://",
                null,
                "",
                "Invalid URL",
                true));
  }
}
