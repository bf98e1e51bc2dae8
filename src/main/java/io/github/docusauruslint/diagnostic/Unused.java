package io.github.docusauruslint.diagnostic;

import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.TextEdit;
import java.util.ArrayList;
import java.util.HashSet;
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
    kept.removeAll(new HashSet<>(useless));
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
    String all = text.text();
    boolean alone = lines.start() == 0 || isBreak(all.charAt(lines.start() - 1));
    int before = lastOf(all, lines.start());
    int after = firstOf(all, lines.end());
    if (!alone || before < 0 || after == all.length()) {
      return false;
    }
    boolean apart = isBreak(all.charAt(lines.end())) || endsBlank(all, lines.start());
    return !apart
        || startsItem(all, all.lastIndexOf('\n', before) + 1, before + 1)
            && startsItem(all, after, all.length());
  }

  /** The last character in front of a place that is not white; -1 if there is none. */
  private static int lastOf(String all, int end) {
    int last = end - 1;
    while (last >= 0 && Character.isWhitespace(all.charAt(last))) {
      last--;
    }
    return last;
  }

  /** The first character from a place on that is not white; the length if there is none. */
  private static int firstOf(String all, int start) {
    int first = start;
    while (first < all.length() && Character.isWhitespace(all.charAt(first))) {
      first++;
    }
    return first;
  }

  private static boolean endsBlank(String all, int end) {
    return all.startsWith("\n\n", end - 2) || all.startsWith("\n\r\n", end - 3);
  }

  /** Whether a line is one of a list, a quote or a table, or goes on with one. */
  private static boolean startsItem(String all, int start, int end) {
    int marker = start;
    while (marker < end && Character.isDigit(all.charAt(marker))) {
      marker++;
    }
    if (marker == end) {
      return false;
    }
    char first = all.charAt(marker);
    boolean bullet =
        marker + 1 < end && "-*+".indexOf(first) >= 0 && isBlank(all.charAt(marker + 1));
    boolean number = marker > start && (first == '.' || first == ')');
    return bullet || number || first == '>' || first == '|' || first == ' ';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
