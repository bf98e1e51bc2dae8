package io.github.docusauruslint.engine;

import io.github.docusauruslint.cache.BuildId;
import io.github.docusauruslint.cache.FactsCache;
import io.github.docusauruslint.text.DiskTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What earlier runs know of sites, for every door in the same place. Every site folder has a cache
 * of its own. Where none can be kept, a run goes without.
 *
 * @param folder where the caches lie, or null for none
 */
public record SiteCache(@Nullable Path folder) {
  /** How many outcomes of differing requests are kept of a site at most. */
  private static final int OUTCOMES = 8;

  /**
   * The cache of a user, as the launcher finds it: its own variable, then where the system has
   * users' caches.
   *
   * @param here what relative paths are relative to
   */
  public static SiteCache of(Map<String, String> environment, Path here) {
    Path named = variable("DOCUSAURUS_LINT_CACHE", environment, here);
    if (named != null) {
      return new SiteCache(named);
    }
    Path caches = variable("XDG_CACHE_HOME", environment, here);
    if (caches == null) {
      caches = variable("LOCALAPPDATA", environment, here);
    }
    if (caches == null) {
      Path home = variable("HOME", environment, here);
      caches = home == null ? null : home.resolve(".cache");
    }
    return new SiteCache(caches == null ? null : caches.resolve("docusaurus-lint"));
  }

  private static @Nullable Path variable(String name, Map<String, String> environment, Path here) {
    String value = environment.getOrDefault(name, "");
    return value.isEmpty() ? null : here.resolve(value);
  }

  /** The site with what is known of it. */
  public SiteSource apply(SiteSource site) {
    String build = folder == null ? null : BuildId.running();
    if (folder == null || build == null || !isThere(folder)) {
      return site;
    }
    Path file = facts(folder, site.folder());
    return site.withFacts(FactsCache.open(file, build + site.folder()));
  }

  /**
   * Where the outcome of a run is kept for the next one; null where it cannot be.
   *
   * @param words all that the run depends on besides the site
   */
  public @Nullable Replay replay(SiteSource site, List<String> words) {
    String build = folder == null ? null : BuildId.running();
    if (folder == null
        || build == null
        || !(site.tree() instanceof DiskTree tree)
        || !isThere(folder)) {
      return null;
    }
    List<String> parts = new ArrayList<>(List.of(build, site.folder()));
    parts.add(tree.repository().toString());
    parts.add(String.valueOf(site.locale()));
    parts.add(String.valueOf(site.resolved()));
    parts.addAll(words);
    new TreeMap<>(site.environment()).forEach((name, value) -> parts.addAll(List.of(name, value)));
    StringBuilder key = new StringBuilder();
    parts.forEach(part -> key.append(part.length()).append(':').append(part));
    String all = key.toString();
    int slot = Math.floorMod(all.hashCode(), OUTCOMES);
    return new Replay(folder.resolve(name(site) + "-" + slot + ".outcome"), all, tree);
  }

  /** Where to keep what became of a site's links to other sites; null for nowhere. */
  public @Nullable Path links(SiteSource site) {
    return folder == null || !isThere(folder) ? null : folder.resolve(name(site) + ".links");
  }

  /** How many bytes are kept of the pages of a site; 0 where nothing is. */
  public long size(Path site) {
    String path = site.toAbsolutePath().normalize().toString().replace('\\', '/');
    return folder == null ? 0 : facts(folder, path).toFile().length();
  }

  private static Path facts(Path folder, String site) {
    return folder.resolve(name(site) + ".facts");
  }

  private static String name(SiteSource site) {
    return name(site.folder());
  }

  private static String name(String site) {
    return Integer.toHexString(site.hashCode()) + "-" + site.length();
  }

  private static boolean isThere(Path folder) {
    try {
      Files.createDirectories(folder);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
