package io.github.docusauruslint.cli;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.text.Printable;
import java.util.List;

/** Our own faults among the findings: the run went on, and its exit status says that they are. */
final class InternalErrors {
  private static final String RULE = "lint/internal-error";

  private final Terminal terminal;
  private final Reports reports;

  InternalErrors(Terminal terminal, Reports reports) {
    this.terminal = terminal;
    this.reports = reports;
  }

  /** Whether there are any. */
  static boolean areIn(LintResult result) {
    return result.diagnostics().stream().anyMatch(each -> each.rule().equals(RULE));
  }

  /**
   * Tells of them on standard error, in one line, and of the traces to those who want to know more.
   *
   * @param status the exit status that holds without them
   */
  int status(LintResult result, Arguments arguments, int status) {
    List<Diagnostic> failures =
        result.diagnostics().stream().filter(each -> each.rule().equals(RULE)).toList();
    if (failures.isEmpty()) {
      return status;
    }
    Diagnostic first = failures.get(0);
    String more = failures.size() == 1 ? "" : " (and " + (failures.size() - 1) + " more)";
    terminal.tell(
        "internal error, please report it: "
            + reports.shown(first.file())
            + ": "
            + Printable.of(first.message())
            + more);
    if (arguments.has("--verbose")) {
      for (Diagnostic failure : failures) {
        terminal.err().println(Printable.shown(String.valueOf(failure.data().get("trace"))));
      }
    }
    return Cli.FAILED;
  }
}
