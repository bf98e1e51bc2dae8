package io.github.docusauruslint.site.blog;

import io.github.docusauruslint.text.JsDates;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the path of a post says.
 *
 * @param date null when the path has none, or none that is valid
 * @param text the title of a post without any
 * @param slug with a slash in front
 */
record BlogFileName(@Nullable Instant date, String text, String slug) {
  private static final Pattern DATED =
      Pattern.compile(
          "^(?<folder>.*)(?<date>\\d{4}[-/]\\d{1,2}[-/]\\d{1,2})[-/]?(?<text>.*?)(?:/index)?.mdx?$");
  private static final Pattern END = Pattern.compile("(?:/index)?\\.mdx?$");

  /**
   * Reads a path relative to the content folder ({@code parseBlogFileName}).
   *
   * <p>{@code 2024-05-07/index.md} has the text {@code index}: the slash belongs to the date.
   */
  static BlogFileName parse(String path) {
    Matcher dated = DATED.matcher(path);
    if (dated.find()) {
      String date = dated.group("date");
      String text = dated.group("text");
      return new BlogFileName(
          JsDates.parse(date + "Z", ZoneOffset.UTC),
          text,
          "/" + date.replace('-', '/') + "/" + dated.group("folder") + text);
    }
    String text = END.matcher(path).replaceFirst("");
    return new BlogFileName(null, text, "/" + text);
  }
}
