package io.github.docusauruslint.rule.site;

import io.github.docusauruslint.route.BundledScripts;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.SiteRule;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.text.Span;

/** A script or JSON file at which the build stops: it cannot be parsed, or is a page of nothing. */
final class Script implements SiteRule {
  @Override
  public void check(LinkedSite site, Findings findings) {
    for (BundledScripts.Unreadable each : site.bundledScripts().unreadable()) {
      findings.add(each.file(), each.span(), "syntax", each.reason());
    }
    for (Document document : site.site().documents()) {
      boolean script = document.type() == Document.Type.PAGE_JSX;
      if (script && Boolean.FALSE.equals(site.scripts().exportsDefault(document.source()))) {
        findings.add(document.source(), Span.at(0), "no-default").page(document.permalink());
      }
    }
  }
}
