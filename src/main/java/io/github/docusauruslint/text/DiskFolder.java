package io.github.docusauruslint.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a folder on disk says of its entries, by their names. */
final class DiskFolder {
  /** What stands for bytes that are no text. */
  private static final char UNREADABLE = '\ufffd';

  private DiskFolder() {}

  /** The names in a folder in order; none where it cannot be read. */
  static List<String> names(Path folder) {
    List<String> names = namesIfOpen(folder);
    return names == null ? List.of() : names;
  }

  /** The names in a folder in order; null where there is no permission to read them. */
  static @Nullable List<String> namesIfOpen(Path folder) {
    List<String> found = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        found.add(entry.getFileName().toString());
      }
    } catch (AccessDeniedException e) {
      return null;
    } catch (IOException | DirectoryIteratorException e) {
      return List.of();
    }
    Collections.sort(found);
    return List.copyOf(found);
  }

  /** Whether the name at the end of a path was read from bytes that are no text. */
  static boolean isNamedByNoText(String path) {
    return path.indexOf(UNREADABLE, path.lastIndexOf('/') + 1) >= 0;
  }

  /** Whether an entry whose name was read so is a file: the folder itself knows its bytes. */
  static boolean hasFile(@Nullable Path folder, String name) {
    if (folder == null) {
      return false;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (entry.getFileName().toString().equals(name)) {
          return Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      return false;
    }
    return false;
  }
}
