package io.github.docusauruslint.rule.lint;

import io.github.docusauruslint.diagnostic.FileEdit;
import io.github.docusauruslint.diagnostic.Unused;
import io.github.docusauruslint.rule.Change;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.LintRun;
import io.github.docusauruslint.rule.RunRule;
import java.util.List;

/** A suppression that suppressed nothing. */
final class UnusedSuppression implements RunRule {
  @Override
  public void check(LintRun run, Findings findings) {
    for (Unused unused : run.unused()) {
      String names = String.join(", ", unused.rules());
      findings
          .add(unused.file(), unused.span(), unused.rules().isEmpty() ? "all" : "rules", names)
          .fix(
              new Change(
                  "remove",
                  "",
                  unused.safe(),
                  List.of(new FileEdit(unused.file(), unused.removal()))));
    }
  }
}
