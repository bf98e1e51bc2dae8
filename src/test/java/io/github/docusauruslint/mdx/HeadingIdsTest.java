package io.github.docusauruslint.mdx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.docusauruslint.Recorded;
import io.github.docusauruslint.mdx.HeadingIds.Part;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HeadingIdsTest {

  static Stream<JsonNode> recorded() {
    return Recorded.lines(HeadingIdsTest.class, "heading-ids.jsonl");
  }

  /** Generated headings, one page a case, with what the plugin made of them. */
  @ParameterizedTest
  @MethodSource("recorded")
  void assignsAsThePluginDoes(JsonNode page) {
    HeadingIds ids = new HeadingIds(false);
    for (JsonNode heading : page.get("headings")) {
      List<Part> parts = new ArrayList<>();
      heading
          .get("parts")
          .forEach(
              part ->
                  parts.add(
                      new Part(
                          part.get("text").textValue(),
                          Part.Kind.valueOf(part.get("kind").textValue()))));

      HeadingIds.Assigned assigned = ids.next(parts, heading.get("comment").textValue());

      assertThat(assigned.id()).isEqualTo(heading.get("id").textValue());
      assertThat(assigned.text()).isEqualTo(heading.get("text").textValue());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "Title {#a b}|a b",
        "Title {#Big}|Big",
        "Title {#}|none",
        "Title {# }|none",
        "Title {#a} .|none",
        "Title {#a}b}|none",
        "Title {#a{#b}|b",
      })
  void readsTheClassicForm(String text, String id) {
    assertThat(HeadingIds.parseClassic(text))
        .satisfies(classic -> assertThat(classic == null ? null : classic.id()).isEqualTo(id));
  }

  @Test
  void findsTheIdInTheSource() {
    String source = "## A {#a} ##\n\n## B {#b\n";

    assertThat(HeadingIds.classicSpan(source, new Span(0, 12))).isEqualTo(new Span(5, 9));
    assertThat(HeadingIds.classicSpan(source, new Span(14, 23))).isNull();
  }
}
