package io.github.docusauruslint.fix;

import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.Linter;
import io.github.docusauruslint.engine.Progress;
import io.github.docusauruslint.engine.SiteSource;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fixes of a site on disk, written to its files.
 *
 * @param outcome what was done and what remains, as the files are now
 * @param unwritten files that are as they were although they were to change, and why
 */
public record WrittenFixes(FixOutcome outcome, Map<String, String> unwritten) {
  public WrittenFixes {
    unwritten = new TreeMap<>(unwritten);
  }

  /**
   * Mends a site on disk.
   *
   * @param progress hears how often and how far the site is read
   * @throws LintException when the site cannot be looked at
   */
  public static WrittenFixes of(LintRequest request, FixSelection selection, Progress progress)
      throws LintException {
    SiteSource site = request.site();
    DiskFiles files = new DiskFiles(site.disk(), request.book().messages());
    FixOutcome outcome = FixRun.of(request, selection, files, progress);
    Map<String, String> failed = files.write(outcome.groups());
    if (!failed.isEmpty() || !files.aliases().isEmpty()) {
      SiteSource now = site.withTree(site.disk());
      outcome = outcome.without(failed, Linter.lint(request.withSite(now), progress));
    }
    Map<String, String> unwritten = new TreeMap<>(outcome.refused());
    unwritten.keySet().removeAll(files.aliases());
    return new WrittenFixes(outcome, unwritten);
  }
}
