package io.github.docusauruslint.cli;

import io.github.docusauruslint.engine.SiteCache;
import io.github.docusauruslint.engine.SiteSource;

/** {@code --no-cache} and {@code --cache-dir}: what earlier runs know of a site. */
final class CacheOption {
  private final Terminal terminal;

  CacheOption(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The site with the cache that the command line allows it. */
  SiteSource apply(Arguments arguments, SiteSource site) {
    if (arguments.has("--no-cache")) {
      return site;
    }
    String given = arguments.get("--cache-dir");
    SiteCache cache =
        given == null
            ? SiteCache.of(terminal.environment(), terminal.folder())
            : new SiteCache(terminal.folder().resolve(given));
    return cache.apply(site);
  }
}
