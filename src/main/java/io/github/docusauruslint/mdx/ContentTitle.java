package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.JsStrings;
import org.jspecify.annotations.Nullable;

/**
 * The title that the text of a page gives its metadata: {@code parseMarkdownContentTitle} of {@code
 * @docusaurus/utils} 3.10.2, which knows nothing of Markdown but the look of a first line.
 *
 * @param title null where there is none
 * @param content the text that the excerpt is taken from: without the title, if it was asked to go
 */
public record ContentTitle(@Nullable String title, String content) {

  /**
   * Finds the title.
   *
   * @param content a page without front matter, trimmed
   * @param remove whether the title leaves the content, as in blog posts
   */
  public static ContentTitle parse(String content, boolean remove) {
    int start = JsStrings.skipWhitespace(content, skipImports(content), content.length());
    int atxEnd = atxEnd(content, start);
    int setextEnd = atxEnd < 0 ? setextEnd(content, start) : -1;
    if (atxEnd < 0 && setextEnd < 0) {
      return new ContentTitle(null, content);
    }
    String title =
        atxEnd >= 0
            ? withoutMarker(JsStrings.trim(content.substring(start + 1, atxEnd)))
            : withoutRun(JsStrings.trim(content.substring(start, lineEnd(content, start))), '=');
    String plain = JsStrings.trim(withoutBackticks(title));
    if (!remove) {
      return new ContentTitle(plain, content);
    }
    String matched = content.substring(start, afterLineBreak(content, Math.max(atxEnd, setextEnd)));
    int first = content.indexOf(matched);
    String rest = content.substring(0, first) + content.substring(first + matched.length());
    return new ContentTitle(plain, JsStrings.trim(rest));
  }

  /** Behind the blocks at the top that start with {@code import} and end with an empty line. */
  private static int skipImports(String content) {
    int start = 0;
    while (content.startsWith("import", start)
        && start + 6 < content.length()
        && JsStrings.isWhitespace(content.charAt(start + 6))) {
      int blank = emptyLine(content, start + 7);
      if (blank < 0) {
        break;
      }
      start = blank;
      while (afterLineBreak(content, start) > start) {
        start = afterLineBreak(content, start);
      }
    }
    return start;
  }

  /** Where two line breaks follow each other, or -1. */
  private static int emptyLine(String content, int from) {
    int i = from;
    while (i < content.length()) {
      int next = afterLineBreak(content, i);
      if (next > i && afterLineBreak(content, next) > next) {
        return i;
      }
      if (next == i && JsStrings.isLineTerminator(content.charAt(i))) {
        return -1;
      }
      i = Math.max(next, i + 1);
    }
    return -1;
  }

  /** The end of {@code # Title}, or -1. The title may stand on the line after a lone {@code #}. */
  private static int atxEnd(String content, int start) {
    if (!content.startsWith("#", start)) {
      return -1;
    }
    int i = start + 1;
    while (i < content.length() && (content.charAt(i) == ' ' || content.charAt(i) == '\t')) {
      i++;
    }
    if (i == start + 1 || i == content.length()) {
      return -1;
    }
    int end = lineEnd(content, i + 1);
    return endsLine(content, end) ? end : -1;
  }

  private static int setextEnd(String content, int start) {
    int line = lineEnd(content, start);
    int underline = afterLineBreak(content, line);
    int end = underline;
    while (end < content.length() && content.charAt(end) == '=') {
      end++;
    }
    return underline > line && end > underline && endsLine(content, end) ? end : -1;
  }

  private static int lineEnd(String content, int from) {
    int i = Math.min(from, content.length());
    while (i < content.length() && !JsStrings.isLineTerminator(content.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean endsLine(String content, int offset) {
    return offset == content.length() || afterLineBreak(content, offset) > offset;
  }

  /** Behind LF or CR LF at {@code offset}, or {@code offset} where there is neither. */
  private static int afterLineBreak(String content, int offset) {
    if (content.startsWith("\n", offset)) {
      return offset + 1;
    }
    return content.startsWith("\r\n", offset) ? offset + 2 : offset;
  }

  /** Without <code>{#id}</code> or closing {@code #} at the end. */
  private static String withoutMarker(String title) {
    if (!title.endsWith("}")) {
      return withoutRun(title, '#');
    }
    int word = title.length() - 1;
    while (word > 0 && isWordOrHyphen(title.charAt(word - 1))) {
      word--;
    }
    int hashes = word;
    while (hashes > 0 && title.charAt(hashes - 1) == '#') {
      hashes--;
    }
    boolean id = word < title.length() - 1 && hashes > 0 && title.charAt(hashes - 1) == '{';
    return id ? JsStrings.trimEnd(title.substring(0, hashes - 1)) : title;
  }

  private static boolean isWordOrHyphen(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '_'
        || c == '-';
  }

  private static String withoutRun(String title, char mark) {
    int end = title.length();
    while (end > 0 && title.charAt(end - 1) == mark) {
      end--;
    }
    return end == title.length() ? title : JsStrings.trimEnd(title.substring(0, end));
  }

  private static String withoutBackticks(String title) {
    int open = title.indexOf('`');
    if (open < 0) {
      return title;
    }
    StringBuilder out = new StringBuilder();
    int done = 0;
    while (open >= 0) {
      int close = title.indexOf('`', open + 1);
      if (close < 0) {
        break;
      }
      out.append(title, done, open).append(title, open + 1, close);
      done = close + 1;
      open = title.indexOf('`', done);
    }
    return out.append(title, done, title.length()).toString();
  }
}
