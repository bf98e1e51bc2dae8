package io.github.docusauruslint.mdx;

import java.util.Arrays;

/**
 * Reads the spans of one text after another that a run of one character opens, and a run of the
 * same length closes: code spans, and math in text.
 */
final class VerbatimSpans {
  private final char marker;

  // Where runs of each length stand last, once a search has gone to the end of the text.
  private int[] lastRuns = {};
  private boolean searched;

  VerbatimSpans(char marker) {
    this.marker = marker;
  }

  /** Starts a new text. */
  void start() {
    searched = false;
  }

  /** Behind the span that opens at {@code open}, or -1. */
  int end(char[] chars, int open, int end) {
    int contentStart = runEnd(chars, open, end);
    int size = contentStart - open;
    if (searched && (size >= lastRuns.length || lastRuns[size] < contentStart)) {
      return -1;
    }
    int p = contentStart;
    while (p < end) {
      if (chars[p] != marker) {
        p++;
        continue;
      }
      int runStart = p;
      p = runEnd(chars, p, end);
      if (p - runStart == size) {
        return p;
      }
      remember(p - runStart, runStart);
    }
    searched = true;
    return -1;
  }

  private void remember(int size, int at) {
    if (size >= lastRuns.length) {
      int known = lastRuns.length;
      lastRuns = Arrays.copyOf(lastRuns, size + 8);
      Arrays.fill(lastRuns, known, lastRuns.length, -1);
    }
    lastRuns[size] = at;
  }

  private int runEnd(char[] chars, int from, int end) {
    int p = from;
    while (p < end && chars[p] == marker) {
      p++;
    }
    return p;
  }

  /**
   * What a span says; a space at either side goes.
   *
   * @param escapedPipes whether pipes are escaped: in code in a table
   */
  String value(char[] chars, int open, int after, boolean escapedPipes) {
    int from = runEnd(chars, open, after);
    int to = after - (from - open);
    if (to - from > 2
        && isPadding(chars[from])
        && isPadding(chars[to - 1])
        && !isBlank(chars, from, to)) {
      from += chars[from] == '\r' && chars[from + 1] == '\n' ? 2 : 1;
      to -= chars[to - 1] == '\n' && chars[to - 2] == '\r' ? 2 : 1;
    }
    String value = new String(chars, from, to - from);
    return escapedPipes && value.indexOf("\\|") >= 0 ? unescapePipes(value) : value;
  }

  private static boolean isPadding(char c) {
    return c == ' ' || Characters.isLineEnding(c);
  }

  private static boolean isBlank(char[] chars, int from, int to) {
    for (int p = from; p < to; p++) {
      if (!isPadding(chars[p])) {
        return false;
      }
    }
    return true;
  }

  private static String unescapePipes(String value) {
    StringBuilder out = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\' && i + 1 < value.length()) {
        char next = value.charAt(i + 1);
        if (next == '\\') {
          out.append("\\\\");
          i++;
          continue;
        }
        if (next == '|') {
          out.append('|');
          i++;
          continue;
        }
      }
      out.append(c);
    }
    return out.toString();
  }
}
