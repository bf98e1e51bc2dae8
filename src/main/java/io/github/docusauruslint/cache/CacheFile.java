package io.github.docusauruslint.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Opens files of a cache. Only a file of our own is one: a folder for caches may lie in a
 * repository that others write to, who can put a symbolic link or a pipe in its place.
 */
final class CacheFile {
  private CacheFile() {}

  /**
   * A file to read.
   *
   * @throws IOException when there is none, or it is a symbolic link, a pipe or a device
   */
  static FileChannel open(Path file) throws IOException {
    requireFile(file);
    return FileChannel.open(file, StandardOpenOption.READ);
  }

  /**
   * All bytes of a file.
   *
   * @throws IOException as {@link #open} does, or when it cannot be read
   */
  static byte[] bytes(Path file) throws IOException {
    requireFile(file);
    return Files.readAllBytes(file);
  }

  private static void requireFile(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("no file");
    }
  }
}
