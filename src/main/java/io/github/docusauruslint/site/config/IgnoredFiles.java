package io.github.docusauruslint.site.config;

import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Glob;
import io.github.docusauruslint.text.Paths;
import java.io.IOException;

/** What the {@code .gitignore} files of a repository leave out: files that are made, not kept. */
public final class IgnoredFiles {
  private final FileTree tree;

  private final String siteFolder;

  /**
   * The ignored files of a site's repository.
   *
   * @param siteFolder the absolute path of the site folder
   */
  public IgnoredFiles(FileTree tree, String siteFolder) {
    this.tree = tree;
    this.siteFolder = siteFolder;
  }

  /** Whether a path relative to the site folder is left out, or lies in a folder that is. */
  public boolean contains(String path) {
    boolean ignored = false;
    String folder = Paths.normalize("../..");
    for (String up : new String[] {folder, "..", ""}) {
      if (tree.isFolder(up) || up.isEmpty()) {
        ignored = verdict(up, path, ignored);
      }
    }
    String below = "";
    for (String segment : Paths.folder(path).split("/")) {
      if (!segment.isEmpty() && !segment.equals("..")) {
        below = below.isEmpty() ? segment : below + "/" + segment;
        ignored = verdict(below, path, ignored);
      }
    }
    return ignored;
  }

  private boolean verdict(String folder, String path, boolean before) {
    String file = folder.isEmpty() ? ".gitignore" : folder + "/.gitignore";
    if (!tree.isFile(file)) {
      return before;
    }
    String relative = Paths.relativize(absolute(folder), absolute(path));
    if (relative.startsWith("..")) {
      return before;
    }
    boolean ignored = before;
    try {
      for (String line : tree.read(file).text().split("\\R")) {
        String pattern = line.strip();
        boolean negated = pattern.startsWith("!");
        if (!pattern.isEmpty()
            && !pattern.startsWith("#")
            && matches(negated ? pattern.substring(1) : pattern, relative)) {
          ignored = !negated;
        }
      }
    } catch (IOException e) {
      return before;
    }
    return ignored;
  }

  private String absolute(String path) {
    return Paths.resolve(siteFolder, path);
  }

  private static boolean matches(String pattern, String path) {
    String bare = pattern.endsWith("/") ? pattern.substring(0, pattern.length() - 1) : pattern;
    boolean anchored = bare.indexOf('/') >= 0;
    String rooted = bare.startsWith("/") ? bare.substring(1) : bare;
    String glob = anchored ? rooted : "**/" + rooted;
    for (int end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
      String part = end < 0 ? path : path.substring(0, end);
      if (Glob.anyMatches(Glob.of(glob, true), part)) {
        return true;
      }
      if (end < 0) {
        return false;
      }
    }
  }
}
