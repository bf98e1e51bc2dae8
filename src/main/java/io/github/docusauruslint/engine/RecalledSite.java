package io.github.docusauruslint.engine;

import io.github.docusauruslint.cache.FactsCache;
import io.github.docusauruslint.cache.KeptJudgement;
import io.github.docusauruslint.cache.KeptOutcome;
import io.github.docusauruslint.cache.KeptSite;
import io.github.docusauruslint.cache.OutcomeFile;
import io.github.docusauruslint.text.DiskTree;
import io.github.docusauruslint.text.FileStamp;
import io.github.docusauruslint.text.Footprint;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A site of which a few pages changed since the last run, as that run left it. It depends on no
 * configuration, so a run recalls it while it reads its own.
 *
 * @param kept what the rules said
 * @param tree the files of the site, looked at anew
 * @param pages those that changed are being read
 */
record RecalledSite(KeptJudgement kept, DiskTree tree, RecalledPages pages, KeptSite site) {
  /** When so many pages changed since their facts were kept, it is time to keep them all. */
  private static final int MOST_RECENT = 128;

  /**
   * Recalls a site.
   *
   * @param changed the files that say something else, by their paths in the repository
   * @return null where it was not kept, or something else changed than pages
   */
  static @Nullable RecalledSite of(
      OutcomeFile file,
      KeptOutcome outcome,
      DiskTree tree,
      @Nullable FactsCache facts,
      Set<String> changed) {
    KeptJudgement kept = file.judgement(outcome);
    if (kept == null || kept.recent().size() > MOST_RECENT) {
      return null;
    }
    Map<String, FileStamp> stamps = new HashMap<>();
    for (Footprint.SeenFile seen : file.footprint().all().files()) {
      if (seen.stamp() != null) {
        stamps.put(seen.path(), seen.stamp());
      }
    }
    Set<String> paths = new TreeSet<>();
    changed.forEach(path -> paths.add(tree.pathOf(path)));
    RecalledPages pages =
        new RecalledPages(tree, facts, stamps, kept.recent(), paths, new TreeMap<>());
    KeptSite site = file.site(tree, pages);
    return site == null || pages.parsed().size() < paths.size()
        ? null
        : new RecalledSite(kept, tree, pages, site);
  }
}
