package io.github.docusauruslint.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A file pattern with the meaning micromatch 4 gives it: {@code *}, {@code ?}, {@code **}, classes,
 * groups, extended globs; braces are expanded by {@link GlobBraces} into several of these.
 *
 * <p>Case counts. A name that starts with a dot is matched by a wildcard only when {@code dot} says
 * so. Matching takes time linear in pattern times path, whatever stars there are between slashes.
 */
public final class Glob {
  /** What is reached where nothing can match any more. */
  static final boolean[] NONE = {};

  private final List<GlobSegment> segments;

  /**
   * The first segment with which a path can end: after it there are but two stars each. Behind a
   * name that ends with a star those do not stand for nothing.
   */
  private final int firstEnd;

  private Glob(List<GlobSegment> segments, int firstEnd) {
    this.segments = segments;
    this.firstEnd = firstEnd;
  }

  /**
   * One pattern without braces.
   *
   * @param dot whether wildcards match names that start with a dot
   */
  static Glob single(String pattern, boolean dot) {
    List<GlobSegment> segments = new ArrayList<>();
    String plain = pattern;
    while (plain.startsWith("./")) {
      plain = plain.substring(2);
    }
    List<String> parts = split(plain);
    for (String segment : parts) {
      segments.add(GlobSegment.of(segment, dot));
    }
    int firstEnd = parts.size() - 1;
    while (firstEnd > 0
        && segments.get(firstEnd).isGlobStar()
        && !endsWithStar(parts.get(firstEnd - 1))) {
      firstEnd--;
    }
    return new Glob(List.copyOf(segments), firstEnd);
  }

  private static boolean endsWithStar(String segment) {
    return segment.endsWith("*") && !segment.endsWith("\\*") && !segment.equals("**");
  }

  /** All that a pattern with braces stands for. */
  public static List<Glob> of(String pattern, boolean dot) {
    return GlobBraces.expand(pattern).stream()
        .filter(each -> !each.isEmpty())
        .map(each -> single(each, dot))
        .toList();
  }

  /** Whether any of the patterns matches. */
  public static boolean anyMatches(List<Glob> globs, String path) {
    String[] names = path.split("/", -1);
    for (Glob glob : globs) {
      if (glob.matches(names)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a path, relative and with slashes, is meant by this pattern. */
  public boolean matches(String path) {
    return matches(path.split("/", -1));
  }

  private boolean matches(String[] names) {
    boolean[] reached = start();
    for (int i = 0; i < names.length - 1; i++) {
      reached = below(reached, names[i]);
    }
    return ends(reached, names[names.length - 1]);
  }

  /** Which segments may be the next to take a name, at the start of a path. */
  boolean[] start() {
    boolean[] reached = new boolean[segments.size()];
    reached[0] = true;
    skipStars(reached);
    return reached;
  }

  /** Those below a folder of that name; {@link #NONE} where nothing below it can match. */
  boolean[] below(boolean[] reached, String name) {
    boolean[] next = new boolean[reached.length];
    boolean any = false;
    for (int i = 0; i < reached.length; i++) {
      if (!reached[i] || !segments.get(i).matches(name)) {
        continue;
      }
      int at = segments.get(i).isGlobStar() ? i : i + 1;
      if (at < next.length) {
        next[at] = true;
        any = true;
      }
    }
    skipStars(next);
    return any ? next : NONE;
  }

  /** Whether a path may end with that name. */
  boolean ends(boolean[] reached, String name) {
    for (int i = firstEnd; i < reached.length; i++) {
      if (reached[i] && segments.get(i).matches(name)) {
        return true;
      }
    }
    return false;
  }

  /** Two stars stand for no folder, too. */
  private void skipStars(boolean[] reached) {
    for (int i = 0; i + 1 < reached.length; i++) {
      if (reached[i] && segments.get(i).isGlobStar()) {
        reached[i + 1] = true;
      }
    }
  }

  /** At slashes that stand outside of parentheses and brackets. */
  private static List<String> split(String pattern) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && depth > 0) {
        depth--;
      } else if (c == '/' && depth == 0) {
        parts.add(pattern.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(pattern.substring(Math.min(start, pattern.length())));
    return parts;
  }
}
