package io.github.docusauruslint.report;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.rule.Messages;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Numbers of findings, in words. */
final class Counts {
  private Counts() {}

  static int of(List<Diagnostic> diagnostics, Severity severity) {
    return (int) diagnostics.stream().filter(d -> d.severity() == severity).count();
  }

  /** {@code 2 errors, 1 warning} */
  static String inWords(List<Diagnostic> diagnostics, Messages messages) {
    return messages.format(
        "report.list",
        messages.count("report.errors", of(diagnostics, Severity.ERROR)),
        messages.count("report.warnings", of(diagnostics, Severity.WARNING)));
  }

  static String number(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** How many findings each rule has, the most first. */
  static List<Map.Entry<String, Integer>> byRule(List<Diagnostic> diagnostics) {
    Map<String, Integer> counts = new TreeMap<>();
    diagnostics.forEach(diagnostic -> counts.merge(diagnostic.rule(), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .toList();
  }
}
