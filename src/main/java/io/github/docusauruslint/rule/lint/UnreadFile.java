package io.github.docusauruslint.rule.lint;

import io.github.docusauruslint.diagnostic.Unread;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.LintRun;
import io.github.docusauruslint.rule.RunRule;
import io.github.docusauruslint.text.BoundedFile;
import io.github.docusauruslint.text.Obstacle;
import io.github.docusauruslint.text.Span;
import java.util.Locale;

/** Something of the site that was not read: nothing is known of it. */
final class UnreadFile implements RunRule {
  @Override
  public void check(LintRun run, Findings findings) {
    for (Unread unread : run.unread()) {
      Obstacle obstacle = unread.obstacle();
      String key = obstacle.name().toLowerCase(Locale.ROOT);
      Findings.Finding finding =
          findings.add(unread.file(), Span.at(0), key, BoundedFile.LIMIT >> 20);
      if (obstacle != Obstacle.LARGE && obstacle != Obstacle.MEMORY) {
        finding.onlyWarns(); // Docusaurus passes by most of these, too.
      }
    }
  }
}
