package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.text.UriCodec;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Node's {@code path.posix}. */
final class NodePaths {
  private NodePaths() {}

  static boolean isAbsolute(String path) {
    return path.startsWith("/");
  }

  /** {@code path.normalize}. */
  static String normalize(String path) {
    if (path.isEmpty()) {
      return ".";
    }
    boolean absolute = isAbsolute(path);
    Deque<String> kept = new ArrayDeque<>();
    for (String segment : path.split("/")) {
      if (segment.isEmpty() || segment.equals(".")) {
        continue;
      }
      if (!segment.equals("..")) {
        kept.addLast(segment);
      } else if (!kept.isEmpty() && !kept.peekLast().equals("..")) {
        kept.removeLast();
      } else if (!absolute) {
        kept.addLast(segment);
      }
    }
    String joined = String.join("/", kept);
    boolean slash = path.endsWith("/") && !joined.isEmpty();
    if (joined.isEmpty() && !absolute) {
      return path.endsWith("/") ? "./" : ".";
    }
    return (absolute ? "/" : "") + joined + (slash ? "/" : "");
  }

  /** {@code path.join}. */
  static String join(List<String> parts) {
    StringBuilder joined = new StringBuilder();
    for (String part : parts) {
      if (!part.isEmpty()) {
        joined.append(joined.isEmpty() ? "" : "/").append(part);
      }
    }
    return normalize(joined.toString());
  }

  /** {@code path.resolve}, from a working directory. */
  static String resolve(String workingDirectory, List<String> parts) {
    String resolved = "";
    for (int i = parts.size() - 1; i >= 0 && !isAbsolute(resolved); i--) {
      if (!parts.get(i).isEmpty()) {
        resolved = resolved.isEmpty() ? parts.get(i) : parts.get(i) + "/" + resolved;
      }
    }
    if (!isAbsolute(resolved)) {
      resolved = workingDirectory + "/" + resolved;
    }
    String normal = normalize(resolved);
    return normal.length() > 1 && normal.endsWith("/")
        ? normal.substring(0, normal.length() - 1)
        : normal;
  }

  /** {@code path.dirname}. */
  static String dirname(String path) {
    int end = path.length();
    while (end > 1 && path.charAt(end - 1) == '/') {
      end--;
    }
    int slash = path.lastIndexOf('/', end - 1);
    if (slash < 0) {
      return ".";
    }
    while (slash > 0 && path.charAt(slash - 1) == '/') {
      slash--;
    }
    return slash == 0 ? "/" : path.substring(0, slash);
  }

  /** {@code path.basename}. */
  static String basename(String path, @Nullable String suffix) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    String name = path.substring(path.lastIndexOf('/', end - 1) + 1, end);
    if (suffix != null && name.endsWith(suffix) && !name.equals(suffix)) {
      return name.substring(0, name.length() - suffix.length());
    }
    return name;
  }

  /** {@code path.extname}. */
  static String extname(String path) {
    String name = basename(path, null);
    int dot = name.lastIndexOf('.');
    return dot <= 0 || name.equals("..") ? "" : name.substring(dot);
  }

  /** {@code path.relative}, of two absolute paths. */
  static String relative(String from, String to) {
    String[] start = segments(from);
    String[] end = segments(to);
    int common = 0;
    while (common < start.length && common < end.length && start[common].equals(end[common])) {
      common++;
    }
    StringBuilder result = new StringBuilder();
    for (int i = common; i < start.length; i++) {
      result.append(result.isEmpty() ? "" : "/").append("..");
    }
    for (int i = common; i < end.length; i++) {
      result.append(result.isEmpty() ? "" : "/").append(end[i]);
    }
    return result.toString();
  }

  private static String[] segments(String path) {
    return path.equals("/") ? new String[0] : path.substring(1).split("/");
  }

  /** {@code url.pathToFileURL(path).href}. */
  static String toFileUrl(String path) {
    String encoded = UriCodec.encodeUri(path);
    String safe = encoded == null ? path : encoded;
    return "file://" + safe.replace("?", "%3F").replace("#", "%23");
  }
}
