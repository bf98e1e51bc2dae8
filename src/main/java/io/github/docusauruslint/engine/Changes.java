package io.github.docusauruslint.engine;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Suppressed;
import io.github.docusauruslint.diagnostic.Suppression;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What rules that look at changes say.
 *
 * @param told what the files of today do not suppress
 * @param suppressed how many findings they do
 * @param needed suppressions of all rules that suppress one of them
 */
record Changes(List<Diagnostic> told, int suppressed, Set<Place> needed) {
  static final Changes NONE = new Changes(List.of(), 0, Set.of());

  /** The rule that calls suppressions needless, before it is known what changed. */
  private static final String UNUSED = "lint/unused-suppression";

  /** Where a suppression stands. */
  record Place(String file, Span span) {}

  static Changes of(List<Diagnostic> found, List<Suppression> suppressions) {
    Suppressed silent = Suppressed.of(found, suppressions);
    List<Diagnostic> told = new ArrayList<>(found);
    told.removeAll(silent.findings());
    Set<Place> needed = new HashSet<>();
    for (Suppression suppression : suppressions) {
      for (Suppression.Cover cover : suppression.covers()) {
        if (cover.rule() == null && silent.used().contains(cover)) {
          needed.add(new Place(suppression.file(), cover.span()));
        }
      }
    }
    return new Changes(told, silent.findings().size(), needed);
  }

  /** Whether a finding calls a suppression needless that one of these findings needs. */
  boolean refutes(Diagnostic finding) {
    return finding.rule().equals(UNUSED)
        && needed.contains(new Place(finding.file(), finding.span()));
  }
}
