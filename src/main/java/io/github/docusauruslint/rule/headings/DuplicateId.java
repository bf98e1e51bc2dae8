package io.github.docusauruslint.rule.headings;

import io.github.docusauruslint.mdx.Heading;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Span;
import java.util.HashMap;
import java.util.Map;

/** Two headings of a page with one id: at least one of them is explicit. */
final class DuplicateId implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    Map<String, Heading> first = new HashMap<>();
    for (Heading heading : page.facts().headings()) {
      String id = heading.id();
      // The theme gives neither a title nor an empty id to the browser.
      if (id == null || id.isEmpty() || heading.depth() == 1) {
        continue;
      }
      Heading before = first.putIfAbsent(id, heading);
      if (before != null) {
        String key = heading.explicitId() == null ? "generated" : "explicit";
        findings.add(page, place(heading), key, id).related(page.path(), place(before), "first");
      }
    }
  }

  private static Span place(Heading heading) {
    Span explicit = heading.explicitId();
    return explicit == null ? heading.content() : explicit;
  }
}
