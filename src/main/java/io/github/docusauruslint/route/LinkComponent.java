package io.github.docusauruslint.route;

import io.github.docusauruslint.site.Urls;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @docusaurus/Link} 3.10.2 makes of its props: the string that it hands to the broken
 * link checker, or nothing.
 */
final class LinkComponent {
  private static final String PATHNAME_PROTOCOL = "pathname://";

  private final String baseUrl;
  private final @Nullable Boolean trailingSlash;

  LinkComponent(String baseUrl, @Nullable Boolean trailingSlash) {
    this.baseUrl = baseUrl;
    this.trailingSlash = trailingSlash;
  }

  /**
   * The props that matter.
   *
   * @param url {@code to}, or {@code href} where that is empty
   * @param target {@code target}, or null
   * @param unchecked {@code data-noBrokenLinkCheck}
   * @param autoAddBaseUrl true unless the prop says otherwise
   */
  record Props(String url, @Nullable String target, boolean unchecked, boolean autoAddBaseUrl) {
    static Props of(String url) {
      return new Props(url, null, false, true);
    }
  }

  /** The string that is checked, or null when the build does not look at the link. */
  @Nullable String collected(Props props) {
    boolean internal = !hasProtocol(props.url);
    int pathname = props.url.indexOf(PATHNAME_PROTOCOL);
    String link =
        pathname < 0
            ? props.url
            : props.url.substring(0, pathname)
                + props.url.substring(pathname + PATHNAME_PROTOCOL.length());
    if (props.autoAddBaseUrl && link.startsWith("/")) {
      link = withBaseUrl(link);
    }
    if (link.isEmpty() || props.unchecked) {
      return null;
    }
    if (internal) {
      link = Urls.applyTrailingSlash(link, trailingSlash, baseUrl);
    }
    boolean sameWindow =
        props.target == null || props.target.isEmpty() || props.target.equals("_self");
    return link.startsWith("#") || (internal && sameWindow) ? link : null;
  }

  /** {@code useBaseUrl(url)}. */
  String withBaseUrl(String url) {
    if (url.isEmpty() || url.startsWith("#") || hasProtocol(url)) {
      return url;
    }
    if (url.equals(Urls.removeTrailingSlash(baseUrl))) {
      return baseUrl;
    }
    return url.startsWith(baseUrl) ? url : forcedBaseUrl(url);
  }

  /** {@code useBaseUrl(url, {forcePrependBaseUrl: true})}. */
  String forcedBaseUrl(String url) {
    if (url.isEmpty() || url.startsWith("#") || hasProtocol(url)) {
      return url;
    }
    return baseUrl + (url.startsWith("/") ? url.substring(1) : url);
  }

  /** Whether the URL starts with a scheme or {@code //}, so that it is not internal. */
  static boolean hasProtocol(String url) {
    if (url.startsWith("//")) {
      return true;
    }
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean further = (c >= '0' && c <= '9') || c == '+' || c == '.' || c == '-';
      if (c == ':' && i > 0) {
        return true;
      }
      if (!letter && !(further && i > 0)) {
        return false;
      }
    }
    return false;
  }
}
