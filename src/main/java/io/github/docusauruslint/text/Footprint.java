package io.github.docusauruslint.text;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that was seen of a {@link DiskTree}: while a later look sees the same, whatever was made of
 * the files is the same, too. Paths are relative to the repository.
 *
 * <p>What changed within the last moments before {@code taken} is known by its content: it may have
 * been changed again, right after it was read, within what the clock of the file system can tell.
 *
 * @param taken when the first look was taken
 * @param folders those that were listed
 * @param files those that were read, or known by their stamp
 */
public record Footprint(Instant taken, List<SeenFolder> folders, List<SeenFile> files) {
  public Footprint {
    folders = List.copyOf(folders);
    files = List.copyOf(files);
  }

  /**
   * A folder.
   *
   * @param stamp before it was listed; null when it was not there
   * @param names a sum of its names
   * @param kinds what those entries are that were asked for and that the stamp says nothing of:
   *     links, which may lead anywhere, and all entries where it leaves a doubt
   */
  public record SeenFolder(
      String path, @Nullable FileStamp stamp, long names, Map<String, FileTree.Kind> kinds) {
    public SeenFolder {
      kinds = Map.copyOf(kinds);
    }

    private SeenFolder and(SeenFolder later) {
      Map<String, FileTree.Kind> all = new HashMap<>(later.kinds());
      all.putAll(kinds);
      return all.size() == kinds.size() ? this : new SeenFolder(path, stamp, names, all);
    }
  }

  /**
   * A file.
   *
   * @param stamp before it was read; null when it was not there
   * @param sum of its bytes where the stamp leaves a doubt, else null
   */
  public record SeenFile(String path, @Nullable FileStamp stamp, @Nullable Long sum) {}

  /**
   * The same with what another look saw of some files, and of what the first one did not look at.
   *
   * @param later taken at the same time as far as doubts about stamps go
   * @param changed the paths of files that the later look counts for
   */
  public Footprint with(Footprint later, Set<String> changed) {
    Map<String, SeenFile> allFiles = new LinkedHashMap<>();
    for (SeenFile file : files) {
      if (!changed.contains(file.path())) {
        allFiles.put(file.path(), file);
      }
    }
    later.files().forEach(file -> allFiles.putIfAbsent(file.path(), file));
    Map<String, SeenFolder> allFolders = new LinkedHashMap<>();
    folders.forEach(folder -> allFolders.put(folder.path(), folder));
    for (SeenFolder folder : later.folders()) {
      allFolders.merge(folder.path(), folder, SeenFolder::and);
    }
    return new Footprint(taken, List.copyOf(allFolders.values()), List.copyOf(allFiles.values()));
  }

  /** Whether a stamp that was seen then is enough to know that nothing has changed since. */
  private static boolean isSettled(@Nullable FileStamp stamp, Instant taken) {
    return stamp != null && stamp.isSettledAt(taken);
  }

  /** Whether all folders show the same as they did. */
  public boolean hasSameFolders(DiskTree now) {
    for (SeenFolder seen : folders) {
      if (!isSame(now, seen)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a folder certainly shows the same as it did. */
  public boolean isSame(DiskTree now, SeenFolder seen) {
    Path folder = now.repository().resolve(seen.path());
    FileStamp stamp = FileStamp.of(folder);
    boolean sure = FileStamp.isComplete() && isSettled(seen.stamp(), taken);
    boolean same =
        sure
            ? Objects.equals(seen.stamp(), stamp)
            : (stamp == null) == (seen.stamp() == null)
                && DiskTree.namesSum(DiskTree.namesIn(folder)) == seen.names();
    return same && hasSameKinds(now, folder, seen.kinds());
  }

  private static boolean hasSameKinds(DiskTree now, Path folder, Map<String, FileTree.Kind> kinds) {
    for (Map.Entry<String, FileTree.Kind> entry : kinds.entrySet()) {
      if (now.kindOnDisk(folder.resolve(entry.getKey())) != entry.getValue()) {
        return false;
      }
    }
    return true;
  }

  /** Those of some files that may hold something else than they did. */
  public List<SeenFile> changed(DiskTree now, List<SeenFile> some) {
    List<SeenFile> changed = new ArrayList<>();
    for (SeenFile seen : some) {
      Path file = now.repository().resolve(seen.path());
      FileStamp stamp = FileStamp.of(file);
      if (!Objects.equals(seen.stamp(), stamp) || !isCertain(seen, file)) {
        changed.add(seen);
      }
    }
    return changed;
  }

  private boolean isCertain(SeenFile seen, Path file) {
    if (seen.stamp() == null || isSettled(seen.stamp(), taken)) {
      return true;
    }
    Long sum = seen.sum();
    return sum != null && sum.equals(DiskTree.sumOf(file));
  }
}
