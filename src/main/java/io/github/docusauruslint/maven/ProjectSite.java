package io.github.docusauruslint.maven;

import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.engine.SiteLocator;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which site a project has. A site in the folder of another module is that module's, so that a
 * build of many looks at each site once.
 *
 * @param folder the project's folder
 * @param modules the folders of all projects that are built together
 * @param named the site that the user named, or null
 */
record ProjectSite(Path folder, List<Path> modules, @Nullable File named) {

  /**
   * The folder of the site; null for a module among others that has none.
   *
   * @throws LintException when what was named is no site, when the only project has none, or when
   *     there are several
   */
  @Nullable Path find() throws LintException {
    if (named != null) {
      return SiteLocator.named(named.toPath(), named.getPath());
    }
    List<Path> sites = SiteLocator.below(folder).stream().filter(this::isOurs).toList();
    if (sites.size() > 1) {
      throw new LintException(
          "more than one site below "
              + folder
              + ": "
              + sites.stream()
                  .map(site -> folder.relativize(site).toString())
                  .collect(Collectors.joining(", "))
              + "; choose one with the parameter site (-DdocusaurusLint.site=…)");
    }
    if (sites.isEmpty() && modules.size() < 2) {
      throw new LintException(
          "no docusaurus.config.* in "
              + folder
              + " or up to two levels below; name the site with the parameter site"
              + " (-DdocusaurusLint.site=…)");
    }
    return sites.isEmpty() ? null : sites.get(0);
  }

  private boolean isOurs(Path site) {
    return modules.stream()
        .noneMatch(
            module ->
                !module.equals(folder) && module.startsWith(folder) && site.startsWith(module));
  }
}
