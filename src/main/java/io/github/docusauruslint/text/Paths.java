package io.github.docusauruslint.text;

/** Arithmetic on the slash-separated relative paths of a {@link FileTree}. */
public final class Paths {
  private Paths() {}

  /**
   * {@code path} seen from {@code folder}, normalised: {@code ("docs/a", "../b.md")} is {@code
   * "docs/b.md"}; more {@code ..} than folders stay in front.
   */
  public static String resolve(String folder, String path) {
    return normalize(folder.isEmpty() ? path : folder + "/" + path);
  }

  /** Without {@code .}, empty and needless {@code ..} segments. */
  public static String normalize(String path) {
    if (isNormal(path)) {
      return path;
    }
    StringBuilder kept = new StringBuilder(path.length());
    int outside = 0;
    for (int start = 0; start <= path.length(); ) {
      int end = segmentEnd(path, start);
      if (isParent(path, start, end)) {
        if (kept.length() > outside) {
          kept.setLength(Math.max(kept.lastIndexOf("/"), 0));
        } else {
          kept.append(kept.isEmpty() ? ".." : "/..");
          outside = kept.length();
        }
      } else if (!isEmptyOrHere(path, start, end)) {
        kept.append(kept.isEmpty() ? "" : "/").append(path, start, end);
      }
      start = end + 1;
    }
    return kept.toString();
  }

  /** Most paths are: nothing is made anew of those. */
  private static boolean isNormal(String path) {
    boolean outside = true;
    for (int start = 0; start <= path.length(); ) {
      int end = segmentEnd(path, start);
      boolean parent = isParent(path, start, end);
      if (isEmptyOrHere(path, start, end) || (parent && !outside)) {
        return path.isEmpty();
      }
      outside = parent;
      start = end + 1;
    }
    return true;
  }

  private static int segmentEnd(String path, int start) {
    int slash = path.indexOf('/', start);
    return slash < 0 ? path.length() : slash;
  }

  private static boolean isParent(String path, int start, int end) {
    return end - start == 2 && path.startsWith("..", start);
  }

  private static boolean isEmptyOrHere(String path, int start, int end) {
    return end == start || (end - start == 1 && path.charAt(start) == '.');
  }

  /** The folder of a path; empty at the top. */
  public static String folder(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /** The last segment. */
  public static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /**
   * The extension with its dot, as Node's {@code path.extname} gives it; empty when there is none.
   */
  public static String extension(String path) {
    String name = name(path);
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot);
  }

  /** Whether {@code path} is {@code folder} or lies below it. */
  public static boolean isWithin(String path, String folder) {
    return folder.isEmpty()
        ? !path.startsWith("..")
        : path.startsWith(folder)
            && (path.length() == folder.length() || path.charAt(folder.length()) == '/');
  }

  /** {@code path} as seen from {@code folder}: {@code ("docs", "src/a")} is {@code "../src/a"}. */
  public static String relativize(String folder, String path) {
    String[] from = folder.isEmpty() ? new String[0] : folder.split("/");
    String[] to = path.isEmpty() ? new String[0] : path.split("/");
    int common = 0;
    while (common < from.length && common < to.length && from[common].equals(to[common])) {
      common++;
    }
    StringBuilder result = new StringBuilder();
    for (int i = common; i < from.length; i++) {
      result.append(result.isEmpty() ? ".." : "/..");
    }
    for (int i = common; i < to.length; i++) {
      result.append(result.isEmpty() ? "" : "/").append(to[i]);
    }
    return result.toString();
  }
}
