package io.github.docusauruslint.engine;

import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.external.LinkAnswers;
import io.github.docusauruslint.rule.RuleBook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to look at, and how.
 *
 * @param only paths relative to the site folder; findings elsewhere are not reported; empty for all
 * @param threads how many pages are read at a time
 * @param replay where the outcome is kept for the next run; null for nowhere
 * @param external who knows what became of links to other sites; null when nobody is asked
 */
public record LintRequest(
    SiteSource site,
    RuleBook book,
    LintConfig config,
    List<String> only,
    int threads,
    @Nullable Replay replay,
    @Nullable LinkAnswers external) {
  public LintRequest {
    only = List.copyOf(only);
  }

  /** A request whose outcome is not kept, and that asks nothing of other sites. */
  public LintRequest(
      SiteSource site, RuleBook book, LintConfig config, List<String> only, int threads) {
    this(site, book, config, only, threads, null, null);
  }

  /**
   * The same, and its outcome is kept for the next one.
   *
   * @param kept of the same site, and of all that this request depends on
   */
  public LintRequest keepingIn(@Nullable Replay kept) {
    return new LintRequest(site, book, config, only, threads, kept, external);
  }

  /** The same request with links to other sites; its outcome is not kept. */
  public LintRequest withExternal(@Nullable LinkAnswers answers) {
    return new LintRequest(site, book, config, only, threads, null, answers);
  }

  /** The same request for another state of the site. */
  public LintRequest withSite(SiteSource other) {
    return new LintRequest(other, book, config, only, threads, null, external);
  }

  /** The same request for the whole site. */
  public LintRequest everywhere() {
    return onlyOn(List.of());
  }

  /** The same request for findings in these files and folders alone. */
  public LintRequest onlyOn(List<String> paths) {
    return new LintRequest(site, book, config, paths, threads, replay, external);
  }
}
