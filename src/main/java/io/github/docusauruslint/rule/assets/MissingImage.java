package io.github.docusauruslint.rule.assets;

import io.github.docusauruslint.route.ImageUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.config.SiteConfig;

/** An image that is not there. */
final class MissingImage implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    if (page.document() != null && page.document().draft()) {
      return; // Never compiled.
    }
    SiteConfig.Severity reporting = site.site().frame().reporting().onBrokenMarkdownImages();
    boolean raw = findings.options().flag("raw");
    for (ImageUse image : site.images(page)) {
      if (image.isMissing() && (raw || image.isSeenByBuild())) {
        if (image.kind() == ImageUse.Kind.EMPTY) {
          findings.add(page, image.span(), "empty").reportedAs(reporting);
        } else if (image.kind() == ImageUse.Kind.MARKDOWN) {
          MissingImages.report(page, image, "no-image", site, findings).reportedAs(reporting);
        } else {
          MissingImages.report(page, image, "no-image", site, findings);
        }
      } else if (image.kind() == ImageUse.Kind.MARKDOWN
          && image.path() != null
          && site.assets().isPlainFolder(image.path())) {
        findings.add(page, image.urlSpan(), "folder", image.url());
      }
    }
  }
}
