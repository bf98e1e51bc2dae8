package io.github.docusauruslint.site;

import io.github.docusauruslint.text.UriCodec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic on URL paths of {@code @docusaurus/utils} and {@code utils-common} 3.10.2. Paths
 * are raw Unicode: nothing here encodes unless its name says so.
 */
public final class Urls {
  private Urls() {}

  /**
   * Joins parts of a path with single slashes ({@code normalizeUrl}); a slash at the very end
   * stays.
   */
  public static String normalize(String... parts) {
    List<String> kept = new ArrayList<>();
    boolean endsWithSlash = false;
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i];
      boolean last = i == parts.length - 1;
      if (part.isEmpty()) {
        if (last && endsWithSlash) {
          kept.add("/");
        }
        continue;
      }
      if (!part.equals("/")) {
        if (i > 0) {
          String stripped = stripLeadingSlashes(part);
          part = part.startsWith("/") && kept.isEmpty() ? "/" + stripped : stripped;
        }
        endsWithSlash = part.endsWith("/");
        if (endsWithSlash) {
          part = stripTrailingSlashes(part) + (last ? "/" : "");
        }
      }
      kept.add(part);
    }
    return tidy(String.join("/", kept));
  }

  /** One slash in a row, none before a query or hash, one question mark. */
  private static String tidy(String joined) {
    StringBuilder out = new StringBuilder(joined.length());
    boolean query = false;
    for (int i = 0; i < joined.length(); i++) {
      char c = joined.charAt(i);
      if (c == '/' && startsParameters(joined, i + 1)) {
        continue;
      }
      if (c == '?') {
        out.append(query ? '&' : '?');
        query = true;
        continue;
      }
      int length = out.length();
      boolean repeated = c == '/' && length > 0 && out.charAt(length - 1) == '/';
      if (repeated && (length == 1 || out.charAt(length - 2) != ':')) {
        continue;
      }
      out.append(c);
    }
    return out.toString();
  }

  private static boolean startsParameters(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    if (c == '?' || c == '&') {
      return true;
    }
    return c == '#' && at + 1 < text.length() && "!/".indexOf(text.charAt(at + 1)) < 0;
  }

  /**
   * {@code applyTrailingSlash}: what a path becomes under the site's {@code trailingSlash}.
   *
   * @param trailingSlash the setting; null leaves the path as it is
   * @param baseUrl the site's base URL, which keeps its slash
   */
  public static String applyTrailingSlash(
      String path, @Nullable Boolean trailingSlash, String baseUrl) {
    if (trailingSlash == null || path.startsWith("#")) {
      return path;
    }
    int end = 0;
    while (end < path.length() && path.charAt(end) != '#' && path.charAt(end) != '?') {
      end++;
    }
    String pathname = path.substring(0, end);
    if (pathname.equals("/") || pathname.equals(baseUrl)) {
      return path;
    }
    String changed = trailingSlash ? addTrailingSlash(pathname) : removeTrailingSlash(pathname);
    return changed + path.substring(end);
  }

  public static String addLeadingSlash(String path) {
    return path.startsWith("/") ? path : "/" + path;
  }

  public static String addTrailingSlash(String path) {
    return path.endsWith("/") ? path : path + "/";
  }

  /** Without one slash at the end. */
  public static String removeTrailingSlash(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  /**
   * The npm package resolve-pathname: {@code to} seen from the absolute path {@code from}, whose
   * last segment counts as a file unless it ends with a slash.
   */
  public static String resolvePathname(String to, String from) {
    if (to.startsWith("/")) {
      from = "";
    }
    List<String> parts = new ArrayList<>();
    if (!from.isEmpty()) {
      parts.addAll(Arrays.asList(from.split("/", -1)));
      if (!to.isEmpty()) {
        parts.remove(parts.size() - 1);
      }
    }
    if (!to.isEmpty()) {
      parts.addAll(Arrays.asList(to.split("/", -1)));
    }
    if (parts.isEmpty()) {
      return "/";
    }
    String last = parts.get(parts.size() - 1);
    boolean slash = last.isEmpty() || last.equals(".") || last.equals("..");
    List<String> reversed = new ArrayList<>();
    int up = 0;
    for (int i = parts.size() - 1; i >= 0; i--) {
      String part = parts.get(i);
      if (part.equals("..")) {
        up++;
      } else if (!part.equals(".")) {
        if (up > 0) {
          up--;
        } else {
          reversed.add(part);
        }
      }
    }
    java.util.Collections.reverse(reversed);
    if (reversed.isEmpty() || !reversed.get(0).isEmpty()) {
      reversed.add(0, "");
    }
    String result = String.join("/", reversed);
    return slash && !result.endsWith("/") ? result + "/" : result;
  }

  /**
   * {@code isValidPathname}: whether the WHATWG URL parser leaves a path as it is, or encodes just
   * what {@code encodeURI} encodes.
   */
  public static boolean isValidPathname(String path) {
    if (!path.startsWith("/") || path.startsWith("//") || isTrimmedByParser(path)) {
      return false;
    }
    for (String segment : path.split("/", -1)) {
      String dots = segment.contains("%") ? segment.replaceAll("(?i)%2e", ".") : segment;
      if (dots.equals(".") || dots.equals("..")) {
        return false;
      }
    }
    String parsed = encodePathname(path);
    if (parsed.equals(path)) {
      return true;
    }
    String encoded = UriCodec.encodeUri(path);
    return encoded != null && parsed.equals(encoded);
  }

  private static boolean isTrimmedByParser(String path) {
    if (path.charAt(path.length() - 1) <= ' ') {
      return true;
    }
    for (int i = 0; i < path.length(); i++) {
      if ("\t\n\r\\?#".indexOf(path.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The path percent-encode set of the WHATWG URL standard, as Node 20 has it. */
  private static String encodePathname(String path) {
    return UriCodec.escape(path, c -> c > ' ' && c < 0x7f && "\"#<>?`{}".indexOf(c) < 0);
  }

  /** Each segment of a path by {@code encodeURIComponent} ({@code encodePath}). */
  public static String encodePath(String path) {
    return UriCodec.escape(path, c -> c == '/' || UriCodec.isUnreserved(c));
  }

  private static String stripLeadingSlashes(String text) {
    int start = 0;
    while (start < text.length() && text.charAt(start) == '/') {
      start++;
    }
    return text.substring(start);
  }

  private static String stripTrailingSlashes(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '/') {
      end--;
    }
    return text.substring(0, end);
  }
}
