package io.github.docusauruslint.report;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Related;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.engine.Notice;
import io.github.docusauruslint.engine.Withheld;
import io.github.docusauruslint.text.Position;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * For people at a terminal.
 *
 * <pre>
 * docs/a.md:13:9: error: no page at /b [links/broken-link]
 *    13 | 3. [数据库](/b)
 *       |             ^^
 *    help: did you mean /c?
 *
 * 1 error, 0 warnings (34 pages, 120 links, 0.21 s)
 * </pre>
 *
 * @param colour whether the terminal shows colours
 * @param path from a path relative to the site folder to one that the user can open
 * @param sourceLines whether to show the source below each finding
 */
public record TextReport(boolean colour, UnaryOperator<String> path, boolean sourceLines)
    implements Report {

  @Override
  public String render(LintResult result) {
    StringBuilder out = new StringBuilder();
    for (Notice notice : result.notices()) {
      out.append(place(result.sources().apply(notice.file()), notice.file(), notice.span()))
          .append(Style.CYAN.paint(colour, "notice"))
          .append(": ")
          .append(Excerpt.printable(notice.message()))
          .append('\n');
    }
    separate(out);
    String file = "";
    SourceText source = null;
    List<Diagnostic> shown = distinct(result.diagnostics());
    for (Diagnostic diagnostic : shown) {
      if (!diagnostic.file().equals(file)) {
        file = diagnostic.file();
        source = result.sources().apply(file);
      }
      finding(out, diagnostic, source, result);
    }
    if (!sourceLines) {
      separate(out);
    }
    return out.append(summary(result, shown)).append('\n').toString();
  }

  private void separate(StringBuilder out) {
    if (!out.isEmpty() && out.charAt(out.length() - 1) == '\n') {
      out.append('\n');
    }
  }

  private void finding(
      StringBuilder out, Diagnostic diagnostic, @Nullable SourceText source, LintResult result) {
    boolean error = diagnostic.severity() == Severity.ERROR;
    out.append(place(source, diagnostic.file(), diagnostic.span()))
        .append((error ? Style.RED : Style.YELLOW).paint(colour, diagnostic.severity().label()))
        .append(": ")
        .append(Style.BOLD.paint(colour, Excerpt.printable(diagnostic.message())))
        .append(Style.DIM.paint(colour, " [" + diagnostic.rule() + "]"))
        .append('\n');
    if (!sourceLines) {
      return;
    }
    String margin = "    ";
    if (source != null && source.length() > 0) {
      Excerpt excerpt = Excerpt.of(source, diagnostic.span());
      String number = padded(excerpt.line());
      margin = " ".repeat(number.length());
      String underline = " ".repeat(excerpt.indent()) + "^".repeat(excerpt.width());
      out.append(Style.DIM.paint(colour, number + " | ")).append(excerpt.text()).append('\n');
      out.append(Style.DIM.paint(colour, margin + " | "))
          .append((error ? Style.RED : Style.YELLOW).paint(colour, underline))
          .append('\n');
    }
    String help = diagnostic.help();
    if (help != null) {
      out.append(margin)
          .append(Style.GREEN.paint(colour, " help: "))
          .append(Excerpt.printable(help))
          .append('\n');
    }
    for (Related related : diagnostic.related()) {
      out.append(margin)
          .append(Style.CYAN.paint(colour, " see: "))
          .append(place(result.sources().apply(related.file()), related.file(), related.span()))
          .append(Excerpt.printable(related.message()))
          .append('\n');
    }
    out.append('\n');
  }

  /** {@code path:line:column: } */
  private String place(@Nullable SourceText source, String file, Span span) {
    String shown = Excerpt.printable(path.apply(file));
    if (source == null) {
      return Style.BOLD.paint(colour, shown) + ": ";
    }
    Position position = source.position(Math.min(span.start(), source.length()));
    return Style.BOLD.paint(colour, shown) + ":" + position.line() + ":" + position.column() + ": ";
  }

  /** What several pages show, such as a partial or an excerpt, is one place to mend. */
  private static List<Diagnostic> distinct(List<Diagnostic> diagnostics) {
    List<Diagnostic> distinct = new ArrayList<>();
    Diagnostic last = null;
    for (Diagnostic diagnostic : diagnostics) {
      if (last == null || !isSame(last, diagnostic)) {
        distinct.add(diagnostic);
      }
      last = diagnostic;
    }
    return distinct;
  }

  private static boolean isSame(Diagnostic a, Diagnostic b) {
    return a.file().equals(b.file())
        && a.span().equals(b.span())
        && a.rule().equals(b.rule())
        && a.message().equals(b.message());
  }

  private static int count(List<Diagnostic> diagnostics, Severity severity) {
    return (int) diagnostics.stream().filter(d -> d.severity() == severity).count();
  }

  private String summary(LintResult result, List<Diagnostic> shown) {
    int errors = count(shown, Severity.ERROR);
    int warnings = count(shown, Severity.WARNING);
    StringBuilder left = new StringBuilder();
    for (Withheld withheld : result.withheld()) {
      left.append(", ").append(withheld.count()).append(' ').append(withheld.words());
    }
    String found = count(errors, "error") + ", " + count(warnings, "warning");
    Style style = errors > 0 ? Style.RED : warnings > 0 ? Style.YELLOW : Style.GREEN;
    return style.paint(colour, found)
        + Excerpt.printable(left.toString())
        + " ("
        + count(result.pages(), "page")
        + ", "
        + count(result.links(), "link")
        + ", "
        + hundredths(result.seconds())
        + " s)";
  }

  /** Without {@code String.format}, whose locales cost a short run more than its work. */
  private static String hundredths(double seconds) {
    long rounded = Math.round(seconds * 100);
    String fraction = Long.toString(rounded % 100);
    return rounded / 100 + (fraction.length() < 2 ? ".0" : ".") + fraction;
  }

  private static String padded(int line) {
    String digits = Integer.toString(line);
    return " ".repeat(Math.max(0, 5 - digits.length())) + digits;
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
