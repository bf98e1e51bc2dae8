package io.github.docusauruslint.engine;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the folder of a site: the one that holds a {@code docusaurus.config.*}. */
public final class SiteLocator {
  private static final List<String> EXTENSIONS = List.of("ts", "mts", "cts", "js", "mjs", "cjs");
  private static final Set<String> PASSED_BY = Set.of("node_modules", "build", "target", "dist");
  private static final int DEPTH_BELOW = 2;

  private SiteLocator() {}

  /**
   * The folder that was named.
   *
   * @param name how the user wrote it
   * @throws LintException when it holds no site
   */
  public static Path named(Path folder, String name) throws LintException {
    if (!Files.isDirectory(folder)) {
      throw new LintException(
          Files.exists(folder) ? name + " is not a folder" : "there is no folder " + name);
    }
    if (!isSite(folder)) {
      throw new LintException("no docusaurus.config.* in " + name);
    }
    return folder.toAbsolutePath().normalize();
  }

  /**
   * The site that a folder belongs to: the nearest upward, else the only one at most two levels
   * down.
   *
   * @throws LintException when there is none, or more than one below
   */
  public static Path near(Path start) throws LintException {
    Path from = start.toAbsolutePath().normalize();
    for (Path folder = from; folder != null; folder = folder.getParent()) {
      if (isSite(folder)) {
        return folder;
      }
    }
    List<Path> below = below(from);
    if (below.size() == 1) {
      return below.get(0);
    }
    if (below.isEmpty()) {
      throw new LintException(
          "no docusaurus.config.* in "
              + from
              + ", in the folders above it, or up to two levels below; name the site with --site");
    }
    throw new LintException(
        "more than one site below "
            + from
            + ": "
            + below.stream()
                .map(site -> from.relativize(site).toString())
                .collect(Collectors.joining(", "))
            + "; choose one with --site");
  }

  /** A folder itself if it is a site, else the sites at most two levels down. */
  public static List<Path> below(Path start) {
    Path from = start.toAbsolutePath().normalize();
    if (isSite(from)) {
      return List.of(from);
    }
    List<Path> found = new ArrayList<>();
    collect(from, DEPTH_BELOW, found);
    return found;
  }

  private static void collect(Path folder, int depth, List<Path> found) {
    for (Path child : folders(folder)) {
      if (isSite(child)) {
        found.add(child);
      } else if (depth > 1) {
        collect(child, depth - 1, found);
      }
    }
  }

  private static List<Path> folders(Path folder) {
    List<Path> folders = new ArrayList<>();
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder, Files::isDirectory)) {
      for (Path child : children) {
        String name = String.valueOf(child.getFileName());
        if (!name.startsWith(".") && !PASSED_BY.contains(name)) {
          folders.add(child);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      return List.of(); // A folder that may not be looked into holds no site for us.
    }
    Collections.sort(folders);
    return folders;
  }

  private static boolean isSite(Path folder) {
    return configFile(folder) != null;
  }

  private static @Nullable Path configFile(Path folder) {
    for (String extension : EXTENSIONS) {
      Path file = folder.resolve("docusaurus.config." + extension);
      if (Files.isRegularFile(file)) {
        return file;
      }
    }
    return null;
  }
}
