package io.github.docusauruslint.fix;

import io.github.docusauruslint.diagnostic.FileEdit;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.TextEdit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Fixes that go together: of two that meet at one place, the earlier by the order of findings. What
 * has to wait is looked at anew when these are done.
 *
 * <p>All edits of a fix are in it or none. Edits meet when they overlap, or when one inserts where
 * the other begins, ends or inserts; edits that are equal are one.
 *
 * @param chosen in the order of their findings
 */
record FixPlan(List<Candidate> chosen) {
  FixPlan {
    chosen = List.copyOf(chosen);
  }

  static FixPlan of(Collection<Candidate> candidates) {
    Map<String, TreeMap<Span, TextEdit>> taken = new HashMap<>();
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate.fix().edits().stream().allMatch(edit -> isFree(edit, taken))) {
        for (FileEdit edit : candidate.fix().edits()) {
          taken
              .computeIfAbsent(edit.file(), file -> new TreeMap<>())
              .put(edit.edit().span(), edit.edit());
        }
        chosen.add(candidate);
      }
    }
    return new FixPlan(chosen);
  }

  /** Edits that were taken do not overlap, so only the neighbours of a new one can meet it. */
  private static boolean isFree(FileEdit edit, Map<String, TreeMap<Span, TextEdit>> taken) {
    TreeMap<Span, TextEdit> there = taken.get(edit.file());
    if (there == null || edit.edit().equals(there.get(edit.edit().span()))) {
      return true;
    }
    Span span = edit.edit().span();
    Map.Entry<Span, TextEdit> before = there.floorEntry(span);
    Map.Entry<Span, TextEdit> behind = there.higherEntry(span);
    return (before == null || !meet(before.getKey(), span))
        && (behind == null || !meet(behind.getKey(), span));
  }

  private static boolean meet(Span a, Span b) {
    return a.overlaps(b) || ((a.length() == 0 || b.length() == 0) && EditedText.touches(a, b));
  }

  boolean isEmpty() {
    return chosen.isEmpty();
  }

  /** No more than so many of the fixes, the first ones. */
  FixPlan atMost(int count) {
    return chosen.size() <= count ? this : new FixPlan(chosen.subList(0, count));
  }

  /** The edited files, by path. */
  Map<String, EditedText> edited(Function<String, SourceText> sources) {
    Map<String, List<TextEdit>> edits = new TreeMap<>();
    for (Candidate candidate : chosen) {
      for (FileEdit edit : candidate.fix().edits()) {
        SourceText text = sources.apply(edit.file());
        edits
            .computeIfAbsent(edit.file(), file -> new ArrayList<>())
            .add(EditedText.inLineEndsOf(text, edit.edit()));
      }
    }
    Map<String, EditedText> edited = new TreeMap<>();
    edits.forEach((file, all) -> edited.put(file, new EditedText(sources.apply(file), all)));
    return edited;
  }
}
