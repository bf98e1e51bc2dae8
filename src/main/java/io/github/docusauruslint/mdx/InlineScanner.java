package io.github.docusauruslint.mdx;

import io.github.docusauruslint.mdx.MdxOptions.MathSyntax;
import io.github.docusauruslint.mdx.PageScan.TextJob;

/**
 * Reads the inline content of paragraphs, headings, table cells and labels: micromark's text
 * initializer with Docusaurus's extensions. One pass from left to right; what delimiters enclose is
 * settled when a label or the text ends ({@link Delimiters}).
 */
final class InlineScanner {
  /** ASCII characters that may start something. */
  private static final boolean[] STOPS = stops("\n\r!&*:<@[\\]_`w{~W");

  /** As {@link #STOPS}, where there is math. */
  private static final boolean[] MATH_STOPS = stops("\n\r!$&*:<@[\\]_`w{~W");

  final PageScan page;
  final Delimiters delimiters = new Delimiters();
  private final Brackets brackets;
  private final Autolinks autolinks;
  private final VerbatimSpans codeSpans = new VerbatimSpans('`');
  private final VerbatimSpans mathSpans = new VerbatimSpans('$');
  private final MathSyntax math;
  private final DirectiveScanner directives;

  // The text that is being read.
  Stretch in;
  char[] chars;
  int start;
  int end;
  Node parent;
  private TextJob job;

  /** Behind the last thing that is not plain text. */
  int tokenEnd;

  /** As {@link #tokenEnd}, but underscores do not count. */
  int solidEnd;

  /** Behind the last escaped character, or -1. */
  private int escapeEnd;

  /** Behind the backslash of the last hard break, or -1. */
  private int hardEnd;

  private boolean mayHoldLiteral;

  /** From there on no comment ends. */
  private int noCommentEnd;

  private HtmlScanner html;

  InlineScanner(PageScan page) {
    this.page = page;
    this.math = page.options.math();
    this.in = page.whole;
    this.chars = page.chars;
    this.parent = new Node(Node.Kind.ROOT, 0, 0);
    this.job = new TextJob(parent, in, 0, 0, 0, false, false, 0);
    this.brackets = new Brackets(this);
    this.autolinks = new Autolinks(this);
    this.directives = new DirectiveScanner(page);
    this.html = new HtmlScanner(chars, 0);
  }

  private static boolean[] stops(String characters) {
    boolean[] table = new boolean[128];
    for (int i = 0; i < characters.length(); i++) {
      table[characters.charAt(i)] = true;
    }
    return table;
  }

  /** Reads a text and gives its parent the nodes. */
  void scan(TextJob text) {
    job = text;
    in = text.in().upTo(text.to());
    chars = in.chars;
    start = text.from();
    end = text.to();
    parent = text.parent();
    tokenEnd = start;
    solidEnd = start;
    escapeEnd = -1;
    hardEnd = -1;
    noCommentEnd = Integer.MAX_VALUE;
    html = page.commonMark ? new HtmlScanner(chars, end) : html;
    codeSpans.start();
    mathSpans.start();
    brackets.start();
    mayHoldLiteral = false;
    int p = text.listItemStart() ? checkBox() : start;
    boolean[] stopTable = math == MathSyntax.OFF ? STOPS : MATH_STOPS;
    while (p < end) {
      char c = chars[p];
      if (c < 128 && stopTable[c]) {
        int after = construct(c, p);
        p = after < 0 ? p + 1 : after;
      } else {
        p++;
      }
    }
    flush(FlowMarkers.trimEnd(chars, tokenEnd, end));
    delimiters.closeText();
    if (mayHoldLiteral) {
      page.literalCandidates.add(parent);
    }
  }

  /** Reads what starts with {@code c} at {@code p}; gives the offset behind it, or -1 for text. */
  private int construct(char c, int p) {
    return switch (c) {
      case '\n', '\r' -> lineEnding(p);
      case '\\' -> escape(p);
      case '&' -> reference(p);
      case '*' -> attention(p, c);
      case '_' -> underscore(p);
      case '~' -> strike(p);
      case '`' -> codeSpan(p);
      case '$' -> math(p);
      case '[' -> brackets.openLink(p);
      case '!' -> brackets.openImage(p);
      case ']' -> brackets.close(p);
      case '<' -> markup(p);
      case '{' -> page.commonMark ? -1 : expression(p);
      case ':' -> colon(p);
      case '@' -> autolinks.email(p);
      case 'w', 'W' -> autolinks.www(p);
      default -> -1;
    };
  }

  /** Says that the finished text may hold a URL or address that is no link yet. */
  void mayHoldLiteral() {
    mayHoldLiteral = true;
  }

  /** Puts the plain text up to {@code offset} into the tree. */
  void flush(int offset) {
    if (offset > tokenEnd) {
      page.count(1);
      parent.append(new Nodes.Text(in, tokenEnd, offset, null));
    }
  }

  /** Puts plain text up to {@code from} and then a node into the tree. */
  int add(int from, int to, Node node) {
    flush(from);
    page.count(node.kind == Node.Kind.TEXT ? 1 : CrowdedPageException.HEAVY);
    parent.append(node);
    tokenEnd = to;
    solidEnd = to;
    return to;
  }

  /** Makes what follows {@code offset} plain text again; it is plain text and underscores. */
  void unread(int offset) {
    while (delimiters.dropLast(offset)) {
      continue;
    }
    while (parent.last instanceof Nodes.Text text && text.to > offset) {
      if (text.from < offset) {
        text.to = offset;
      } else {
        text.remove();
      }
    }
    tokenEnd = Math.min(tokenEnd, offset);
  }

  /** A task list's check box, and the white space that must follow. */
  private int checkBox() {
    if (end - start < 4 || chars[start] != '[' || chars[start + 2] != ']') {
      return start;
    }
    char mark = chars[start + 1];
    char after = chars[start + 3];
    boolean box = mark == 'x' || mark == 'X' || Characters.isLineEndingOrSpace(mark);
    if (!box || !Characters.isLineEndingOrSpace(after)) {
      return start;
    }
    if (Characters.isSpace(after) && FlowMarkers.skipSpaces(chars, start + 3, end) == end) {
      return start;
    }
    tokenEnd = start + (Characters.isSpace(after) ? 4 : 3);
    solidEnd = tokenEnd;
    return tokenEnd;
  }

  private int lineEnding(int p) {
    int from = FlowMarkers.trimEnd(chars, tokenEnd, p);
    int next = p + (chars[p] == '\r' && p + 1 < end && chars[p + 1] == '\n' ? 2 : 1);
    flush(from);
    page.count(1);
    boolean hard = p - from >= 2;
    for (int i = from; hard && i < p; i++) {
      hard = chars[i] == ' ';
    }
    if (hard) {
      parent.append(new Node(Node.Kind.BREAK, in.source(from), in.source(next)));
    } else if (hardEnd != p) {
      parent.append(new Nodes.Text(in, p, next, null));
    }
    tokenEnd = FlowMarkers.skipSpaces(chars, next, end);
    solidEnd = tokenEnd;
    return tokenEnd;
  }

  private int escape(int p) {
    if (p + 1 == end) {
      return -1;
    }
    char c = chars[p + 1];
    if (Characters.isLineEnding(c)) {
      hardEnd = p + 1;
      return add(p, p + 1, new Node(Node.Kind.BREAK, in.source(p), in.source(p + 1)));
    }
    if (!Characters.isAsciiPunctuation(c)) {
      return -1;
    }
    escapeEnd = p + 2;
    mayHoldLiteral = true;
    return add(p, p + 2, new Nodes.Text(in, p + 1, p + 2, null));
  }

  private int reference(int p) {
    int after = CharacterReferences.end(chars, p, end);
    if (after == 0) {
      return -1;
    }
    String value = CharacterReferences.value(chars, p, after);
    mayHoldLiteral = true;
    return add(p, after, new Nodes.Text(in, p, after, value));
  }

  private int underscore(int p) {
    int after = autolinks.emailFrom(p);
    if (after >= 0) {
      return after;
    }
    int solid = solidEnd;
    after = attention(p, '_');
    solidEnd = solid;
    return after;
  }

  private int attention(int p, char marker) {
    int after = p;
    while (after < end && chars[after] == marker) {
      after++;
    }
    int before = p == start ? Characters.WHITESPACE : Characters.classify(chars[p - 1]);
    int behind = after == end ? Characters.WHITESPACE : Characters.classify(chars[after]);
    boolean opens =
        behind == 0
            || behind == Characters.PUNCTUATION && before != 0
            || after < end && chars[after] == '~';
    boolean closes =
        before == 0
            || before == Characters.PUNCTUATION && behind != 0
            || p > start && chars[p - 1] == '~';
    Nodes.Text node = new Nodes.Text(in, p, after, null);
    if (marker == '*') {
      delimiters.add(node, marker, opens, closes);
    } else {
      delimiters.add(
          node, marker, opens && (before != 0 || !closes), closes && (behind != 0 || !opens));
    }
    return add(p, after, node);
  }

  private int strike(int p) {
    if (p > start && chars[p - 1] == '~' && escapeEnd != p) {
      return -1;
    }
    int after = p + 1;
    while (after < end && chars[after] == '~') {
      after++;
    }
    if (after - p > 2) {
      return -1;
    }
    int before = p == start ? Characters.WHITESPACE : Characters.classify(chars[p - 1]);
    int behind = after == end ? Characters.WHITESPACE : Characters.classify(chars[after]);
    boolean opens = behind == 0 || behind == Characters.PUNCTUATION && before != 0;
    boolean closes = before == 0 || before == Characters.PUNCTUATION && behind != 0;
    Nodes.Text node = new Nodes.Text(in, p, after, null);
    delimiters.add(node, '~', opens, closes);
    return add(p, after, node);
  }

  private int codeSpan(int p) {
    if (p > start && chars[p - 1] == '`' && escapeEnd != p) {
      return -1;
    }
    int after = codeSpans.end(chars, p, end);
    if (after < 0) {
      return -1;
    }
    String value = codeSpans.value(chars, p, after, job.tableCell());
    return add(p, after, verbatim(Node.Kind.INLINE_CODE, p, after, value));
  }

  private int math(int p) {
    if (p > start && chars[p - 1] == '$' && escapeEnd != p) {
      return -1;
    }
    boolean single = p + 1 == end || chars[p + 1] != '$';
    int after =
        single && math == MathSyntax.WITHOUT_SINGLE_DOLLARS ? -1 : mathSpans.end(chars, p, end);
    if (after < 0) {
      return -1;
    }
    String value = mathSpans.value(chars, p, after, false);
    return add(p, after, verbatim(Node.Kind.INLINE_MATH, p, after, value));
  }

  private Node verbatim(Node.Kind kind, int from, int to, String value) {
    return new Nodes.Verbatim(kind, in.source(from), in.source(to), value);
  }

  private int markup(int p) {
    if (page.options.comments()) {
      int content = Comments.open(chars, p, end);
      int closing = content < 0 ? -1 : commentEnd(content);
      if (closing >= 0) {
        flush(p);
        Comments.add(page, in.source(p), in.source(closing));
        tokenEnd = closing;
        solidEnd = closing;
        mayHoldLiteral = true;
        return closing;
      }
    }
    if (page.commonMark) {
      return autolinkOrHtml(p);
    }
    if (page.givesUp()) {
      return -1;
    }
    try {
      TagScanner tags = new TagScanner(in, new ExpressionScanner(in));
      Tag tag = tags.scan(p);
      return tag == null ? -1 : add(p, tags.end(), new Nodes.TagNode(tag, false));
    } catch (Fault fault) {
      page.report(fault);
      return -1;
    }
  }

  private int autolinkOrHtml(int p) {
    int after = html.autolinkEnd(p);
    if (after >= 0) {
      return autolinks.enclosed(p, after, html.isEmail(p));
    }
    after = html.htmlEnd(p);
    return after < 0
        ? -1
        : add(p, after, new Nodes.Html(in.source(p), in.source(after), in, p, after, true));
  }

  private int commentEnd(int from) {
    if (from >= noCommentEnd) {
      return -1;
    }
    for (int p = from; p + 2 < end; p++) {
      if (chars[p] == '-' && chars[p + 1] == '-' && chars[p + 2] == '>') {
        return p + 3;
      }
    }
    noCommentEnd = from;
    return -1;
  }

  private int expression(int p) {
    if (page.givesUp()) {
      return -1;
    }
    try {
      ExpressionScanner expressions = new ExpressionScanner(in);
      Script script = expressions.expression(p);
      int after = expressions.end();
      return add(p, after, new Nodes.Braces(in.source(p), in.source(after), script, false));
    } catch (Fault fault) {
      page.report(fault);
      return -1;
    }
  }

  private int colon(int p) {
    int after = autolinks.protocol(p);
    if (after >= 0) {
      return after;
    }
    if (p > start && chars[p - 1] == ':' && escapeEnd != p) {
      return -1;
    }
    Nodes.Directive directive = directives.text(in, p, end, job.level());
    return directive == null ? -1 : add(p, directives.textEnd(), directive);
  }

  /** Whether a bracket is open that has not turned out to be text: then no literal is linked. */
  boolean isBracketOpen() {
    return brackets.isOpen();
  }
}
