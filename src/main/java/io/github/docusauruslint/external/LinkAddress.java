package io.github.docusauruslint.external;

import io.github.docusauruslint.text.WhatwgUrl;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a link to another site leads, in the one form that all its spellings have: scheme and host
 * in lower case and ASCII, no default port, no name or password, escapes that mean the same written
 * the same, the fragment apart.
 *
 * @param url without the fragment
 * @param host the host, with its port where that is not the scheme's own
 * @param fragment as it is written, without the {@code #}; null where there is none
 */
public record LinkAddress(String url, String host, @Nullable String fragment) {

  /** The address that a URL means; null where it is none of {@code http:} and {@code https:}. */
  public static @Nullable LinkAddress of(String written) {
    String text = written.strip();
    return of(WhatwgUrl.parse(text.startsWith("//") ? "https:" + text : text));
  }

  /** Where a URL leads that stands on the page of this address; null as above. */
  public @Nullable LinkAddress resolve(String written) {
    WhatwgUrl base = WhatwgUrl.parse(url);
    return base == null ? null : of(WhatwgUrl.parse(written.strip(), base));
  }

  private static @Nullable LinkAddress of(@Nullable WhatwgUrl url) {
    if (url == null || url.host() == null || !isWeb(url)) {
      return null;
    }
    WhatwgUrl plain =
        new WhatwgUrl(
            url.scheme(), "", "", url.host(), url.port(), url.pathname(), false, url.query(), null);
    String fragment = url.fragment() == null || url.fragment().isEmpty() ? null : url.fragment();
    return new LinkAddress(withPlainEscapes(plain.href()), url.hostAndPort(), fragment);
  }

  private static boolean isWeb(WhatwgUrl url) {
    return url.scheme().equals("http") || url.scheme().equals("https");
  }

  /** The host without its port. */
  public String hostName() {
    return hostName(host);
  }

  /** A host without its port. */
  public static String hostName(String hostAndPort) {
    int colon = hostAndPort.lastIndexOf(':');
    boolean port = colon > hostAndPort.lastIndexOf(']');
    return colon >= 0 && port ? hostAndPort.substring(0, colon) : hostAndPort;
  }

  /**
   * RFC 3986, 6.2.2: the digits of escapes in capitals, and no escape for what needs none, which
   * are the characters that {@code encodeURIComponent} leaves alone.
   */
  private static String withPlainEscapes(String url) {
    if (url.indexOf('%') < 0) {
      return url;
    }
    StringBuilder out = new StringBuilder(url.length());
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      int value = c == '%' ? octet(url, i) : -1;
      if (value < 0) {
        out.append(c);
      } else if (isUnreserved(value)) {
        out.append((char) value);
        i += 2;
      } else {
        out.append(url.substring(i, i + 3).toUpperCase(Locale.ROOT));
        i += 2;
      }
    }
    return out.toString();
  }

  private static int octet(String url, int at) {
    if (at + 2 >= url.length()) {
      return -1;
    }
    int high = Character.digit(url.charAt(at + 1), 16);
    int low = Character.digit(url.charAt(at + 2), 16);
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }

  private static boolean isUnreserved(int c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || "-._~!'()*".indexOf(c) >= 0);
  }
}
