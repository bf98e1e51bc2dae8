package io.github.docusauruslint.mdx;

/** A page has more parts than anybody can build: links, tags, words between marks, … */
public final class CrowdedPageException extends RuntimeException {
  /**
   * How many parts a page may have; a link, a tag or an expression counts as {@link #HEAVY}. At a
   * third of that Docusaurus's own compiler asks for gigabytes.
   */
  public static final int MOST_PARTS = 1_000_000;

  /** What a part counts that has parts of its own. */
  static final int HEAVY = 4;

  /** So many tokens of JavaScript are a part. */
  static final int TOKENS = 3;

  private static final long serialVersionUID = 1L;

  private final transient PageFacts head;

  CrowdedPageException() {
    this(PageFacts.UNREAD);
  }

  private CrowdedPageException(PageFacts head) {
    super("the page has more than " + MOST_PARTS + " parts", null, false, false);
    this.head = head;
  }

  /** The same with what the head of the page says. */
  CrowdedPageException with(PageFacts head) {
    return new CrowdedPageException(head);
  }

  /** What the page says in front of all those parts: its front matter and its title. */
  public PageFacts head() {
    return head;
  }
}
