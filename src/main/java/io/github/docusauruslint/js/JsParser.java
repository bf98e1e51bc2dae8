package io.github.docusauruslint.js;

import io.github.docusauruslint.js.Node.Expression;
import io.github.docusauruslint.js.Node.ObjectExpression;
import io.github.docusauruslint.js.ParserBase.PatternErrors;
import java.util.List;
import java.util.Set;

/**
 * Parses JavaScript with JSX, and TypeScript, into ESTree. For {@link Dialect#JSX} it accepts and
 * refuses what acorn 8.19 with acorn-jsx 5.3 does (ES2024, a module), with acorn's messages and
 * positions, the more so as MDX decides by them where a block or an expression ends.
 */
public final class JsParser {
  /** Greatest height of a tree, chains such as {@code 1+1+1} and {@code a.b.c} included. */
  public static final int MAX_TREE_HEIGHT = 1000;

  /** How many nodes one level of nesting makes at most, chains aside: as many as precedences. */
  private static final int NODES_PER_LEVEL = 16;

  private JsParser() {}

  /** Parses {@code text} from {@code start} to {@code end} as a whole file or block. */
  public static Node.Program parseModule(String text, int start, int end, Dialect dialect)
      throws JsSyntaxException {
    return parseBlock(text, start, end, dialect, Set.of()).program();
  }

  /**
   * As {@link #parseModule}, with names that are taken: MDX puts the names that earlier blocks
   * import as a {@code var} in front of each later block.
   */
  public static ParsedBlock parseBlock(
      String text, int start, int end, Dialect dialect, Set<String> taken)
      throws JsSyntaxException {
    TypeScriptParser parser = new TypeScriptParser(text, start, end, dialect);
    parser.names.take(taken);
    return guarded(
        parser,
        () -> {
          parser.nextToken();
          Node.Program program = parser.parseProgram();
          requireHeight(parser, program);
          return new ParsedBlock(program, parser.tokens());
        });
  }

  /**
   * Parses one expression, commas included, from {@code start} as far as it goes; {@code end} is as
   * far as it may look. Does not mind what follows: that is {@link ParsedExpression#next}.
   */
  public static ParsedExpression parseExpressionAt(String text, int start, int end, Dialect dialect)
      throws JsSyntaxException {
    TypeScriptParser parser = new TypeScriptParser(text, start, end, dialect);
    return guarded(
        parser,
        () -> {
          parser.nextToken();
          return parsed(parser, parser.parseExpression());
        });
  }

  /**
   * Parses the inside of {@code {...argument}} from behind its brace, as MDX does in a tag: the
   * members of an object literal (MDX itself then asks for exactly one, a spread). {@link
   * ParsedExpression#expression} is the ObjectExpression, from {@code start} to {@link
   * ParsedExpression#next}, where the closing brace is. The end of the text counts as that brace.
   */
  public static ParsedExpression parseSpreadAt(String text, int start, int end, Dialect dialect)
      throws JsSyntaxException {
    TypeScriptParser parser = new TypeScriptParser(text, start, end, dialect);
    parser.contexts.push(TokenContext.PAREN_EXPRESSION);
    parser.contexts.push(TokenContext.BRACE_EXPRESSION);
    parser.impliedClosers = 2;
    try {
      return guarded(
          parser,
          () -> {
            parser.nextToken();
            PatternErrors errors = new PatternErrors();
            List<Node.ObjectExpressionMember> members = parser.parseMembers(errors);
            parser.throwExpressionErrors(errors);
            return parsed(parser, new ObjectExpression(start, parser.start, members));
          });
    } catch (JsSyntaxException e) {
      throw inParentheses(text, start, end, dialect, e);
    }
  }

  /** The error as MDX gets it, which puts {@code ({} and {@code })} around a spread. */
  private static JsSyntaxException inParentheses(
      String text, int start, int end, Dialect dialect, JsSyntaxException found) {
    String wrapped = "({" + text.substring(start, end) + "})";
    try {
      parseExpressionAt(wrapped, 0, wrapped.length(), dialect);
      return found;
    } catch (JsSyntaxException e) {
      int offset = Math.min(end, Math.max(start, start + e.offset() - 2));
      return new JsSyntaxException(e.message(), offset, found.atEnd());
    }
  }

  private static ParsedExpression parsed(TypeScriptParser parser, Expression expression)
      throws JsSyntaxException {
    requireHeight(parser, expression);
    return new ParsedExpression(
        expression,
        parser.lastTokenEnd,
        parser.start,
        ParserBase.list(parser.comments),
        parser.tokens());
  }

  private interface Parsing<T> {
    T run() throws JsSyntaxException;
  }

  /**
   * Parses, and where a caller has left less stack than {@link ParserBase#MAX_NESTING} levels take,
   * says so as acorn does.
   */
  private static <T> T guarded(TypeScriptParser parser, Parsing<T> parsing)
      throws JsSyntaxException {
    try {
      return parsing.run();
    } catch (StackOverflowError e) {
      throw parser.tooDeep(parser.start);
    }
  }

  /**
   * The offset of the first character from {@code start} that is neither white space nor comment;
   * {@code end} when there is none; -1 when a comment does not end (a line comment has to end in a
   * line ending).
   */
  public static int skipBlank(String text, int start, int end) {
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      if (c == '/' && i + 1 < end && (text.charAt(i + 1) == '/' || text.charAt(i + 1) == '*')) {
        i = skipComment(text, i, end);
        if (i < 0) {
          return -1;
        }
      } else if (TextReader.isSpace(c) || TextReader.isNewLine(c)) {
        i++;
      } else {
        return i;
      }
    }
    return end;
  }

  private static int skipComment(String text, int start, int end) {
    boolean block = text.charAt(start + 1) == '*';
    for (int i = start + 2; i < end; i++) {
      char c = text.charAt(i);
      if (block ? c == '*' && i + 1 < end && text.charAt(i + 1) == '/' : c == '\n' || c == '\r') {
        return block ? i + 2 : i + 1;
      }
    }
    return -1;
  }

  /**
   * Whether MDX takes {@code text} from {@code start} to {@code end} for nothing but white space
   * and comments. It strips block comments before line comments, even where one is in the other,
   * and a line comment only with the line ending behind it.
   */
  public static boolean isBlank(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '/') {
        return areComments(text.substring(i, end));
      }
      if (!TextReader.isSpace(c) && !TextReader.isNewLine(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean areComments(String text) {
    StringBuilder rest = new StringBuilder();
    int from = 0;
    while (true) {
      int open = text.indexOf("/*", from);
      int close = open < 0 ? -1 : text.indexOf("*/", open + 2);
      if (close < 0) {
        break;
      }
      rest.append(text, from, open);
      from = close + 2;
    }
    rest.append(text, from, text.length());
    int i = 0;
    while (i < rest.length()) {
      char c = rest.charAt(i++);
      if (c == '/' && i < rest.length() && rest.charAt(i) == '/') {
        while (i < rest.length() && rest.charAt(i) != '\n' && rest.charAt(i) != '\r') {
          i++;
        }
        if (i == rest.length()) {
          return false;
        }
      } else if (!TextReader.isSpace(c) && !TextReader.isNewLine(c)) {
        return false;
      }
    }
    return true;
  }

  private static void requireHeight(TypeScriptParser parser, Node root) throws JsSyntaxException {
    int bound = parser.deepestNesting * (parser.longestChain + NODES_PER_LEVEL);
    if (bound <= MAX_TREE_HEIGHT) {
      return;
    }
    Node tooDeep = TreeHeight.nodeBelow(root, MAX_TREE_HEIGHT);
    if (tooDeep != null) {
      throw parser.tooDeep(tooDeep.start());
    }
  }
}
