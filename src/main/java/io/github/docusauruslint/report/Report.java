package io.github.docusauruslint.report;

import io.github.docusauruslint.engine.LintResult;

/** A format in which findings are told. */
public interface Report {
  /** The whole report, line breaks included. */
  String render(LintResult result);
}
