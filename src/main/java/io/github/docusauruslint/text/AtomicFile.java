package io.github.docusauruslint.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * New content for a file, complete beside it before it takes its place in one step. Whoever looks,
 * or kills the program at any time, finds the old content or the new one, whole. What a killed
 * program can leave behind is a file {@code .docusaurus-lint-….tmp}, which a later run removes.
 */
public final class AtomicFile {
  private static final String PREFIX = ".docusaurus-lint-";
  private static final String SUFFIX = ".tmp";

  /** A younger file may belong to a run that is still at work. */
  private static final Duration LEFT_BEHIND = Duration.ofHours(1);

  private static final Set<PosixFilePermission> WRITE =
      EnumSet.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private final Path target;
  private final Path temporary;
  private final Durability durability;

  private AtomicFile(Path target, Path temporary, Durability durability) {
    this.target = target;
    this.temporary = temporary;
    this.durability = durability;
  }

  /** What is left when the power fails right after a file was written. */
  public enum Durability {
    /** The old content or the new one: the disk is waited for. */
    KEPT,
    /** Possibly neither; for what can be made anew and is looked at closely when it is read. */
    EXPENDABLE
  }

  /** What goes into a file. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it. */
    void writeTo(Sink sink) throws IOException;

    /** These bytes. */
    static Content of(byte[] bytes) {
      return sink -> sink.write(ByteBuffer.wrap(bytes));
    }
  }

  /** A file that is being written. */
  @FunctionalInterface
  public interface Sink {
    /** Writes all that remains in the buffer. */
    void write(ByteBuffer bytes) throws IOException;
  }

  /**
   * Writes a file. A symbolic link stays, and the file that it leads to is replaced; but in the
   * place of what is expendable nothing else is expected, and a link there is replaced itself: it
   * may be another's, and lead to what is dear to the user.
   *
   * @throws IOException when it cannot be written; the old file is as it was then; the message says
   *     why, without the name
   */
  public static void write(Path file, Content content, Durability durability) throws IOException {
    boolean follows = durability == Durability.KEPT && Files.exists(file);
    Path target = follows ? file.toRealPath() : file.toAbsolutePath();
    try {
      Path folder = target.getParent();
      if (folder != null) {
        sweep(folder);
      }
      AtomicFile written = prepare(target, content, durability);
      try {
        written.commit();
      } finally {
        written.discard();
      }
    } catch (AccessDeniedException e) {
      throw new IOException("no permission to write", e);
    } catch (NoSuchFileException e) {
      throw new IOException("there is no folder " + target.getParent(), e);
    }
  }

  /**
   * Writes new content beside a file, with the file's mode, and with its owner and group where the
   * system lets us.
   *
   * @param target the file itself, no symbolic link; it need not be there
   * @throws IOException when it cannot; nothing is left behind
   */
  public static AtomicFile prepare(Path target, Content content, Durability durability)
      throws IOException {
    // No secret: a file that is there already is never taken.
    ThreadLocalRandom random = ThreadLocalRandom.current();
    UUID name = new UUID(random.nextLong(), random.nextLong());
    Path temporary = target.resolveSibling(PREFIX + name + SUFFIX);
    AtomicFile file = new AtomicFile(target, temporary, durability);
    try {
      temporary.toFile().deleteOnExit(); // When the user interrupts.
    } catch (IllegalStateException e) {
      throw new IOException("was left as it is: the program is ending", e);
    }
    try (FileChannel channel =
        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      if (Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
        copyAttributes(target, temporary); // First: others must not read what they may not.
      }
      content.writeTo(bytes -> writeFully(channel, bytes));
      if (durability == Durability.KEPT) {
        channel.force(true);
      }
      return file;
    } catch (IOException | RuntimeException e) {
      file.discard();
      throw e;
    }
  }

  private static void writeFully(FileChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
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

  private static @Nullable PosixFileAttributeView posix(Path file) {
    return Files.getFileAttributeView(file, PosixFileAttributeView.class);
  }

  /**
   * Puts the new content in the place of the old one.
   *
   * @throws IOException when it cannot; the old content is then still there
   */
  public void commit() throws IOException {
    Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    if (durability == Durability.KEPT) {
      try (FileChannel folder =
          FileChannel.open(target.resolveSibling("."), StandardOpenOption.READ)) {
        folder.force(true);
      } catch (IOException e) {
        // Some systems do not let folders be opened; they keep the order of writes by themselves.
      }
    }
  }

  /** Leaves the file as it is, unless the new content is in its place. */
  public void discard() {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      // It goes when the program ends, or in a later run.
    }
  }

  /** Whether a file says that it is not to be written, also to those who could. */
  public static boolean isReadOnly(Path file) throws IOException {
    PosixFileAttributeView view = posix(file);
    boolean forbidden =
        view != null && view.readAttributes().permissions().stream().noneMatch(WRITE::contains);
    return forbidden || !Files.isWritable(file);
  }

  /** Removes what killed runs left in a folder more than an hour ago. */
  public static void sweep(Path folder) {
    Instant old = Instant.now().minus(LEFT_BEHIND);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (isOurs(file.getFileName().toString()) && isFileOlderThan(old, file)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // What cannot be looked at or removed stays; it does no harm.
    }
  }

  private static boolean isOurs(String name) {
    if (!name.startsWith(PREFIX)
        || !name.endsWith(SUFFIX)
        || name.length() < PREFIX.length() + SUFFIX.length()) {
      return false;
    }
    String middle = name.substring(PREFIX.length(), name.length() - SUFFIX.length());
    try {
      return UUID.fromString(middle).toString().equals(middle);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isFileOlderThan(Instant time, Path file) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return attributes.isRegularFile() && attributes.lastModifiedTime().toInstant().isBefore(time);
  }
}
