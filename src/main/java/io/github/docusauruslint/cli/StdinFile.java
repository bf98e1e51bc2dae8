package io.github.docusauruslint.cli;

import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.text.BoundedFile;
import io.github.docusauruslint.text.EditedTree;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.SourceText;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code --stdin-filename}: a file of the site whose text comes from standard input.
 *
 * @param path relative to the site folder
 */
record StdinFile(String path, SourceText text) {
  private static final String OPTION = "--stdin-filename";
  private static final String STDIN = "-";
  private static final List<String> NOT_WITH_STDIN =
      List.of(
          "--since", "--write-baseline", "--prune-baseline", "--fix", "--unsafe-fixes", "--diff");

  /**
   * What the command line asks for, or null; standard input is read only when it does.
   *
   * @throws UsageException when {@code -} has no name, or stands beside other paths
   * @throws LintException when standard input cannot be read, or the name is no place for a file
   */
  static @Nullable StdinFile read(Arguments arguments, Terminal terminal, SiteSource site)
      throws UsageException, LintException {
    String name = arguments.get(OPTION);
    boolean dash = arguments.parameters().contains(STDIN);
    if (name == null) {
      if (dash) {
        throw new UsageException(arguments.path(), "usage.stdin-name", OPTION);
      }
      return null;
    }
    for (String other : NOT_WITH_STDIN) {
      if (arguments.has(other)) {
        throw new UsageException(arguments.path(), "usage.exclude", OPTION, other);
      }
    }
    if (arguments.parameters().size() > (dash ? 1 : 0)) {
      throw new UsageException(arguments.path(), "usage.stdin-alone", OPTION);
    }
    Path file = terminal.folder().resolve(name).toAbsolutePath().normalize();
    String path = Path.of(site.folder()).relativize(file).toString();
    path = path.replace(File.separatorChar, '/');
    Path folder = file.getParent();
    if (folder == null || !folder.toFile().isDirectory()) {
      throw new LintException("there is no folder for " + name);
    }
    if (site.tree().kind(path) == FileTree.Kind.FOLDER) {
      throw new LintException(name + " is a folder");
    }
    try {
      byte[] bytes = terminal.in().readNBytes(BoundedFile.LIMIT + 1);
      if (bytes.length > BoundedFile.LIMIT) {
        throw new LintException(
            "standard input is too large: no more than "
                + (BoundedFile.LIMIT >> 20)
                + " MiB are read");
      }
      return new StdinFile(path, SourceText.of(new String(bytes, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new LintException("cannot read standard input: " + e.getMessage());
    }
  }

  /** The site with that text in its place. */
  SiteSource in(SiteSource site) {
    return site.withTree(new EditedTree(site.tree(), Map.of(path, text)));
  }
}
