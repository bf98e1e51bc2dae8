package io.github.docusauruslint.engine;

import io.github.docusauruslint.text.DiskTree;
import io.github.docusauruslint.text.Footprint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds what lies on disk otherwise than a tree has seen it. */
final class DiskCheck {
  private static final int FILES_A_TASK = 256;

  private final DiskTree tree;
  private final Footprint seen;
  private final Workers workers;

  DiskCheck(DiskTree tree, Workers workers) {
    this.tree = tree;
    this.seen = tree.footprint();
    this.workers = workers;
  }

  /** The paths of files that may say something else; of folders where something came or went. */
  Set<String> changed() {
    Set<String> changed = new HashSet<>();
    for (Footprint.SeenFolder folder : each(seen.folders(), this::changedFolders)) {
      changed.add(path(folder.path()));
    }
    for (Footprint.SeenFile file : each(seen.files(), some -> seen.changed(tree, some))) {
      changed.add(path(file.path()));
    }
    return changed;
  }

  /**
   * A folder in which a file was put in the place of another has another stamp and shows no less.
   */
  private List<Footprint.SeenFolder> changedFolders(List<Footprint.SeenFolder> some) {
    return some.stream()
        .filter(folder -> !seen.isSame(tree, folder))
        .filter(folder -> tree.showsOtherThan(place(folder.path())))
        .toList();
  }

  private <T> List<T> each(List<T> all, Function<List<T>, List<T>> work) {
    List<List<T>> tasks = new ArrayList<>();
    for (int i = 0; i < all.size(); i += FILES_A_TASK) {
      tasks.add(all.subList(i, Math.min(all.size(), i + FILES_A_TASK)));
    }
    return workers.map(tasks, work).stream().flatMap(List::stream).toList();
  }

  private Path place(String inRepository) {
    return tree.repository().resolve(inRepository);
  }

  private String path(String inRepository) {
    return String.valueOf(tree.path(place(inRepository)));
  }
}
