package io.github.docusauruslint.external.http;

import io.github.docusauruslint.external.Anchor;
import io.github.docusauruslint.external.LinkAddress;
import io.github.docusauruslint.external.ScriptedHosts;
import io.github.docusauruslint.text.UriCodec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page of another site has for fragments to lead to: ids, and names of {@code <a>}. A
 * fragment is missing only where the page is known to name its sections itself; where a script may
 * do it, nobody can tell.
 */
final class PageAnchors {
  private static final int MOST_BYTES = 4 << 20;
  private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml", "");
  private static final Set<String> SECTIONS =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "dt", "a", "li", "tr");

  private final String host;
  private final boolean known;
  private final boolean certain;
  private final Set<String> ids;

  private PageAnchors(String host, boolean known, boolean certain, Set<String> ids) {
    this.host = host;
    this.known = known;
    this.certain = certain;
    this.ids = ids;
  }

  /** What stands in an answer. */
  static PageAnchors of(Reply reply, LinkAddress page) {
    boolean[] whole = {reply.whole()};
    Optional<byte[]> html =
        reply.body().length == 0 || !HTML.contains(reply.type())
            ? Optional.empty()
            : content(reply, whole);
    return html.map(bytes -> parse(bytes, page, whole[0]))
        .orElseGet(() -> new PageAnchors(page.host(), false, false, Set.of()));
  }

  /** Whether a page that was rendered without scripts has what a fragment names. */
  static Anchor rendered(Reply reply, String fragment) {
    LinkAddress nowhere = new LinkAddress("", "", null);
    return content(reply)
        .map(html -> parse(html, nowhere, true).look(fragment))
        .orElse(Anchor.UNKNOWN);
  }

  /** A body as it was before it was packed; none where nobody knows how, or it is not whole. */
  static Optional<byte[]> content(Reply reply) {
    boolean[] whole = {reply.whole()};
    Optional<byte[]> content = content(reply, whole);
    return whole[0] ? content : Optional.empty();
  }

  private static Optional<byte[]> content(Reply reply, boolean[] whole) {
    return switch (reply.encoding()) {
      case "", "identity" -> Optional.of(reply.body());
      case "gzip", "x-gzip" -> Optional.of(unpacked(reply.body(), whole));
      default -> Optional.empty();
    };
  }

  private static PageAnchors parse(byte[] html, LinkAddress page, boolean whole) {
    try {
      Document document = Jsoup.parse(new ByteArrayInputStream(html), null, page.url());
      return read(document, page.host(), whole);
    } catch (IOException e) {
      return new PageAnchors(page.host(), false, false, Set.of());
    }
  }

  /** What comes out of a packed body, up to a limit: little can become very much. */
  private static byte[] unpacked(byte[] body, boolean[] whole) {
    byte[] out = new byte[Math.min(MOST_BYTES, Math.max(body.length * 8, 1024))];
    int size = 0;
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      int more = in.read(out, 0, out.length);
      while (more > 0) {
        size += more;
        if (size == out.length && size < MOST_BYTES) {
          out = Arrays.copyOf(out, Math.min(MOST_BYTES, size * 2));
        }
        more = size < out.length ? in.read(out, size, out.length - size) : 0;
      }
      whole[0] &= size < MOST_BYTES;
    } catch (IOException e) {
      whole[0] = false; // What came before is as good as ever.
    }
    return Arrays.copyOf(out, size);
  }

  private static PageAnchors read(Document page, String host, boolean whole) {
    Set<String> ids = new HashSet<>();
    boolean named = false;
    boolean scripted = false;
    for (Element element : page.getAllElements()) {
      String tag = element.normalName();
      boolean has = !element.id().isEmpty();
      if (has) {
        ids.add(element.id());
      }
      if (tag.equals("a") && !element.attr("name").isEmpty()) {
        ids.add(element.attr("name"));
        has = true;
      }
      named |= has && SECTIONS.contains(tag);
      scripted |= tag.equals("script");
    }
    return new PageAnchors(host, true, whole && (named || !scripted), ids);
  }

  /** What there is of these fragments. */
  Map<String, Anchor> look(Set<String> fragments) {
    Map<String, Anchor> found = new TreeMap<>();
    for (String fragment : fragments) {
      found.put(fragment, look(fragment));
    }
    return found;
  }

  private Anchor look(String fragment) {
    int directive = fragment.indexOf(":~:");
    String name = directive < 0 ? fragment : fragment.substring(0, directive);
    if (name.isEmpty()) {
      return Anchor.UNKNOWN; // A browser looks for the text.
    }
    String decoded = UriCodec.decodeUriComponent(name);
    String id = decoded == null ? name : decoded;
    if (ids.contains(name) || ids.contains(id) || id.equalsIgnoreCase("top")) {
      return Anchor.PRESENT;
    }
    // Where pages are made of what people wrote, ids get this prefix, and a script takes it off.
    if (ids.contains("user-content-" + id) || ids.contains("user-content-" + name)) {
      return Anchor.PRESENT;
    }
    boolean route = id.startsWith("/") || id.startsWith("!") || id.indexOf('=') >= 0;
    return known && certain && !route && !ScriptedHosts.mayMake(host, id)
        ? Anchor.ABSENT
        : Anchor.UNKNOWN;
  }
}
