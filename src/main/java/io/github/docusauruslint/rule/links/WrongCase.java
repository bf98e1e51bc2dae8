package io.github.docusauruslint.rule.links;

import io.github.docusauruslint.route.FileReference;
import io.github.docusauruslint.route.LinkStyle;
import io.github.docusauruslint.route.LinkUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.route.UrlPath;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.Route;
import org.jspecify.annotations.Nullable;

/** A link to a page that exists in another letter case only. */
final class WrongCase implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    for (LinkUse use : site.links(page)) {
      if (use.isBroken() && use.resolved() != null) {
        String corrected = corrected(use, use.resolved(), site);
        if (corrected != null && !corrected.equals(use.link().url())) {
          LinkReport.add(findings, use, "other-case", use.link().url(), corrected)
              .data("nearest", corrected)
              .fix(LinkReport.replaceUrl(use, true, corrected));
        }
      }
    }
  }

  /** The link with the letter case that the page has, or null when it is not a matter of case. */
  private static @Nullable String corrected(LinkUse use, UrlPath resolved, LinkedSite site) {
    String url = use.link().url();
    if (use.link().reference() instanceof FileReference.Missing missing) {
      Document found =
          missing.reason() == FileReference.Reason.MARKDOWN
              ? site.markdownLinks()
                  .findIgnoringCase(use.link().file(), UrlPath.split(url).pathname())
              : null;
      Route route = found == null ? null : site.routes().get(found.route());
      return route == null ? null : site.rewrite(use, route, LinkStyle.FILE);
    }
    Route found = site.routes().findIgnoringCase(resolved.pathname());
    LinkStyle style = LinkStyle.of(url);
    return found == null || style == null || style == LinkStyle.FILE
        ? null
        : site.rewrite(use, found, style);
  }
}
