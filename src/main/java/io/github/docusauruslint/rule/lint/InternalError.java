package io.github.docusauruslint.rule.lint;

import io.github.docusauruslint.diagnostic.Failure;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.LintRun;
import io.github.docusauruslint.rule.RunRule;
import io.github.docusauruslint.text.Span;

/**
 * A page that docusaurus-lint failed to read. Where a rule fails, the engine reports in this rule's
 * name.
 */
final class InternalError implements RunRule {
  @Override
  public void check(LintRun run, Findings findings) {
    for (Failure failure : run.failures()) {
      findings
          .add(failure.file(), Span.at(0), "failed", failure.what(), failure.cause())
          .data("trace", failure.trace());
    }
  }
}
