package io.github.docusauruslint.route;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a URL without a scheme means on a page: {@code parseURLPath(url, page)} of {@code
 * @docusaurus/utils} 3.10.2, which is the WHATWG URL parser on {@code https://example.com}.
 */
final class PageUrl {
  private PageUrl() {}

  /** The URL seen from a page's path. */
  static UrlPath resolve(String url, String page) {
    return resolve(url, resolve(page, new UrlPath("/", null, null)));
  }

  private static UrlPath resolve(String raw, UrlPath base) {
    String url = clean(raw);
    int hashAt = url.indexOf('#');
    String hash = hashAt < 0 ? null : encode(url.substring(hashAt + 1), " \"<>`");
    String rest = hashAt < 0 ? url : url.substring(0, hashAt);
    int searchAt = rest.indexOf('?');
    String search = searchAt < 0 ? null : encode(rest.substring(searchAt + 1), " \"#<>'");
    if (search == null && hash != null && hash.contains("?")) {
      search = ""; // toURLPath asks the whole href for a question mark
    }
    String path = (searchAt < 0 ? rest : rest.substring(0, searchAt)).replace('\\', '/');
    if (path.startsWith("//")) {
      int end = path.indexOf('/', 2);
      path = end < 0 ? "/" : path.substring(end);
    }
    if (path.isEmpty()) {
      return new UrlPath(base.pathname(), search == null ? base.search() : search, hash);
    }
    String full =
        path.startsWith("/")
            ? path
            : base.pathname().substring(0, base.pathname().lastIndexOf('/') + 1) + path;
    return new UrlPath(segments(full), search, hash);
  }

  private static String segments(String path) {
    List<String> kept = new ArrayList<>();
    String[] parts = path.substring(1).split("/", -1);
    for (int i = 0; i < parts.length; i++) {
      String dots = parts[i].toLowerCase(Locale.ROOT).replace("%2e", ".");
      boolean last = i == parts.length - 1;
      if (dots.equals("..")) {
        if (!kept.isEmpty()) {
          kept.remove(kept.size() - 1);
        }
        if (last) {
          kept.add("");
        }
      } else if (dots.equals(".")) {
        if (last) {
          kept.add("");
        }
      } else {
        kept.add(encode(parts[i], " \"#<>?`{}"));
      }
    }
    return "/" + String.join("/", kept);
  }

  private static String clean(String raw) {
    int start = 0;
    int end = raw.length();
    while (start < end && raw.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && raw.charAt(end - 1) <= ' ') {
      end--;
    }
    String trimmed = raw.substring(start, end);
    return trimmed.indexOf('\t') < 0 && trimmed.indexOf('\n') < 0 && trimmed.indexOf('\r') < 0
        ? trimmed
        : trimmed.replaceAll("[\t\n\r]", "");
  }

  private static String encode(String text, String unsafe) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      if (b < ' ' || b == 0x7f || unsafe.indexOf(b) >= 0) {
        out.append('%').append(String.format("%02X", b & 255));
      } else {
        out.append((char) b);
      }
    }
    return out.toString();
  }
}
