package io.github.docusauruslint.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Files of a folder by patterns, as globby 11 (fast-glob 3.3) lists them: names that start with a
 * dot are skipped, exclusions see them, an excluded folder is not entered, a pattern that names a
 * folder means all below it, and {@code !pattern} takes away from the patterns before it.
 */
public final class GlobWalk {
  private final FileTree tree;
  private final String folder;

  private GlobWalk(FileTree tree, String folder) {
    this.tree = tree;
    this.folder = folder;
  }

  /**
   * Paths relative to {@code folder}; a folder's own files come in order, before those of folders
   * below it.
   */
  public static List<String> find(
      FileTree tree, String folder, List<String> include, List<String> exclude) {
    GlobWalk walk = new GlobWalk(tree, folder);
    Set<String> found = new LinkedHashSet<>();
    for (int i = 0; i < include.size(); i++) {
      String pattern = include.get(i);
      if (pattern.startsWith("!")) {
        continue;
      }
      List<String> without = new ArrayList<>(exclude);
      include.stream()
          .skip(i)
          .filter(p -> p.startsWith("!"))
          .forEach(p -> without.add(p.substring(1)));
      found.addAll(walk.find(pattern, without));
    }
    return List.copyOf(found);
  }

  private List<String> find(String pattern, List<String> exclude) {
    String whole = tree.isFolder(Paths.resolve(folder, pattern)) ? pattern + "/**" : pattern;
    List<Glob> wanted = Glob.of(whole, false);
    List<Glob> unwanted = new ArrayList<>();
    List<Glob> closed = new ArrayList<>();
    for (String each : exclude) {
      // The folder of an exclusion is looked for from the site, where Docusaurus is started.
      String all = tree.isFolder(Paths.normalize(each)) ? each + "/**" : each;
      List<Glob> globs = Glob.of(all, true);
      unwanted.addAll(globs);
      if (all.endsWith("/**") || !isDynamic(Paths.name(all))) {
        closed.addAll(Glob.of(all, false));
      }
    }
    List<String> result = new ArrayList<>();
    Deque<Below> open = new ArrayDeque<>();
    open.add(new Below("", GlobsBelow.of(wanted), GlobsBelow.of(unwanted), GlobsBelow.of(closed)));
    while (!open.isEmpty()) {
      Below below = open.removeFirst();
      String path = below.path().isEmpty() ? folder : Paths.resolve(folder, below.path());
      for (String name : tree.list(path)) {
        switch (tree.kind(path.isEmpty() ? name : path + "/" + name)) {
          case FILE:
            if (below.wanted().match(name) && !below.unwanted().match(name)) {
              result.add(below.inside(name));
            }
            break;
          case FOLDER:
            Below next = below.in(name);
            if (next.wanted().mayMatch() && !below.closed().match(name)) {
              open.addLast(next);
            }
            break;
          default:
            break;
        }
      }
    }
    return result;
  }

  /** A folder to look into, and what is wanted there. */
  private record Below(String path, GlobsBelow wanted, GlobsBelow unwanted, GlobsBelow closed) {
    String inside(String name) {
      return path.isEmpty() ? name : path + "/" + name;
    }

    Below in(String name) {
      return new Below(inside(name), wanted.in(name), unwanted.in(name), closed.in(name));
    }
  }

  private static boolean isDynamic(String name) {
    return name.chars().anyMatch(c -> "*?[({!\\".indexOf(c) >= 0);
  }
}
