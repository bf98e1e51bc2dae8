package io.github.docusauruslint.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Many paths, to be asked again and again for the one that a misspelt path most likely means. The
 * answers are those of {@link Nearest#ofPaths}, but paths that begin alike are looked at together,
 * and left together where their beginning is already too far off.
 */
public final class PathIndex {
  /** The table of slips grows with the square of what is asked, and nobody types this much. */
  public static final int LONGEST = 2_000;

  /**
   * What is looked at for a question, divided by the square of the paths: a site of tens of
   * thousands of pages can ask as often as it has paths, and each can be a little like all others.
   */
  private static final double WORK = 1e12;

  private static final long LEAST_WORK = 2_000;

  /** As much work as to fill so many rows is to go on to another path. */
  private static final int ANOTHER = 4;

  private final List<String> paths;

  /** In small letters, sorted. */
  private final String[] sorted;

  /** The place of each in {@link #paths}. */
  private final int[] places;

  /** An index of these paths; of equals the first wins. */
  public PathIndex(Collection<String> paths) {
    this.paths = List.copyOf(paths);
    String[] plain = new String[this.paths.size()];
    Integer[] order = new Integer[plain.length];
    for (int i = 0; i < plain.length; i++) {
      plain[i] = this.paths.get(i).toLowerCase(Locale.ROOT);
      order[i] = i;
    }
    Arrays.sort(order, (a, b) -> plain[a].compareTo(plain[b]));
    sorted = new String[plain.length];
    places = new int[plain.length];
    for (int i = 0; i < plain.length; i++) {
      sorted[i] = plain[order[i]];
      places[i] = order[i];
    }
  }

  /**
   * The path nearest to one; null when none is near, it has thousands of characters, or too many
   * paths are a little like it.
   */
  public @Nullable String nearest(String wanted) {
    if (wanted.length() > LONGEST) {
      return null;
    }
    int place = new Search(wanted.toLowerCase(Locale.ROOT)).run();
    return place < 0 ? null : paths.get(place);
  }

  /** The first index behind one whose path does not begin with so many characters of it. */
  private int behind(int index, int length) {
    String path = sorted[index];
    int low = index + 1;
    int step = 1;
    // It is mostly near.
    while (low + step < sorted.length && sorted[low + step].regionMatches(0, path, 0, length)) {
      low += step + 1;
      step *= 2;
    }
    int high = Math.min(sorted.length, low + step);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle].regionMatches(0, path, 0, length)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int shared(String a, String b) {
    int shared = 0;
    int most = Math.min(a.length(), b.length());
    while (shared < most && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return shared;
  }

  /** One question: the table of slips, of which paths that begin alike share the first rows. */
  private final class Search {
    private static final int FAR = 1000;

    private final String wanted;
    private final int band;
    private final int[][] rows;

    /** How much of so many characters in front of what is asked are whole folders. */
    private final int[] folders;

    /** What may still be done, in rows that are filled. */
    private long left = Math.max(LEAST_WORK, (long) (WORK / sorted.length / sorted.length));

    private int limit;
    private int best = -1;
    private int fewest = FAR;

    Search(String wanted) {
      this.wanted = wanted;
      this.band = Nearest.limit(wanted.length());
      this.rows = new int[wanted.length() + band + 2][];
      rows[0] = new int[wanted.length() + 1];
      this.folders = new int[wanted.length() + 1];
      for (int j = 0; j <= wanted.length(); j++) {
        rows[0][j] = j;
        boolean slash = j > 0 && wanted.charAt(j - 1) == '/';
        folders[j] = slash ? j : folders[Math.max(0, j - 1)];
      }
    }

    /** First among the few that are nearest: to know that others are not takes far longer. */
    int run() {
      for (int most = 1; best < 0; most = Math.min(band, 2 * most)) {
        limit = most;
        walk();
        if (most == band) {
          break;
        }
      }
      return best;
    }

    private void walk() {
      int known = 0;
      for (int i = 0; i < sorted.length && left > 0; ) {
        String path = sorted[i];
        int depth = known;
        int alike = PathIndex.shared(path, wanted);
        boolean near = true;
        while (near && depth < path.length()) {
          depth++;
          left--;
          near = row(path, depth) <= allowed(Math.min(depth, alike));
        }
        left -= ANOTHER;
        if (near) {
          consider(i);
        }
        int next = near ? i + 1 : behind(i, depth);
        known = next < sorted.length ? Math.min(depth, shared(path, sorted[next])) : 0;
        i = next;
      }
    }

    /** {@link Nearest#slipsOfPath} allows no more to paths that begin with so much of the word. */
    private int allowed(int alike) {
      return Math.min(limit, Nearest.limit(wanted.length() - folders[alike]));
    }

    private void consider(int index) {
      int slips = Nearest.slipsOfPath(wanted, sorted[index], limit);
      if (slips <= limit && (slips < fewest || places[index] < best)) {
        best = places[index];
        fewest = slips;
        limit = slips;
      }
    }

    /** Fills the row of the first {@code depth} characters of a path; the least number in it. */
    private int row(String path, int depth) {
      int length = wanted.length();
      int from = Math.max(1, depth - band);
      if (from > length + 1) {
        return FAR;
      }
      int to = Math.min(length, depth + band);
      int[] row = rows[depth];
      if (row == null) {
        row = new int[length + 1];
        rows[depth] = row;
      }
      int[] last = rows[depth - 1];
      char own = path.charAt(depth - 1);
      row[from - 1] = from == 1 ? depth : FAR;
      int least = row[from - 1];
      for (int j = from; j <= to; j++) {
        char other = wanted.charAt(j - 1);
        int slips = last[j - 1] + (own == other ? 0 : 1);
        slips = Math.min(slips, Math.min(last[j], row[j - 1]) + 1);
        boolean swapped =
            depth > 1 && j > 1 && own == wanted.charAt(j - 2) && other == path.charAt(depth - 2);
        if (swapped) {
          slips = Math.min(slips, rows[depth - 2][j - 2] + 1);
        }
        row[j] = slips;
        least = Math.min(least, slips);
      }
      if (to < length) {
        row[to + 1] = FAR;
      }
      return least;
    }
  }
}
