package io.github.docusauruslint.report;

import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.rule.RuleBook;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What reports have to know beside the findings.
 *
 * @param toolVersion the version of docusaurus-lint
 * @param shownPath from a path relative to the site folder to one that the user can open
 * @param repositoryPath from a path relative to the site folder to one relative to the repository,
 *     with {@code /}, which is what servers know files by
 * @param colour whether text is for a terminal that shows colours
 * @param failing the lightest finding that makes the run fail; null for none
 * @param alone whether the reader sees nothing else of what the run has to tell
 */
public record ReportSettings(
    String toolVersion,
    RuleBook book,
    UnaryOperator<String> shownPath,
    UnaryOperator<String> repositoryPath,
    boolean colour,
    @Nullable Severity failing,
    boolean alone) {

  /** For one who sees the rest, too. */
  public ReportSettings(
      String toolVersion,
      RuleBook book,
      UnaryOperator<String> shownPath,
      UnaryOperator<String> repositoryPath,
      boolean colour,
      @Nullable Severity failing) {
    this(toolVersion, book, shownPath, repositoryPath, colour, failing, false);
  }

  /** The same without colours, for files. */
  public ReportSettings forFile() {
    return new ReportSettings(toolVersion, book, shownPath, repositoryPath, false, failing, true);
  }
}
