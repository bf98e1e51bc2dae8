package io.github.docusauruslint.text;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a file system says of a file or folder without reading it.
 *
 * @param size in bytes
 * @param modified when the content was last changed, as far as programs left that alone
 * @param changed when anything of it was last changed, which no program can set; the same as {@code
 *     modified} where the file system does not tell
 * @param identity of the file itself, where the file system knows it, such that a file renamed over
 *     another has another one; else 0
 */
public record FileStamp(long size, Instant modified, Instant changed, long identity) {
  /**
   * A file changed so shortly before it was looked at may be changed again with the same stamp:
   * clocks of file systems are that coarse.
   */
  private static final Duration DOUBT = Duration.ofSeconds(2);

  private static final String UNIX_ATTRIBUTES = "unix:size,lastModifiedTime,ctime,ino";
  private static final boolean UNIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

  /** Whether stamps tell of every change, also of one that a program hides. */
  public static boolean isComplete() {
    return UNIX;
  }

  /** The stamp of what a path leads to, through links; null where there is nothing. */
  static @Nullable FileStamp of(Path path) {
    try {
      return UNIX ? unix(path) : basic(path);
    } catch (IOException e) {
      return null;
    }
  }

  private static FileStamp unix(Path path) throws IOException {
    Map<String, Object> all = Files.readAttributes(path, UNIX_ATTRIBUTES);
    return new FileStamp(
        get(all, "size", Long.class),
        get(all, "lastModifiedTime", FileTime.class).toInstant(),
        get(all, "ctime", FileTime.class).toInstant(),
        get(all, "ino", Long.class));
  }

  private static <T> T get(Map<String, Object> all, String name, Class<T> type) {
    return type.cast(Objects.requireNonNull(all.get(name), name));
  }

  private static FileStamp basic(Path path) throws IOException {
    BasicFileAttributes all = Files.readAttributes(path, BasicFileAttributes.class);
    Object key = all.fileKey();
    Instant modified = all.lastModifiedTime().toInstant();
    return new FileStamp(all.size(), modified, modified, key == null ? 0 : key.hashCode());
  }

  /** Whether what was read at a time is for certain what a file with this stamp holds. */
  public boolean isSettledAt(Instant time) {
    return isOlderThan(settled(time));
  }

  /** The moment in front of which a file must have changed last to be settled at a time. */
  static Instant settled(Instant time) {
    return time.minus(DOUBT);
  }

  /** Whether nothing of the file has changed since a moment. */
  boolean isOlderThan(Instant moment) {
    return modified.isBefore(moment) && changed.isBefore(moment);
  }

  // Written out: to make these for a record takes a run's first use of them a millisecond each.
  @Override
  public boolean equals(Object other) {
    return other instanceof FileStamp stamp
        && size == stamp.size
        && identity == stamp.identity
        && modified.equals(stamp.modified)
        && changed.equals(stamp.changed);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(size * 31 + identity) * 31 + modified.hashCode();
  }
}
