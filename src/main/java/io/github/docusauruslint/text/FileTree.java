package io.github.docusauruslint.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of a site, wherever they lie: on disk, in memory, in a commit.
 *
 * <p>Paths are relative to the site folder, with {@code /}, normalised, without a leading {@code
 * ./}; files beside the site folder start with {@code ../}. The site folder itself is {@code ""}.
 * Nothing outside the repository is shown: such a path is {@link Kind#ABSENT}.
 */
public interface FileTree {
  /** What lies at a path; exact in letter case, also where the file system is not. */
  Kind kind(String path);

  /** The names in a folder, in UTF-16 order; none when it is no folder. */
  List<String> list(String folder);

  /**
   * Reads a file as UTF-8; malformed bytes become U+FFFD, as Node decodes them.
   *
   * @throws IOException when it is absent or unreadable; the message says which, in words
   */
  SourceText read(String path) throws IOException;

  /**
   * Reads a file as it is.
   *
   * @throws IOException when it is absent or unreadable; the message says which, in words
   */
  default byte[] bytes(String path) throws IOException {
    return read(path).text().getBytes(StandardCharsets.UTF_8);
  }

  /** What is known of a file without reading it; null where nothing is. */
  default @Nullable FileStamp stamp(String path) {
    return null;
  }

  /**
   * What was asked for so far and is there, but is not followed or not read, and why.
   *
   * @return by path; of those in {@code node_modules} and below names that start with a dot nothing
   *     is told
   */
  default SortedMap<String, Obstacle> obstacles() {
    return Collections.emptySortedMap();
  }

  /** The site folder as seen from the top of the repository; empty when they are one. */
  default String siteInRepository() {
    return "";
  }

  default boolean isFile(String path) {
    return kind(path) == Kind.FILE;
  }

  default boolean isFolder(String path) {
    return kind(path) == Kind.FOLDER;
  }

  /** What a path can name. */
  enum Kind {
    FILE,
    FOLDER,
    ABSENT
  }
}
