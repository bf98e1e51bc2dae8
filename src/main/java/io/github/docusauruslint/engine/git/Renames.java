package io.github.docusauruslint.engine.git;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.api.errors.CanceledException;
import org.eclipse.jgit.diff.ContentSource;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;

/** Which file of a commit lies under which other name in the working tree, as git tells it. */
record Renames(Repository repository, ObjectId tree) {
  private static final int MOST_FILES = 2000;

  /**
   * The new names by the old ones.
   *
   * @param paths those that are only in the commit and those that are only in the working tree,
   *     relative to the repository
   */
  Map<String, String> among(List<String> paths) throws IOException {
    Map<String, String> renamed = new HashMap<>();
    if (paths.isEmpty()) {
      return renamed;
    }
    try (ObjectReader reader = repository.newObjectReader();
        TreeWalk walk = new TreeWalk(repository, reader)) {
      walk.addTree(tree);
      walk.addTree(new FileTreeIterator(repository));
      walk.setRecursive(true);
      walk.setFilter(PathFilterGroup.createFromStrings(paths));
      RenameDetector detector = new RenameDetector(repository);
      detector.setRenameLimit(MOST_FILES);
      detector.addAll(DiffEntry.scan(walk));
      ContentSource now = ContentSource.create(new FileTreeIterator(repository));
      ContentSource.Pair contents = new ContentSource.Pair(ContentSource.create(reader), now);
      for (DiffEntry entry : detector.compute(contents, NullProgressMonitor.INSTANCE)) {
        if (entry.getChangeType() == DiffEntry.ChangeType.RENAME) {
          renamed.put(entry.getOldPath(), entry.getNewPath());
        }
      }
    } catch (CanceledException e) {
      throw new IOException(e);
    }
    return renamed;
  }
}
