package io.github.docusauruslint.report;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What servers know files by.
 *
 * @param root the repository's folder, absolute
 * @param site the site folder, absolute
 */
public record Repository(Path root, Path site) {

  /**
   * The nearest folder upward from a site that holds {@code .git}, else what CI checked out, else
   * the working directory.
   */
  public static Repository of(Path site, Path here, Map<String, String> environment) {
    for (Path folder = site; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        return new Repository(folder, site);
      }
    }
    for (String variable : List.of("GITHUB_WORKSPACE", "CI_PROJECT_DIR")) {
      Path checkout = Path.of(environment.getOrDefault(variable, ""));
      if (checkout.isAbsolute() && site.startsWith(checkout)) {
        return new Repository(checkout, site);
      }
    }
    return new Repository(here.toAbsolutePath().normalize(), site);
  }

  /** A path relative to the site folder as one relative to the repository, with {@code /}. */
  public String path(String file) {
    Path path = root.relativize(site.resolve(file).normalize());
    return path.toString().replace(File.separatorChar, '/');
  }
}
