package io.github.docusauruslint.engine;

import io.github.docusauruslint.cache.BuildId;
import io.github.docusauruslint.cache.FactsCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What earlier runs know of sites, for every door in the same place. Every site folder has a cache
 * of its own. Where none can be kept, a run goes without.
 *
 * @param folder where the caches lie, or null for none
 */
public record SiteCache(@Nullable Path folder) {

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
    String name = Integer.toHexString(site.folder().hashCode()) + "-" + site.folder().length();
    return site.withFacts(FactsCache.open(folder.resolve(name + ".facts"), build + site.folder()));
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
