package io.github.docusauruslint.mdx;

/**
 * What one line by itself says of the block it is. Offsets: from the first character to the end.
 */
final class FlowMarkers {
  private static final int LEAST_MARKERS = 3;
  private static final int LEAST_DOLLARS = 2;
  private static final int MOST_HASHES = 6;

  private FlowMarkers() {}

  /** {@code ***}, {@code - - -} and the like. */
  static boolean isThematicBreak(char[] chars, int from, int end) {
    char marker = chars[from];
    int count = 0;
    for (int p = from; p < end; p++) {
      char c = chars[p];
      if (c == marker) {
        count++;
      } else if (!Characters.isSpace(c)) {
        return false;
      }
    }
    return count >= LEAST_MARKERS;
  }

  /** One sequence of {@code =} or {@code -}, white space behind it. */
  static boolean isSetextUnderline(char[] chars, int from, int end) {
    char marker = chars[from];
    int p = from;
    while (p < end && chars[p] == marker) {
      p++;
    }
    return skipSpaces(chars, p, end) == end;
  }

  /** The depth of the ATX heading that starts here, or 0. */
  static int atxDepth(char[] chars, int from, int end) {
    int p = from;
    while (p < end && chars[p] == '#') {
      p++;
    }
    int depth = p - from;
    return depth <= MOST_HASHES && (p == end || Characters.isSpace(chars[p])) ? depth : 0;
  }

  /** The length of the opening sequence of the fenced code that starts here, or 0. */
  static int fenceSize(char[] chars, int from, int end) {
    char marker = chars[from];
    int p = from;
    while (p < end && chars[p] == marker) {
      p++;
    }
    int size = p - from;
    if (size < LEAST_MARKERS) {
      return 0;
    }
    if (marker == '`') {
      for (; p < end; p++) {
        if (chars[p] == '`') {
          return 0;
        }
      }
    }
    return size;
  }

  /** The length of the opening sequence of the math that starts here, or 0. */
  static int mathFenceSize(char[] chars, int from, int end) {
    int p = from;
    while (p < end && chars[p] == '$') {
      p++;
    }
    int size = p - from;
    if (size < LEAST_DOLLARS) {
      return 0;
    }
    while (p < end && chars[p] != '$') {
      p++;
    }
    return p == end ? size : 0;
  }

  /** Whether a line closes a fence of {@code marker}: at least as many, and nothing else. */
  static boolean isClosingFence(char[] chars, int from, int end, char marker, int size) {
    int p = skipSpaces(chars, from, end);
    int start = p;
    while (p < end && chars[p] == marker) {
      p++;
    }
    return p - start >= size && skipSpaces(chars, p, end) == end;
  }

  static int skipSpaces(char[] chars, int from, int end) {
    int p = from;
    while (p < end && Characters.isSpace(chars[p])) {
      p++;
    }
    return p;
  }

  /** Behind the last character in front of white space at the end. */
  static int trimEnd(char[] chars, int from, int end) {
    int p = end;
    while (p > from && Characters.isSpace(chars[p - 1])) {
      p--;
    }
    return p;
  }
}
