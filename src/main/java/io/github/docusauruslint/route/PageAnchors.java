package io.github.docusauruslint.route;

import io.github.docusauruslint.text.UriCodec;
import java.util.Set;

/**
 * The ids that a page has, over all the files it is made of.
 *
 * @param collected those that the build knows
 * @param raw those that only a browser finds, and the collected ones that are written in JSX
 * @param complete false for a page that may have other ids, too: one that a plugin makes, or one in
 *     JavaScript that cannot be evaluated to its end
 */
public record PageAnchors(Set<String> collected, Set<String> raw, boolean complete) {
  /** A page without ids. */
  public static final PageAnchors NONE = new PageAnchors(Set.of(), Set.of(), true);

  /** A page of which nothing is known. */
  static final PageAnchors UNKNOWN = new PageAnchors(Set.of(), Set.of(), false);

  public PageAnchors {
    collected = Set.copyOf(collected);
    raw = Set.copyOf(raw);
  }

  /**
   * Whether a browser finds the hash, as it stands or decoded.
   *
   * @param hash without {@code #}, as the URL parser gives it
   */
  public boolean inBrowser(String hash) {
    String decoded = UriCodec.decodeUriComponent(hash);
    return has(hash) || (decoded != null && has(decoded)) || hash.equalsIgnoreCase("top");
  }

  /** Whether the build finds the hash, or may find it. */
  boolean inBuild(String hash) {
    String decoded = UriCodec.decodeUriComponent(hash);
    boolean known = collected.contains(hash) || (decoded != null && collected.contains(decoded));
    return known || (!complete && !raw.contains(decoded == null ? hash : decoded));
  }

  private boolean has(String id) {
    return collected.contains(id) || raw.contains(id);
  }
}
