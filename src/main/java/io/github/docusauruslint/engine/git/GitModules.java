package io.github.docusauruslint.engine.git;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.jspecify.annotations.Nullable;

/** The submodules that are checked out, opened when something in them is asked for. */
final class GitModules implements AutoCloseable {
  private final Path root;
  private final Map<String, Optional<Module>> opened = new ConcurrentHashMap<>();

  GitModules(Path root) {
    this.root = root;
  }

  /**
   * A commit of a submodule.
   *
   * @param tree the commit's tree object
   */
  record Module(GitObjects objects, ObjectId tree) {}

  /** The submodule at a path of the repository, or null where its commit is not at hand. */
  @Nullable Module open(GitObjects around, String path, ObjectId commit) {
    return opened
        .computeIfAbsent(path, p -> Optional.ofNullable(read(around, root.resolve(p), commit)))
        .orElse(null);
  }

  private static @Nullable Module read(GitObjects around, Path folder, ObjectId commit) {
    File git = folder.resolve(".git").toFile();
    if (!git.exists()) {
      return null;
    }
    Repository repository = null;
    try {
      repository = build(folder);
      try (RevWalk walk = new RevWalk(repository)) {
        ObjectId tree = walk.parseCommit(commit).getTree().copy();
        return new Module(new GitObjects(repository, around.revision()), tree);
      }
    } catch (IOException e) {
      if (repository != null) {
        repository.close();
      }
      return null;
    }
  }

  /**
   * The repository whose working tree a folder is, be it a submodule or a linked working tree.
   *
   * @throws IOException when it cannot be opened
   */
  static Repository build(Path folder) throws IOException {
    FileRepositoryBuilder builder = new FileRepositoryBuilder();
    Path above = folder.getParent();
    if (above != null) {
      builder.addCeilingDirectory(above.toFile());
    }
    builder.findGitDir(folder.toFile());
    if (builder.getGitDir() == null) {
      throw new IOException("there is no repository");
    }
    return builder.setMustExist(true).build();
  }

  @Override
  public void close() {
    opened.values().forEach(module -> module.ifPresent(m -> m.objects().repository().close()));
  }
}
