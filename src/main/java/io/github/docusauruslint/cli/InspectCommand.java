package io.github.docusauruslint.cli;

import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.engine.OpenedSite;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.rule.RuleBook;

/** {@code inspect …}: what is known of a page or a site. */
final class InspectCommand {
  private final Terminal terminal;

  InspectCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  int run(Arguments arguments) throws LintException, UsageException {
    if (arguments.path().equals("inspect facts")) {
      InspectFacts.run(arguments, terminal);
      return Cli.CLEAN;
    }
    SiteSource source = new SiteOption(terminal).read(arguments);
    OpenedSite opened =
        OpenedSite.open(
            source,
            new ConfigOption(terminal).read(arguments, source, RuleBook.packed()).siteOverrides(),
            Runtime.getRuntime().availableProcessors());
    switch (arguments.path()) {
      case "inspect pages" -> InspectPages.run(opened.site(), terminal.out());
      case "inspect routes" -> InspectRoutes.run(opened.site(), terminal.out());
      case "inspect sidebars" -> InspectSidebars.run(opened.site(), terminal.out());
      default -> InspectConfig.run(opened.config(), terminal.out());
    }
    return Cli.CLEAN;
  }
}
