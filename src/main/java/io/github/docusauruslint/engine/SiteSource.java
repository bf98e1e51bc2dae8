package io.github.docusauruslint.engine;

import io.github.docusauruslint.cache.FactsCache;
import io.github.docusauruslint.text.DiskTree;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.IoReason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A site and what its config may see.
 *
 * @param name the site folder, as the user knows it
 * @param folder the absolute path of the site folder, with {@code /}
 * @param environment the variables that the site's config sees
 * @param locale the locale to look at; null for the default one
 * @param resolved the site's config as JSON, resolved elsewhere; null to read the site's own
 * @param facts what earlier runs know of its pages; null to read all anew
 */
public record SiteSource(
    FileTree tree,
    String name,
    String folder,
    Map<String, String> environment,
    @Nullable String locale,
    @Nullable String resolved,
    @Nullable FactsCache facts) {
  public SiteSource {
    environment = Map.copyOf(environment);
  }

  /** A site whose pages are all read anew. */
  public SiteSource(
      FileTree tree,
      String name,
      String folder,
      Map<String, String> environment,
      @Nullable String locale,
      @Nullable String resolved) {
    this(tree, name, folder, environment, locale, resolved, null);
  }

  /**
   * A site on disk.
   *
   * @throws LintException when the folder cannot be read
   */
  public static SiteSource of(Path folder, String name, Map<String, String> environment)
      throws LintException {
    String path = folder.toAbsolutePath().normalize().toString().replace('\\', '/');
    return new SiteSource(disk(path, name), name, path, environment, null, null);
  }

  /**
   * Its files as they lie on disk now.
   *
   * @throws LintException when the folder cannot be read
   */
  public DiskTree disk() throws LintException {
    return disk(folder, name);
  }

  private static DiskTree disk(String folder, String name) throws LintException {
    try {
      return DiskTree.of(Path.of(folder));
    } catch (IOException e) {
      throw new LintException("cannot read " + name + ": " + IoReason.of(e));
    }
  }

  /** The same site with its files in another state. */
  public SiteSource withTree(FileTree other) {
    return new SiteSource(other, name, folder, environment, locale, resolved, facts);
  }

  /** Another locale than the default one. */
  public SiteSource withLocale(@Nullable String wanted) {
    return new SiteSource(tree, name, folder, environment, wanted, resolved, facts);
  }

  /** A config that was resolved elsewhere. */
  public SiteSource withResolved(@Nullable String json) {
    return new SiteSource(tree, name, folder, environment, locale, json, facts);
  }

  /** What earlier runs know of its pages. */
  public SiteSource withFacts(@Nullable FactsCache known) {
    return new SiteSource(tree, name, folder, environment, locale, resolved, known);
  }
}
