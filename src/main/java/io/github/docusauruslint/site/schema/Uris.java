package io.github.docusauruslint.site.schema;

import io.github.docusauruslint.text.WhatwgUrl;
import java.util.regex.Pattern;

/**
 * What counts as a URL in front matter and data files: an RFC 3986 URI or relative reference as the
 * package {@code @sideway/address} 4 matches it, or what {@code new URL()} accepts.
 */
public final class Uris {
  private static final String SEGMENT_MARKS = "-._~%!$&'()*+,;=:@";
  private static final String HOST_MARKS = "-._~%!$&'()*+,;=";
  private static final int LONGEST_HOST = 255;
  private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+,.-]*");
  private static final Pattern FUTURE = Pattern.compile("v[0-9A-Fa-f]+\\.[-\\w.~!$&'()*+,;=:]+");

  private Uris() {}

  public static boolean isUri(String text) {
    return isReference(text) || WhatwgUrl.parse(text) != null;
  }

  /** An RFC 3986 URI or relative reference, not empty. */
  static boolean isReference(String text) {
    if (text.isEmpty() || isHttpWithoutHost(text)) {
      return false;
    }
    int hash = text.indexOf('#');
    String rest = hash < 0 ? text : text.substring(0, hash);
    int mark = rest.indexOf('?');
    String path = mark < 0 ? rest : rest.substring(0, mark);
    boolean suffix =
        consistsOf(rest.substring(path.length()), SEGMENT_MARKS + "/?")
            && (hash < 0 || consistsOf(text.substring(hash + 1), SEGMENT_MARKS + "/?"));
    if (!suffix) {
      return false;
    }
    int colon = path.indexOf(':');
    boolean absolute =
        colon > 0
            && SCHEME.matcher(path.substring(0, colon)).matches()
            && isHierarchical(path.substring(colon + 1));
    return absolute || isRelative(path);
  }

  /** {@code http:/x}, {@code http:///x} and {@code http:x}, whatever follows. */
  private static boolean isHttpWithoutHost(String text) {
    int end = text.startsWith("https:") ? 6 : text.startsWith("http:") ? 5 : -1;
    return end >= 0
        && end < text.length()
        && (!text.startsWith("//", end) || text.startsWith("///", end));
  }

  private static boolean isHierarchical(String part) {
    if (part.startsWith("//")) {
      return part.startsWith("///") ? isPath(part) : isWithAuthority(part);
    }
    return !part.isEmpty() && isPath(part);
  }

  private static boolean isRelative(String path) {
    if (path.startsWith("//")) {
      return isWithAuthority(path);
    }
    int slash = path.indexOf('/');
    String first = slash < 0 ? path : path.substring(0, slash);
    return first.indexOf(':') < 0 && isPath(path);
  }

  private static boolean isPath(String path) {
    return consistsOf(path, SEGMENT_MARKS + "/");
  }

  private static boolean isWithAuthority(String part) {
    int slash = part.indexOf('/', 2);
    String authority = slash < 0 ? part.substring(2) : part.substring(2, slash);
    if (slash >= 0 && !isPath(part.substring(slash))) {
      return false;
    }
    int at = authority.lastIndexOf('@');
    if (at >= 0 && !consistsOf(authority.substring(0, at), HOST_MARKS + ":")) {
      return false;
    }
    return isHostAndPort(authority.substring(at + 1));
  }

  private static boolean isHostAndPort(String text) {
    if (text.startsWith("[")) {
      int close = text.indexOf(']');
      if (close < 0) {
        return false;
      }
      String address = text.substring(1, close);
      return (IpAddresses.isV6(address) || FUTURE.matcher(address).matches())
          && isPort(text.substring(close + 1));
    }
    int colon = text.indexOf(':');
    String host = colon < 0 ? text : text.substring(0, colon);
    return !host.isEmpty()
        && host.length() <= LONGEST_HOST
        && consistsOf(host, HOST_MARKS)
        && isPort(text.substring(host.length()));
  }

  private static boolean isPort(String text) {
    return text.isEmpty() || text.startsWith(":") && consistsOfDigits(text.substring(1));
  }

  private static boolean consistsOfDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean consistsOf(String text, String marks) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (!word && marks.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
