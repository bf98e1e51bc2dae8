package io.github.docusauruslint.report;

import io.github.docusauruslint.fix.FixOutcome;
import io.github.docusauruslint.fix.Withdrawn;
import io.github.docusauruslint.rule.Messages;
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
 * @param written false where nothing was written and fixes are only shown
 */
public record FixReport(UnaryOperator<String> path, boolean written, Messages messages) {

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
      String why = messages.format("fixed.withdrawn", Excerpt.printable(one.words(messages)));
      out.append(": ").append(why).append(" [").append(one.rule()).append("]\n");
    }
    return out.append(summary(outcome)).append('\n').toString();
  }

  private String summary(FixOutcome outcome) {
    int safe = outcome.count(true);
    int unsafe = outcome.count(false);
    String files = messages.count("report.files", outcome.changes().size());
    String verb = written ? "fixed" : "would-fix";
    String said =
        unsafe == 0
            ? messages.format(verb + ".safe", safe, files)
            : messages.format(verb + ".both", safe, unsafe, files);
    return outcome.complete() ? said : messages.format("fixed.more", said);
  }
}
