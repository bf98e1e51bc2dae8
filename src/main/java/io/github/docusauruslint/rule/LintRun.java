package io.github.docusauruslint.rule;

import io.github.docusauruslint.diagnostic.Failure;
import io.github.docusauruslint.diagnostic.UnknownName;
import io.github.docusauruslint.diagnostic.Unread;
import io.github.docusauruslint.diagnostic.Unused;
import java.util.List;

/**
 * How a site was linted.
 *
 * @param unknown names in the configuration and in suppressions that mean nothing
 * @param unused suppressions that suppressed nothing
 * @param failures pages that could not be read through a fault of ours
 * @param unread what lies in the site and was not read
 */
public record LintRun(
    List<UnknownName> unknown, List<Unused> unused, List<Failure> failures, List<Unread> unread) {
  public LintRun {
    unused = List.copyOf(unused);
    failures = List.copyOf(failures);
    unread = List.copyOf(unread);
    unknown = List.copyOf(unknown);
  }
}
