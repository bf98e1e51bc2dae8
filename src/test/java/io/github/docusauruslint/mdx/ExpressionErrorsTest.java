package io.github.docusauruslint.mdx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Expressions at whose end MDX and JavaScript differ on what a comment is; recorded from MDX 3.1.
 */
class ExpressionErrorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      textBlock =
          """
          a {//* x */\\n} b    ^ 12 ^ Unexpected token
          a {c //* b */\\n} d  ^ 4  ^ Unexpected content after expression
          a {(c) d} e          ^ 6  ^ Unexpected content after expression
          a {// /* x\\n*/ \\n} ^ 11 ^ Unexpected token
          <a {...(c) d} />     ^ 11 ^ Unexpected token
          """)
  void areWhereMdxHasThem(String page, int offset, String cause) {
    SourceText text = SourceText.of(page.replace("\\n", "\n") + "\n");
    MdxError first = MdxParser.parse(text, "a.md", MdxOptions.DEFAULT).errors().get(0);
    assertThat(first.span().start()).isEqualTo(offset);
    assertThat(first.cause()).isEqualTo(cause);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      textBlock =
          """
          a {c /* } */ } d
          a {/* } */} d
          a {'}' // }\\n} d
          """)
  void areNoneWhereABraceIsInAComment(String page) {
    SourceText text = SourceText.of(page.replace("\\n", "\n") + "\n");
    assertThat(MdxParser.parse(text, "a.md", MdxOptions.DEFAULT).errors()).isEmpty();
  }
}
