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
  private final List<GlobSegment> segments;
  private final boolean dot;

  private Glob(List<GlobSegment> segments, boolean dot) {
    this.segments = segments;
    this.dot = dot;
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
    for (String segment : split(plain)) {
      segments.add(GlobSegment.of(segment, dot));
    }
    return new Glob(List.copyOf(segments), dot);
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
    return run(names)[segments.size()];
  }

  /** Whether something below a folder could still match; a folder that cannot need not be read. */
  public boolean mayMatchBelow(String folder) {
    boolean[] reached = run(folder.split("/", -1));
    for (int i = 0; i < segments.size(); i++) {
      if (reached[i]) {
        return true;
      }
    }
    return false;
  }

  /** Which numbers of pattern segments can have used up all the names. */
  private boolean[] run(String[] names) {
    int count = segments.size();
    boolean[] reached = new boolean[count + 1];
    reached[0] = true;
    skipStars(reached);
    for (String name : names) {
      boolean[] next = new boolean[count + 1];
      for (int i = 0; i < count; i++) {
        if (!reached[i]) {
          continue;
        }
        GlobSegment segment = segments.get(i);
        if (segment.isGlobStar()) {
          next[i] |= dot || !name.startsWith(".");
        } else if (segment.matches(name)) {
          next[i + 1] = true;
        }
      }
      skipStars(next);
      reached = next;
    }
    return reached;
  }

  /** Two stars stand for no folder, too. */
  private void skipStars(boolean[] reached) {
    for (int i = 0; i < segments.size(); i++) {
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
