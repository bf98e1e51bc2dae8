package io.github.docusauruslint.route;

import org.jspecify.annotations.Nullable;

/**
 * A pathname with its query and hash, as {@code URLPath} of {@code @docusaurus/utils} 3.10.2.
 *
 * @param search what follows {@code ?}; null where there is none, empty for a bare {@code ?}
 * @param hash what follows {@code #}; null where there is none, empty for a bare {@code #}
 */
public record UrlPath(String pathname, @Nullable String search, @Nullable String hash) {

  /**
   * Takes a local URL apart without resolving or encoding anything ({@code parseLocalURLPath}): the
   * pathname of {@code ../a.md?b#c} is {@code ../a.md}. Whether the URL is local is the caller's
   * business.
   */
  public static UrlPath split(String url) {
    int hash = url.indexOf('#');
    String beforeHash = hash < 0 ? url : url.substring(0, hash);
    int search = beforeHash.indexOf('?');
    return new UrlPath(
        search < 0 ? beforeHash : beforeHash.substring(0, search),
        search < 0 ? null : beforeHash.substring(search + 1),
        hash < 0 ? null : url.substring(hash + 1));
  }

  public UrlPath withPathname(String other) {
    return new UrlPath(other, search, hash);
  }

  /** {@code ?search#hash}, as far as there is any. */
  public String suffix() {
    return (search == null ? "" : "?" + search) + (hash == null ? "" : "#" + hash);
  }

  /** As it is written ({@code serializeURLPath}). */
  public String serialize() {
    return pathname + suffix();
  }
}
