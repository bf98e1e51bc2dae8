package io.github.docusauruslint.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The files that were read, with what tells whether they hold the same later. Files are named by
 * their paths in the repository. Safe for use by several threads.
 */
final class SeenFiles {
  private final Path repository;

  /** When what is read counts as read, at the latest. */
  private final Instant opened;

  private final Map<String, Footprint.SeenFile> files = new ConcurrentHashMap<>();

  SeenFiles(Path repository, Instant opened) {
    this.repository = repository;
    this.opened = opened;
  }

  /** The stamp of a file that counts as read from then on. */
  @Nullable FileStamp stamp(String path) {
    FileStamp stamp = FileStamp.of(repository.resolve(path));
    files.putIfAbsent(path, new Footprint.SeenFile(path, stamp, null));
    return stamp;
  }

  /**
   * The bytes of a file, whose first stamp and sum are kept.
   *
   * @param name the file as messages have it
   * @throws IOException when it cannot be read
   */
  byte[] read(String path, String name) throws IOException {
    Path file = repository.resolve(path);
    Footprint.SeenFile seen =
        files.computeIfAbsent(path, p -> new Footprint.SeenFile(p, FileStamp.of(file), null));
    byte[] bytes = BoundedFile.read(file, name);
    FileStamp stamp = seen.stamp();
    if (stamp == null || !stamp.isSettledAt(opened)) {
      Long sum = Checksum.of(bytes);
      // Of two contents in one run the first counts: the second is a change.
      files.computeIfPresent(
          path, (p, first) -> first.sum() == null ? new Footprint.SeenFile(p, stamp, sum) : first);
    }
    return bytes;
  }

  /**
   * A file as it is by now, which from then on is what was seen of it.
   *
   * @param name the file as messages have it
   * @throws IOException when it cannot be read
   */
  String readAnew(String path, String name) throws IOException {
    Path file = repository.resolve(path);
    FileStamp stamp = FileStamp.of(file);
    byte[] bytes = BoundedFile.read(file, name);
    // Always with its sum: it is younger than the tree, whose stamps tell of nothing younger.
    files.put(path, new Footprint.SeenFile(path, stamp, Checksum.of(bytes)));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * Takes over what others have seen of a file.
   *
   * @return the stamp of the file; null where they have not seen it
   */
  @Nullable FileStamp adopt(SeenFiles before, String path) {
    Footprint.SeenFile seen = repository.equals(before.repository) ? before.files.get(path) : null;
    if (seen != null) {
      files.put(path, seen);
    }
    return seen == null ? null : seen.stamp();
  }

  boolean contains(String path) {
    return files.containsKey(path);
  }

  List<Footprint.SeenFile> all() {
    return List.copyOf(files.values());
  }
}
