package io.github.docusauruslint.route;

/**
 * How many links from page to page a site writes in Markdown in each style.
 *
 * @param file by the path of the file
 * @param absolute by the URL from the root
 * @param relative by the URL from the page
 */
public record LinkStyles(int file, int absolute, int relative) {

  /** Of counts by the ordinals of the styles. */
  static LinkStyles of(int[] counts) {
    return new LinkStyles(
        counts[LinkStyle.FILE.ordinal()],
        counts[LinkStyle.ABSOLUTE.ordinal()],
        counts[LinkStyle.RELATIVE.ordinal()]);
  }

  /** The style that is written more often, of those that lead to one page from anywhere. */
  public LinkStyle usual() {
    return file > absolute ? LinkStyle.FILE : LinkStyle.ABSOLUTE;
  }

  /** Whether more than half of the links are file paths. */
  public boolean areMostlyFiles() {
    return file > absolute + relative;
  }
}
