package io.github.docusauruslint.report;

import io.github.docusauruslint.engine.LintResult;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A format in which findings are told. */
public interface Report {
  /**
   * Writes the whole report, line breaks included.
   *
   * @throws IOException when {@code out} does
   */
  void write(LintResult result, Appendable out) throws IOException;

  /** The whole report as one string. */
  default String render(LintResult result) {
    StringBuilder out = new StringBuilder();
    try {
      write(result, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
