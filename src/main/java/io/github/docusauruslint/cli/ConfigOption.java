package io.github.docusauruslint.cli;

import io.github.docusauruslint.config.ConfigException;
import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.config.LintConfigReader;
import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.rule.RuleBook;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The options that say how the site is linted. */
final class ConfigOption {
  private final Terminal terminal;

  ConfigOption(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * The configuration that a command line means: the named one, else the nearest.
   *
   * @throws LintException where it is not there or makes no sense, a line for each fault
   */
  LintConfig read(Arguments arguments, SiteSource site, RuleBook book) throws LintException {
    String preset = arguments.has("--preset") ? arguments.get("--preset") : null;
    String named = path(arguments, site);
    try {
      return named == null
          ? LintConfigReader.read(site.tree(), preset, book)
          : LintConfigReader.readNamed(site.tree(), named, preset, book);
    } catch (ConfigException e) {
      throw new LintException(e.lines(site.name()));
    }
  }

  /** The path of the configuration that is named, from the site folder; null where none is. */
  @Nullable String path(Arguments arguments, SiteSource site) {
    String named = arguments.get("--config");
    if (named == null) {
      return null;
    }
    Path path = terminal.folder().resolve(named).toAbsolutePath().normalize();
    return Path.of(site.folder()).relativize(path).toString().replace('\\', '/');
  }
}
