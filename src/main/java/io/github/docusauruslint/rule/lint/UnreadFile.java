package io.github.docusauruslint.rule.lint;

import io.github.docusauruslint.diagnostic.Unread;
import io.github.docusauruslint.mdx.CrowdedPageException;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.LintRun;
import io.github.docusauruslint.rule.RunRule;
import io.github.docusauruslint.text.BoundedFile;
import io.github.docusauruslint.text.Obstacle;
import io.github.docusauruslint.text.Span;
import java.util.Locale;
import java.util.Set;

/** Something of the site that was not read: nothing is known of it. */
final class UnreadFile implements RunRule {
  /** What stood in the way of files that are part of the site. */
  private static final Set<Obstacle> UNCHECKED =
      Set.of(Obstacle.LARGE, Obstacle.CROWDED, Obstacle.MEMORY, Obstacle.NAME, Obstacle.CLOSED);

  @Override
  public void check(LintRun run, Findings findings) {
    for (Unread unread : run.unread()) {
      Obstacle obstacle = unread.obstacle();
      String key = obstacle.name().toLowerCase(Locale.ROOT);
      Findings.Finding finding = findings.add(unread.file(), Span.at(0), key, limit(obstacle));
      if (!UNCHECKED.contains(obstacle)) {
        finding.onlyWarns(); // Docusaurus passes by most of these, too.
      }
    }
  }

  private static int limit(Obstacle obstacle) {
    return obstacle == Obstacle.CROWDED ? CrowdedPageException.MOST_PARTS : BoundedFile.LIMIT >> 20;
  }
}
