package io.github.docusauruslint.mdx;

import io.github.docusauruslint.mdx.Repair.Sort;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what would mend the fault at which the compiler stops. */
final class Repairs {
  /** HTML's elements without content. */
  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
          "source", "track", "wbr");

  /** Elements whose tag is meant as one, though nothing closes it. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "audio", "b", "big", "button", "canvas", "center", "cite", "code", "del",
          "em", "font", "i", "iframe", "ins", "kbd", "label", "mark", "picture", "pre", "q", "s",
          "samp", "small", "span", "strike", "strong", "sub", "sup", "svg", "tt", "u", "var",
          "video");

  private final PageScan page;
  private final String text;
  private final Places places;

  private Repairs(PageScan page, Places places) {
    this.page = page;
    this.text = page.text;
    this.places = places;
  }

  /** Changes for a fault of the page, the likeliest first. */
  static List<Repair> of(PageScan page, Fault fault, Places places) {
    int at = fault.opened();
    if (at < 0) {
      return List.of();
    }
    Repairs repairs = new Repairs(page, places);
    boolean value = fault.kind() == MdxError.Kind.EXPRESSION && repairs.isBehindEquals(at);
    boolean script = value || fault.kind() == MdxError.Kind.ESM;
    Repair comma = script ? repairs.comma(at, fault.start()) : null;
    Repair other = value ? null : repairs.other(at, fault);
    return Stream.of(comma, other).flatMap(Stream::ofNullable).toList();
  }

  private @Nullable Repair other(int at, Fault fault) {
    return switch (fault.kind()) {
      case ESM -> esm(at, fault.start());
      case EXPRESSION -> expression(at, fault);
      case TAG_MISMATCH -> unclosed(at);
      case JSX, COMMENT, AUTOLINK -> tag(at, fault.start());
      default -> null;
    };
  }

  /** A URL that cannot be parsed and that the text itself shows, as code. */
  static List<Repair> url(MdxError error, String file) {
    Span span = error.span();
    if (span == null || !file.startsWith("http", span.start())) {
      return List.of();
    }
    String shown = file.substring(span.start(), span.end());
    return shown.indexOf('`') < 0
        ? List.of(new Repair(Sort.CODE, false, List.of(new TextEdit(span, "`" + shown + "`"))))
        : List.of();
  }

  /** A comma behind what stands before the place where the JavaScript stops to make sense. */
  private @Nullable Repair comma(int from, int stop) {
    int at = MissingComma.before(text, from, stop);
    boolean objects = at >= 0 && text.charAt(at - 1) == '}' && text.charAt(stop) == '{';
    return at < 0 ? null : insert(Sort.COMMA, objects, at, ",");
  }

  private @Nullable Repair esm(int block, int stop) {
    int line = Math.min(stop, text.length());
    while (line > 0 && !page.isLineStart(line)) {
      line--;
    }
    boolean windows = line > 1 && text.charAt(line - 2) == '\r';
    return line > block ? insert(Sort.EMPTY_LINE, true, line, windows ? "\r\n" : "\n") : null;
  }

  private Repair expression(int brace, Fault fault) {
    int close = text.indexOf('}', brace);
    int id = brace + 2;
    if (text.startsWith("#", brace + 1) && close > id && isPlain(id, close)) {
      String comment = "{/* " + text.substring(brace + 1, close) + " */}";
      return replace(Sort.HEADING_ID, true, brace, close + 1, comment);
    }
    return insert(Sort.BRACE, fault.ruleId().equals("unexpected-eof"), brace, "\\");
  }

  /** Whether there is no space, bracket or star. */
  private boolean isPlain(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c == '{' || c == '*' || c == '<') {
        return false;
      }
    }
    return true;
  }

  private @Nullable Repair unclosed(int bracket) {
    List<TextEdit> edits = new ArrayList<>();
    boolean first = false;
    for (Tag tag : page.unclosed) {
      if (tag.name != null && VOID.contains(tag.name.toLowerCase(Locale.ROOT))) {
        boolean spaced = Characters.isWhitespace(text.charAt(tag.end - 2));
        edits.add(TextEdit.insert(places.original(tag.end - 1), spaced ? "/" : " /"));
        first |= tag.start == bracket;
      }
    }
    if (first) {
      return new Repair(Sort.VOID_ELEMENT, true, edits);
    }
    for (Tag tag : page.unclosed) {
      if (tag.start == bracket && isPlaceholder(tag)) {
        return insert(Sort.PLACEHOLDER, false, bracket, "\\");
      }
    }
    return null;
  }

  /** Whether a tag is rather text: {@code List<String>}, {@code <your-name>}. */
  private boolean isPlaceholder(Tag tag) {
    String name = tag.name;
    if (name == null || !tag.attributes.isEmpty()) {
      return false;
    }
    boolean glued = tag.start > 0 && Characters.isNamePart(text.charAt(tag.start - 1));
    String lower = name.toLowerCase(Locale.ROOT);
    boolean html = INLINE.contains(lower) || HtmlFlow.isBlockName(lower);
    return glued || !html && !Character.isUpperCase(name.charAt(0));
  }

  private @Nullable Repair tag(int bracket, int stop) {
    if (text.startsWith("<!--", bracket)) {
      return comment(bracket);
    }
    Repair link = autolink(bracket);
    if (link != null) {
      return link;
    }
    char next = bracket + 1 < text.length() ? text.charAt(bracket + 1) : '\0';
    if (next != '/' && next != '>' && !Characters.isNameStart(next)) {
      return insert(Sort.ANGLE, true, bracket, "\\");
    }
    return stop > bracket && stop < text.length() && isBehindEquals(stop)
        ? quotes(stop)
        : insert(Sort.PLACEHOLDER, false, bracket, "\\");
  }

  private @Nullable Repair comment(int bracket) {
    int from = bracket + "<!--".length();
    int close = text.indexOf("-->", from);
    String inside = close < 0 ? "*/" : text.substring(from, close);
    return inside.contains("*/")
        ? null
        : replace(Sort.COMMENT, true, bracket, close + 3, "{/*" + inside + "*/}");
  }

  /** {@code <scheme:address>} or {@code <name@host>}, as CommonMark has them. */
  private @Nullable Repair autolink(int bracket) {
    HtmlScanner html = new HtmlScanner(page.chars, page.chars.length);
    int close = html.autolinkEnd(bracket);
    if (close < 0) {
      return null;
    }
    String shown = text.substring(bracket + 1, close - 1);
    boolean web = shown.startsWith("http://") || shown.startsWith("https://");
    String label = shown.replace("[", "\\[").replace("]", "\\]");
    boolean flat = shown.indexOf('(') < 0 && shown.indexOf(')') < 0;
    String url = (html.isEmail(bracket) ? "mailto:" : "") + shown;
    String link = "[" + label + "](" + (flat ? url : "<" + url + ">") + ")";
    return replace(
        Sort.AUTOLINK, true, bracket, close, web && standsFree(bracket, close) ? shown : link);
  }

  /** Whether the address of brackets is a link without them, too, and no more than that. */
  private boolean standsFree(int start, int end) {
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    char after = end == text.length() ? ' ' : text.charAt(end);
    boolean opens = before <= ' ' || before == '(';
    boolean closes = after <= ' ' || ".,;:!?)".indexOf(after) >= 0;
    boolean plain =
        text.charAt(end - 2) == '/' || Characters.isAsciiAlphanumeric(text.charAt(end - 2));
    for (int i = start + 1; i < end - 1; i++) {
      plain &= "*~`\\[]()&{<_|".indexOf(text.charAt(i)) < 0;
    }
    return opens && closes && plain;
  }

  private boolean isBehindEquals(int stop) {
    int p = stop - 1;
    while (p > 0 && Characters.isWhitespace(text.charAt(p))) {
      p--;
    }
    return p >= 0 && text.charAt(p) == '=';
  }

  private @Nullable Repair quotes(int value) {
    int end = value;
    while (end < text.length() && !isValueEnd(end)) {
      end++;
    }
    String written = text.substring(value, end);
    return written.isEmpty() || written.indexOf('"') >= 0 || written.indexOf('<') >= 0
        ? null
        : replace(Sort.QUOTES, true, value, end, '"' + written + '"');
  }

  private boolean isValueEnd(int at) {
    char c = text.charAt(at);
    return c == '>' || Characters.isWhitespace(c) || c == '/' && text.startsWith(">", at + 1);
  }

  private Repair insert(Sort sort, boolean certain, int at, String what) {
    return new Repair(sort, certain, List.of(TextEdit.insert(places.original(at), what)));
  }

  private Repair replace(Sort sort, boolean certain, int from, int to, String what) {
    return new Repair(sort, certain, List.of(new TextEdit(places.span(from, to), what)));
  }
}
