package io.github.docusauruslint.diagnostic;

import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.TextEdit;
import java.util.ArrayList;
import java.util.List;

/**
 * A suppression, or a part of it, that suppressed nothing.
 *
 * @param file relative to the site folder
 * @param span what is of no use
 * @param rules those that it names in vain; empty where it is about all rules
 * @param safe whether what {@code removal} leaves is rendered as it was
 * @param removal takes it away
 */
public record Unused(String file, Span span, List<String> rules, boolean safe, TextEdit removal) {
  public Unused {
    rules = List.copyOf(rules);
  }

  /** What is left of a suppression that is used in part. */
  static Unused of(Suppression suppression, List<Suppression.Cover> useless, SourceText text) {
    List<String> names = new ArrayList<>();
    for (Suppression.Cover cover : useless) {
      if (cover.rule() != null) {
        names.add(cover.rule());
      }
    }
    String file = suppression.file();
    if (useless.size() == suppression.covers().size()) {
      Span span = useless.size() == 1 ? useless.get(0).span() : suppression.span();
      TextEdit removal = TextEdit.delete(whole(suppression.span(), text));
      boolean safe = !isMarkdown(suppression.span(), text) || !parts(removal.span(), text);
      return new Unused(file, span, names, safe, removal);
    }
    List<Suppression.Cover> kept = new ArrayList<>(suppression.covers());
    kept.removeAll(useless);
    Span list =
        new Span(
            suppression.covers().get(0).span().start(),
            suppression.covers().get(suppression.covers().size() - 1).span().end());
    String rest = String.join(", ", kept.stream().map(Suppression.Cover::rule).toList());
    return new Unused(file, useless.get(0).span(), names, true, new TextEdit(list, rest));
  }

  /** The lines of what stands alone on them; else with the space before it, at a line's end. */
  private static Span whole(Span span, SourceText text) {
    String all = text.text();
    int start = span.start();
    while (start > 0 && isBlank(all.charAt(start - 1))) {
      start--;
    }
    int end = span.end();
    while (end < all.length() && isBlank(all.charAt(end))) {
      end++;
    }
    boolean toLineEnd = end == all.length() || isBreak(all.charAt(end));
    boolean fromLineStart = start == 0 || isBreak(all.charAt(start - 1));
    if (!toLineEnd) {
      return span;
    }
    if (!fromLineStart) {
      return new Span(start, end);
    }
    if (end < all.length()) {
      end += all.startsWith("\r\n", end) ? 2 : 1;
    }
    return new Span(start, end);
  }

  /** Whether it stands among Markdown, and not among YAML or JavaScript. */
  private static boolean isMarkdown(Span span, SourceText text) {
    char first = text.text().charAt(span.start());
    return first == '{' || first == '<';
  }

  /**
   * Whether blocks grow together once these lines are gone: text on both sides, or two lists that
   * only a comment kept apart.
   */
  private static boolean parts(Span lines, SourceText text) {
    String before = text.text().substring(0, lines.start());
    String after = text.text().substring(lines.end());
    boolean alone = before.isEmpty() || isBreak(before.charAt(before.length() - 1));
    if (!alone || before.isBlank() || after.isBlank()) {
      return false;
    }
    boolean apart = after.startsWith("\n") || after.startsWith("\r") || endsBlank(before);
    return !apart || startsItem(lastLine(before)) && startsItem(after.strip());
  }

  private static boolean endsBlank(String before) {
    return before.endsWith("\n\n") || before.endsWith("\n\r\n");
  }

  private static String lastLine(String before) {
    String stripped = before.stripTrailing();
    return stripped.substring(stripped.lastIndexOf('\n') + 1);
  }

  /** Whether a line is one of a list, a quote or a table, or goes on with one. */
  private static boolean startsItem(String line) {
    int marker = 0;
    while (marker < line.length() && Character.isDigit(line.charAt(marker))) {
      marker++;
    }
    String rest = line.substring(marker);
    boolean bullet =
        rest.length() > 1 && "-*+".indexOf(rest.charAt(0)) >= 0 && isBlank(rest.charAt(1));
    boolean number = marker > 0 && (rest.startsWith(".") || rest.startsWith(")"));
    return bullet || number || rest.startsWith(">") || rest.startsWith("|") || rest.startsWith(" ");
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
