package io.github.docusauruslint.maven;

import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.engine.Linter;
import io.github.docusauruslint.engine.Progress;
import io.github.docusauruslint.engine.SinceCheck;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Checks the content of a Docusaurus site; findings fail the build. */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends SiteMojo {
  /** Report only what came since a revision of git. */
  @Parameter(property = "docusaurusLint.since")
  private @Nullable String since;

  /** Whether to apply the safe fixes; what remains is reported. */
  @Parameter(property = "docusaurusLint.fix", defaultValue = "false")
  private boolean fix;

  @Override
  LintResult find(LintRequest request, Accepted accepted, LogReport log) throws LintException {
    if (since == null) {
      return accepted.takenFrom(fix ? FixMojo.mend(request, log) : Linter.lint(request));
    }
    if (fix) {
      throw new LintException("the parameters since and fix exclude each other");
    }
    SinceCheck change = SinceCheck.of(request, since, Progress.NONE);
    return change.narrow(accepted.takenFrom(change.found()));
  }
}
