package io.github.docusauruslint.rule.sidebars;

import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.SiteRule;
import io.github.docusauruslint.rule.sidebars.Siblings.Sibling;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Number prefixes and written positions that order siblings differently. */
final class MixedOrder implements SiteRule {
  @Override
  public void check(LinkedSite site, Findings findings) {
    for (List<Sibling> siblings : Siblings.of(site.site())) {
      List<Sibling> judged = new ArrayList<>();
      for (Sibling sibling : siblings) {
        if (sibling.position() != null && sibling.prefix() != null) {
          Sibling other = sibling.isWritten() ? overtaken(sibling, siblings, judged) : null;
          if (other == null) {
            judged.add(sibling);
          } else {
            report(sibling, other, findings);
          }
        }
      }
    }
  }

  /**
   * A sibling that the name puts on the other side than the positions do. Of two that both have a
   * written position the one that stands behind is reported, else the one that has it.
   */
  private static @Nullable Sibling overtaken(
      Sibling sibling, List<Sibling> all, List<Sibling> judged) {
    for (Sibling other : all) {
      boolean counts = judged.contains(other) || !other.isWritten();
      if (counts && disagrees(sibling, other)) {
        return other;
      }
    }
    return null;
  }

  private static boolean disagrees(Sibling a, Sibling b) {
    Double prefixA = a.prefix();
    Double prefixB = b.prefix();
    Double positionA = a.position();
    Double positionB = b.position();
    return prefixA != null
        && prefixB != null
        && positionA != null
        && positionB != null
        && prefixA.compareTo(prefixB) * positionA.compareTo(positionB) < 0;
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
