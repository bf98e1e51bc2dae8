package io.github.docusauruslint.mdx;

/** The tags of raw HTML, counted before a tree is made of them. */
final class HtmlTags {
  /** The longest name of a tag; the time that jsoup takes for one grows with its square. */
  private static final int LONGEST_NAME = 10_000;

  /** The most attributes of a tag, or words in them. */
  private static final int MOST_WORDS = 100_000;

  private final String html;
  private int count;

  private HtmlTags(String html) {
    this.html = html;
  }

  /**
   * How many tags there are, closing ones included; what is no tag after all may count as one.
   *
   * @throws CrowdedPageException where one is longer than can be read
   */
  static int count(String html) {
    HtmlTags tags = new HtmlTags(html);
    int at = html.indexOf('<');
    while (at >= 0) {
      at = html.indexOf('<', tags.end(at));
    }
    return tags.count;
  }

  /** Where the tag or comment that may begin here ends. */
  private int end(int start) {
    if (html.startsWith("<!--", start)) {
      int end = html.indexOf("-->", start + 4);
      return end < 0 ? html.length() : end;
    }
    int at = start + (html.startsWith("</", start) ? 2 : 1);
    if (at >= html.length() || !Characters.isAsciiAlpha(html.charAt(at))) {
      return at;
    }
    count++;
    int name = at;
    while (at < html.length() && !isWhite(html.charAt(at)) && !isEnd(html.charAt(at))) {
      at++;
    }
    bound(at - name, LONGEST_NAME);
    int words = 0;
    while (at < html.length() && !isEnd(html.charAt(at))) {
      words += isWhite(html.charAt(at)) ? 1 : 0;
      at++;
    }
    bound(words, MOST_WORDS);
    return at;
  }

  private static void bound(int number, int most) {
    if (number > most) {
      throw new CrowdedPageException();
    }
  }

  private static boolean isWhite(char c) {
    return Characters.isLineEndingOrSpace(c) || c == '\f';
  }

  private static boolean isEnd(char c) {
    return c == '>' || c == '<';
  }
}
