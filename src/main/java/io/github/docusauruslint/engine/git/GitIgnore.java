package io.github.docusauruslint.engine.git;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jgit.ignore.IgnoreNode;
import org.eclipse.jgit.lib.Repository;

/**
 * Which paths of a working tree git is told to ignore: installed packages and what builds make.
 * They belong to no commit and are the same before and after a change. Safe for use by several
 * threads.
 */
final class GitIgnore {
  private static final String FILE = ".gitignore";

  private final Path root;
  private final List<IgnoreNode> everywhere;
  private final Map<String, IgnoreNode> folders = new ConcurrentHashMap<>();

  GitIgnore(Repository repository, Path root) {
    this.root = root;
    this.everywhere =
        List.of(
            read(repository.getCommonDirectory().toPath().resolve("info/exclude")),
            read(excludesFile(repository)));
  }

  private static Path excludesFile(Repository repository) {
    String named = repository.getConfig().getString("core", null, "excludesFile");
    File home = repository.getFS().userHome();
    if (named == null) {
      return home.toPath().resolve(".config/git/ignore");
    }
    return named.startsWith("~/")
        ? home.toPath().resolve(named.substring(2))
        : root(repository).resolve(named);
  }

  private static Path root(Repository repository) {
    return repository.getWorkTree().toPath();
  }

  private static IgnoreNode read(Path file) {
    IgnoreNode node = new IgnoreNode();
    if (Files.isRegularFile(file)) {
      try {
        String rules = bytes(Files.readAllBytes(file));
        node.parse(new ByteArrayInputStream(rules.getBytes(StandardCharsets.UTF_8)));
      } catch (IOException e) {
        return new IgnoreNode(); // Git, too, goes on without rules that it cannot read.
      }
    }
    return node;
  }

  /** A character for each byte, as git compares them: {@code ?} is a third of 文. */
  private static String bytes(byte[] text) {
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  /**
   * Whether a path is ignored that lies in a folder which is not.
   *
   * @param path relative to the repository
   */
  boolean isIgnored(String path, boolean folder) {
    for (int slash = path.lastIndexOf('/'); ; slash = path.lastIndexOf('/', slash - 1)) {
      String parent = slash < 0 ? "" : path.substring(0, slash);
      IgnoreNode rules = folders.computeIfAbsent(parent, p -> read(root.resolve(p).resolve(FILE)));
      Boolean ignored = rules.checkIgnored(rooted(path.substring(slash + 1)), folder);
      if (ignored != null) {
        return ignored;
      }
      if (slash < 0) {
        break;
      }
    }
    for (IgnoreNode rules : everywhere) {
      Boolean ignored = rules.checkIgnored(rooted(path), folder);
      if (ignored != null) {
        return ignored;
      }
    }
    return false;
  }

  private static String rooted(String path) {
    return "/" + bytes(path.getBytes(StandardCharsets.UTF_8));
  }
}
