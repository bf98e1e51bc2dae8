package io.github.docusauruslint.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What patterns still want below a folder. A walk asks each file for its name alone, since all
 * files of a folder have come the same way.
 */
final class GlobsBelow {
  private final List<Glob> globs;
  private final List<boolean[]> reached;

  private GlobsBelow(List<Glob> globs, List<boolean[]> reached) {
    this.globs = globs;
    this.reached = reached;
  }

  /** In the folder that the patterns start from. */
  static GlobsBelow of(List<Glob> globs) {
    return new GlobsBelow(globs, globs.stream().map(Glob::start).toList());
  }

  /** In a folder of this one. */
  GlobsBelow in(String name) {
    List<Glob> left = new ArrayList<>();
    List<boolean[]> next = new ArrayList<>();
    for (int i = 0; i < globs.size(); i++) {
      boolean[] below = globs.get(i).below(reached.get(i), name);
      if (below != Glob.NONE) {
        left.add(globs.get(i));
        next.add(below);
      }
    }
    return new GlobsBelow(left, next);
  }

  /** Whether something here or below can match; a folder where nothing can need not be read. */
  boolean mayMatch() {
    return !globs.isEmpty();
  }

  /** Whether what has that name here matches. */
  boolean match(String name) {
    for (int i = 0; i < globs.size(); i++) {
      if (globs.get(i).ends(reached.get(i), name)) {
        return true;
      }
    }
    return false;
  }
}
