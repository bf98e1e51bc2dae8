package io.github.docusauruslint.mdx;

import io.github.docusauruslint.js.Dialect;
import io.github.docusauruslint.js.JsParser;
import io.github.docusauruslint.js.JsSyntaxException;
import io.github.docusauruslint.js.Node;
import io.github.docusauruslint.js.ParsedExpression;
import java.util.List;

/**
 * Reads JavaScript in braces (micromark-factory-mdx-expression 2.0.3). MDX asks acorn at every
 * closing brace whether all before it is an expression; to parse once and see that a brace follows
 * gives the same answer.
 */
final class ExpressionScanner {
  private static final String SOURCE = "micromark-extension-mdx-expression";
  private static final String LAZY =
      "Unexpected lazy line in expression in container, expected line to be prefixed with `>` when"
          + " in a block quote, whitespace when in a list, etc";
  private static final String NO_BRACE =
      "Unexpected end of file in expression, expected a corresponding closing brace for `{`";

  private static final String NO_OBJECT =
      "Unexpected `ExpressionStatement` in code: expected an object spread (`{...spread}`)";

  /** So many closing braces are looked at for an assignment; each time all before is read again. */
  private static final int MOST_BRACES = 64;

  private final Stretch in;
  private int end;

  ExpressionScanner(Stretch in) {
    this.in = in;
  }

  /** Behind the brace that closed the last one. */
  int end() {
    return end;
  }

  /** The expression whose brace opens at {@code open}; it may be nothing but comments. */
  Script expression(int open) throws Fault {
    return scan(open, true);
  }

  /** The value of an attribute, which may not be empty. */
  Script value(int open) throws Fault {
    return scan(open, false);
  }

  private Script scan(int open, boolean mayBeEmpty) throws Fault {
    try {
      return scan(open, mayBeEmpty, false);
    } catch (Fault fault) {
      throw fault.kind() == MdxError.Kind.EXPRESSION ? fault.in(in.source(open)) : fault;
    }
  }

  /** A spread among attributes. */
  Script spread(int open) throws Fault {
    Script script = scan(open, false, true);
    Node.ObjectExpression object = (Node.ObjectExpression) script.expression();
    if (object == null) {
      return script;
    }
    List<Node.ObjectExpressionMember> members = object.properties();
    if (members.size() > 1) {
      throw spreadFault(
          script,
          members.get(1),
          "spread-extra",
          "Unexpected extra content in spread: only a single spread is supported");
    }
    if (members.size() == 1 && !(members.get(0) instanceof Node.SpreadElement)) {
      throw spreadFault(
          script,
          members.get(0),
          "non-spread",
          "Unexpected `" + members.get(0).type() + "` in code: only spread elements are supported");
    }
    return script;
  }

  private static Fault spreadFault(Script script, Node place, String ruleId, String message) {
    int start = script.in().source(place.start());
    return new Fault(MdxError.Kind.EXPRESSION, start, start, message, ruleId, SOURCE, null);
  }

  private Script scan(int open, boolean mayBeEmpty, boolean spread) throws Fault {
    int from = open + 1;
    int lines = 1;
    while (true) {
      int limit = in.limit();
      String text = in.string();
      int blank = JsParser.skipBlank(text, from, limit);
      if (blank >= 0
          && blank < limit
          && text.charAt(blank) == '}'
          && JsParser.isBlank(text, from, blank)) {
        return empty(from, blank, mayBeEmpty);
      }
      boolean mayGoOn = blank < 0 || blank == limit;
      if (!mayGoOn) {
        try {
          ParsedExpression parsed = parse(text, from, limit, spread);
          int next = parsed.next();
          if (next < limit
              && text.charAt(next) == '}'
              && JsParser.isBlank(text, parsed.end(), next)) {
            in.reach(next + 1);
            end = next + 1;
            return script(from, next, parsed, spread);
          }
          mayGoOn = next >= limit;
        } catch (JsSyntaxException e) {
          mayGoOn = e.atEnd();
        }
      }
      // Twice as many lines each time, so that the work stays proportionate to the text.
      boolean grown = false;
      for (int i = 0; mayGoOn && i < lines && in.more(); i++) {
        grown = true;
      }
      if (!grown) {
        throw fault(from, spread);
      }
      lines *= 2;
    }
  }

  /**
   * Where acorn's input ends, in the page: the indent of the last line is none of it, up to two
   * columns, nor are the marks of containers.
   */
  private int endOfSource(int from, int close) {
    int p = close;
    while (p > from && close - p < 2 && Characters.isSpace(in.chars[p - 1])) {
      p--;
    }
    boolean atLineStart = p > from && Characters.isLineEnding(in.chars[p - 1]);
    return atLineStart ? in.source(p - 1) + 1 : in.source(close);
  }

  private Script script(int from, int close, ParsedExpression parsed, boolean spread) {
    in.page.countTokens(parsed.tokens());
    String text = in.string();
    String written = text.substring(from, close);
    String source = Indents.strip(in, from, close);
    boolean mayHoldLines = written.indexOf('`') >= 0 || written.indexOf('<') >= 0;
    if (mayHoldLines && Indents.isIndented(text, from, close)) {
      // Strings over several lines lack the indent that MDX takes away.
      try {
        Stretch copy = Indents.copy(in, from, close);
        ParsedExpression again = parse(copy.string(), 0, copy.end, spread);
        return new Script(copy, again.expression(), again.comments(), source);
      } catch (JsSyntaxException e) {
        return new Script(in, parsed.expression(), parsed.comments(), source);
      }
    }
    return new Script(in, parsed.expression(), parsed.comments(), source);
  }

  private static ParsedExpression parse(String text, int from, int to, boolean spread)
      throws JsSyntaxException {
    return spread
        ? JsParser.parseSpreadAt(text, from, to, Dialect.JSX)
        : JsParser.parseExpressionAt(text, from, to, Dialect.JSX);
  }

  private Script empty(int from, int close, boolean mayBeEmpty) throws Fault {
    if (!mayBeEmpty) {
      int place = in.source(from);
      throw new Fault(
          MdxError.Kind.EXPRESSION,
          place,
          place,
          "Unexpected empty expression",
          "unexpected-empty-expression",
          SOURCE,
          null);
    }
    in.reach(close + 1);
    end = close + 1;
    String text = in.string();
    String source = Indents.strip(in, from, close);
    return new Script(in, null, JsComments.read(text, from, close), source);
  }

  /**
   * Whether what MDX makes of a spread at some closing brace, <code>({…})</code>, is an expression
   * after all: of <code>{c=d}={}</code> it is an assignment to a pattern.
   */
  private boolean isAssignment(String text, int from) {
    int close = text.indexOf('}', from);
    for (int tries = 0; tries < MOST_BRACES && close >= 0 && close < in.end; tries++) {
      String wrapped = "({" + text.substring(from, close) + "})";
      try {
        if (JsParser.parseExpressionAt(wrapped, 0, wrapped.length(), Dialect.JSX).end()
            == wrapped.length()) {
          return true;
        }
      } catch (JsSyntaxException e) {
        // It may be one at the next brace.
      }
      close = text.indexOf('}', close + 1);
    }
    return false;
  }

  /** What MDX says when no brace ends an expression: what acorn said at the last one. */
  private Fault fault(int from, boolean spread) {
    while (in.more()) {
      continue;
    }
    int lazy = in.lazyStart();
    if (lazy >= 0) {
      return new Fault(MdxError.Kind.LAZY_LINE, lazy, lazy, LAZY, "unexpected-lazy", SOURCE, null);
    }
    String text = in.string();
    if (spread && isAssignment(text, from)) {
      int place = in.source(from);
      return new Fault(
          MdxError.Kind.EXPRESSION, place, place, NO_OBJECT, "non-spread", SOURCE, null);
    }
    int close = in.end == 0 ? -1 : text.lastIndexOf('}', in.end - 1);
    if (close < from) {
      int place = in.endOfInput();
      return new Fault(
          MdxError.Kind.EXPRESSION, place, place, NO_BRACE, "unexpected-eof", SOURCE, null);
    }
    String message = "Unexpected content after expression";
    int offset = from;
    try {
      offset = parse(text, from, close, spread).end();
    } catch (JsSyntaxException e) {
      message = String.valueOf(e.getMessage());
      offset = e.offset();
    }
    int place = offset < close ? in.source(offset) : endOfSource(from, close);
    return new Fault(
        MdxError.Kind.EXPRESSION,
        place,
        place,
        "Could not parse expression with acorn",
        "acorn",
        SOURCE,
        message);
  }
}
