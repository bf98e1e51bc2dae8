package io.github.docusauruslint.maven;

import io.github.docusauruslint.engine.BaselineCheck;
import io.github.docusauruslint.engine.BaselineFile;
import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.LintResult;
import org.jspecify.annotations.Nullable;

/**
 * Findings that are accepted, and not told.
 *
 * @param file where they stand; null for none
 */
record Accepted(LintRequest request, @Nullable BaselineFile file) {

  /** A result without them. */
  LintResult takenFrom(LintResult result) throws LintException {
    if (file == null) {
      return result;
    }
    BaselineCheck check = BaselineCheck.of(result, request, file.read(), file.name());
    return check.result().noting(check.notices());
  }
}
