package io.github.docusauruslint.route;

import java.util.List;

/**
 * How many links from page to page a site writes in Markdown in each style.
 *
 * @param file by the path of the file
 * @param absolute by the URL from the root
 * @param relative by the URL from the page
 */
public record LinkStyles(int file, int absolute, int relative) {

  static final LinkStyles NONE = new LinkStyles(0, 0, 0);

  /** The styles of those of these links that Markdown writes and that lead to a page. */
  static LinkStyles of(List<LinkUse> uses) {
    int file = 0;
    int absolute = 0;
    int relative = 0;
    for (LinkUse use : uses) {
      LinkStyle style = use.link().kind().isMarkdown() ? LinkStyle.of(use.link().url()) : null;
      if (style != null && use.targetDocument() != null) {
        switch (style) {
          case FILE -> file++;
          case ABSOLUTE -> absolute++;
          case RELATIVE -> relative++;
        }
      }
    }
    return file + absolute + relative == 0 ? NONE : new LinkStyles(file, absolute, relative);
  }

  LinkStyles plus(LinkStyles other) {
    return new LinkStyles(file + other.file, absolute + other.absolute, relative + other.relative);
  }

  LinkStyles minus(LinkStyles other) {
    return new LinkStyles(file - other.file, absolute - other.absolute, relative - other.relative);
  }

  /** The same without the links that a page had, and with those that it has. */
  public LinkStyles with(PageTally before, PageTally after) {
    return minus(before.styles()).plus(after.styles());
  }

  /** Whether a rule would say another thing of a link. */
  public boolean isOtherThan(LinkStyles other) {
    return usual() != other.usual() || areMostlyFiles() != other.areMostlyFiles();
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
