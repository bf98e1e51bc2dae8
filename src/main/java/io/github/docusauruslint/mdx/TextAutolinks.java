package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.JsStrings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bare URLs and addresses in the finished text of a page, outside of links: the transform of
 * mdast-util-gfm-autolink-literal 2.1.0. It sees text with escapes and references resolved, and so
 * finds what {@link GfmAutolinks} could not. Links found here have no place in Docusaurus's tree.
 */
final class TextAutolinks {
  private static final String TRAILING = "!\"&'),.:;<>?]}";

  private TextAutolinks() {}

  /**
   * A link in a text.
   *
   * @param from offset in the text
   * @param to offset behind it; the text between the two is the text of the link
   */
  record Found(int from, int to, String url) {}

  /** The links in the value of one text node, in order. */
  static List<Found> find(String text) {
    if (text.indexOf('.') < 0) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    findUrls(text, found);
    if (text.indexOf('@') >= 0) {
      if (text.contains("xmpp:")) {
        betweenLinks(text, found, (node, at) -> schemed(node, at, "xmpp:"));
      }
      if (text.contains("mailto:")) {
        betweenLinks(text, found, (node, at) -> schemed(node, at, "mailto:"));
      }
      betweenLinks(text, found, TextAutolinks::email);
    }
    return found;
  }

  /** What tries to find an address at or behind an offset of a text. */
  private interface Search {
    @Nullable Found from(String text, int at);
  }

  /** Searches the pieces of text that the links found so far leave, each by itself. */
  private static void betweenLinks(String text, List<Found> found, Search search) {
    List<Found> all = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= found.size(); i++) {
      int end = i < found.size() ? found.get(i).from() : text.length();
      String piece = text.substring(start, end);
      for (Found next = search.from(piece, 0); next != null; next = search.from(piece, next.to())) {
        all.add(new Found(start + next.from(), start + next.to(), next.url()));
      }
      if (i < found.size()) {
        all.add(found.get(i));
        start = found.get(i).to();
      }
    }
    found.clear();
    found.addAll(all);
  }

  /** {@code /(?<![\da-z])(https?:\/\/|www(?=\.))([\w-]*\.[\w\-.]*)([^\t\n\r ]*)/gi}. */
  private static void findUrls(String text, List<Found> found) {
    Domains domains = new Domains(text);
    int i = 0;
    while (i < text.length()) {
      char lower = (char) (text.charAt(i) | 32);
      int domain = lower == 'h' || lower == 'w' ? domainStart(text, i) : -1;
      if (domain < 0 || i > 0 && !mayPrecedeUrl(text.charAt(i - 1)) || !domains.isSound(domain)) {
        i++;
        continue;
      }
      int matchEnd = domains.end();
      while (matchEnd < text.length() && " \t\n\r".indexOf(text.charAt(matchEnd)) < 0) {
        matchEnd++;
      }
      int end = withoutTrail(text, domain, matchEnd);
      String written = text.substring(i, end);
      found.add(new Found(i, end, lower == 'w' ? "http://" + written : written));
      i = matchEnd;
    }
  }

  /** Where the domain of a URL at {@code at} starts, {@code www} being part of it; or -1. */
  private static int domainStart(String text, int at) {
    if (text.regionMatches(true, at, "www.", 0, 4)) {
      return isPlain(text, at, 3) ? at : -1;
    }
    int length =
        text.regionMatches(true, at, "http://", 0, 7)
            ? 7
            : text.regionMatches(true, at, "https://", 0, 8) ? 8 : 0;
    return length > 0 && isPlain(text, at, length) ? at + length : -1;
  }

  /** Whether these are letters of ASCII; Java's idea of case knows others that equal them. */
  private static boolean isPlain(String text, int at, int length) {
    for (int i = at; i < at + length; i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayPrecedeUrl(char c) {
    return JsStrings.isWhitespace(c) || UnicodePunctuation.contains(c);
  }

  /** Judges domains; many can share one end, and what is known of that is kept. */
  private static final class Domains {
    private final String text;
    private int end = -1;
    private boolean lastSound;
    private int lastDot;
    private int dotBefore;
    private boolean partBeforeSound;

    Domains(String text) {
      this.text = text;
    }

    /** Where the characters of the domain that was asked for last end. */
    int end() {
      return end;
    }

    /** Whether a domain starts with no punctuation, has a dot, and its last two parts are sound. */
    boolean isSound(int start) {
      if (start >= text.length() || UnicodePunctuation.contains(text.charAt(start))) {
        return false;
      }
      if (start >= end) {
        look(start);
      }
      if (lastDot < start || !lastSound) {
        return false;
      }
      return dotBefore < start - 1 ? isSoundPart(start, lastDot) : partBeforeSound;
    }

    private void look(int start) {
      int i = start;
      while (i < text.length() && (text.charAt(i) == '.' || isWordOrHyphen(text.charAt(i)))) {
        i++;
      }
      end = i;
      lastDot = dotBefore(start, end);
      dotBefore = dotBefore(start, lastDot);
      lastSound = lastDot >= start && isSoundPart(lastDot + 1, end);
      partBeforeSound = lastDot >= start && isSoundPart(dotBefore + 1, lastDot);
    }

    /** The last dot in a stretch, or the offset in front of it. */
    private int dotBefore(int start, int to) {
      int i = to - 1;
      while (i >= start && text.charAt(i) != '.') {
        i--;
      }
      return Math.max(i, start - 1);
    }

    private boolean isSoundPart(int from, int to) {
      boolean alphanumeric = from == to;
      for (int i = from; i < to; i++) {
        char c = text.charAt(i);
        if (c == '_') {
          return false;
        }
        alphanumeric |= c != '-';
      }
      return alphanumeric;
    }
  }

  /** The end of a URL without punctuation behind it; closing parentheses stay that were opened. */
  private static int withoutTrail(String text, int start, int matchEnd) {
    int end = matchEnd;
    while (end > start && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int balance = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      balance += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    for (int i = end; i < matchEnd && balance > 0; i++) {
      if (text.charAt(i) == ')') {
        end = i + 1;
        balance--;
      }
    }
    return end;
  }

  /** {@code xmpp:} and {@code mailto:} addresses; the former may have a resource. */
  private static @Nullable Found schemed(String text, int from, String scheme) {
    for (int i = text.indexOf(scheme, from); i >= 0; i = text.indexOf(scheme, i + 1)) {
      if (i > 0 && (isAtext(text.charAt(i - 1)) || text.charAt(i - 1) == '@')) {
        continue;
      }
      int end = addressEnd(text, i + scheme.length());
      if (end >= 0 && scheme.equals("xmpp:")) {
        end = resourceEnd(text, end);
      }
      if (end >= 0) {
        return new Found(i, end, text.substring(i, end));
      }
    }
    return null;
  }

  /** {@code (\/(?:[\w\-/]|\.(?=[\dA-Za-z]))*)?}, which has to end in a letter; or -1. */
  private static int resourceEnd(String text, int start) {
    if (!text.startsWith("/", start)) {
      return start;
    }
    int i = start + 1;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean dot = c == '.' && i + 1 < text.length() && isAlphanumeric(text.charAt(i + 1));
      if (!dot && c != '/' && !isWordOrHyphen(c)) {
        break;
      }
      i++;
    }
    return isAlpha(text.charAt(i - 1)) && !text.startsWith("@", i) ? i : -1;
  }

  private static @Nullable Found email(String text, int from) {
    for (int at = text.indexOf('@', from); at >= 0; at = text.indexOf('@', at + 1)) {
      int start = at;
      while (start > from && isAtext(text.charAt(start - 1))) {
        start--;
      }
      // Only where the expression last stopped can more of the name be in front.
      boolean whole = start > from || start == 0 || !isAtext(text.charAt(start - 1));
      if (start == at || !whole || followsScheme(text, start)) {
        continue;
      }
      int end = addressEnd(text, start);
      if (end >= 0) {
        return new Found(start, end, "mailto:" + text.substring(start, end));
      }
    }
    return null;
  }

  /** <code>(?:^|[^\d@A-Za-z])(?:mailto|xmpp):</code> in front. */
  private static boolean followsScheme(String text, int start) {
    for (String scheme : new String[] {"mailto:", "xmpp:"}) {
      int at = start - scheme.length();
      if (at >= 0 && text.startsWith(scheme, at)) {
        return at == 0 || text.charAt(at - 1) != '@' && !isAlphanumeric(text.charAt(at - 1));
      }
    }
    return false;
  }

  /** {@code ([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)} that ends in a letter, or -1. */
  private static int addressEnd(String text, int start) {
    int at = start;
    while (at < text.length() && isAtext(text.charAt(at))) {
      at++;
    }
    if (at == start || !text.startsWith("@", at)) {
      return -1;
    }
    int end = wordEnd(text, at + 1);
    if (end == at + 1) {
      return -1;
    }
    int dots = 0;
    while (text.startsWith(".", end) && wordEnd(text, end + 1) > end + 1) {
      end = wordEnd(text, end + 1);
      dots++;
    }
    return dots > 0 && isAlpha(text.charAt(end - 1)) ? end : -1;
  }

  private static int wordEnd(String text, int from) {
    int i = from;
    while (i < text.length() && isWordOrHyphen(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isAtext(char c) {
    return c == '+' || c == '.' || isWordOrHyphen(c);
  }

  private static boolean isWordOrHyphen(char c) {
    return c == '_' || c == '-' || isAlphanumeric(c);
  }

  private static boolean isAlphanumeric(char c) {
    return isAlpha(c) || c >= '0' && c <= '9';
  }

  private static boolean isAlpha(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
