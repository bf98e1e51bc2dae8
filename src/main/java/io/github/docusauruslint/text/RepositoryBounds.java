package io.github.docusauruslint.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder beyond which nothing of a site is read, and nothing written that the site asks for:
 * the nearest upward, from the site folder on, that holds a {@code .git}; where there is none the
 * parent of the site folder, because many sites live in {@code website/} beside the {@code docs/}
 * they show.
 */
public record RepositoryBounds(Path folder) {

  /**
   * Those of a site.
   *
   * @param site the site folder, absolute and normalized
   */
  public static RepositoryBounds of(Path site) {
    for (Path folder = site; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        return new RepositoryBounds(folder);
      }
    }
    Path parent = site.getParent();
    return new RepositoryBounds(parent == null || parent.getParent() == null ? site : parent);
  }

  /** Whether a file, there or not, lies inside, wherever the symbolic links on the way lead. */
  public boolean hold(Path file) {
    try {
      Path real = folder.toRealPath();
      for (Path at = file.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
        if (Files.exists(at)) {
          return at.toRealPath().startsWith(real);
        }
      }
    } catch (IOException e) {
      return false;
    }
    return false;
  }
}
