package io.github.docusauruslint.route;

import io.github.docusauruslint.text.WhatwgUrl;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a URL means on a page: {@code parseURLPath(url, page)} of {@code @docusaurus/utils} 3.10.2.
 */
final class PageUrl {
  private static final WhatwgUrl SITE =
      Objects.requireNonNull(WhatwgUrl.parse("https://example.com"));

  private PageUrl() {}

  /** The base against which links of a page are resolved. */
  static WhatwgUrl base(String page) {
    WhatwgUrl parsed = WhatwgUrl.parse(page, SITE);
    return parsed == null ? SITE : parsed;
  }

  /** The URL seen from a page; null where it is none. */
  static @Nullable UrlPath resolve(String url, WhatwgUrl page) {
    WhatwgUrl parsed = WhatwgUrl.parse(url, page);
    return parsed == null ? null : urlPath(parsed);
  }

  /** {@code toURLPath}, which asks the whole URL for a question mark when the query is empty. */
  private static UrlPath urlPath(WhatwgUrl url) {
    String search = url.query();
    String hash = url.fragment();
    if (search == null && hash != null && hash.indexOf('?') >= 0) {
      search = "";
    }
    return new UrlPath(url.pathname(), search, hash);
  }
}
