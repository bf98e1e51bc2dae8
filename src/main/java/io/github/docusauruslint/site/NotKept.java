package io.github.docusauruslint.site;

/**
 * A question about a site as an earlier run left it, which only a look at the whole site answers.
 *
 * <p>An error, so that nobody on the way takes it for a fault of its own: whoever asked a recalled
 * site has to go the long way, and what was found until then counts for nothing.
 */
public final class NotKept extends Error {
  private static final long serialVersionUID = 1;

  /**
   * A question.
   *
   * @param what it is about
   */
  public NotKept(String what) {
    super(what, null, false, false);
  }
}
