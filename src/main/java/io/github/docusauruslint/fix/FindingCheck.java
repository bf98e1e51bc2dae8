package io.github.docusauruslint.fix;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Findings before and after a few fixes, held against each other.
 *
 * @param edited the files that were edited in between
 */
final class FindingCheck {
  private final Map<String, EditedText> edited;
  private final List<Diagnostic> left = new ArrayList<>();

  /** A finding by all but its words, which may quote what was edited. */
  private record Place(String rule, String file, Span span, @Nullable String page) {}

  FindingCheck(
      FixPlan plan,
      List<Diagnostic> before,
      List<Diagnostic> after,
      Map<String, EditedText> edited) {
    this.edited = edited;
    Set<Diagnostic> mended = new HashSet<>();
    plan.chosen().forEach(candidate -> mended.addAll(candidate.findings()));
    Map<Place, Integer> expected = new HashMap<>();
    for (Diagnostic finding : before) {
      if (!mended.contains(finding)) {
        expected.merge(place(finding, now(finding)), 1, Integer::sum);
      }
    }
    for (Diagnostic finding : after) {
      Place place = place(finding, finding.span());
      int count = expected.getOrDefault(place, 0);
      if (count > 0) {
        expected.put(place, count - 1);
      } else {
        left.add(finding);
      }
    }
  }

  private static Place place(Diagnostic finding, Span span) {
    return new Place(finding.rule(), finding.file(), span, finding.page());
  }

  /** Where a finding of before would stand now. */
  private Span now(Diagnostic finding) {
    EditedText text = edited.get(finding.file());
    return text == null ? finding.span() : text.map(finding.span());
  }

  /** Whether a finding that a fix was to mend is still there. */
  boolean stays(Candidate candidate) {
    return candidate.findings().stream()
        .anyMatch(
            finding ->
                left.stream()
                    .anyMatch(
                        other ->
                            other.rule().equals(finding.rule())
                                && other.fault().equals(finding.fault())
                                && touches(other, finding)
                                && place(other, Span.at(0)).equals(place(finding, Span.at(0)))));
  }

  /**
   * Errors that are new, at places that no fix of the plan had to do with, in files that compiled
   * before.
   */
  List<Diagnostic> newErrors(FixPlan plan, Set<String> uncompiled) {
    return left.stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .filter(finding -> !uncompiled.contains(finding.file()))
        .filter(
            finding ->
                plan.chosen().stream()
                    .flatMap(candidate -> candidate.findings().stream())
                    .noneMatch(mended -> touches(finding, mended)))
        .toList();
  }

  private boolean touches(Diagnostic now, Diagnostic before) {
    return now.file().equals(before.file()) && EditedText.touches(now.span(), now(before));
  }
}
