package io.github.docusauruslint.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The known word that a misspelt one most likely means. */
public final class Nearest {
  /** No more slips than that make a word another one, however long. */
  static final int MOST = 6;

  /** Of more words than these none is guessed: a file may ask as often as it offers words. */
  static final int MOST_WORDS = 2_000;

  private Nearest() {}

  /**
   * The candidate with the fewest typing slips (a character added, dropped, changed, or two
   * swapped; letter case counts nothing), or null when none is near: at most one slip for every
   * three characters, and at most six. Of equals the first wins.
   */
  public static @Nullable String of(String wanted, Collection<String> candidates) {
    return of(wanted, candidates, limit(wanted));
  }

  /** The same with at most this many slips. */
  public static @Nullable String of(String wanted, Collection<String> candidates, int most) {
    return nearest(wanted, candidates, most, true);
  }

  /** The same for words in no order: of equals the first in the order of characters wins. */
  public static @Nullable String ofSet(String wanted, Set<String> candidates) {
    return nearest(wanted, candidates, limit(wanted), false);
  }

  private static int limit(String wanted) {
    return limit(wanted.length());
  }

  /** How many slips a word of so many characters may have. */
  static int limit(int length) {
    return Math.min(MOST, Math.max(1, length / 3));
  }

  private static @Nullable String nearest(
      String wanted, Collection<String> candidates, int most, boolean firstWins) {
    if (candidates.size() > MOST_WORDS) {
      return null;
    }
    String plain = wanted.toLowerCase(Locale.ROOT);
    int limit = most;
    String best = null;
    for (String candidate : candidates) {
      if (Math.abs(candidate.length() - plain.length()) <= limit) {
        int slips = slips(plain, candidate.toLowerCase(Locale.ROOT), limit);
        if (slips <= limit) {
          boolean wins = best == null || slips < limit || candidate.compareTo(best) < 0;
          best = wins ? candidate : best;
          limit = firstWins ? slips - 1 : slips;
          if (limit < 0) {
            break;
          }
        }
      }
    }
    return best;
  }

  /**
   * The path nearest to one, or null when none is near. The folders that two paths begin with, and
   * the ending that two names have, make them no more alike: {@code a.txt} is no nearer to {@code
   * bc.txt} for its ending.
   */
  public static @Nullable String ofPaths(String wanted, Collection<String> candidates) {
    if (candidates.size() > MOST_WORDS) {
      return null;
    }
    String plain = wanted.toLowerCase(Locale.ROOT);
    String best = null;
    int fewest = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      int slips = slipsOfPath(plain, candidate.toLowerCase(Locale.ROOT), fewest - 1);
      if (slips < fewest) {
        best = candidate;
        fewest = slips;
      }
    }
    return best;
  }

  /**
   * The slips between two paths in small letters.
   *
   * @return {@code Integer.MAX_VALUE} for paths that are not near, or more than {@code most} apart
   */
  static int slipsOfPath(String plain, String other, int most) {
    int shared = sharedFolders(plain, other);
    String ending = Paths.extension(plain);
    int same = other.endsWith(ending) ? ending.length() : 0;
    int own = plain.length() - shared - same;
    int limit = Math.min(most, limit(own));
    if (Math.abs(other.length() - plain.length()) > limit) {
      return Integer.MAX_VALUE;
    }
    int slips = slips(plain.substring(shared), other.substring(shared), limit);
    return slips <= limit ? slips : Integer.MAX_VALUE;
  }

  /** The length of the folders that two paths begin with, the slash behind them included. */
  private static int sharedFolders(String a, String b) {
    int shared = 0;
    for (int i = 0; i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i); i++) {
      if (a.charAt(i) == '/') {
        shared = i + 1;
      }
    }
    return shared;
  }

  /** Optimal string alignment distance, or more than {@code limit}. */
  private static int slips(String a, String b, int limit) {
    int most = Math.min(a.length(), b.length());
    int start = 0;
    while (start < most && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < most - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    return slipsOfRest(
        a.substring(start, a.length() - end), b.substring(start, b.length() - end), limit);
  }

  /** The same for words that neither begin nor end alike; only the band matters. */
  private static int slipsOfRest(String a, String b, int limit) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int from = Math.max(1, i - limit);
      int to = Math.min(b.length(), i + limit);
      row[from - 1] = from == 1 ? i : limit + 1;
      int least = row[from - 1];
      for (int j = from; j <= to; j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int above = j < i + limit || i == 1 ? last[j] : limit + 1;
        int cost = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(above, row[j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        row[j] = swapped ? Math.min(cost, beforeLast[j - 2] + 1) : cost;
        least = Math.min(least, row[j]);
      }
      if (least > limit) {
        return limit + 1;
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
