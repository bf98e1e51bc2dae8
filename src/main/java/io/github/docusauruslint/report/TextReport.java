package io.github.docusauruslint.report;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Related;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.engine.Notice;
import io.github.docusauruslint.engine.Withheld;
import io.github.docusauruslint.rule.Language;
import io.github.docusauruslint.rule.Messages;
import io.github.docusauruslint.text.Position;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.Map;
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
 *    also: in versions 2.1, 2.0
 *
 * 1 error, 0 warnings (34 pages, 120 links, 0.21 s)
 * </pre>
 *
 * @param colour whether the terminal shows colours
 * @param path from a path relative to the site folder to one that the user can open
 * @param sourceLines whether to show the source below each finding
 * @param alone whether the reader sees nothing else, so that it has to tell of other sites, too
 * @param messages the words around the findings
 */
public record TextReport(
    boolean colour,
    UnaryOperator<String> path,
    boolean sourceLines,
    boolean alone,
    Messages messages)
    implements Report {
  /** In English, beside what else is told. */
  public TextReport(boolean colour, UnaryOperator<String> path, boolean sourceLines) {
    this(colour, path, sourceLines, false, Messages.load(Language.ENGLISH));
  }

  /** More findings than this are counted by rule at the end, where a reader of a log arrives. */
  private static final int SCREENFUL = 20;

  /** How many other versions with the same fault are named. */
  private static final int VERSIONS_NAMED = 4;

  @Override
  public void write(LintResult result, Appendable to) throws IOException {
    StringBuilder out = new StringBuilder();
    for (Notice notice : result.notices()) {
      out.append(place(result.sources().apply(notice.file()), notice.file(), notice.span()))
          .append(line(Style.CYAN, "notice", Excerpt.printable(notice.message())));
    }
    if (!out.isEmpty()) {
      out.append('\n');
    }
    String file = "";
    SourceText source = null;
    List<Diagnostic> shown = Distinct.of(result.diagnostics());
    for (VersionGroups.Group group : VersionGroups.of(shown)) {
      Diagnostic diagnostic = group.shown();
      if (!diagnostic.file().equals(file)) {
        file = diagnostic.file();
        source = result.sources().apply(file);
      }
      finding(out, diagnostic, source, group.versions(), result);
      to.append(out);
      out.setLength(0);
    }
    if (!sourceLines && !shown.isEmpty()) {
      out.append('\n');
    }
    if (sourceLines && shown.size() > SCREENFUL) {
      rules(out, shown);
    }
    out.append(summary(result, shown)).append('\n');
    if (alone && result.external() != null) {
      List<String> lines = new ExternalSummary(messages, false).lines(result.external());
      lines.forEach(line -> out.append(Excerpt.printable(line)).append('\n'));
    }
    to.append(out);
  }

  private void finding(
      StringBuilder out,
      Diagnostic diagnostic,
      @Nullable SourceText source,
      List<String> otherVersions,
      LintResult result) {
    boolean error = diagnostic.severity() == Severity.ERROR;
    out.append(place(source, diagnostic.file(), diagnostic.span()))
        .append(
            line(
                error ? Style.RED : Style.YELLOW,
                error ? "error" : "warning",
                Style.BOLD.paint(colour, Excerpt.printable(diagnostic.message()))
                    + Style.DIM.paint(colour, " [" + diagnostic.rule() + "]")));
    if (!sourceLines) {
      versions(out, "   ", otherVersions);
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
      out.append(margin).append(' ').append(line(Style.GREEN, "help", Excerpt.printable(help)));
    }
    for (Related related : diagnostic.related()) {
      String place = place(result.sources().apply(related.file()), related.file(), related.span());
      String words = place + Excerpt.printable(related.message());
      out.append(margin).append(' ').append(line(Style.CYAN, "see", words));
    }
    versions(out, margin, otherVersions);
    out.append('\n');
  }

  private void versions(StringBuilder out, String margin, List<String> names) {
    if (!names.isEmpty()) {
      int more = names.size() - VERSIONS_NAMED;
      String named = String.join(", ", names.subList(0, Math.min(names.size(), VERSIONS_NAMED)));
      String key = names.size() == 1 ? "report.in-version" : "report.in-versions";
      String words = messages.format(key, Excerpt.printable(named));
      String all = more > 0 ? messages.format("report.versions-more", words, more) : words;
      out.append(margin).append(sourceLines ? " " : "").append(line(Style.CYAN, "also", all));
    }
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

  /** Which rules a long report is made of, the most frequent first. */
  private static void rules(StringBuilder out, List<Diagnostic> shown) {
    List<Map.Entry<String, Integer>> counts = Counts.byRule(shown);
    int width = Integer.toString(counts.get(0).getValue()).length();
    for (Map.Entry<String, Integer> rule : counts) {
      String count = Integer.toString(rule.getValue());
      out.append("  ").append(" ".repeat(width - count.length())).append(count);
      out.append(' ').append(rule.getKey()).append('\n');
    }
    out.append('\n');
  }

  private String summary(LintResult result, List<Diagnostic> shown) {
    Style style = shown.isEmpty() ? Style.GREEN : Style.YELLOW;
    if (Counts.of(shown, Severity.ERROR) > 0) {
      style = Style.RED;
    }
    String summary = style.paint(colour, Counts.inWords(shown, messages));
    for (Withheld withheld : result.withheld()) {
      String left = withheld.count() + " " + Excerpt.printable(withheld.words());
      summary = messages.format("report.list", summary, left);
    }
    return messages.format(
        "report.summary",
        summary,
        messages.count("report.pages", result.pages()),
        messages.count("report.links", result.links()),
        hundredths(result.seconds()));
  }

  /** {@code help: did you mean /c?} */
  private String line(Style style, String key, String words) {
    String label = style.paint(colour, messages.format("report." + key));
    return messages.format("report.line", label, words) + '\n';
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
}
