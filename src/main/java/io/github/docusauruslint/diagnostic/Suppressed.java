package io.github.docusauruslint.diagnostic;

import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.SpanSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
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
    Map<Kind, NavigableSet<Integer>> places = new HashMap<>();
    for (Diagnostic diagnostic : found) {
      if (byFile.containsKey(diagnostic.file())) {
        places
            .computeIfAbsent(Kind.of(diagnostic), kind -> new TreeSet<>())
            .add(diagnostic.span().start());
      }
    }
    Map<Kind, SpanSet> covered = new HashMap<>();
    places.forEach(
        (kind, starts) -> {
          List<Span> spans = new ArrayList<>();
          for (Suppression suppression : byFile.getOrDefault(kind.file(), List.of())) {
            for (Suppression.Cover cover : suppression.covers()) {
              Span span = cover.of(kind.rule());
              if (span != null) {
                spans.add(span);
                Integer first = starts.ceiling(span.start());
                if (first != null && span.contains(first)) {
                  used.add(cover);
                }
              }
            }
          }
          covered.put(kind, SpanSet.of(spans));
        });
    List<Diagnostic> suppressed = new ArrayList<>();
    for (Diagnostic diagnostic : found) {
      SpanSet spans = covered.get(Kind.of(diagnostic));
      if (spans != null && spans.contains(diagnostic.span().start())) {
        suppressed.add(diagnostic);
      }
    }
    return new Suppressed(suppressed, used);
  }

  /** The findings of one rule in one file. */
  private record Kind(String file, String rule) {
    static Kind of(Diagnostic diagnostic) {
      return new Kind(diagnostic.file(), diagnostic.rule());
    }
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
