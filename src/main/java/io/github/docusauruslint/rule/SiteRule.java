package io.github.docusauruslint.rule;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.route.LinkedSite;
import java.util.List;

/** A rule that looks at the site as a whole. */
public non-sealed interface SiteRule extends Rule {
  /** Reports what is wrong with the site. */
  void check(LinkedSite site, Findings findings);

  /**
   * Whether it looks at what the bodies of pages say: their links, images and words. A rule that
   * does not finds the same as long as front matter, headings, imports and elements stay as they
   * are.
   */
  default boolean readsPages() {
    return false;
  }

  /**
   * Whether a rule that reads pages finds the same after another text of a page, of which front
   * matter, headings, imports and elements are as they were. It need not know for sure: one that
   * does not is asked again.
   *
   * @param found what it found before
   */
  default boolean holdsAfter(BodyChange change, List<Diagnostic> found) {
    return !readsPages();
  }
}
