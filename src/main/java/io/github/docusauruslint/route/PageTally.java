package io.github.docusauruslint.route;

import io.github.docusauruslint.site.Document;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the rest of a site counts of the links of a page.
 *
 * @param links how many there are
 * @param styles how those lead to documents that are written in Markdown
 * @param targets the files of the documents that they lead to from elsewhere, none twice
 */
public record PageTally(int links, LinkStyles styles, List<String> targets) {
  public PageTally {
    targets = List.copyOf(targets);
  }

  static PageTally of(List<LinkUse> uses) {
    Set<String> targets = new LinkedHashSet<>();
    for (LinkUse use : uses) {
      Document target = use.targetDocument();
      if (target != null && !use.page().equals(target.route())) {
        targets.add(target.source());
      }
    }
    return new PageTally(uses.size(), LinkStyles.of(uses), List.copyOf(targets));
  }
}
