package io.github.docusauruslint.cli;

import io.github.docusauruslint.config.ConfigException;
import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.config.LintConfigReader;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.engine.Linter;
import io.github.docusauruslint.engine.SinceCheck;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.rule.Language;
import io.github.docusauruslint.rule.RuleBook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code check}: what is wrong with a site. */
final class CheckCommand {
  private final Terminal terminal;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  int run(Arguments arguments) throws LintException, UsageException {
    SiteSource site =
        new CacheOption(terminal).apply(arguments, new SiteOption(terminal).read(arguments));
    StdinFile stdin = StdinFile.read(arguments, terminal, site);
    if (stdin != null) {
      site = stdin.in(site);
    }
    RuleBook book = RuleBook.packed().in(language(arguments));
    Reports reports = Reports.of(arguments, terminal, site, book);
    LintConfig config = config(arguments, site, book);
    BaselineOption baseline =
        BaselineOption.read(arguments, terminal, Path.of(site.folder()), config);
    List<String> only = stdin == null ? paths(arguments, site) : List.of(stdin.path());
    LintRequest request =
        new LintRequest(site, book, config, only, Runtime.getRuntime().availableProcessors());
    if (FixCommand.isMeant(arguments) || arguments.has("--fail-on-fix")) {
      return new FixCommand(terminal, reports, baseline).run(arguments, request);
    }
    String revision = arguments.get("--since");
    SinceCheck since = revision == null ? null : SinceCheck.of(request, revision);
    LintResult found = since == null ? lint(request, arguments) : since.found();
    if (baseline.writes()) {
      baseline.write(found, request);
      return Cli.CLEAN;
    }
    LintResult accepted = baseline.apply(found, request);
    LintResult result = since == null ? accepted : since.narrow(accepted);
    reports.write(result);
    return status(result, arguments.choice("--fail-on"));
  }

  private Language language(Arguments arguments) {
    String tag = arguments.get("--lang");
    return tag == null ? Language.of(terminal.environment()) : Language.of(tag);
  }

  private LintResult lint(LintRequest request, Arguments arguments) throws LintException {
    boolean line = terminal.showsProgress() && !arguments.has("--quiet");
    Watch watch = new Watch(terminal.err(), line);
    try (watch) {
      return Linter.lint(request, watch);
    } finally {
      if (arguments.has("--verbose")) {
        watch.tell(terminal.err());
      }
    }
  }

  private static LintConfig config(Arguments arguments, SiteSource site, RuleBook book)
      throws LintException {
    try {
      String preset = arguments.has("--preset") ? arguments.get("--preset") : null;
      return LintConfigReader.read(site.tree(), preset, book);
    } catch (ConfigException e) {
      throw new LintException(e.lines(site.name()));
    }
  }

  /** The paths to report on, relative to the site folder. */
  private List<String> paths(Arguments arguments, SiteSource site) throws LintException {
    List<String> paths = new ArrayList<>();
    Path root = Path.of(site.folder());
    for (String parameter : arguments.parameters()) {
      Path path = terminal.folder().resolve(parameter).toAbsolutePath().normalize();
      if (!Files.exists(path)) {
        throw new LintException("there is no file or folder " + parameter);
      }
      paths.add(root.relativize(path).toString().replace('\\', '/'));
    }
    return paths;
  }

  static int status(LintResult result, @Nullable String failOn) {
    int errors = result.count(Severity.ERROR);
    int all = result.diagnostics().size();
    boolean fails =
        switch (String.valueOf(failOn)) {
          case "never" -> false;
          case "warning" -> all > 0;
          default -> errors > 0;
        };
    return fails ? Cli.FINDINGS : Cli.CLEAN;
  }
}
