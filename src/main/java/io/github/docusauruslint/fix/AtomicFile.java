package io.github.docusauruslint.fix;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * New content for a file, complete on disk beside it before it takes its place in one step. Whoever
 * looks, or kills the program at any time, finds the old content or the new one, whole; what a
 * killed program can leave behind is a file {@code .docusaurus-lint-….tmp} beside it.
 */
final class AtomicFile {
  private static final Set<PosixFilePermission> WRITE =
      EnumSet.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private final Path target;
  private final Path temporary;

  private AtomicFile(Path target, Path temporary) {
    this.target = target;
    this.temporary = temporary;
  }

  /** Whether a file says that it is not to be written, also to those who could. */
  static boolean isReadOnly(Path file) throws IOException {
    PosixFileAttributeView view = posix(file);
    boolean forbidden =
        view != null && view.readAttributes().permissions().stream().noneMatch(WRITE::contains);
    return forbidden || !Files.isWritable(file);
  }

  /**
   * Writes the new content beside the file, with its mode, and with its owner and group where the
   * system lets us.
   *
   * @param target the file itself, no symbolic link
   * @throws IOException when it cannot; nothing is left behind
   */
  static AtomicFile prepare(Path target, byte[] content) throws IOException {
    Path temporary = target.resolveSibling(".docusaurus-lint-" + UUID.randomUUID() + ".tmp");
    AtomicFile file = new AtomicFile(target, temporary);
    try (FileChannel channel =
        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      copyAttributes(target, temporary);
      channel.force(true);
      return file;
    } catch (IOException e) {
      file.discard();
      throw e;
    }
  }

  private static void copyAttributes(Path from, Path to) throws IOException {
    PosixFileAttributeView old = posix(from);
    PosixFileAttributeView view = posix(to);
    if (old == null || view == null) {
      return;
    }
    PosixFileAttributes wanted = old.readAttributes();
    PosixFileAttributes have = view.readAttributes();
    try {
      if (!wanted.group().equals(have.group())) {
        view.setGroup(wanted.group());
      }
      if (!wanted.owner().equals(have.owner())) {
        view.setOwner(wanted.owner());
      }
    } catch (IOException e) {
      // Only the superuser may give files away; the mode is kept all the same.
    }
    view.setPermissions(wanted.permissions());
  }

  private static PosixFileAttributeView posix(Path file) {
    return Files.getFileAttributeView(file, PosixFileAttributeView.class);
  }

  /**
   * Puts the new content in the place of the old one.
   *
   * @throws IOException when it cannot; the old content is then still there
   */
  void commit() throws IOException {
    Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    try (FileChannel folder =
        FileChannel.open(target.resolveSibling("."), StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException e) {
      // Some systems do not let folders be opened; they keep the order of writes by themselves.
    }
  }

  /** Leaves the file as it is. */
  void discard() {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      temporary.toFile().deleteOnExit();
    }
  }
}
