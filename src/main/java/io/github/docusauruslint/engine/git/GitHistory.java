package io.github.docusauruslint.engine.git;

import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.text.DiskTree;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Paths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/** The repository that a site lies in. */
public final class GitHistory implements AutoCloseable {
  private final Repository repository;
  private final DiskTree disk;
  private final GitModules modules;

  private GitHistory(Repository repository, DiskTree disk) {
    this.repository = repository;
    this.disk = disk;
    this.modules = new GitModules(disk.repository());
  }

  /**
   * Opens the repository around a site.
   *
   * @param name the site folder, as the user knows it
   * @throws LintException when there is none or it cannot be read
   */
  public static GitHistory open(DiskTree disk, String name) throws LintException {
    Path root = disk.repository();
    if (!Files.exists(root.resolve(".git"))) {
      throw new LintException("--since needs a git repository, and " + name + " is in none");
    }
    QuietSystem.install();
    try {
      return new GitHistory(GitModules.build(root), disk);
    } catch (IOException | IllegalArgumentException e) {
      throw new LintException("cannot read the git repository " + root + ": " + e.getMessage());
    }
  }

  /**
   * A state of the site.
   *
   * @param files what a commit holds, seen from the folder of the site
   * @param revision as the user called it
   * @param tree the commit's tree object
   * @param site the folder of the site then, as seen from the repository
   */
  public record Snapshot(GitTree files, String revision, ObjectId tree, String site) {}

  /**
   * The site at a revision.
   *
   * @param revision a branch, tag or hash as git understands them, or {@code main...} for where the
   *     work left {@code main}
   * @throws LintException when there is no such revision
   */
  public Snapshot at(String revision) throws LintException {
    ObjectId tree = new RevisionParser(repository).tree(revision);
    GitIgnore ignore = new GitIgnore(repository, disk.repository());
    GitObjects objects = new GitObjects(repository, revision);
    String site = disk.siteInRepository();
    GitTree files = new GitTree(objects, tree, site, disk, ignore, modules);
    if (!hasConfig(files)) {
      String moved = movedSite(tree);
      if (moved != null) {
        site = moved;
        files = new GitTree(objects, tree, site, disk, ignore, modules);
      }
    }
    return new Snapshot(files, revision, tree, site);
  }

  private static boolean hasConfig(FileTree files) {
    return files.list("").stream().anyMatch(GitHistory::isConfig);
  }

  private static boolean isConfig(String name) {
    return name.matches("docusaurus\\.config\\.([cm]?[jt]s)");
  }

  /** Where the only site of a commit lies, when it has just one. */
  private @Nullable String movedSite(ObjectId tree) throws LintException {
    List<String> sites = new ArrayList<>();
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(tree);
      walk.setRecursive(true);
      while (walk.next()) {
        if (isConfig(walk.getNameString())) {
          sites.add(Paths.folder(walk.getPathString()));
        }
      }
    } catch (IOException e) {
      throw new LintException("cannot read the git repository: " + e.getMessage());
    }
    return sites.size() == 1 ? sites.get(0) : null;
  }

  /**
   * Files of a snapshot that have another name now, as git tells renames: by content.
   *
   * @param gone files of the snapshot that are no more, relative to its site folder
   * @param added files that the snapshot has not, relative to the site folder of today
   * @return the names of today by those of the snapshot
   */
  public Map<String, String> renames(
      Snapshot snapshot, Collection<String> gone, Collection<String> added) throws LintException {
    List<String> paths = new ArrayList<>();
    gone.forEach(path -> paths.add(Paths.resolve(snapshot.site(), path)));
    added.forEach(path -> paths.add(Paths.resolve(disk.siteInRepository(), path)));
    if (gone.isEmpty() || added.isEmpty()) {
      return Map.of();
    }
    Map<String, String> renames = new HashMap<>();
    try {
      new Renames(repository, snapshot.tree())
          .among(paths)
          .forEach(
              (from, to) ->
                  renames.put(
                      Paths.relativize(snapshot.site(), from),
                      Paths.relativize(disk.siteInRepository(), to)));
    } catch (IOException e) {
      throw new LintException("cannot compare with " + snapshot.revision() + ": " + e.getMessage());
    }
    return renames;
  }

  @Override
  public void close() {
    modules.close();
    repository.close();
  }
}
