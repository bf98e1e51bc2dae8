package io.github.docusauruslint.maven;

import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.engine.Progress;
import io.github.docusauruslint.fix.FixSelection;
import io.github.docusauruslint.fix.WrittenFixes;
import org.apache.maven.plugins.annotations.Mojo;

/** Applies the safe fixes to a Docusaurus site; findings that remain fail the build. */
@Mojo(name = "fix", requiresProject = false, threadSafe = true)
public final class FixMojo extends SiteMojo {
  @Override
  LintResult find(LintRequest request, Accepted accepted, LogReport log) throws LintException {
    return accepted.takenFrom(mend(request, log));
  }

  /** Mends what can be mended, and gives what remains. */
  static LintResult mend(LintRequest request, LogReport log) throws LintException {
    WrittenFixes fixes = WrittenFixes.of(request, FixSelection.SAFE, Progress.NONE);
    log.write(fixes.outcome());
    if (!fixes.unwritten().isEmpty()) {
      throw new LintException(log.unwritten(fixes.unwritten()));
    }
    return fixes.outcome().remaining();
  }
}
