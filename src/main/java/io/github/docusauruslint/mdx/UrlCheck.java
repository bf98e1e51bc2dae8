package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.UriCodec;
import io.github.docusauruslint.text.WhatwgUrl;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * URLs that stop the compilation of a page: those that {@code new URL()} cannot parse, and local
 * files whose path has a malformed {@code %}. What the plugins {@code transformImage}, {@code
 * resolveMarkdownLinks} and {@code transformLinks} of {@code @docusaurus/mdx-loader} 3.10.2 throw
 * at, one after another; tell it of images, links and definitions in document order.
 */
final class UrlCheck {
  private static final WhatwgUrl LOCAL = Objects.requireNonNull(WhatwgUrl.parse("unspecified://"));
  private static final WhatwgUrl EXAMPLE =
      Objects.requireNonNull(WhatwgUrl.parse("https://example.com"));

  private @Nullable Fault image;
  private @Nullable Fault markdownLink;
  private @Nullable Fault assetLink;

  /** A URL that throws; {@code base} is how the message ends, null for a malformed {@code %}. */
  private record Fault(String url, @Nullable String base, Span span) {}

  /** {@code ![alt](url)}; references are not looked at. */
  void image(String url, Span span) {
    if (image != null || url.isEmpty() || isHarmless(url)) {
      return;
    }
    WhatwgUrl parsed = WhatwgUrl.parse(url, LOCAL);
    if (parsed == null) {
      image = new Fault(url, " with base unspecified://", span);
    } else if (isLocal(parsed)) {
      image = UriCodec.malformedAt(path(url)) >= 0 ? new Fault(url, null, span) : null;
    } else if (WhatwgUrl.parse(url, EXAMPLE) == null) {
      image = new Fault(url, "", span);
    }
  }

  /** {@code [text](url)} or an autolink; references are not looked at. */
  void link(String url, Span span) {
    if (isHarmless(url)) {
      return;
    }
    definition(url, span);
    WhatwgUrl parsed = assetLink == null ? WhatwgUrl.parse(url, LOCAL) : null;
    if (parsed != null && isLocal(parsed) && isAsset(path(url))) {
      assetLink = UriCodec.malformedAt(path(url)) >= 0 ? new Fault(url, null, span) : null;
    }
  }

  /** {@code [label]: url}, used or not. */
  void definition(String url, Span span) {
    if (markdownLink != null || isHarmless(url)) {
      return;
    }
    WhatwgUrl parsed = WhatwgUrl.parse(url, LOCAL);
    if (parsed == null) {
      markdownLink = new Fault(url, " with base unspecified://", span);
    } else if (isLocal(parsed) && isMarkdown(path(url)) && UriCodec.malformedAt(path(url)) >= 0) {
      markdownLink = new Fault(url, null, span);
    }
  }

  /** Why the page does not compile, placed at the first link or image that has the URL; or null. */
  @Nullable MdxError error(List<Link> links, List<Image> images) {
    Fault fault = image != null ? image : markdownLink != null ? markdownLink : assetLink;
    if (fault == null) {
      return null;
    }
    if (fault.base == null) {
      return new MdxError(MdxError.Kind.URL, fault.span, "URI malformed", null, "", null, true);
    }
    String message = "Can't parse URL " + fault.url + fault.base;
    Span place = fault.span;
    for (int i = images.size() - 1; i >= 0; i--) {
      place = images.get(i).url().equals(fault.url) ? images.get(i).span() : place;
    }
    for (int i = links.size() - 1; i >= 0; i--) {
      place = links.get(i).url().equals(fault.url) ? links.get(i).span() : place;
    }
    return new MdxError(MdxError.Kind.URL, place, message, null, "", "Invalid URL", true);
  }

  /** A quick yes for nearly all URLs: a host name of ASCII letters, or a path without escapes. */
  private static boolean isHarmless(String url) {
    int host = url.startsWith("https://") ? 8 : url.startsWith("http://") ? 7 : 0;
    return host > 0 ? isPlainHost(url, host) : isPlainPath(url);
  }

  /** Whether the last label starts with a letter, so that it is no number, and none is encoded. */
  private static boolean isPlainHost(String url, int start) {
    int label = start;
    int i = start;
    while (i < url.length() && "/?#".indexOf(url.charAt(i)) < 0) {
      char c = url.charAt(i);
      boolean plain = isLetter(c) || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.';
      if (!plain) {
        return false;
      }
      i++;
      label = c == '.' ? i : label;
    }
    return i > label && isLetter(url.charAt(label)) && !url.contains("xn--");
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** Whether neither a scheme nor a host can be in it, and no {@code %}. */
  private static boolean isPlainPath(String url) {
    if (url.indexOf('%') >= 0) {
      return false;
    }
    int i = 0;
    while (i < url.length() && "/?#".indexOf(url.charAt(i)) < 0) {
      if (url.charAt(i) <= ' ' || url.charAt(i) == ':') {
        return false;
      }
      i++;
    }
    boolean slash = i == 0 && url.length() > 1 && url.charAt(0) == '/';
    return !slash || url.charAt(1) > ' ' && url.charAt(1) != '/';
  }

  private static boolean isLocal(WhatwgUrl url) {
    return url.scheme().equals(LOCAL.scheme())
        && url.hostAndPort().isEmpty()
        && url.username().isEmpty()
        && url.password().isEmpty();
  }

  /** What is in front of the query and the fragment. */
  private static String path(String url) {
    int hash = url.indexOf('#');
    int end = hash < 0 ? url.length() : hash;
    int question = url.indexOf('?');
    return url.substring(0, question < 0 ? end : Math.min(question, end));
  }

  private static boolean isMarkdown(String path) {
    int length = path.length();
    return path.regionMatches(true, length - 3, ".md", 0, 3)
        || path.regionMatches(true, length - 4, ".mdx", 0, 4);
  }

  private static boolean isAsset(String path) {
    if (path.startsWith("@site/")) {
      return true;
    }
    boolean page = path.endsWith(".md") || path.endsWith(".mdx") || path.endsWith(".html");
    return !page && hasExtension(path);
  }

  /** Whether Node's {@code path.extname} gives anything. */
  private static boolean hasExtension(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    String name = path.substring(path.lastIndexOf('/', end - 1) + 1, end);
    return name.lastIndexOf('.') > 0 && !name.equals("..");
  }
}
