package io.github.docusauruslint.mdx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.docusauruslint.Recorded;
import io.github.docusauruslint.text.Span;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PreprocessorTest {

  static Stream<JsonNode> recorded() {
    return Recorded.lines(PreprocessorTest.class, "preprocessor.jsonl");
  }

  /** What Docusaurus's own preprocessor made of generated text, and where each offset came from. */
  @ParameterizedTest
  @MethodSource("recorded")
  void rewritesAsDocusaurusDoes(JsonNode recorded) {
    Preprocessed result = Preprocessor.apply(recorded.get("in").textValue(), MdxOptions.DEFAULT);

    assertThat(result.text()).isEqualTo(recorded.get("out").textValue());
    assertThat(IntStream.rangeClosed(0, result.text().length()).map(result.map()::toOriginal))
        .containsExactly(
            IntStream.range(0, recorded.get("map").size())
                .mapToObj(i -> recorded.get("map").get(i).intValue())
                .toArray(Integer[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "# A {#b}|# A \\{#b}",
        "# A \\{#b}|# A \\{#b}",
        "# A {#b} \\\\{#c}|# A \\{#b} \\{#c}",
        "####### A {#b}|####### A {#b}",
        " # A {#b}| # A {#b}",
        "#A {#b}|#A \\{#b}",
        ":::note Two  Words |:::note[Two  Words ]",
        ":::note   |:::note[]",
        "> >   :::::tip T|> >   :::::tip[T]",
        ">  > :::tip T|>  > :::tip T",
        " \t:::tip T| \t:::tip T",
        ":::note{.x} T|:::note{.x} T",
        ":::foo T|:::foo T",
        "a :::note T|a :::note T",
      })
  void rewritesLines(String line, String expected) {
    assertThat(Preprocessor.apply(line, MdxOptions.DEFAULT).text()).isEqualTo(expected);
  }

  @Test
  void passesOnTheSameStringWhenNothingChanges() {
    String text = "# Title\n\n:::note\n\nText {#x} with ::: and mdx-code-block\n\n:::\n";

    Preprocessed result = Preprocessor.apply(text, MdxOptions.DEFAULT);

    assertThat(result.text()).isSameAs(text);
    assertThat(result.map().isIdentity()).isTrue();
    assertThat(result.map().toOriginal(new Span(3, 5))).isEqualTo(new Span(3, 5));
  }

  @Test
  void obeysTheSiteSettings() {
    String text = "# A {#b}\n\n:::note T\n\n:::mine T\n";
    MdxOptions off =
        new MdxOptions(
            PageFacts.Format.MDX,
            false,
            false,
            false,
            false,
            Set.of(),
            false,
            MdxOptions.MathSyntax.OFF);
    MdxOptions mine =
        new MdxOptions(
            PageFacts.Format.MDX,
            true,
            true,
            false,
            false,
            Set.of("mine"),
            false,
            MdxOptions.MathSyntax.OFF);

    assertThat(Preprocessor.apply(text, off).text()).isEqualTo(text);
    assertThat(Preprocessor.apply(text, mine).text())
        .isEqualTo("# A {#b}\n\n:::note T\n\n:::mine[T]\n");
  }

  @Test
  void blockRightBehindAnotherIsMissed() {
    String block = "```mdx-code-block\n<A/>\n```\n";

    assertThat(Preprocessor.apply(block + block, MdxOptions.DEFAULT).text())
        .isEqualTo("<A/>\n" + block);
    assertThat(Preprocessor.apply(block + "\n" + block, MdxOptions.DEFAULT).text())
        .isEqualTo("<A/>\n\n<A/>\n");
  }
}
