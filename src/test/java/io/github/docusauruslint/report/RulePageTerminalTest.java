package io.github.docusauruslint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.rule.RuleMetadata;
import org.junit.jupiter.api.Test;

class RulePageTerminalTest {
  private static String render(String markdown) {
    return new RulePageTerminal(false, 30).render(new RuleText(markdown));
  }

  @Test
  void paragraphsAndListsAreWrappedByTheColumnsTheyTake() {
    assertThat(
            render(
                """
                A link to `install.md` that leads
                to **no** page \\{at all}.

                - 数据库 数据库 数据库 数据库 数据库
                - see [the docs](https://example.com/a) or [here](../b.md)
                """))
        .isEqualTo(
            """
            A link to `install.md` that
            leads to no page {at all}.

            - 数据库 数据库 数据库 数据库
              数据库
            - see the docs
              (https://example.com/a) or
              here
            """);
  }

  @Test
  void codeKeepsItsLinesBelowTheNameOfItsFile() {
    assertThat(
            render(
                """
                ## Examples
                ### Bad: a brace
                ```md title="docs/a.md"
                {1, 2} ← mdx/syntax

                end
                ```
                """))
        .isEqualTo(
            """
            Examples

            Bad: a brace

              docs/a.md:
                {1, 2} ← mdx/syntax

                end
            """);
  }

  @Test
  void coloursReplaceMarks() {
    assertThat(new RulePageTerminal(true, 80).render(new RuleText("## Why\n\nA `b` c.\n")))
        .isEqualTo("\u001b[1mWhy\u001b[0m\n\nA \u001b[36mb\u001b[0m c.\n");
  }

  @Test
  void noWordOfAnyPageIsLost() {
    RuleBook book = RuleBook.packed();
    for (RuleMetadata rule : book.rules()) {
      RuleText text = RuleText.of(book, rule);
      assertThat(letters(new RulePageTerminal(false, 100).render(text)))
          .as(rule.name())
          .hasSizeGreaterThan(letters(text.markdown()).length() * 8 / 10);
    }
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}]", "");
  }
}
