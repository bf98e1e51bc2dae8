package io.github.docusauruslint.route;

import io.github.docusauruslint.site.Route;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Where the links of navbar, footer and sidebars lead from the pages that show them. */
final class LayoutUses {
  private final RouteTable routes;
  private final ShownPages pages;
  private final LinkTargets targets;

  LayoutUses(RouteTable routes, ShownPages pages, LinkTargets targets) {
    this.routes = routes;
    this.pages = pages;
    this.targets = targets;
  }

  /** What becomes of these links, those left out that no page shows. */
  List<LinkUse> of(List<LayoutLinks.Placed> links) {
    List<LinkUse> uses = new ArrayList<>();
    for (LayoutLinks.Placed placed : links) {
      if (placed.pages() == null) {
        uses.addAll(uses(placed.link(), path -> true));
      } else {
        Set<String> shown = pages.rendered(placed.pages());
        if (!shown.isEmpty()) {
          uses.addAll(uses(placed.link(), shown::contains));
        }
      }
    }
    return List.copyOf(uses);
  }

  /**
   * A link that is relative leads elsewhere from every page; it stands for each page on which it is
   * broken in another way.
   */
  private Collection<LinkUse> uses(WrittenLink link, Predicate<String> shown) {
    String collected = link.collected();
    if (collected == null || collected.startsWith("/")) {
      return List.of(targets.use(link, LinkUse.LAYOUT, PageUrl.base("/"), true));
    }
    Map<String, LinkUse> distinct = new LinkedHashMap<>();
    for (Route route : routes.routes()) {
      if (shown.test(route.path())) {
        LinkUse use = targets.use(link, LinkUse.LAYOUT, PageUrl.base(route.path()), true);
        if (use.verdict() != Verdict.OK) {
          distinct.putIfAbsent(use.resolvedUrl(), use);
        }
      }
    }
    return distinct.values();
  }
}
