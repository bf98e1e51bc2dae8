package io.github.docusauruslint.rule.links;

import io.github.docusauruslint.mdx.Link;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;

/** A link that leads nowhere ({@code #}) or has nothing to click on. */
final class Empty implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    for (Link link : page.facts().links()) {
      if (link.kind() != Link.Kind.INLINE) {
        continue;
      }
      if (link.url().equals("#")) {
        findings.add(page, link.urlSpan(), "hash").data("url", link.url());
      }
      if (hasNoLabel(page, link)) {
        findings.add(page, link.span(), "no-text", link.url()).data("url", link.url());
      }
    }
  }

  /** Whether nothing but white space stands between the square brackets. */
  private static boolean hasNoLabel(Page page, Link link) {
    String source = page.text().slice(link.span());
    int close = source.indexOf(']');
    return source.startsWith("[") && close > 0 && source.substring(1, close).isBlank();
  }
}
