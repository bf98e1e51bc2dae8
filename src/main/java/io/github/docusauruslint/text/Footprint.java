package io.github.docusauruslint.text;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
   * @param kinds what its entries are, in the order of their names: the ordinal of a kind as a
   *     digit, or {@link #UNASKED} for one that was not asked for or is a link
   * @param links what the links among them lead to, of which no stamp of the folder tells
   */
  public record SeenFolder(
      String path,
      @Nullable FileStamp stamp,
      long names,
      String kinds,
      Map<String, FileTree.Kind> links) {
    /** Nothing depends on what an entry is. */
    static final char UNASKED = '-';

    public SeenFolder {
      links = Map.copyOf(links);
    }

    /** The same with what another look asked for. */
    private SeenFolder and(SeenFolder later) {
      Map<String, FileTree.Kind> allLinks = new HashMap<>(later.links());
      allLinks.putAll(links);
      StringBuilder all = new StringBuilder(kinds);
      // Where it shows something else by now, it is another one for the next look anyway.
      for (int i = 0; names == later.names() && i < all.length(); i++) {
        if (all.charAt(i) == UNASKED) {
          all.setCharAt(i, later.kinds().charAt(i));
        }
      }
      return new SeenFolder(path, stamp, names, all.toString(), allLinks);
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
   * What another look saw of some files, and what this one did not look at; all that is to be laid
   * over this one for both.
   *
   * @param later taken at the same time as far as doubts about stamps go
   * @param changed the paths of files that the later look counts for
   */
  public Footprint news(Footprint later, Set<String> changed) {
    Map<String, SeenFile> newFiles = new LinkedHashMap<>();
    later.files().forEach(file -> newFiles.put(file.path(), file));
    for (SeenFile file : files) {
      if (!changed.contains(file.path())) {
        newFiles.remove(file.path());
      }
    }
    Map<String, SeenFolder> newFolders = new LinkedHashMap<>();
    later.folders().forEach(folder -> newFolders.put(folder.path(), folder));
    for (SeenFolder folder : folders) {
      newFolders.computeIfPresent(folder.path(), (path, seen) -> folder.and(seen));
    }
    return new Footprint(taken, List.copyOf(newFolders.values()), List.copyOf(newFiles.values()));
  }

  /** The same where another one, of the same time, says nothing, else what that one says. */
  public Footprint under(Footprint other) {
    if (other.files.isEmpty() && other.folders.isEmpty()) {
      return this;
    }
    Set<String> paths = new HashSet<>();
    other.files.forEach(file -> paths.add(file.path()));
    List<SeenFile> allFiles = new ArrayList<>(other.files);
    for (SeenFile file : files) {
      if (!paths.contains(file.path())) {
        allFiles.add(file);
      }
    }
    paths.clear();
    other.folders.forEach(folder -> paths.add(folder.path()));
    List<SeenFolder> allFolders = new ArrayList<>(other.folders);
    for (SeenFolder folder : folders) {
      if (!paths.contains(folder.path())) {
        allFolders.add(folder);
      }
    }
    return new Footprint(taken, allFolders, allFiles);
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
        (sure && Objects.equals(seen.stamp(), stamp))
            || ((stamp == null) == (seen.stamp() == null) && hasSameEntries(now, folder, seen));
    return same && hasSameLinks(now, folder, seen.links());
  }

  /**
   * Whether a folder shows the same in spite of its stamp, as one does in which a file was put in
   * the place of another.
   */
  private static boolean hasSameEntries(DiskTree now, Path folder, SeenFolder seen) {
    List<String> names = DiskFolder.names(folder);
    if (Checksum.ofNames(names) != seen.names() || names.size() != seen.kinds().length()) {
      return false;
    }
    for (int i = 0; i < names.size(); i++) {
      char kind = seen.kinds().charAt(i);
      if (kind != SeenFolder.UNASKED
          && kind != DiskTree.mark(now.kindOnDisk(folder.resolve(names.get(i))))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasSameLinks(DiskTree now, Path folder, Map<String, FileTree.Kind> links) {
    for (Map.Entry<String, FileTree.Kind> entry : links.entrySet()) {
      if (now.kindOnDisk(folder.resolve(entry.getKey())) != entry.getValue()) {
        return false;
      }
    }
    return true;
  }

  /** Those of some files that may hold something else than they did. */
  public List<SeenFile> changed(DiskTree now, List<SeenFile> some) {
    List<SeenFile> changed = new ArrayList<>();
    Instant settled = FileStamp.settled(taken);
    for (SeenFile seen : some) {
      Path file = now.repository().resolve(seen.path());
      FileStamp stamp = FileStamp.of(file);
      if (!Objects.equals(seen.stamp(), stamp) || !isCertain(seen, file, settled)) {
        changed.add(seen);
      }
    }
    return changed;
  }

  private static boolean isCertain(SeenFile seen, Path file, Instant settled) {
    if (seen.stamp() == null || seen.stamp().isOlderThan(settled)) {
      return true;
    }
    Long sum = seen.sum();
    return sum != null && sum.equals(Checksum.ofFile(file));
  }
}
