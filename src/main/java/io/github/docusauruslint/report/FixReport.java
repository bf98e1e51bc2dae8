package io.github.docusauruslint.report;

import io.github.docusauruslint.fix.FixOutcome;
import io.github.docusauruslint.fix.Withdrawn;
import io.github.docusauruslint.text.Position;
import io.github.docusauruslint.text.SourceText;
import java.util.function.UnaryOperator;

/**
 * What became of fixes, for people:
 *
 * <pre>
 * docs/a.md:13:9: not fixed: the finding would stay [links/encoding]
 * fixed 12 (safe) and 1 (unsafe) in 5 files
 * </pre>
 *
 * @param path from a path relative to the site folder to one that the user can open
 * @param verb {@code fixed}, or {@code would fix} where nothing was written
 */
public record FixReport(UnaryOperator<String> path, String verb) {

  /** One line for each fix that was withdrawn, and one for all that were made. */
  public String render(FixOutcome outcome) {
    StringBuilder out = new StringBuilder();
    for (Withdrawn one : outcome.withdrawn()) {
      out.append(Excerpt.printable(path.apply(one.file())));
      SourceText source = outcome.remaining().sources().apply(one.file());
      if (source != null) {
        Position at = source.position(Math.min(one.span().start(), source.length()));
        out.append(':').append(at.line()).append(':').append(at.column());
      }
      out.append(": not fixed: ").append(one.reason().label());
      if (one.detail() != null) {
        out.append(" (").append(Excerpt.printable(one.detail())).append(')');
      }
      out.append(" [").append(one.rule()).append("]\n");
    }
    int safe = outcome.count(true);
    int unsafe = outcome.count(false);
    int files = outcome.changes().size();
    out.append(verb).append(' ').append(safe).append(" (safe)");
    if (unsafe > 0) {
      out.append(" and ").append(unsafe).append(" (unsafe)");
    }
    out.append(" in ").append(files).append(files == 1 ? " file" : " files");
    return out.append(outcome.complete() ? "\n" : "; more are left for another run\n").toString();
  }
}
