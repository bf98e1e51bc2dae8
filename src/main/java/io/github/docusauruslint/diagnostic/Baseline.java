package io.github.docusauruslint.diagnostic;

import io.github.docusauruslint.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Findings that are known and accepted.
 *
 * @param entries sorted, none twice
 */
public record Baseline(List<Entry> entries) {
  private static final int LONGEST = 80;

  /** With no entry. */
  public static final Baseline EMPTY = new Baseline(List.of());

  public Baseline {
    entries = List.copyOf(new TreeSet<>(entries));
  }

  /**
   * A finding that is known.
   *
   * @param file relative to the site folder
   * @param text what it points at, shortened, for people
   */
  public record Entry(String file, String rule, Fingerprint fingerprint, String text)
      implements Comparable<Entry> {
    private static final Comparator<Entry> ORDER =
        Comparator.comparing(Entry::file)
            .thenComparing(Entry::rule)
            .thenComparing(Entry::text)
            .thenComparing(Entry::fingerprint);

    /** By file, rule, text: a new entry comes to stand beside those that it belongs to. */
    @Override
    public int compareTo(Entry other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * All of these findings.
   *
   * @param diagnostics all of their files, sorted
   * @param sources the text of a file by its path, or null when it cannot be read
   */
  public static Baseline of(
      List<Diagnostic> diagnostics, Function<String, @Nullable SourceText> sources) {
    List<Fingerprint> fingerprints = Fingerprint.of(diagnostics, sources);
    List<Entry> entries = new ArrayList<>(diagnostics.size());
    for (int i = 0; i < diagnostics.size(); i++) {
      entries.add(entry(diagnostics.get(i), fingerprints.get(i), sources));
    }
    return new Baseline(entries);
  }

  static Entry entry(
      Diagnostic diagnostic,
      Fingerprint fingerprint,
      Function<String, @Nullable SourceText> sources) {
    SourceText source = sources.apply(diagnostic.file());
    String text = source == null ? "" : Fingerprint.text(source, diagnostic.span());
    return new Entry(diagnostic.file(), diagnostic.rule(), fingerprint, shortened(text));
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end) + "…";
  }

  /** The same findings in files of other names. */
  public Baseline renamed(Map<String, String> files) {
    UnaryOperator<String> name = file -> files.getOrDefault(file, file);
    return new Baseline(
        entries.stream()
            .map(e -> new Entry(name.apply(e.file()), e.rule(), e.fingerprint(), e.text()))
            .toList());
  }
}
