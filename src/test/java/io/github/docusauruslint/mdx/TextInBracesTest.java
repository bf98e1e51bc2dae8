package io.github.docusauruslint.mdx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.text.SourceText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that look like expressions until the text behind the end of the last one. */
class TextInBracesTest {
  private static List<MdxError> errors(String page) {
    return MdxParser.parse(SourceText.of(page), "a.mdx", MdxOptions.DEFAULT).errors();
  }

  /** As Docusaurus has it: one expression of the first line's paragraph. */
  @ParameterizedTest
  @ValueSource(strings = {"{/* a\n", "{/* a\n<b>{/* c\n"})
  void isAnExpressionOfAParagraph(String lines) {
    PageFacts facts =
        MdxParser.parse(SourceText.of(lines.repeat(100) + "*/} b\n"), "a.mdx", MdxOptions.DEFAULT);
    assertThat(facts.errors()).isEmpty();
    assertThat(facts.expressions()).singleElement().matches(expression -> !expression.flow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{/* a\n", "<b>{/* a\n", "{/* a\n\n"})
  void isNotReadAnewForEachOfManyLines(String line) {
    assertThat(errors(line.repeat(20_000) + "*/} b\n"))
        .extracting(MdxError::kind)
        .startsWith(MdxError.Kind.LIMIT);
  }
}
