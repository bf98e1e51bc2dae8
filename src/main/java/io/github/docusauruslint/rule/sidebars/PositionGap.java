package io.github.docusauruslint.rule.sidebars;

import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Change;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.SiteRule;
import io.github.docusauruslint.rule.sidebars.Siblings.Sibling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holes in the positions of siblings. */
final class PositionGap implements SiteRule {
  private static final int LEAST = 2;

  @Override
  public void check(LinkedSite site, Findings findings) {
    long step = Math.max(1, findings.options().number("step"));
    for (List<Sibling> all : Siblings.of(site.site())) {
      List<Sibling> siblings = all.stream().filter(each -> each.position() != null).toList();
      if (siblings.size() >= LEAST && siblings.stream().allMatch(PositionGap::isWhole)) {
        check(siblings, step, findings);
      }
    }
  }

  private static boolean isWhole(Sibling sibling) {
    Double position = sibling.position();
    return position != null && position >= 0 && position == Math.rint(position);
  }

  private static void check(List<Sibling> siblings, long step, Findings findings) {
    Double first = siblings.get(0).position();
    double start = first != null && first == 0 ? 0 : step;
    // One change mends all of them.
    Change fix = Renumbering.even(siblings, start, step);
    Double last = null;
    for (Sibling sibling : siblings) {
      Double position = sibling.position();
      if (position == null) {
        continue;
      }
      if (last == null ? position != start : position - last > step) {
        report(sibling, position, last, findings).fix(fix);
        fix = null;
      }
      last = position;
    }
  }

  private static Findings.Finding report(
      Sibling sibling, double position, @Nullable Double last, Findings findings) {
    String shown = PositionField.text(position);
    return (last == null
            ? findings.add(sibling.file(), sibling.span(), "start", shown)
            : findings.add(sibling.file(), sibling.span(), "gap", shown, PositionField.text(last)))
        .page(sibling.permalink());
  }
}
