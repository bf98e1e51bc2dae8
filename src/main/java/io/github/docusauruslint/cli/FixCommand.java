package io.github.docusauruslint.cli;

import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.engine.Linter;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.fix.DiskFiles;
import io.github.docusauruslint.fix.FixOutcome;
import io.github.docusauruslint.fix.FixRun;
import io.github.docusauruslint.fix.FixSelection;
import io.github.docusauruslint.fix.UnifiedDiff;
import io.github.docusauruslint.text.DiskTree;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code check} with {@code --fix}, {@code --unsafe-fixes} or {@code --diff}. */
final class FixCommand {
  private static final List<String> NOT_WITH_FIXES =
      List.of("--since", "--write-baseline", "--prune-baseline");

  private final Terminal terminal;
  private final Reports reports;
  private final BaselineOption baseline;

  FixCommand(Terminal terminal, Reports reports, BaselineOption baseline) {
    this.terminal = terminal;
    this.reports = reports;
    this.baseline = baseline;
  }

  /** Whether a command line asks for fixes. */
  static boolean isMeant(Arguments arguments) {
    return arguments.has("--fix") || arguments.has("--unsafe-fixes") || arguments.has("--diff");
  }

  /** Mends what can be mended and reports what remains. */
  int run(Arguments arguments, LintRequest request) throws LintException, UsageException {
    for (String option : NOT_WITH_FIXES) {
      boolean prunes = option.equals("--prune-baseline") && !arguments.has("--diff");
      if (arguments.has(option) && !prunes) {
        throw new UsageException(arguments.path(), option + " and fixes exclude each other");
      }
    }
    boolean writes = arguments.has("--fix") || arguments.has("--unsafe-fixes");
    if (arguments.has("--fail-on-fix") && (!writes || arguments.has("--diff"))) {
      throw new UsageException(
          arguments.path(), "--fail-on-fix needs --fix, and does not go with --diff");
    }
    DiskTree tree = tree(request.site());
    DiskFiles files = new DiskFiles(tree);
    boolean unsafe = arguments.has("--unsafe-fixes");
    FixOutcome outcome = FixRun.of(request, unsafe ? FixSelection.ALL : FixSelection.SAFE, files);
    return arguments.has("--diff")
        ? show(arguments, request, outcome)
        : write(arguments, request, files, outcome);
  }

  private static DiskTree tree(SiteSource site) throws LintException {
    try {
      return DiskTree.of(Path.of(site.folder()));
    } catch (IOException e) {
      throw new LintException("cannot read " + site.name() + ": " + e.getMessage());
    }
  }

  private int show(Arguments arguments, LintRequest request, FixOutcome outcome)
      throws LintException {
    LintResult before = baseline.apply(outcome.before(), request);
    StringBuilder diff = new StringBuilder();
    for (FixOutcome.FileChange change : outcome.changes()) {
      String path = reports.shown(change.file()).replace(File.separatorChar, '/');
      diff.append(UnifiedDiff.of(path, change.before(), change.after()));
    }
    reports.writeDiff(before, outcome, diff.toString());
    tellUnwritten(outcome.refused());
    return CheckCommand.status(before, arguments.choice("--fail-on"));
  }

  private int write(Arguments arguments, LintRequest request, DiskFiles files, FixOutcome computed)
      throws LintException {
    Map<String, String> unwritten = new TreeMap<>(files.write(computed.groups()));
    FixOutcome outcome = computed;
    if (!unwritten.isEmpty() || !files.aliases().isEmpty()) {
      SiteSource now = request.site().withTree(tree(request.site()));
      outcome = computed.without(unwritten, Linter.lint(request.withSite(now)));
    }
    LintResult remaining = baseline.apply(outcome.remaining(), request);
    reports.writeFixed(remaining, outcome);
    Map<String, String> failed = new TreeMap<>(outcome.refused());
    failed.keySet().removeAll(files.aliases());
    tellUnwritten(failed);
    int changed = outcome.changes().size();
    boolean refuses = arguments.has("--fail-on-fix") && changed > 0;
    if (refuses) {
      String words = request.book().messages().count("fix.refused", changed);
      terminal.err().println("docusaurus-lint: " + words);
    }
    if (!failed.isEmpty()) {
      return Cli.FAILED;
    }
    return refuses ? Cli.FINDINGS : CheckCommand.status(remaining, arguments.choice("--fail-on"));
  }

  private void tellUnwritten(Map<String, String> unwritten) {
    unwritten.forEach(
        (file, reason) ->
            terminal
                .err()
                .println("docusaurus-lint: not fixed: " + reports.shown(file) + " " + reason));
  }
}
