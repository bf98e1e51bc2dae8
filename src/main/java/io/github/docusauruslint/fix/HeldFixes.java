package io.github.docusauruslint.fix;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fixes that are not to be tried again, while the files around them go on changing. */
final class HeldFixes {
  /** A fix that was withdrawn; its place is that of its finding in the current state. */
  private record Held(
      String rule,
      String title,
      String file,
      Span span,
      Withdrawn.Reason reason,
      @Nullable String detail) {}

  /** A rule whose fixes in a file another rule undoes. */
  private record Contest(String rule, String file) {}

  private final Set<Contest> contests = new HashSet<>();
  private final List<Held> held = new ArrayList<>();

  /** Withdraws a fix. */
  void hold(Candidate candidate, Withdrawn.Reason reason, @Nullable String detail) {
    for (Diagnostic finding : candidate.findings()) {
      String title = candidate.fix().title();
      held.add(new Held(finding.rule(), title, finding.file(), finding.span(), reason, detail));
    }
  }

  /** Withdraws all fixes of a rule in a file. */
  void contest(String rule, String file) {
    contests.add(new Contest(rule, file));
  }

  /** Takes the places over into the files after their edits. */
  void follow(Map<String, EditedText> edited) {
    held.replaceAll(
        one -> {
          EditedText text = edited.get(one.file());
          Span span = text == null ? one.span() : text.map(one.span());
          return new Held(one.rule(), one.title(), one.file(), span, one.reason(), one.detail());
        });
  }

  /** Forgets what was withdrawn one by one; what is contested stays so. */
  void startAgain() {
    held.clear();
  }

  /** How a fix was withdrawn, or null when it was not. */
  @Nullable Withdrawn find(Candidate candidate) {
    for (Diagnostic finding : candidate.findings()) {
      for (Held one : held) {
        if (one.span().equals(finding.span())
            && one.file().equals(finding.file())
            && one.rule().equals(finding.rule())
            && one.title().equals(candidate.fix().title())) {
          return new Withdrawn(
              one.rule(), one.title(), one.file(), one.span(), one.reason(), one.detail());
        }
      }
      for (String file : candidate.files()) {
        if (contests.contains(new Contest(finding.rule(), file))) {
          return new Withdrawn(
              finding.rule(),
              candidate.fix().title(),
              finding.file(),
              finding.span(),
              Withdrawn.Reason.CONTESTED,
              null);
        }
      }
    }
    return null;
  }
}
