package io.github.docusauruslint.engine;

import io.github.docusauruslint.config.FileSettings;
import io.github.docusauruslint.config.RuleSetting;
import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.rule.RuleMetadata;
import io.github.docusauruslint.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Findings of general rules about what a more specific rule has told. */
final class Explained {
  private final RuleBook book;
  private final FileSettings settings;

  /** The rules that another one explains. */
  private final Set<String> general = new HashSet<>();

  Explained(RuleBook book, FileSettings settings) {
    this.book = book;
    this.settings = settings;
    book.rules().forEach(rule -> general.addAll(rule.explains()));
  }

  /** What a finding is about: two of one place on one page are about one thing. */
  private record Subject(String rule, String file, Span span, @Nullable String page) {
    static Subject of(String rule, Diagnostic finding) {
      return new Subject(rule, finding.file(), finding.span(), finding.page());
    }

    // Written out: to make these for a record takes a run's first use of them a millisecond each.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Subject subject
          && span.start() == subject.span.start()
          && span.end() == subject.span.end()
          && rule.equals(subject.rule)
          && file.equals(subject.file)
          && Objects.equals(page, subject.page);
    }

    @Override
    public int hashCode() {
      return ((rule.hashCode() * 31 + file.hashCode()) * 31 + span.start()) * 31 + span.end();
    }
  }

  /**
   * The same, each as grave as what it stands for, so that nothing is lost with the general one;
   * unless the user has said how grave it is.
   */
  List<Diagnostic> weighed(List<Diagnostic> found) {
    Map<Subject, Severity> weights = new HashMap<>();
    for (Diagnostic finding : found) {
      if (general.contains(finding.rule())) {
        weights.merge(
            Subject.of(finding.rule(), finding),
            finding.severity(),
            (one, other) -> one.compareTo(other) < 0 ? other : one);
      }
    }
    return found.stream().map(finding -> weighed(finding, weights)).toList();
  }

  private Diagnostic weighed(Diagnostic finding, Map<Subject, Severity> weights) {
    Diagnostic weighed = finding;
    for (String general : explains(finding)) {
      Severity weight = weights.get(Subject.of(general, finding));
      if (weight != null && weight.compareTo(weighed.severity()) > 0 && !isSet(finding)) {
        weighed = finding.withSeverity(weight);
      }
    }
    return weighed;
  }

  private boolean isSet(Diagnostic finding) {
    RuleSetting setting = settings.of(finding.file()).get(finding.rule());
    return setting != null && setting.said() == RuleSetting.By.USER;
  }

  /** Without findings of general rules where a more specific one has said why. */
  List<Diagnostic> without(List<Diagnostic> found) {
    Set<Subject> explained = new HashSet<>();
    for (Diagnostic finding : found) {
      explains(finding).forEach(general -> explained.add(Subject.of(general, finding)));
    }
    return found.stream()
        .filter(
            finding ->
                !general.contains(finding.rule())
                    || !explained.contains(Subject.of(finding.rule(), finding)))
        .toList();
  }

  private List<String> explains(Diagnostic finding) {
    RuleMetadata rule = book.find(finding.rule());
    return rule == null ? List.of() : rule.explains();
  }
}
