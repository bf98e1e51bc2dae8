package io.github.docusauruslint.rule.headings;

import io.github.docusauruslint.mdx.Heading;
import io.github.docusauruslint.mdx.JsxElement;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Span;
import java.util.TreeMap;

/** A heading more than one level below the one before it. */
final class Increment implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    TreeMap<Span, Integer> levels = new TreeMap<>();
    for (Heading heading : page.facts().headings()) {
      levels.put(heading.span(), heading.depth());
    }
    if (levels.isEmpty()) {
      return;
    }
    for (JsxElement element : page.facts().jsx()) {
      int level = level(element.name() == null ? "" : element.name());
      if (level > 0) {
        levels.put(element.span(), level);
      }
    }
    // A page starts below its title; where a partial is shown is not known.
    int before = page.document() == null ? levels.firstEntry().getValue() : 1;
    for (Heading heading : page.facts().headings()) {
      var previous = levels.lowerEntry(heading.span());
      int above = previous == null ? before : previous.getValue();
      if (heading.depth() > above + 1) {
        findings.add(page, heading.span(), "skips", heading.depth(), above, above + 1);
      }
    }
  }

  private static int level(String name) {
    boolean heading = name.length() == 2 && name.charAt(0) == 'h';
    int level = heading ? Character.digit(name.charAt(1), 10) : 0;
    return level <= 6 ? level : 0;
  }
}
