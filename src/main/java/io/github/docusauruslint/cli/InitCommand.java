package io.github.docusauruslint.cli;

import io.github.docusauruslint.config.ConfigException;
import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.config.LintConfigReader;
import io.github.docusauruslint.config.StarterConfig;
import io.github.docusauruslint.diagnostic.Baseline;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.engine.BaselineCheck;
import io.github.docusauruslint.engine.BaselineFile;
import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.engine.Linter;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.report.Repository;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.text.IoReason;
import io.github.docusauruslint.text.RepositoryBounds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** {@code init}: files to start with. What is there already is never touched. */
final class InitCommand {
  /** What is written on demand only. */
  private static final List<String> MORE = List.of("--pre-commit", "--github", "--baseline");

  private final Terminal terminal;

  InitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  int run(Arguments arguments) throws LintException, UsageException {
    SiteSource source = new SiteOption(terminal).read(arguments);
    RuleBook book = RuleBook.packed();
    LintRequest request = request(source, book, LintConfig.of("recommended", book));
    Linter.Reading reading = Linter.read(request);
    Path site = Path.of(source.folder());
    write(
        site,
        site.resolve(LintConfigReader.FILE),
        StarterConfig.of(
            reading.site(), arguments.has("--baseline") ? BaselineFile.DEFAULT_NAME : null));
    Path root = Repository.of(site, site, terminal.environment()).root();
    String folder = root.relativize(site).toString().replace('\\', '/');
    if (arguments.has("--pre-commit")) {
      write(root, root.resolve(".pre-commit-config.yaml"), StarterFiles.preCommit(folder));
    }
    if (arguments.has("--github")) {
      write(
          root,
          root.resolve(".github/workflows/docusaurus-lint.yml"),
          StarterFiles.githubWorkflow(folder));
    }
    if (arguments.has("--pre-commit") || arguments.has("--github")) {
      terminal.out().println("OWNER in them stands for where docusaurus-lint's repository lives");
    }
    LintRequest configured = configured(arguments, book);
    LintResult result = Linter.lint(configured);
    int errors = result.count(Severity.ERROR);
    int warnings = result.diagnostics().size() - errors;
    String found = count(errors, "error") + " and " + count(warnings, "warning");
    terminal.out().println("docusaurus-lint check reports " + found + " today");
    if (MORE.stream().noneMatch(arguments::has)) {
      terminal
          .out()
          .println("init --pre-commit, --github, --baseline write a hook, a workflow, a baseline");
    }
    if (arguments.has("--baseline")) {
      accept(result, configured, site);
    }
    return Cli.CLEAN;
  }

  /** The site as it is checked from now on. */
  private LintRequest configured(Arguments arguments, RuleBook book)
      throws LintException, UsageException {
    SiteSource source = new SiteOption(terminal).read(arguments);
    try {
      return request(source, book, LintConfigReader.read(source.tree(), null, book));
    } catch (ConfigException e) {
      throw new LintException(source.name() + "/" + e.getMessage());
    }
  }

  private static LintRequest request(SiteSource source, RuleBook book, LintConfig config) {
    int threads = Runtime.getRuntime().availableProcessors();
    return new LintRequest(source, book, config, List.of(), threads);
  }

  private void accept(LintResult result, LintRequest request, Path site) throws LintException {
    BaselineFile named = BaselineFile.of(request.config(), site, terminal.folder());
    BaselineFile file =
        named == null
            ? BaselineFile.named(BaselineFile.DEFAULT_NAME, site, terminal.folder())
            : named;
    if (!leftAlone(file.file())) {
      file.write(BaselineCheck.accepting(result, request, Baseline.EMPTY));
      terminal.out().println("wrote " + file.name());
    }
    String option = named == null ? " --baseline " + file.name() : "";
    terminal.out().println("docusaurus-lint check" + option + " reports what comes on top");
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private boolean leftAlone(Path file) {
    boolean exists = Files.exists(file);
    if (exists) {
      terminal.out().println(shown(file) + " is there already and stays as it is");
    }
    return exists;
  }

  /**
   * Writes a file.
   *
   * @param root the folder that it must lie in, also where symbolic links of the repository lead
   */
  private void write(Path root, Path file, String text) throws LintException {
    if (leftAlone(file)) {
      return;
    }
    if (!new RepositoryBounds(root).hold(file)) {
      throw new LintException(
          "cannot write " + shown(file) + ": a symbolic link leads out of the repository");
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
      terminal.out().println("wrote " + shown(file));
    } catch (FileAlreadyExistsException e) {
      terminal.out().println(shown(file) + " is there already and stays as it is");
    } catch (IOException e) {
      throw new LintException("cannot write " + shown(file) + ": " + IoReason.of(e));
    }
  }

  private String shown(Path file) {
    return terminal.folder().toAbsolutePath().normalize().relativize(file).toString();
  }
}
