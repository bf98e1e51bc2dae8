package io.github.docusauruslint.rule;

import io.github.docusauruslint.route.LinkedSite;
import java.util.Map;

/**
 * A site at two times.
 *
 * @param before as an earlier revision has it
 * @param now as it lies on disk
 * @param renamed files of the earlier site to the names that they have now, relative to the site
 *     folder; files that kept their name are not in it
 * @param revision the earlier revision as the user called it
 */
public record SiteChange(
    LinkedSite before, LinkedSite now, Map<String, String> renamed, String revision) {
  public SiteChange {
    renamed = Map.copyOf(renamed);
  }
}
