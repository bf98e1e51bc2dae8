package io.github.docusauruslint.mdx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.docusauruslint.Recorded;
import io.github.docusauruslint.text.JsStrings;
import io.github.docusauruslint.text.Position;
import io.github.docusauruslint.text.SourceText;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FrontMatterReaderTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Stream<JsonNode> recorded() {
    return Recorded.lines(FrontMatterReaderTest.class, "front-matter.jsonl");
  }

  /** Generated files, and what gray-matter and js-yaml made of them. */
  @ParameterizedTest
  @MethodSource("recorded")
  void splitsAndReadsAsGrayMatterDoes(JsonNode file) throws JsonProcessingException {
    SourceText source = SourceText.of(file.get("in").textValue());
    FrontMatterReader.Result result = FrontMatterReader.read(source);

    if (!file.get("error").isNull()) {
      assertThat(result.error()).isNotNull();
      if (file.get("line").isNull()) {
        assertThat(result.error().inferred()).isTrue();
      } else {
        Position place = source.position(result.error().span().start());
        assertThat(place.line()).isEqualTo(file.get("line").intValue());
        assertThat(place.column()).isEqualTo(file.get("column").intValue());
        assertThat(result.error().message()).isEqualTo(file.get("error").textValue());
      }
      return;
    }
    assertThat(result.error()).isNull();
    assertThat(JsStrings.trim(source.text().substring(result.contentStart())))
        .isEqualTo(file.get("content").textValue());
    assertThat(
            JSON.readTree(FactsJson.write("a.md", source, facts(result), false)).get("frontMatter"))
        .isEqualTo(file.get("data"));
  }

  private static PageFacts facts(FrontMatterReader.Result result) {
    return PageFactsFixture.empty(result.frontMatter());
  }

  @Test
  void spansTheBlock() {
    SourceText source = SourceText.of("\uFEFF---\ntitle: a\n---\n\nText\n");
    FrontMatterReader.Result result = FrontMatterReader.read(source);

    assertThat(source.slice(result.frontMatter().span())).isEqualTo("---\ntitle: a\n---");
    assertThat(source.slice(result.frontMatter().get("title").span())).isEqualTo("a");
    assertThat(source.text().substring(result.contentStart())).isEqualTo("\nText\n");
  }

  @Test
  void keepsTheCommentsThatMayBeForTheLinter() {
    SourceText source =
        SourceText.of(
            "---\n# a\ntitle: a # docusaurus-lint-disable-line\n"
                + "# b\n".repeat(100)
                + "# docusaurus-lint-enable\n---\n");

    assertThat(FrontMatterReader.read(source).comments())
        .extracting(Comment::text)
        .containsExactly(" docusaurus-lint-disable-line", " docusaurus-lint-enable");
  }

  @Test
  void runsNoProgram() {
    SourceText source = SourceText.of("---js\nprocess.exit()\n---\n");

    assertThat(FrontMatterReader.read(source).error())
        .satisfies(
            error -> {
              assertThat(error.kind()).isEqualTo(MdxError.Kind.FRONT_MATTER);
              assertThat(error.message()).contains("not run");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "'---|a: 1|---|b', 12",
    "'--- |a: 1|--- |b', 14",
    "'---|a: 1|----|b', -1",
    "'---yaml|a: 1|---|b', -1",
    "'---|a: 1', -1",
    "'---', -1",
    "'---|---', 7",
    "' ---|---', -1",
  })
  void mdxSkipsOnlyAWholeBlock(String lines, int end) {
    assertThat(FrontMatterReader.mdxEnd(lines.replace('|', '\n'))).isEqualTo(end);
    assertThat(FrontMatterReader.mdxEnd(lines.replace('|', '\r'))).isEqualTo(end);
  }
}
