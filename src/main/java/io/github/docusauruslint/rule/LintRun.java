package io.github.docusauruslint.rule;

import io.github.docusauruslint.diagnostic.UnknownName;
import io.github.docusauruslint.diagnostic.Unused;
import java.util.List;

/**
 * How a site was linted.
 *
 * @param unknown names in the configuration and in suppressions that mean nothing
 * @param unused suppressions that suppressed nothing
 */
public record LintRun(List<UnknownName> unknown, List<Unused> unused) {
  public LintRun {
    unused = List.copyOf(unused);
    unknown = List.copyOf(unknown);
  }
}
