package io.github.docusauruslint.cli;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Paths relative to the site folder as whoever stands in another folder opens them. Not for use by
 * several threads at once.
 */
final class ShownPaths implements UnaryOperator<String> {
  private final Path site;
  private final Path from;

  /** One file has many findings, which come one behind the other. */
  private @Nullable String last;

  private String shown = "";

  ShownPaths(Path site, Path from) {
    this.site = site;
    this.from = from;
  }

  @Override
  public String apply(String file) {
    if (!file.equals(last)) {
      shown = from.relativize(site.resolve(file).normalize()).toString();
      last = file;
    }
    return shown;
  }
}
