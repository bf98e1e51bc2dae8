package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.JsStrings;
import io.github.docusauruslint.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives the headings of one page their ids, in document order: the remark headings plugin of
 * {@code @docusaurus/mdx-loader} 3.10.2.
 *
 * <p>An id is that of a comment at the end, <code>{#id}</code> at the end of the text, or the slug
 * of the text. Explicit ids are not told to the slugger, so they can collide with slugs.
 */
public final class HeadingIds {
  private final Slugger slugger = new Slugger();
  private final boolean maintainCase;

  /** For one page. */
  public HeadingIds(boolean maintainCase) {
    this.maintainCase = maintainCase;
  }

  /** A child node of a heading, as its plain text. */
  public record Part(String text, Kind kind) {
    /** What the plugin can do with it. */
    public enum Kind {
      /** A node with a value of its own: text, code, an expression. */
      LITERAL,
      /** Raw HTML, which is no part of the text that is slugged. */
      HTML,
      /** A node with children, or an image; or a directive. */
      PARENT
    }

    public static Part literal(String text) {
      return new Part(text, Kind.LITERAL);
    }

    public static Part parent(String text) {
      return new Part(text, Kind.PARENT);
    }
  }

  /**
   * What a heading got.
   *
   * @param slugText its text before an explicit id is taken from it
   * @param text its text afterwards
   * @param explicit whether the id is written in the heading
   */
  public record Assigned(String id, String slugText, String text, boolean explicit) {}

  /**
   * The id of the next heading.
   *
   * @param comment what stands in the comment, where the last part is nothing but one comment (an
   *     expression, or {@code <!-- -->} in {@code format: md}); else null
   */
  public Assigned next(List<Part> parts, @Nullable String comment) {
    String slugText = slugText(parts);
    String commentId = comment == null ? null : commentId(comment);
    if (commentId != null) {
      return new Assigned(commentId, slugText, textBeforeComment(parts), true);
    }
    Classic classic = parseClassic(slugText);
    if (classic != null) {
      return new Assigned(classic.id(), slugText, textWithoutClassic(parts, classic), true);
    }
    return new Assigned(slugger.slug(slugText, maintainCase), slugText, join(parts, true), false);
  }

  /** The text of a heading of these parts: without HTML, unless there is nothing else. */
  public static String slugText(List<Part> parts) {
    if (parts.size() == 1) {
      return parts.get(0).text();
    }
    for (Part part : parts) {
      if (part.kind() != Part.Kind.HTML) {
        return join(parts, false);
      }
    }
    return join(parts, true);
  }

  private static String join(List<Part> parts, boolean withHtml) {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      if (withHtml || part.kind() != Part.Kind.HTML) {
        text.append(part.text());
      }
    }
    return text.toString();
  }

  private static String textBeforeComment(List<Part> parts) {
    List<Part> rest = parts.subList(0, parts.size() - 1);
    if (rest.isEmpty()) {
      return "";
    }
    Part last = rest.get(rest.size() - 1);
    String before = join(rest.subList(0, rest.size() - 1), true);
    boolean trims = last.kind() == Part.Kind.LITERAL;
    return before + (trims ? JsStrings.trimEnd(last.text()) : last.text());
  }

  private static String textWithoutClassic(List<Part> parts, Classic classic) {
    if (parts.size() == 1) {
      return classic.text();
    }
    Part last = parts.get(parts.size() - 1);
    String before = join(parts.subList(0, parts.size() - 1), true);
    if (last.kind() == Part.Kind.PARENT) {
      return before;
    }
    Match match = match(last.text());
    return before + (match == null ? last.text() : match.without());
  }

  /**
   * An explicit id in text.
   *
   * @param text the text without it
   */
  record Classic(String id, String text) {}

  /** The id in <code>Text {#id}</code>: {@code parseMarkdownHeadingId}, and a falsy id is none. */
  static @Nullable Classic parseClassic(String heading) {
    Match match = match(heading);
    return match == null || match.id().isEmpty() ? null : new Classic(match.id(), match.without());
  }

  private record Match(String id, String without) {}

  /** {@code /\s*\{#(?<id>(?:.(?!\{#|\}))*.)\}$/}. */
  private static @Nullable Match match(String heading) {
    int brace = classicStart(heading);
    if (brace < 0) {
      return null;
    }
    int start = brace;
    while (start > 0 && JsStrings.isWhitespace(heading.charAt(start - 1))) {
      start--;
    }
    String matched = heading.substring(start);
    // What goes is the first place where the same characters stand, not the place that matched.
    int first = heading.indexOf(matched);
    String text = heading.substring(0, first) + heading.substring(first + matched.length());
    String id = heading.substring(brace + 2, heading.length() - 1);
    return new Match(JsStrings.trim(id), text);
  }

  /** Where the <code>{#</code> of an id stands, or -1. */
  private static int classicStart(String heading) {
    int end = heading.length() - 1;
    if (end < 0 || heading.charAt(end) != '}') {
      return -1;
    }
    int i = end - 1;
    while (i >= 0 && !stopsId(heading, i)) {
      i--;
    }
    // The first character of an id may be one that may not stand further in: "{#{#a}", "{#}a}".
    if (i >= 2
        && !JsStrings.isLineTerminator(heading.charAt(i))
        && heading.startsWith("{#", i - 2)) {
      return i - 2;
    }
    return i >= 0 && heading.startsWith("{#", i) && end > i + 2 ? i : -1;
  }

  private static boolean stopsId(String heading, int i) {
    char c = heading.charAt(i);
    return c == '}' || JsStrings.isLineTerminator(c) || c == '{' && heading.startsWith("{#", i);
  }

  /** The id in a comment: its first word without the {@code #} that it must start with. */
  static @Nullable String commentId(String comment) {
    String trimmed = JsStrings.trim(comment);
    int space = trimmed.indexOf(' ');
    String word = space < 0 ? trimmed : trimmed.substring(0, space);
    return word.length() > 1 && word.charAt(0) == '#' ? word.substring(1) : null;
  }

  /**
   * Where the explicit id of a heading stands, braces included, or null where the source hides it.
   *
   * @param source the file
   * @param heading the heading in it
   */
  public static @Nullable Span classicSpan(String source, Span heading) {
    // Within the heading alone: a page may have as many headings as it has lines.
    String written = source.substring(heading.start(), heading.end());
    int open = written.lastIndexOf("{#");
    int close = open < 0 ? -1 : written.indexOf('}', open);
    return close < 0 ? null : new Span(heading.start() + open, heading.start() + close + 1);
  }
}
