package io.github.docusauruslint.rule.sidebars;

import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.SiteRule;
import io.github.docusauruslint.rule.sidebars.Siblings.Sibling;
import java.util.List;

/**
 * Number prefixes and written positions that order siblings differently. Of two that both have a
 * written position the one that stands behind is reported, else the one that has it: without one,
 * the number of the name is the position.
 */
final class MixedOrder implements SiteRule {
  @Override
  public void check(LinkedSite site, Findings findings) {
    for (List<Sibling> siblings : Siblings.of(site.site())) {
      OrderedSiblings unwritten = new OrderedSiblings();
      siblings.stream().filter(sibling -> !sibling.isWritten()).forEach(unwritten::add);
      OrderedSiblings judged = new OrderedSiblings();
      for (Sibling sibling : siblings) {
        Double prefix = sibling.prefix();
        Double position = sibling.position();
        if (prefix != null && position != null && sibling.isWritten()) {
          Sibling other = judged.against(prefix, position);
          other = other == null ? unwritten.against(prefix, position) : other;
          if (other == null) {
            judged.add(sibling);
          } else {
            report(sibling, other, findings);
          }
        }
      }
    }
  }

  private static void report(Sibling sibling, Sibling other, Findings findings) {
    Double prefix = sibling.prefix();
    Double position = sibling.position();
    Double otherPrefix = other.prefix();
    Double otherPosition = other.position();
    if (prefix == null || position == null || otherPrefix == null || otherPosition == null) {
      return;
    }
    findings
        .add(
            sibling.file(),
            sibling.span(),
            position < otherPosition ? "before" : "behind",
            sibling.label(),
            other.label(),
            PositionField.text(position),
            PositionField.text(prefix))
        .page(sibling.permalink())
        .related(
            other.file(),
            other.span(),
            "other",
            PositionField.text(otherPosition),
            PositionField.text(otherPrefix));
  }
}
