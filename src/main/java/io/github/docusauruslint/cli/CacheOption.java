package io.github.docusauruslint.cli;

import io.github.docusauruslint.engine.SiteCache;

/** {@code --no-cache} and {@code --cache-dir}: what earlier runs know of a site. */
final class CacheOption {
  private final Terminal terminal;

  CacheOption(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The cache that the command line allows. */
  SiteCache read(Arguments arguments) {
    if (arguments.has("--no-cache")) {
      return new SiteCache(null);
    }
    String given = arguments.get("--cache-dir");
    return given == null
        ? SiteCache.of(terminal.environment(), terminal.folder())
        : new SiteCache(terminal.folder().resolve(given));
  }
}
