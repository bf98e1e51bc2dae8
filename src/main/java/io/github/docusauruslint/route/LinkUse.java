package io.github.docusauruslint.route;

import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Route;
import org.jspecify.annotations.Nullable;

/**
 * A link on a page: what it leads to from there, and what the build says of it.
 *
 * @param page the path of the page as it is routed, {@link #LAYOUT} or {@link #NOWHERE}
 * @param resolved where it leads; null when it is not held against the routes
 * @param target the route it leads to, or null
 * @param seenByBuild whether the build holds it against the routes too: it does not see raw {@code
 *     <a>}, nor the content of pages that it does not render
 */
public record LinkUse(
    String page,
    WrittenLink link,
    Verdict verdict,
    @Nullable UrlPath resolved,
    @Nullable Route target,
    boolean seenByBuild) {
  /** The page of links that every page shows: navbar, footer, sidebars. */
  public static final String LAYOUT = "*";

  /** The page of links that stand in a file that is compiled and that no page shows. */
  public static final String NOWHERE = "";

  /** The document that it leads to, or null. */
  public @Nullable Document targetDocument() {
    return target == null ? null : target.document();
  }

  /** Pathname, query and hash as the build resolves them; empty when it does not. */
  public String resolvedUrl() {
    return resolved == null ? "" : resolved.serialize();
  }

  public boolean isBroken() {
    return verdict == Verdict.BROKEN;
  }
}
