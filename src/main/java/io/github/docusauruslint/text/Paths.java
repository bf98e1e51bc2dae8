package io.github.docusauruslint.text;

import java.util.ArrayDeque;
import java.util.Deque;

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
    Deque<String> kept = new ArrayDeque<>();
    for (String segment : path.split("/")) {
      if (segment.equals("..") && !kept.isEmpty() && !kept.peekLast().equals("..")) {
        kept.removeLast();
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        kept.addLast(segment);
      }
    }
    return String.join("/", kept);
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
        : path.equals(folder) || path.startsWith(folder + "/");
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
