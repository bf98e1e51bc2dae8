package io.github.docusauruslint.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of a folder is, seen through the symbolic links that are followed.
 *
 * @param isLink whether it is a symbolic link itself
 * @param obstacle why it is not looked at; null where it is, or is not there
 */
record DiskEntry(FileTree.Kind kind, boolean isLink, @Nullable Obstacle obstacle) {
  /** How many symbolic links may lead to a folder, one in what the other leads to. */
  private static final int MOST_LINKS = 5;

  /**
   * What it is by now.
   *
   * @param entry where it lies
   * @param repository the real path of the folder beyond which nothing is shown
   * @param linked how many symbolic links lead to the folder that it lies in
   */
  static DiskEntry look(Path entry, Path repository, int linked) {
    BasicFileAttributes attributes;
    try {
      attributes = attributes(entry);
    } catch (AccessDeniedException e) {
      return new DiskEntry(FileTree.Kind.ABSENT, false, Obstacle.CLOSED);
    }
    boolean isLink = attributes != null && attributes.isSymbolicLink();
    Obstacle obstacle = null;
    if (isLink) {
      obstacle = behind(entry, repository);
      attributes = obstacle == null ? behind(entry) : null;
      if (obstacle == null && linked >= MOST_LINKS && attributes != null) {
        obstacle = Obstacle.NESTED;
      }
    }
    if (obstacle == null && attributes != null && attributes.isOther()) {
      obstacle = Obstacle.SPECIAL;
    }
    FileTree.Kind kind = obstacle == null ? kind(entry, attributes) : FileTree.Kind.ABSENT;
    return new DiskEntry(kind, isLink, obstacle);
  }

  private static FileTree.Kind kind(Path entry, @Nullable BasicFileAttributes attributes) {
    if (attributes != null) {
      return attributes.isDirectory() ? FileTree.Kind.FOLDER : FileTree.Kind.FILE;
    }
    String name = String.valueOf(entry.getFileName());
    // As Node lists it: there, and not to be opened by that name.
    return DiskFolder.isNamedByNoText(name) && DiskFolder.hasFile(entry.getParent(), name)
        ? FileTree.Kind.FILE
        : FileTree.Kind.ABSENT;
  }

  /**
   * What an entry is itself; null where it is not there.
   *
   * @throws AccessDeniedException when the folder that it lies in tells names only
   */
  private static @Nullable BasicFileAttributes attributes(Path entry) throws AccessDeniedException {
    try {
      return Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (AccessDeniedException e) {
      throw e;
    } catch (IOException e) {
      return null;
    }
  }

  /** What a symbolic link leads to; null where it leads nowhere. */
  private static @Nullable BasicFileAttributes behind(Path link) {
    try {
      return Files.readAttributes(link, BasicFileAttributes.class);
    } catch (IOException e) {
      return null;
    }
  }

  /** Why a symbolic link is not followed; null where it is, or leads nowhere. */
  private static @Nullable Obstacle behind(Path link, Path repository) {
    try {
      Path target = link.toRealPath();
      Path parent = link.getParent();
      if (!target.startsWith(repository)) {
        return Obstacle.OUTSIDE;
      }
      return parent != null && parent.toRealPath().startsWith(target) ? Obstacle.CIRCLE : null;
    } catch (NoSuchFileException e) {
      return null;
    } catch (AccessDeniedException e) {
      return Obstacle.CLOSED;
    } catch (IOException e) {
      return Obstacle.CIRCLE;
    }
  }
}
