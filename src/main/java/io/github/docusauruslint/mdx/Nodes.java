package io.github.docusauruslint.mdx;

import io.github.docusauruslint.js.Node.Program;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The nodes that hold more than children. Offsets not in {@code in} are in the preprocessed text.
 */
final class Nodes {
  private Nodes() {}

  /**
   * Characters. While delimiters are matched, a run of them is a text node, too.
   *
   * <p>{@code from} and {@code to} are offsets in {@code in}; the node's own {@code start} and
   * {@code end} are not kept.
   */
  static final class Text extends Node {
    final Stretch in;
    int from;
    int to;

    /** What the characters stand for, where it is not what is written. */
    final @Nullable String decoded;

    Text(Stretch in, int from, int to, @Nullable String decoded) {
      super(Kind.TEXT, -1, -1);
      this.in = in;
      this.from = from;
      this.to = to;
      this.decoded = decoded;
    }

    String value() {
      return decoded != null ? decoded : in.slice(from, to);
    }

    /** Whether there is nothing but spaces, tabs and ends of lines. */
    boolean isBlank() {
      int length = decoded != null ? decoded.length() : to - from;
      for (int i = 0; i < length; i++) {
        char c = decoded != null ? decoded.charAt(i) : in.chars[from + i];
        if (c != ' ' && (c < '\t' || c > '\r')) {
          return false;
        }
      }
      return true;
    }
  }

  /** A code span, or math in text. */
  static final class Verbatim extends Node {
    final String value;

    Verbatim(Kind kind, int start, int end, String value) {
      super(kind, start, end);
      this.value = value;
    }
  }

  /** A heading. */
  static final class Heading extends Node {
    final int depth;

    /** Between the marks and the white space next to them. */
    final int contentStart;

    final int contentEnd;

    Heading(Kind kind, int start, int end, int depth, int contentStart, int contentEnd) {
      super(kind, start, end);
      this.depth = depth;
      this.contentStart = contentStart;
      this.contentEnd = contentEnd;
    }
  }

  /** A code block. */
  static final class Code extends Node {
    final @Nullable String lang;
    final @Nullable String meta;
    final boolean fenced;

    Code(int start, int end, @Nullable String lang, @Nullable String meta, boolean fenced) {
      super(Kind.CODE, start, end);
      this.lang = lang;
      this.meta = meta;
      this.fenced = fenced;
    }
  }

  /** Raw HTML, in text or as a block; {@code from} and {@code to} are offsets in {@code in}. */
  static final class Html extends Node {
    /** Further lines of text lose three columns of indent; of a tab one is left. */
    private static final Pattern INDENT = Pattern.compile("(?<=[\\r\\n])(?: {0,2}\\t| {1,3})");

    final Stretch in;
    final int from;
    final int to;
    private final boolean inText;

    Html(int start, int end, Stretch in, int from, int to, boolean inText) {
      super(Kind.HTML, start, end);
      this.in = in;
      this.from = from;
      this.to = to;
      this.inText = inText;
    }

    /** As it is written. */
    String source() {
      return in.slice(from, to);
    }

    /** As the node has it. */
    String value() {
      return inText
          ? INDENT.matcher(source()).replaceAll(m -> m.group().endsWith("\t") ? " " : "")
          : source();
    }
  }

  /** A link or image with its own destination, or a literal autolink. */
  static final class Resource extends Node {
    final String url;
    final int urlStart;
    final int urlEnd;
    final boolean literal;

    Resource(Kind kind, int start, int end, String url, int urlStart, int urlEnd, boolean literal) {
      super(kind, start, end);
      this.url = url;
      this.urlStart = urlStart;
      this.urlEnd = urlEnd;
      this.literal = literal;
    }
  }

  /** A link or image by reference, or a footnote call or definition: what has an identifier. */
  static final class Reference extends Node {
    /** Normalized; for a footnote without the caret. */
    final String identifier;

    Reference(Kind kind, int start, int end, String identifier) {
      super(kind, start, end);
      this.identifier = identifier;
    }
  }

  /** A definition of a label. */
  static final class Definition extends Node {
    final String identifier;
    final String label;
    final String url;
    final int urlStart;
    final int urlEnd;

    Definition(
        int start, int end, String identifier, String label, String url, int urlStart, int urlEnd) {
      super(Kind.DEFINITION, start, end);
      this.identifier = identifier;
      this.label = label;
      this.url = url;
      this.urlStart = urlStart;
      this.urlEnd = urlEnd;
    }
  }

  /** A block of imports and exports; the offsets of its tree are those of the page. */
  static final class Esm extends Node {
    final Program program;

    Esm(int start, int end, Program program) {
      super(Kind.ESM, start, end);
      this.program = program;
    }
  }

  /** A directive of any kind. */
  static final class Directive extends Node {
    final String name;
    final int nameStart;
    final List<DirectiveScanner.Attribute> attributes;

    /** Behind the opening line or, for a text directive, the whole. */
    int openingEnd;

    boolean closed;

    Directive(
        Kind kind,
        int start,
        int end,
        String name,
        int nameStart,
        List<DirectiveScanner.Attribute> attributes) {
      super(kind, start, end);
      this.name = name;
      this.nameStart = nameStart;
      this.attributes = attributes;
      this.openingEnd = end;
      this.closed = true;
    }
  }

  /** A tag by itself, before tags are paired; paired ones become an {@link Element}. */
  static final class TagNode extends Node {
    final Tag tag;
    final boolean flow;

    TagNode(Tag tag, boolean flow) {
      super(Kind.TAG, tag.start, tag.end);
      this.tag = tag;
      this.flow = flow;
    }
  }

  /** A JSX element. */
  static final class Element extends Node {
    final Tag tag;
    boolean flow;

    /** Its index among the elements of the page, once that is known. */
    int index = -1;

    Element(Tag tag, boolean flow) {
      super(Kind.ELEMENT, tag.start, tag.end);
      this.tag = tag;
      this.flow = flow;
    }
  }

  /** An expression in braces. */
  static final class Braces extends Node {
    final Script script;
    boolean flow;

    Braces(int start, int end, Script script, boolean flow) {
      super(Kind.EXPRESSION, start, end);
      this.script = script;
      this.flow = flow;
    }
  }
}
