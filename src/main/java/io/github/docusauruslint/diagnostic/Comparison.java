package io.github.docusauruslint.diagnostic;

import io.github.docusauruslint.text.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Today's findings beside known ones.
 *
 * <p>Of equal findings of one file, as many are accepted as are known: those on lines that did not
 * change, then the upper ones.
 *
 * @param fresh findings that are not known, in their order
 * @param accepted findings that are
 * @param kept the entries of the accepted ones, as they are to be written now
 * @param gone entries that nothing has any more
 */
public record Comparison(
    List<Diagnostic> fresh,
    List<Diagnostic> accepted,
    List<Baseline.Entry> kept,
    List<Baseline.Entry> gone) {
  public Comparison {
    fresh = List.copyOf(fresh);
    accepted = List.copyOf(accepted);
    kept = List.copyOf(kept);
    gone = List.copyOf(gone);
  }

  /**
   * Compares.
   *
   * @param known the findings to look for
   * @param found all of today's findings in the files that {@code known} may name, sorted
   * @param sources the text of a file by its path, or null when it cannot be read
   * @param isThere whether a file is still there; the findings of one that is not may have moved to
   *     any other file
   * @param isChanged whether a finding stands on a line that was changed since
   */
  public static Comparison of(
      Baseline known,
      List<Diagnostic> found,
      Function<String, @Nullable SourceText> sources,
      Predicate<String> isThere,
      Predicate<Diagnostic> isChanged) {
    List<Integer> numbers = new ArrayList<>(found.size());
    List<Place> places = places(found, sources, isChanged, numbers);
    BitSet accepted = new BitSet(places.size());
    List<Baseline.Entry> gone = new Matching(places, accepted).match(known, isThere);
    List<Diagnostic> fresh = new ArrayList<>();
    List<Diagnostic> old = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      (accepted.get(numbers.get(i)) ? old : fresh).add(found.get(i));
    }
    return new Comparison(fresh, old, kept(places, accepted), gone);
  }

  /** Where something was found, whatever the number of pages that show it. */
  private record Place(int number, Baseline.Entry entry, boolean changed) {}

  private static List<Place> places(
      List<Diagnostic> found,
      Function<String, @Nullable SourceText> sources,
      Predicate<Diagnostic> isChanged,
      List<Integer> numbers) {
    List<Fingerprint> fingerprints = Fingerprint.of(found, sources);
    Map<Baseline.Entry, Place> places = new LinkedHashMap<>();
    for (int i = 0; i < found.size(); i++) {
      Diagnostic finding = found.get(i);
      Baseline.Entry entry = Baseline.entry(finding, fingerprints.get(i), sources);
      Place place = places.get(entry);
      if (place == null) {
        place = new Place(places.size(), entry, isChanged.test(finding));
        places.put(entry, place);
      }
      numbers.add(place.number());
    }
    return List.copyOf(places.values());
  }

  /** Counted anew: an upper one of equal findings may be gone. */
  private static List<Baseline.Entry> kept(List<Place> places, BitSet accepted) {
    Map<Kind, Integer> counts = new HashMap<>();
    List<Baseline.Entry> kept = new ArrayList<>();
    for (Place place : places) {
      if (accepted.get(place.number())) {
        Baseline.Entry entry = place.entry();
        int occurrence = counts.merge(Kind.of(entry), 1, Integer::sum);
        Fingerprint counted = new Fingerprint(entry.fingerprint().hash(), occurrence);
        kept.add(new Baseline.Entry(entry.file(), entry.rule(), counted, entry.text()));
      }
    }
    return kept;
  }

  /** Findings that only their place tells apart. */
  private record Kind(String file, String rule, String hash) {
    static Kind of(Baseline.Entry entry) {
      return new Kind(entry.file(), entry.rule(), entry.fingerprint().hash());
    }

    static Kind anywhere(Baseline.Entry entry) {
      return new Kind("", entry.rule(), entry.fingerprint().hash());
    }
  }

  /** Pairs places with entries. */
  private record Matching(List<Place> places, BitSet accepted) {

    /** Gives the entries that remain. */
    List<Baseline.Entry> match(Baseline known, Predicate<String> isThere) {
      Map<Kind, Deque<Place>> here = open(Comparator.comparing(Place::changed), Kind::of);
      List<Baseline.Entry> spare = new ArrayList<>();
      for (Baseline.Entry entry : known.entries()) {
        if (!accept(here.get(Kind.of(entry)))) {
          spare.add(entry);
        }
      }
      Map<Kind, Deque<Place>> elsewhere = open(Comparator.comparing(Place::number), Kind::anywhere);
      List<Baseline.Entry> gone = new ArrayList<>();
      for (Baseline.Entry entry : spare) {
        if (isThere.test(entry.file()) || !accept(elsewhere.get(Kind.anywhere(entry)))) {
          gone.add(entry);
        }
      }
      return gone;
    }

    private Map<Kind, Deque<Place>> open(
        Comparator<Place> order, Function<Baseline.Entry, Kind> kind) {
      Map<Kind, Deque<Place>> open = new HashMap<>();
      places.stream()
          .filter(place -> !accepted.get(place.number()))
          .sorted(order)
          .forEach(
              place ->
                  open.computeIfAbsent(kind.apply(place.entry()), k -> new ArrayDeque<>())
                      .add(place));
      return open;
    }

    private boolean accept(@Nullable Deque<Place> open) {
      Place place = open == null ? null : open.poll();
      if (place == null) {
        return false;
      }
      accepted.set(place.number());
      return true;
    }
  }
}
