package io.github.docusauruslint;

import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.rule.RuleMetadata;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The lists of all rules that are checked in, made of the rule pages. */
final class RuleIndex {
  private static final String HEAD =
      "# The rules\n\n"
          + "Levels are those of the `recommended` preset; `strict` turns the rules on that are off. "
          + "`build` marks what Docusaurus itself\nreports. A `safe` fix keeps the rendered page and "
          + "every target. `docusaurus-lint explain RULE` prints a page.\n";

  private final Map<String, List<RuleMetadata>> byCategory;

  RuleIndex(RuleBook book) {
    byCategory =
        book.rules().stream()
            .collect(
                Collectors.groupingBy(RuleMetadata::category, TreeMap::new, Collectors.toList()));
  }

  /** The table of the README: a line a category. */
  String table() {
    StringBuilder table = new StringBuilder("| | |\n| --- | --- |\n");
    byCategory.forEach(
        (category, rules) ->
            table
                .append("| " + category + " | ")
                .append(rules.stream().map(RuleIndex::link).collect(Collectors.joining(", ")))
                .append(" |\n"));
    return table.toString();
  }

  private static String link(RuleMetadata rule) {
    return "[" + shortName(rule) + "](" + rule.docs() + ")" + (rule.level() == null ? "°" : "");
  }

  /** {@code rules/README.md}: a table a category. */
  String page() {
    StringBuilder page = new StringBuilder(HEAD);
    byCategory.forEach(
        (category, rules) -> {
          page.append("\n## " + category + "\n");
          page.append("| rule | level | build | fix | what it finds |\n");
          page.append("| --- | --- | --- | --- | --- |\n");
          rules.forEach(rule -> append(rule, page));
        });
    return page.toString();
  }

  private static void append(RuleMetadata rule, StringBuilder page) {
    Severity level = rule.level();
    boolean fixes = rule.fix() != RuleMetadata.FixKind.NONE;
    page.append("| [" + shortName(rule) + "](" + rule.name() + ".md) | ")
        .append(level == null ? "off" : level.label())
        .append(rule.build() ? " | yes | " : " | | ")
        .append(fixes ? rule.fix().name().toLowerCase(Locale.ROOT) + " | " : "| ")
        .append(rule.summary().replace("|", "\\|").replace("<", "&lt;") + " |\n");
  }

  private static String shortName(RuleMetadata rule) {
    return rule.name().substring(rule.category().length() + 1);
  }
}
