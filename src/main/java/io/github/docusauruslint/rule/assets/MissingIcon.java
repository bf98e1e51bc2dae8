package io.github.docusauruslint.rule.assets;

import io.github.docusauruslint.route.ImageUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;

/** An icon that a prop names and that is not there. */
final class MissingIcon implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    boolean raw = findings.options().flag("raw");
    for (ImageUse icon : site.icons(page)) {
      if (icon.isMissing() && (raw || icon.isSeenByBuild())) {
        MissingImages.report(page, icon, "no-icon", site, findings);
      }
    }
  }
}
