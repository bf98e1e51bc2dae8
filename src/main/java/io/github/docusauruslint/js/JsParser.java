package io.github.docusauruslint.js;

import java.util.List;

/** Parses JavaScript with JSX, and TypeScript, into ESTree; what acorn 8 accepts and refuses. */
public final class JsParser {
  /** Deepest nesting of brackets, functions, statements that is read. */
  public static final int MAX_NESTING = 400;

  /** Greatest height of a tree, chains such as {@code 1+1+1} and {@code a.b.c} included. */
  public static final int MAX_TREE_HEIGHT = 2000;

  /** What may be written. */
  public enum Dialect {
    /** An ES2024 module with JSX, as MDX has acorn read it. */
    JSX,
    /**
     * A module or CommonJS script with JSX, as a loader takes {@code .js}, {@code .cjs}, {@code
     * .mjs}.
     */
    SCRIPT,
    /** As {@link #SCRIPT}, with TypeScript and JSX ({@code .tsx}). */
    TYPESCRIPT
  }

  private JsParser() {}

  /** Parses {@code text} from {@code start} to {@code end} as a whole file or block. */
  public static Node.Program parseModule(String text, int start, int end, Dialect dialect)
      throws JsSyntaxException {
    return parseModule(text, start, end, dialect, List.of());
  }

  /**
   * As {@link #parseModule(String, int, int, Dialect)}, with names that are taken: MDX puts the
   * names that earlier blocks import as a {@code var} in front of each later block.
   */
  public static Node.Program parseModule(
      String text, int start, int end, Dialect dialect, List<String> declared)
      throws JsSyntaxException {
    throw new UnsupportedOperationException();
  }

  /**
   * Parses one expression, commas included, from {@code start} as far as it goes; {@code end} is as
   * far as it may look. Does not mind what follows: that is {@link ParsedExpression#next}.
   */
  public static ParsedExpression parseExpressionAt(String text, int start, int end, Dialect dialect)
      throws JsSyntaxException {
    throw new UnsupportedOperationException();
  }

  /**
   * Parses the inside of {@code {...argument}} from behind its brace, as MDX does in a tag: the
   * members of an object literal (MDX itself then asks for exactly one, a spread). {@link
   * ParsedExpression#expression} is the ObjectExpression, from {@code start} to {@code next}, where
   * the closing brace is.
   */
  public static ParsedExpression parseSpreadAt(String text, int start, int end, Dialect dialect)
      throws JsSyntaxException {
    throw new UnsupportedOperationException();
  }

  /**
   * The offset of the first character from {@code start} that is neither white space nor comment;
   * {@code end} when there is none; -1 when a comment does not end (a line comment has to end in a
   * line ending). So {@code skipBlank(…) == end} is MDX's "empty expression".
   */
  public static int skipBlank(String text, int start, int end) {
    throw new UnsupportedOperationException();
  }
}
