package io.github.docusauruslint.diagnostic;

import io.github.docusauruslint.text.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Which findings are asked not to be told.
 *
 * @param findings those that are suppressed, in order
 * @param used what suppressed something; compared by identity
 */
public record Suppressed(List<Diagnostic> findings, Set<Suppression.Cover> used) {

  /** Holds findings against suppressions. */
  public static Suppressed of(List<Diagnostic> found, List<Suppression> suppressions) {
    Set<Suppression.Cover> used = Collections.newSetFromMap(new IdentityHashMap<>());
    if (suppressions.isEmpty()) {
      return new Suppressed(List.of(), used);
    }
    Map<String, List<Suppression>> byFile = new HashMap<>();
    for (Suppression suppression : suppressions) {
      byFile.computeIfAbsent(suppression.file(), file -> new ArrayList<>()).add(suppression);
    }
    List<Diagnostic> suppressed = new ArrayList<>();
    for (Diagnostic diagnostic : found) {
      boolean covered = false;
      for (Suppression suppression : byFile.getOrDefault(diagnostic.file(), List.of())) {
        for (Suppression.Cover cover : suppression.covers()) {
          if (cover.covers(diagnostic)) {
            covered = true;
            used.add(cover);
          }
        }
      }
      if (covered) {
        suppressed.add(diagnostic);
      }
    }
    return new Suppressed(suppressed, used);
  }

  /**
   * Suppressions, and parts of them, that suppressed nothing.
   *
   * @param on whether a rule is on in a file; what is off cannot be told anyway
   * @param texts the text of a file
   */
  public List<Unused> unused(
      List<Suppression> suppressions,
      BiPredicate<String, String> on,
      Function<String, SourceText> texts) {
    List<Unused> unused = new ArrayList<>();
    for (Suppression suppression : suppressions) {
      List<Suppression.Cover> useless = new ArrayList<>();
      for (Suppression.Cover cover : suppression.covers()) {
        boolean told = cover.rule() == null || on.test(suppression.file(), cover.rule());
        if (told && !used.contains(cover)) {
          useless.add(cover);
        }
      }
      if (!useless.isEmpty()) {
        unused.add(Unused.of(suppression, useless, texts.apply(suppression.file())));
      }
    }
    return unused;
  }
}
