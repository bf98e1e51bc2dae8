package io.github.docusauruslint.text;

import org.jspecify.annotations.Nullable;

/**
 * A URL as {@code new URL()} makes it in Node 20: the WHATWG URL Standard.
 *
 * <p>Only the verdict on hosts beyond ASCII is an approximation, since the JDK has no UTS 46.
 *
 * @param scheme in lower case, without the colon
 * @param host serialised; null where the URL has none, as in {@code mailto:a@b}
 * @param port null for the default port of the scheme
 * @param pathname {@code url.pathname}: percent-encoded
 * @param opaque whether the path has no segments, as in {@code mailto:a@b}
 * @param query without the {@code ?}; null where there is none
 * @param fragment without the {@code #}; null where there is none
 */
public record WhatwgUrl(
    String scheme,
    String username,
    String password,
    @Nullable String host,
    @Nullable Integer port,
    String pathname,
    boolean opaque,
    @Nullable String query,
    @Nullable String fragment) {

  /** {@code new URL(input)}; null where that throws. */
  public static @Nullable WhatwgUrl parse(String input) {
    return UrlParser.parse(input, null);
  }

  /** {@code new URL(input, base)}; null where that throws. */
  public static @Nullable WhatwgUrl parse(String input, WhatwgUrl base) {
    return UrlParser.parse(input, base);
  }

  /** {@code url.protocol}: with the colon. */
  public String protocol() {
    return scheme + ":";
  }

  /** {@code url.host}: with the port, empty where there is none. */
  public String hostAndPort() {
    String name = host == null ? "" : host;
    return port == null ? name : name + ":" + port;
  }

  /** {@code url.search}: with its {@code ?}, empty where the query is missing or empty. */
  public String search() {
    return query == null || query.isEmpty() ? "" : "?" + query;
  }

  /** {@code url.hash}: with its {@code #}, empty where the fragment is missing or empty. */
  public String hash() {
    return fragment == null || fragment.isEmpty() ? "" : "#" + fragment;
  }

  /** {@code url.href}. */
  public String href() {
    StringBuilder out = new StringBuilder(scheme).append(':');
    if (host != null) {
      out.append("//");
      if (!username.isEmpty() || !password.isEmpty()) {
        out.append(username).append(password.isEmpty() ? "" : ":" + password).append('@');
      }
      out.append(hostAndPort());
    } else if (!opaque && pathname.startsWith("//")) {
      // Else the path would be read as a host.
      out.append("/.");
    }
    out.append(pathname);
    if (query != null) {
      out.append('?').append(query);
    }
    if (fragment != null) {
      out.append('#').append(fragment);
    }
    return out.toString();
  }

  @Override
  public String toString() {
    return href();
  }
}
