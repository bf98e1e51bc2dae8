package io.github.docusauruslint.engine;

import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.rule.RuleBook;
import java.util.List;

/**
 * What to look at, and how.
 *
 * @param only paths relative to the site folder; findings elsewhere are not reported; empty for all
 * @param threads how many pages are read at a time
 */
public record LintRequest(
    SiteSource site, RuleBook book, LintConfig config, List<String> only, int threads) {
  public LintRequest {
    only = List.copyOf(only);
  }

  /** The same request for another state of the site. */
  public LintRequest withSite(SiteSource other) {
    return new LintRequest(other, book, config, only, threads);
  }

  /** The same request for the whole site. */
  public LintRequest everywhere() {
    return new LintRequest(site, book, config, List.of(), threads);
  }
}
