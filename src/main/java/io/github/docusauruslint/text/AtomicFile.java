package io.github.docusauruslint.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that others see whole: the old text or the new one, never half of either. */
public final class AtomicFile {
  private AtomicFile() {}

  /**
   * Writes a file of ours, in UTF-8, beside its place, and moves it there when it is safely on
   * disk. A symbolic link stays, and the file that it leads to is replaced.
   *
   * @throws IOException when it cannot be written; the old file is as it was then; the message says
   *     why, without the name
   */
  public static void write(Path file, String text) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path beside =
        target.resolveSibling(
            "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      writeThrough(beside, text);
      move(beside, target);
    } catch (AccessDeniedException e) {
      throw new IOException("no permission to write", e);
    } catch (NoSuchFileException e) {
      throw new IOException("there is no folder " + target.getParent(), e);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void writeThrough(Path file, String text) throws IOException {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
