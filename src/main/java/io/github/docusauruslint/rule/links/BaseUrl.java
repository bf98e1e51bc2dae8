package io.github.docusauruslint.rule.links;

import io.github.docusauruslint.route.LinkKind;
import io.github.docusauruslint.route.LinkUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Span;
import java.util.HashSet;
import java.util.Set;

/** A link that writes the base URL out, which Docusaurus adds by itself. */
final class BaseUrl implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    String baseUrl = site.site().settings().baseUrl();
    if (baseUrl.equals("/")) {
      return;
    }
    Set<Span> seen = new HashSet<>();
    for (LinkUse use : site.links(page)) {
      String url = use.link().url();
      LinkKind kind = use.link().kind();
      if (url.startsWith(baseUrl)
          && kind.isSeenByBuild()
          && use.target() != null
          && seen.add(use.link().urlSpan())) {
        String better = "/" + url.substring(baseUrl.length());
        // What starts with the base URL even without it would be taken for one that has it.
        if (use.target().equals(site.resolve(use.page(), better).target())
            && !isWrittenAsItIs(page, use)) {
          LinkReport.add(findings, use, "base-url", url, baseUrl)
              .fix(LinkReport.replaceUrl(use, true, better));
        }
      }
    }
  }

  /** Whether the link asks for no base URL to be added: {@code autoAddBaseUrl={false}}. */
  private static boolean isWrittenAsItIs(Page page, LinkUse use) {
    return page.facts().jsx().stream()
        .anyMatch(
            element ->
                element.span().contains(use.link().urlSpan().start())
                    && element.attribute("autoAddBaseUrl") != null);
  }
}
