package io.github.docusauruslint.text;

import java.util.ArrayList;
import java.util.List;

/** Brace expansion: {@code {a,b}}, nested, and ranges such as {@code {1..3}} and {@code {a..e}}. */
final class GlobBraces {
  /** More alternatives than this are nobody's file pattern. */
  private static final int LIMIT = 1000;

  private GlobBraces() {}

  /** The patterns without braces; the pattern itself where there are too many. */
  static List<String> expand(String pattern) {
    List<String> open = List.of(pattern);
    for (int rounds = 0; rounds < LIMIT; rounds++) {
      List<String> next = new ArrayList<>();
      boolean changed = false;
      for (String each : open) {
        List<String> parts = expandFirst(each);
        changed |= parts.size() != 1 || !parts.get(0).equals(each);
        next.addAll(parts);
      }
      if (next.size() > LIMIT) {
        return List.of(pattern);
      }
      open = next;
      if (!changed) {
        break;
      }
    }
    return open.stream().distinct().toList();
  }

  private static List<String> expandFirst(String pattern) {
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        int end = closing(pattern, i);
        if (end < 0) {
          continue;
        }
        List<String> choices = choices(pattern.substring(i + 1, end));
        if (choices.isEmpty()) {
          continue;
        }
        String before = pattern.substring(0, i);
        String after = pattern.substring(end + 1);
        return choices.stream().map(choice -> before + choice + after).toList();
      }
    }
    return List.of(pattern);
  }

  private static int closing(String pattern, int open) {
    int depth = 0;
    for (int i = open; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** What stands between two braces; nothing when it is no list and no range. */
  private static List<String> choices(String inner) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
      } else if (c == ',' && depth == 0) {
        parts.add(inner.substring(start, i));
        start = i + 1;
      }
    }
    if (parts.isEmpty()) {
      return range(inner);
    }
    parts.add(inner.substring(Math.min(start, inner.length())));
    return parts;
  }

  private static List<String> range(String inner) {
    int dots = inner.indexOf("..");
    if (dots <= 0) {
      return List.of();
    }
    String from = inner.substring(0, dots);
    String to = inner.substring(dots + 2);
    List<String> values = new ArrayList<>();
    if (from.matches("-?\\d{1,6}") && to.matches("-?\\d{1,6}")) {
      int start = Integer.parseInt(from);
      int end = Integer.parseInt(to);
      for (int i = 0; i <= Math.min(Math.abs(end - start), LIMIT); i++) {
        values.add(String.valueOf(start <= end ? start + i : start - i));
      }
    } else if (from.length() == 1 && to.length() == 1) {
      int start = from.charAt(0);
      int end = to.charAt(0);
      for (int i = 0; i <= Math.min(Math.abs(end - start), LIMIT); i++) {
        values.add(String.valueOf((char) (start <= end ? start + i : start - i)));
      }
    }
    return values;
  }
}
