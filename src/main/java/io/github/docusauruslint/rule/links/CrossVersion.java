package io.github.docusauruslint.rule.links;

import io.github.docusauruslint.route.LinkStyle;
import io.github.docusauruslint.route.LinkUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.SiteFrame;
import io.github.docusauruslint.text.Span;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** A page of one docs version that leaves it for another by an absolute URL. */
final class CrossVersion implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    Document source = page.document();
    SiteFrame.Version version = source == null ? null : site.site().frame().version(source);
    if (source == null || version == null || version.name().equals("current")) {
      return;
    }
    Set<Span> seen = new HashSet<>();
    for (LinkUse use : site.links(page)) {
      Document target = use.targetDocument();
      if (target == null || LinkStyle.of(use.link().url()) != LinkStyle.ABSOLUTE) {
        continue;
      }
      boolean leaves =
          target.content().instance().equals(source.content().instance())
              && !Objects.equals(target.version(), source.version());
      if (leaves && site.site().index().hasTwin(source, target) && seen.add(use.link().urlSpan())) {
        LinkReport.add(
            findings, use, "leaves", use.link().url(), version.label(), version(site, target));
      }
    }
  }

  private static String version(LinkedSite site, Document document) {
    SiteFrame.Version version = site.site().frame().version(document);
    return version == null ? "" : version.label();
  }
}
