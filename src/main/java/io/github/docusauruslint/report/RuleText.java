package io.github.docusauruslint.report;

import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.rule.RuleMetadata;

/**
 * The page of a rule without its front matter.
 *
 * @param markdown all of it
 */
public record RuleText(String markdown) {
  private static final String EXAMPLES = "\n## Examples\n";

  /** The text of a rule's page. */
  public static RuleText of(RuleBook book, RuleMetadata rule) {
    String page = book.page(rule);
    return new RuleText(page.substring(page.indexOf("\n---\n", 3) + 5).strip() + "\n");
  }

  /** What the rule finds, why, and how to fix it: all above the examples. */
  public String explanation() {
    int end = markdown.indexOf(EXAMPLES);
    return end < 0 ? markdown : markdown.substring(0, end).strip() + "\n";
  }
}
