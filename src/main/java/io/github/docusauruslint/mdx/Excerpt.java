package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.JsStrings;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a page that says something, stripped of most Markdown: {@code createExcerpt} of
 * {@code @docusaurus/utils} 3.10.2, the default of a page's description.
 */
public final class Excerpt {
  private final String text;
  private int at;

  private Excerpt(String text, int at) {
    this.text = text;
    this.at = at;
  }

  /**
   * The excerpt; null where no line says anything.
   *
   * @param content a page without front matter, trimmed
   */
  public static @Nullable String of(String content) {
    return new Excerpt(content, afterSetextTitle(content)).find();
  }

  private static int afterSetextTitle(String content) {
    int start = JsStrings.skipWhitespace(content, 0, content.length());
    int i = start;
    while (i < content.length() && content.charAt(i) != '\n' && content.charAt(i) != '\r') {
      i++;
    }
    i += content.startsWith("\r\n", i) ? 2 : content.startsWith("\n", i) ? 1 : 0;
    int end = i;
    while (end < content.length() && content.charAt(end) == '=') {
      end++;
    }
    boolean underlined = end > i && i > start && content.charAt(i - 1) == '\n';
    return underlined ? end : start;
  }

  private @Nullable String find() {
    boolean importing = false;
    int fence = 0;
    for (String line = nextLine(); line != null; line = nextLine()) {
      String trimmed = JsStrings.trim(line);
      if (trimmed.isEmpty()) {
        importing = false;
        continue;
      }
      if (fence == 0 && (importing || isImportOrExport(line))) {
        importing = true;
        continue;
      }
      if (trimmed.startsWith("```")) {
        int ticks = countTicks(trimmed);
        if (fence == 0) {
          fence = ticks;
        } else if (ticks >= fence) {
          fence = 0;
        }
        continue;
      }
      String plain = fence == 0 ? PlainLine.of(line) : "";
      if (!plain.isEmpty()) {
        return plain;
      }
    }
    return null;
  }

  private @Nullable String nextLine() {
    if (at > text.length()) {
      return null;
    }
    int start = at;
    int lineFeed = text.indexOf('\n', start);
    int end = lineFeed < 0 ? text.length() : lineFeed;
    at = end + 1;
    boolean carriage = lineFeed > start && text.charAt(lineFeed - 1) == '\r';
    return text.substring(start, carriage ? end - 1 : end);
  }

  private static boolean isImportOrExport(String line) {
    return (line.startsWith("import") || line.startsWith("export"))
        && line.length() > 6
        && JsStrings.isWhitespace(line.charAt(6));
  }

  private static int countTicks(String line) {
    int ticks = 0;
    while (ticks < line.length() && line.charAt(ticks) == '`') {
      ticks++;
    }
    return ticks;
  }
}
