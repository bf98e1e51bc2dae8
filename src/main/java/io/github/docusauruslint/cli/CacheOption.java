package io.github.docusauruslint.cli;

import io.github.docusauruslint.cache.BuildId;
import io.github.docusauruslint.cache.FactsCache;
import io.github.docusauruslint.engine.SiteSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * {@code --no-cache} and {@code --cache-dir}: what earlier runs know of a site. Every site folder
 * has a cache of its own. Where none can be kept, a run goes without.
 */
final class CacheOption {
  private final Terminal terminal;

  CacheOption(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The site with the cache that the command line allows it. */
  SiteSource apply(Arguments arguments, SiteSource site) {
    Path folder = arguments.has("--no-cache") ? null : folder(arguments.get("--cache-dir"));
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

  /** As the launcher: its own variable, then where the system has users' caches. */
  private @Nullable Path folder(@Nullable String given) {
    if (given != null) {
      return terminal.folder().resolve(given);
    }
    Path named = variable("DOCUSAURUS_LINT_CACHE");
    if (named != null) {
      return named;
    }
    Path caches = variable("XDG_CACHE_HOME");
    if (caches == null) {
      caches = variable("LOCALAPPDATA");
    }
    if (caches == null) {
      Path home = variable("HOME");
      caches = home == null ? null : home.resolve(".cache");
    }
    return caches == null ? null : caches.resolve("docusaurus-lint");
  }

  private @Nullable Path variable(String name) {
    String value = terminal.environment().getOrDefault(name, "");
    return value.isEmpty() ? null : terminal.folder().resolve(value);
  }
}
