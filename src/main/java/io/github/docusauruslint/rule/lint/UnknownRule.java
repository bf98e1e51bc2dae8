package io.github.docusauruslint.rule.lint;

import io.github.docusauruslint.diagnostic.UnknownName;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.LintRun;
import io.github.docusauruslint.rule.RunRule;

/** A name in the configuration or in a suppression that no rule has. */
final class UnknownRule implements RunRule {
  @Override
  public void check(LintRun run, Findings findings) {
    for (UnknownName name : run.unknown()) {
      String key = name.kind() == UnknownName.Kind.RULE ? "rule" : "directive";
      Findings.Finding finding = findings.add(name.file(), name.span(), key, name.name());
      if (name.nearest() == null) {
        finding.help(key + "-list");
      } else {
        finding.help("nearest", name.nearest());
      }
    }
  }
}
