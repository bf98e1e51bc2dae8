package io.github.docusauruslint.rule.sidebars;

import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Change;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.SiteRule;
import io.github.docusauruslint.rule.sidebars.Siblings.Sibling;
import io.github.docusauruslint.text.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A sibling without a position where most have one. */
final class MissingPosition implements SiteRule {
  private static final int LEAST = 2;

  @Override
  public void check(LinkedSite site, Findings findings) {
    for (List<Sibling> siblings : Siblings.of(site.site())) {
      long placed = siblings.stream().filter(sibling -> sibling.position() != null).count();
      if (placed >= LEAST && placed * 2 > siblings.size()) {
        double next = last(siblings) + 1;
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
                .page(sibling.permalink())
                .fix(fix(sibling.field(), next));
            next++;
          }
        }
      }
    }
  }

  private static double last(List<Sibling> siblings) {
    return Math.floor(
        siblings.stream()
            .map(Sibling::position)
            .filter(Objects::nonNull)
            .mapToDouble(Double::doubleValue)
            .max()
            .orElse(0));
  }

  /** The place where it stands now, in numbers. */
  private static @Nullable Change fix(@Nullable PositionField field, double position) {
    return field == null
        ? null
        : new Change(
            "position", PositionField.text(position), false, List.of(field.write(position)));
  }
}
