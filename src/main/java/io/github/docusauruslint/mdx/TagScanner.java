package io.github.docusauruslint.mdx;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSX tags (micromark-extension-mdx-jsx 3.0.2). Once a tag has begun, whatever does not
 * belong in it is a fault.
 */
final class TagScanner {
  private static final String SOURCE = "micromark-extension-mdx-jsx";
  private static final String LAZY =
      "Unexpected lazy line in container, expected line to be prefixed with `>` when in a block"
          + " quote, whitespace when in a list, etc";
  private static final String NAME_START =
      "a character that can start a name, such as a letter, `$`, or `_`";
  private static final String ATTRIBUTE_START =
      "a character that can start an attribute name, such as a letter, `$`, or `_`; whitespace"
          + " before attributes; or the end of the tag";
  private static final String VALUE_OR_ATTRIBUTE =
      "a character that can start an attribute name, such as a letter, `$`, or `_`; `=` to"
          + " initialize a value; or the end of the tag";
  private static final String NAME_PART =
      "a name character such as letters, digits, `$`, or `_`; whitespace before attributes; or the"
          + " end of the tag";
  private static final String ATTRIBUTE_PART =
      "an attribute name character such as letters, digits, `$`, or `_`; `=` to initialize a"
          + " value; whitespace before attributes; or the end of the tag";
  private static final String LINK_NOTE = " (note: to create a link in MDX, use `[text](url)`)";
  private static final String COMMENT_NOTE =
      " (note: JS comments in JSX tags are not supported in MDX)";

  private final Stretch in;
  private final ExpressionScanner expressions;
  private Tag tag = new Tag(0);
  private int p;

  TagScanner(Stretch in, ExpressionScanner expressions) {
    this.in = in;
    this.expressions = expressions;
  }

  /** Behind the tag that was read last. */
  int end() {
    return p;
  }

  /** The tag at {@code open}; null when white space follows, which makes the bracket text. */
  @Nullable Tag scan(int open) throws Fault {
    p = open + 1;
    if (p == in.end ? atLineEnd() : Characters.isLineEndingOrSpace(in.chars[p])) {
      return null;
    }
    tag = new Tag(in.source(open));
    skipSpace();
    if (at('/')) {
      tag.closing = true;
      tag.slash = in.source(p++);
      skipSpace();
      if (!at('>')) {
        if (!atNameStart()) {
          throw crash("before name", NAME_START + (at('*') || at('/') ? COMMENT_NOTE : ""));
        }
        name();
        attributes();
      }
    } else if (!at('>')) {
      if (!atNameStart()) {
        String note = at('!') ? " (note: to create a comment in MDX, use `{/* text */}`)" : "";
        throw crash("before name", NAME_START + note);
      }
      name();
      attributes();
    }
    p++;
    tag.end = in.source(p);
    in.page.count(tag.attributes.size());
    return tag;
  }

  private void name() throws Fault {
    int start = p;
    skipName();
    if (!endsName(true, true)) {
      throw crash("in name", NAME_PART + (at('@') ? LINK_NOTE : ""));
    }
    int partEnd = p;
    StringBuilder joined = null;
    skipSpace();
    if (at(':')) {
      joined = new StringBuilder(in.slice(start, partEnd));
      p++;
      skipSpace();
      if (!atNameStart()) {
        throw crash("before local name", NAME_START + (looksLikeUrl() ? LINK_NOTE : ""));
      }
      int localStart = p;
      skipName();
      partEnd = p;
      joined.append(':').append(in.slice(localStart, partEnd));
      if (!endsName(false, false)) {
        throw crash("in local name", NAME_PART);
      }
      skipSpace();
      requireAttributeStart("after local name");
    } else {
      while (at('.')) {
        joined = joined == null ? new StringBuilder(in.slice(start, partEnd)) : joined;
        p++;
        skipSpace();
        if (!atNameStart()) {
          throw crash("before member name", ATTRIBUTE_START);
        }
        int memberStart = p;
        skipName();
        partEnd = p;
        joined.append('.').append(in.slice(memberStart, partEnd));
        if (!endsName(true, false)) {
          throw crash("in member name", NAME_PART + (at('@') ? LINK_NOTE : ""));
        }
        skipSpace();
      }
      requireAttributeStart(joined == null ? "after name" : "after member name");
    }
    tag.name = joined == null ? in.slice(start, partEnd) : joined.toString();
    tag.nameStart = in.source(start);
    tag.nameEnd = in.source(partEnd);
  }

  private boolean looksLikeUrl() {
    return p < in.end && (in.chars[p] == '+' || in.chars[p] > '.' && in.chars[p] < ':');
  }

  private void requireAttributeStart(String place) throws Fault {
    if (!at('/') && !at('>') && !at('{') && !atNameStart()) {
      throw crash(place, ATTRIBUTE_START);
    }
  }

  /** Attributes up to the bracket that closes the tag. */
  private void attributes() throws Fault {
    while (!at('>')) {
      if (at('/')) {
        tag.selfClosing = true;
        tag.selfClosingSlash = in.source(p++);
        skipSpace();
        if (!at('>')) {
          throw crash(
              "after self-closing slash",
              "`>` to end the tag" + (at('*') || at('/') ? COMMENT_NOTE : ""));
        }
        return;
      }
      if (at('{')) {
        int start = p;
        Script spread = expressions.spread(p);
        p = expressions.end();
        int from = in.source(start);
        int to = in.source(p);
        tag.attributes.add(new Tag.Attribute(null, from, from, to, null, from, to, spread));
      } else if (atNameStart()) {
        attribute();
      } else {
        throw crash("before attribute name", ATTRIBUTE_START);
      }
      if (tag.attributes.size() > CrowdedPageException.MOST_PARTS) {
        throw new CrowdedPageException();
      }
      skipSpace();
    }
  }

  private void attribute() throws Fault {
    int start = p;
    skipName();
    int nameEnd = p;
    if (!endsAttributeName(true)) {
      throw crash("in attribute name", ATTRIBUTE_PART);
    }
    String name = in.slice(start, nameEnd);
    skipSpace();
    boolean local = at(':');
    if (local) {
      p++;
      skipSpace();
      if (!atNameStart()) {
        throw crash("before local attribute name", VALUE_OR_ATTRIBUTE);
      }
      int localStart = p;
      skipName();
      nameEnd = p;
      name = name + ":" + in.slice(localStart, nameEnd);
      if (!endsAttributeName(false)) {
        throw crash("in local attribute name", ATTRIBUTE_PART);
      }
      skipSpace();
    }
    int from = in.source(start);
    int nameTo = in.source(nameEnd);
    if (at('=')) {
      p++;
      skipSpace();
      value(name, from, nameTo);
    } else if (at('/') || at('>') || at('{') || atNameStart()) {
      tag.attributes.add(new Tag.Attribute(name, from, nameTo, nameTo, null, nameTo, nameTo, null));
    } else {
      throw crash(
          local ? "after local attribute name" : "after attribute name", VALUE_OR_ATTRIBUTE);
    }
  }

  private void value(String name, int from, int nameTo) throws Fault {
    int valueStart = p;
    if (at('"') || at('\'')) {
      String string = quoted(in.chars[p]);
      int end = in.source(p);
      int start = in.source(valueStart);
      tag.attributes.add(new Tag.Attribute(name, from, nameTo, end, string, start, end, null));
    } else if (at('{')) {
      Script script = expressions.value(p);
      p = expressions.end();
      int end = in.source(p);
      int start = in.source(valueStart);
      tag.attributes.add(new Tag.Attribute(name, from, nameTo, end, null, start, end, script));
    } else {
      throw crash(
          "before attribute value",
          "a character that can start an attribute value, such as `\"`, `'`, or `{`"
              + (at('<')
                  ? " (note: to use an element or fragment as a prop value in MDX, use"
                      + " `{<element />}`)"
                  : ""));
    }
  }

  /** A value in quotes, decoded; lines that go it on lose their indent. */
  private String quoted(char quote) throws Fault {
    int start = ++p;
    StringBuilder joined = null;
    while (!at(quote)) {
      if (p == in.end) {
        if (!more()) {
          throw crash("in attribute value", "a corresponding closing quote `" + quote + "`");
        }
      } else if (Characters.isLineEnding(in.chars[p])) {
        joined = joined == null ? new StringBuilder() : joined;
        p += in.chars[p] == '\r' && p + 1 < in.end && in.chars[p + 1] == '\n' ? 2 : 1;
        joined.append(in.chars, start, p - start);
        skipIndent();
        start = p;
      } else {
        p++;
      }
    }
    String raw =
        joined == null ? in.slice(start, p) : joined.append(in.chars, start, p - start).toString();
    p++;
    return CharacterReferences.decodeInAttribute(raw, false);
  }

  /** Eats white space at the start of a line in quotes; not further line endings. */
  private void skipIndent() throws Fault {
    while (p < in.end || more()) {
      char c = in.chars[p];
      if (Characters.isLineEnding(c) || !Characters.isWhitespace(c)) {
        return;
      }
      p++;
    }
  }

  private void skipName() {
    while (p < in.end && Characters.isNamePart(in.chars[p])) {
      p++;
    }
  }

  private boolean endsName(boolean dot, boolean colon) {
    return p < in.end
            && (at('/')
                || at('>')
                || at('{')
                || Characters.isWhitespace(in.chars[p])
                || dot && at('.')
                || colon && at(':'))
        || atLineEnd();
  }

  private boolean endsAttributeName(boolean colon) {
    return p < in.end
            && (at('/')
                || at('=')
                || at('>')
                || at('{')
                || Characters.isWhitespace(in.chars[p])
                || colon && at(':'))
        || atLineEnd();
  }

  /** Whether a line ends here that is followed by a line, or that has an ending at least. */
  private boolean atLineEnd() {
    return p == in.end && in.endOfInput() > in.source(p);
  }

  private void skipSpace() throws Fault {
    while (p < in.end || more()) {
      if (!Characters.isWhitespace(in.chars[p])) {
        return;
      }
      p++;
    }
  }

  private boolean more() throws Fault {
    if (in.more()) {
      return true;
    }
    int lazy = in.lazyStart();
    if (lazy >= 0) {
      throw new Fault(MdxError.Kind.LAZY_LINE, lazy, lazy, LAZY, "unexpected-lazy", SOURCE, null);
    }
    return false;
  }

  private boolean at(char c) {
    return p < in.end && in.chars[p] == c;
  }

  private boolean atNameStart() {
    return p < in.end && Characters.isNameStart(in.chars[p]);
  }

  private Fault crash(String place, String expected) {
    boolean eof = p >= in.end;
    int offset = eof ? in.endOfInput() : in.source(p);
    String found = "end of file";
    if (!eof) {
      char c = in.chars[p];
      String code = Integer.toHexString(c).toUpperCase(Locale.ROOT);
      String shown = c == '`' ? "` ` `" : String.valueOf(c);
      found =
          "character `" + shown + "` (U+" + "0".repeat(Math.max(0, 4 - code.length())) + code + ")";
    }
    return new Fault(
            kind(eof ? '\0' : in.chars[p]),
            offset,
            eof ? offset : offset + 1,
            "Unexpected " + found + " " + place + ", expected " + expected,
            eof ? "unexpected-eof" : "unexpected-character",
            SOURCE,
            null)
        .in(tag.start);
  }

  private MdxError.Kind kind(char found) {
    if (found == '!') {
      return MdxError.Kind.COMMENT;
    }
    boolean url = found == '/' && tag.name == null && p > 0 && in.chars[p - 1] == ':';
    return found == '@' || url ? MdxError.Kind.AUTOLINK : MdxError.Kind.JSX;
  }
}
