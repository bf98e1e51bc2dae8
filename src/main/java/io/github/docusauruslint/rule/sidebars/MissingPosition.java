package io.github.docusauruslint.rule.sidebars;

import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.SiteRule;
import io.github.docusauruslint.rule.sidebars.Siblings.Sibling;
import io.github.docusauruslint.text.Span;
import java.util.List;

/** A sibling without a position where most have one. */
final class MissingPosition implements SiteRule {
  private static final int LEAST = 2;

  @Override
  public void check(LinkedSite site, Findings findings) {
    for (List<Sibling> siblings : Siblings.of(site.site())) {
      long placed = siblings.stream().filter(sibling -> sibling.position() != null).count();
      if (placed >= LEAST && placed * 2 > siblings.size()) {
        for (Sibling sibling : siblings) {
          if (sibling.position() == null) {
            findings
                .add(
                    sibling.file(),
                    Span.at(sibling.span().start()),
                    "missing",
                    sibling.label(),
                    placed,
                    siblings.size() - 1)
                .page(sibling.document() == null ? null : sibling.document().permalink());
          }
        }
      }
    }
  }
}
