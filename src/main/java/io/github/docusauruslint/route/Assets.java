package io.github.docusauruslint.route;

import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Nearest;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.text.SameNames;
import io.github.docusauruslint.text.UriCodec;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Local files that Markdown names: images and downloads, looked for where the remark plugins {@code
 * transformImage} and {@code transformLinks} of Docusaurus 3.10.2 look.
 */
public final class Assets {
  private static final String SITE_ALIAS = "@site/";

  private final FileTree files;
  private final List<String> staticFolders;
  private final String baseUrl;

  /** The names in a folder by what they are in letters of no case. */
  private final Map<String, SameNames> byFolder = new ConcurrentHashMap<>();

  /**
   * Assets of a site.
   *
   * @param staticFolders {@code staticDirectories}, relative to the site folder
   */
  public Assets(FileTree files, List<String> staticFolders, String baseUrl) {
    this.files = files;
    this.baseUrl = baseUrl;
    this.staticFolders = staticFolders.stream().map(Paths::normalize).toList();
  }

  /**
   * Where a local path is looked for, in order, relative to the site folder.
   *
   * @param file the file that names it
   * @param path percent-decoded, without query and hash
   */
  public List<String> candidates(String file, String path) {
    if (path.startsWith(SITE_ALIAS)) {
      return List.of(Paths.normalize(path.substring(SITE_ALIAS.length())));
    }
    if (path.startsWith("/")) {
      return staticFolders.stream().map(folder -> Paths.resolve(folder, path)).toList();
    }
    return List.of(Paths.resolve(Paths.folder(file), path));
  }

  /** The image that a path names, or null; a folder will do ({@code fs.pathExists}). */
  public @Nullable String image(String file, String path) {
    return firstThere(candidates(file, path));
  }

  @Nullable String firstThere(List<String> candidates) {
    for (String candidate : candidates) {
      if (files.kind(candidate) != FileTree.Kind.ABSENT) {
        return candidate;
      }
    }
    return null;
  }

  /** Whether a path is that of a folder, and of one that is no module. */
  public boolean isPlainFolder(String path) {
    return files.isFolder(path)
        && files.list(path).stream().noneMatch(name -> name.matches("index\\.\\w+|package\\.json"));
  }

  /** The file that differs from one of these in letter case only, or null. */
  public @Nullable String findIgnoringCase(List<String> candidates) {
    for (String candidate : candidates) {
      String found = findIgnoringCase(candidate);
      if (found != null && !found.equals(candidate)) {
        return found;
      }
    }
    return null;
  }

  private @Nullable String findIgnoringCase(String path) {
    String at = "";
    for (String segment : path.split("/")) {
      String folder = at;
      List<String> names =
          byFolder
              .computeIfAbsent(folder, key -> new SameNames(files.list(key), Assets::withoutCase))
              .of(withoutCase(segment));
      if (names.isEmpty()) {
        return null;
      }
      at = Paths.resolve(folder, names.get(0));
    }
    return at;
  }

  /** Equal for names that {@link String#equalsIgnoreCase} takes for equal. */
  private static String withoutCase(String name) {
    char[] letters = name.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = Character.toLowerCase(Character.toUpperCase(letters[i]));
    }
    return new String(letters);
  }

  /** The file in one of these folders whose name most resembles that of a missing one, or null. */
  public @Nullable String nearest(List<String> candidates) {
    for (String candidate : candidates) {
      String folder = Paths.folder(candidate);
      String near = Nearest.ofPaths(Paths.name(candidate), files.list(folder));
      if (near != null) {
        return Paths.resolve(folder, near);
      }
    }
    return null;
  }

  /** The file that a link names, or null. */
  public @Nullable String download(String file, String path) {
    if (path.endsWith("/")) {
      return null;
    }
    for (String candidate : candidates(file, path)) {
      if (files.isFile(candidate)) {
        return candidate;
      }
    }
    return null;
  }

  /**
   * Whether a static file is served at a path.
   *
   * @param pathname percent-encoded, with the base URL
   */
  boolean isServed(String pathname) {
    String decoded = UriCodec.decodeUriComponent(pathname);
    if (decoded == null || !decoded.startsWith(baseUrl)) {
      return false;
    }
    String path = decoded.substring(baseUrl.length());
    return staticFolders.stream()
        .anyMatch(
            folder ->
                files.isFile(Paths.resolve(folder, path))
                    || files.isFile(Paths.resolve(folder, path + "/index.html")));
  }

  /** Whether a link with this pathname is looked up as a file at all. */
  static boolean looksLikeAsset(String pathname) {
    return pathname.startsWith(SITE_ALIAS)
        || (!Paths.extension(pathname).isEmpty() && !namesPage(pathname));
  }

  /** {@code /\.(?:mdx?|html)(?:#|$)/}. */
  private static boolean namesPage(String pathname) {
    return pathname.endsWith(".md") || pathname.endsWith(".mdx") || pathname.endsWith(".html");
  }
}
