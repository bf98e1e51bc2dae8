package io.github.docusauruslint.engine;

import io.github.docusauruslint.config.FileSettings;
import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Failure;
import io.github.docusauruslint.diagnostic.Suppressed;
import io.github.docusauruslint.diagnostic.UnknownName;
import io.github.docusauruslint.diagnostic.Unread;
import io.github.docusauruslint.diagnostic.Unused;
import io.github.docusauruslint.rule.LintRun;
import io.github.docusauruslint.text.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is told of all that was found.
 *
 * @param findings in order, those about the linting itself among them
 * @param suppressed what the site asks not to be told, in order
 */
record Told(List<Diagnostic> findings, List<Diagnostic> suppressed) {

  /**
   * Takes away what is suppressed, and adds what is wrong with configuration and suppressions.
   *
   * @param asked what was collected of suppressions
   */
  static Told of(
      RuleRunner runner,
      RuleRunner.Found found,
      SuppressionCollector asked,
      LintRequest request,
      FileSettings settings,
      Function<String, @Nullable SourceText> sources,
      List<Failure> failures,
      List<Unread> unread) {
    // A general rule that has nothing to add may be suppressed all the same.
    Suppressed suppressed = Suppressed.of(found.all(), asked.suppressions());
    Set<Diagnostic> silent = Collections.newSetFromMap(new IdentityHashMap<>());
    silent.addAll(suppressed.findings());
    List<Diagnostic> told = new ArrayList<>();
    List<Diagnostic> untold = new ArrayList<>();
    for (Diagnostic diagnostic : found.told()) {
      (silent.contains(diagnostic) ? untold : told).add(diagnostic);
    }
    List<UnknownName> unknown = new ArrayList<>(request.config().unknownRules());
    unknown.addAll(asked.unknown());
    List<Unused> unused =
        suppressed.unused(
            asked.suppressions(),
            (file, rule) -> settings.isOn(file, rule) && !runner.isAboutChanges(rule),
            file -> Objects.requireNonNull(sources.apply(file)));
    told.addAll(runner.check(new LintRun(unknown, unused, failures, unread)));
    return new Told(Diagnostic.inOrder(told), untold);
  }

  /** A result with what is told in the files that were asked for. */
  LintResult within(Scope scope, LintResult all) {
    int silent = (int) suppressed.stream().filter(d -> scope.contains(d.file())).count();
    List<Diagnostic> kept = findings.stream().filter(d -> scope.contains(d.file())).toList();
    return all.keeping(kept, Withheld.suppressed(silent));
  }
}
