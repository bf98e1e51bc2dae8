package io.github.docusauruslint.route;

import io.github.docusauruslint.text.WhatwgUrl;

/** What becomes of a link where a page shows it. */
record LinkTargets(LinkChecker checker, Assets assets) {

  /**
   * The link on one page.
   *
   * @param page the path of the page as it is routed
   * @param base the URL of that page
   * @param rendered whether the build renders the place where it stands
   */
  LinkUse use(WrittenLink link, String page, WhatwgUrl base, boolean rendered) {
    Destination destination = destination(link, base);
    boolean seen = rendered && link.kind().isSeenByBuild();
    return new LinkUse(
        page, link, destination.verdict(), destination.resolved(), destination.target(), seen);
  }

  private Destination destination(WrittenLink link, WhatwgUrl base) {
    String collected = link.collected();
    if (collected == null) {
      return new Destination(link.unchecked(), null, null);
    }
    UrlPath resolved = PageUrl.resolve(collected, base);
    if (resolved == null) {
      return new Destination(Verdict.BROKEN, null, null);
    }
    Destination found = checker.check(resolved);
    boolean file =
        link.kind() == LinkKind.RAW && !found.exists() && assets.isServed(resolved.pathname());
    return file ? new Destination(Verdict.ASSET, resolved, null) : found;
  }
}
