package io.github.docusauruslint.cli;

import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.fix.DiskFiles;
import io.github.docusauruslint.fix.FixOutcome;
import io.github.docusauruslint.fix.FixRun;
import io.github.docusauruslint.fix.FixSelection;
import io.github.docusauruslint.fix.UnifiedDiff;
import io.github.docusauruslint.fix.WrittenFixes;
import io.github.docusauruslint.rule.Messages;
import io.github.docusauruslint.text.Printable;
import java.io.File;
import java.util.List;
import java.util.Map;

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

  /** Mends what can be mended and reports what remains. */
  int run(Arguments arguments, LintRequest request) throws LintException, UsageException {
    for (String option : NOT_WITH_FIXES) {
      boolean prunes = option.equals("--prune-baseline") && !arguments.has("--diff");
      if (arguments.has(option) && !prunes) {
        throw new UsageException(arguments.path(), "usage.no-fixes-with", option);
      }
    }
    boolean writes = arguments.has("--fix") || arguments.has("--unsafe-fixes");
    if (arguments.has("--fail-on-fix") && (!writes || arguments.has("--diff"))) {
      throw new UsageException(arguments.path(), "usage.fail-on-fix");
    }
    boolean unsafe = arguments.has("--unsafe-fixes");
    FixSelection selection = unsafe ? FixSelection.ALL : FixSelection.SAFE;
    return arguments.has("--diff")
        ? show(arguments, request, selection)
        : write(arguments, request, selection);
  }

  private int show(Arguments arguments, LintRequest request, FixSelection selection)
      throws LintException {
    DiskFiles files = new DiskFiles(request.site().disk(), request.book().messages());
    FixOutcome outcome =
        Watch.over(
            terminal,
            arguments,
            request.book()::messages,
            progress -> FixRun.of(request, selection, files, progress));
    LintResult before = baseline.apply(outcome.before(), request);
    StringBuilder diff = new StringBuilder();
    for (FixOutcome.FileChange change : outcome.changes()) {
      String path = reports.shown(change.file()).replace(File.separatorChar, '/');
      diff.append(UnifiedDiff.of(path, change.before(), change.after()));
    }
    reports.writeDiff(before, outcome, diff.toString());
    tellUnwritten(outcome.refused(), request);
    return CheckCommand.status(before, arguments.choice("--fail-on"));
  }

  private int write(Arguments arguments, LintRequest request, FixSelection selection)
      throws LintException {
    WrittenFixes fixes =
        Watch.over(
            terminal,
            arguments,
            request.book()::messages,
            progress -> WrittenFixes.of(request, selection, progress));
    LintResult remaining = baseline.apply(fixes.outcome().remaining(), request);
    reports.writeFixed(remaining, fixes.outcome());
    tellUnwritten(fixes.unwritten(), request);
    int changed = fixes.outcome().changes().size();
    boolean refuses = arguments.has("--fail-on-fix") && changed > 0;
    if (refuses) {
      String words = request.book().messages().count("fixed.refused", changed);
      terminal.tell(words);
    }
    int status = CheckCommand.status(remaining, arguments.choice("--fail-on"));
    status = refuses ? Cli.FINDINGS : status;
    status = fixes.unwritten().isEmpty() ? status : Cli.FAILED;
    return new InternalErrors(terminal, reports).status(remaining, arguments, status);
  }

  private void tellUnwritten(Map<String, String> unwritten, LintRequest request) {
    Messages messages = request.book().messages();
    unwritten.forEach(
        (file, reason) -> {
          String shown = Printable.of(reports.shown(file));
          terminal.tell(messages.format("fixed.unwritten", shown, reason));
        });
  }
}
