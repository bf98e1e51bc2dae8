package io.github.docusauruslint.fix;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Fix;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A fix and the findings it mends: one for each page that shows the place, and those of other rules
 * or names that ask for the same edits.
 *
 * @param findings in order; at least one
 */
record Candidate(Fix fix, List<Diagnostic> findings) {
  Candidate {
    findings = List.copyOf(findings);
  }

  /** The first finding that it mends. */
  Diagnostic finding() {
    return findings.get(0);
  }

  /** The files that it edits. */
  Set<String> files() {
    return fix.edits().stream().map(edit -> edit.file()).collect(Collectors.toSet());
  }
}
