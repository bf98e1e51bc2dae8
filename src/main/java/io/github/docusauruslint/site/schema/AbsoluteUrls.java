package io.github.docusauruslint.site.schema;

import java.net.IDN;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Whether {@code new URL(text)} succeeds, by the WHATWG URL standard. */
public final class AbsoluteUrls {
  private static final Set<String> SPECIAL = Set.of("http", "https", "ws", "wss", "ftp");
  private static final int LARGEST_PORT = 65_535;

  private AbsoluteUrls() {}

  public static boolean isValid(String text) {
    String url = cleaned(text);
    int colon = url.indexOf(':');
    if (colon < 1 || !isScheme(url.substring(0, colon))) {
      return false;
    }
    String scheme = url.substring(0, colon).toLowerCase(java.util.Locale.ROOT);
    String rest = url.substring(colon + 1);
    if (SPECIAL.contains(scheme)) {
      int start = 0;
      while (start < rest.length() && isSlash(rest.charAt(start))) {
        start++;
      }
      return isAuthority(authority(rest.substring(start), true), true);
    }
    if (scheme.equals("file")) {
      return isFile(rest);
    }
    return !rest.startsWith("//") || isAuthority(authority(rest.substring(2), false), false);
  }

  private static String cleaned(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    StringBuilder cleaned = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      if ("\t\n\r".indexOf(text.charAt(i)) < 0) {
        cleaned.append(text.charAt(i));
      }
    }
    return cleaned.toString();
  }

  private static boolean isScheme(String text) {
    return text.matches("[a-zA-Z][a-zA-Z0-9+.-]*");
  }

  private static boolean isSlash(char c) {
    return c == '/' || c == '\\';
  }

  private static String authority(String rest, boolean special) {
    int end = 0;
    while (end < rest.length()) {
      char c = rest.charAt(end);
      if (c == '/' || c == '?' || c == '#' || special && c == '\\') {
        break;
      }
      end++;
    }
    return rest.substring(0, end);
  }

  private static boolean isFile(String rest) {
    if (rest.length() < 2 || !isSlash(rest.charAt(0)) || !isSlash(rest.charAt(1))) {
      return true;
    }
    String host = authority(rest.substring(2), true);
    boolean drive = host.matches("[a-zA-Z][:|]");
    return host.isEmpty() || drive || isDomain(host);
  }

  private static boolean isAuthority(String authority, boolean special) {
    int at = authority.lastIndexOf('@');
    String host = authority.substring(at + 1);
    int close = host.startsWith("[") ? host.indexOf(']') : 0;
    int colon = close < 0 ? -1 : host.indexOf(':', close);
    if (colon >= 0) {
      if (!isPort(host.substring(colon + 1))) {
        return false;
      }
      host = host.substring(0, colon);
    }
    if (host.isEmpty()) {
      return !special && at < 0 && colon < 0;
    }
    if (host.startsWith("[")) {
      return host.endsWith("]") && IpAddresses.isV6(host.substring(1, host.length() - 1));
    }
    return special ? isDomain(host) : !hasForbidden(host, false);
  }

  private static boolean isPort(String text) {
    boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
    String significant = text.replaceFirst("^0+", "");
    return digits
        && significant.length() <= 5
        && (significant.isEmpty() || Integer.parseInt(significant) <= LARGEST_PORT);
  }

  private static boolean isDomain(String host) {
    String ascii;
    try {
      String encoded = host.replace("+", "%2B").replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
      ascii = IDN.toASCII(URLDecoder.decode(encoded, StandardCharsets.UTF_8), IDN.ALLOW_UNASSIGNED);
    } catch (IllegalArgumentException e) {
      return false;
    }
    if (ascii.isEmpty() || hasForbidden(ascii, true)) {
      return false;
    }
    return !IpAddresses.endsInNumber(ascii) || IpAddresses.isLooseV4(ascii);
  }

  private static boolean hasForbidden(String host, boolean domain) {
    for (int i = 0; i < host.length(); i++) {
      char c = host.charAt(i);
      boolean control = domain ? c < ' ' || c == '%' || c == 0x7F : c == 0;
      if (control || " #/:<>?@[\\]^|".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }
}
