package io.github.docusauruslint.js;

import io.github.docusauruslint.js.Node.Expression;
import io.github.docusauruslint.js.Node.Identifier;
import io.github.docusauruslint.js.Node.PrivateIdentifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What all of the parser uses: tokens that are expected, names, depth, brackets seen. */
abstract class ParserBase extends Lexer {
  /** Deepest nesting of brackets, functions and statements that is read. */
  static final int MAX_NESTING = 300;

  private static final String TOO_DEEP = "Too deeply nested";

  /** What stands in front of an expression and bears on it. */
  enum For {
    /** It is not the head of a {@code for}. */
    NONE,
    /** The first part of a {@code for}, where {@code in} is no operator. */
    INIT,
    /** The first part of a {@code for await}. */
    AWAIT;

    boolean noIn() {
      return this != NONE;
    }
  }

  final boolean typescript;

  /** Whether the rules of a module hold: no script, all exports defined, no import attributes. */
  final boolean module;

  final DeclaredNames names;

  /** Where an arrow function could begin; -1 for nowhere. */
  int potentialArrowAt = -1;

  boolean potentialArrowInForAwait;

  /** First {@code yield}, {@code await} and name {@code await} in parameters to be; -1 for none. */
  int yieldAt = -1;

  int awaitAt = -1;
  int awaitNameAt = -1;

  /** Labels in scope, innermost last. */
  List<Label> labels = new ArrayList<>(0);

  /** The classes around, innermost last, with their private names. */
  final List<PrivateNames> privateNames = new ArrayList<>(0);

  /** Deepest nesting of all left-leaning chains, to know whether a tree could be too high. */
  int longestChain;

  int deepestNesting;

  int nesting;

  /** Expressions that stood in parentheses, where that matters, with their opening offsets. */
  private @Nullable Map<Node, Integer> parenthesized;

  ParserBase(String text, int origin, int limit, Dialect dialect) {
    super(text, origin, limit);
    this.typescript = dialect == Dialect.TYPESCRIPT;
    this.module = dialect == Dialect.JSX;
    this.names = new DeclaredNames(module);
  }

  /** A label, or a loop or switch that {@code break} leaves without one. */
  static final class Label {
    final @Nullable String name;
    boolean isLoop;
    boolean isSwitch;
    int statementStart;

    Label(@Nullable String name, boolean isLoop, boolean isSwitch, int statementStart) {
      this.name = name;
      this.isLoop = isLoop;
      this.isSwitch = isSwitch;
      this.statementStart = statementStart;
    }
  }

  /** The private names of one class. */
  static final class PrivateNames {
    /** Name to what it is: {@code iget}, {@code sset}, … or {@code true}. */
    final Map<String, String> declared = new HashMap<>();

    final List<PrivateIdentifier> used = new ArrayList<>();
  }

  /**
   * What is an error if an expression turns out not to be a pattern, or the other way round:
   * offsets, -1 for none.
   */
  static final class PatternErrors {
    int shorthandAssign = -1;
    int trailingComma = -1;
    int parenthesizedAssign = -1;
    int parenthesizedBind = -1;
    int doubleProto = -1;
  }

  final boolean hasExpressionErrors(@Nullable PatternErrors errors) {
    return errors != null && (errors.shorthandAssign >= 0 || errors.doubleProto >= 0);
  }

  final void throwExpressionErrors(@Nullable PatternErrors errors) throws JsSyntaxException {
    if (errors == null) {
      return;
    }
    if (errors.shorthandAssign >= 0) {
      throw error(
          errors.shorthandAssign,
          "Shorthand property assignments are valid only in destructuring patterns");
    }
    if (errors.doubleProto >= 0) {
      throw error(errors.doubleProto, "Redefinition of __proto__ property");
    }
  }

  final void throwPatternErrors(@Nullable PatternErrors errors, boolean assign)
      throws JsSyntaxException {
    if (errors == null) {
      return;
    }
    if (errors.trailingComma >= 0) {
      throw error(errors.trailingComma, "Comma is not permitted after the rest element");
    }
    int parenthesis = assign ? errors.parenthesizedAssign : errors.parenthesizedBind;
    if (parenthesis >= 0) {
      throw error(parenthesis, assign ? "Assigning to rvalue" : "Parenthesized pattern");
    }
  }

  // Tokens

  final boolean eat(TokenType expected) throws JsSyntaxException {
    if (type != expected) {
      return false;
    }
    next();
    return true;
  }

  final void expect(TokenType expected) throws JsSyntaxException {
    if (!eat(expected)) {
      throw unexpected();
    }
  }

  final JsSyntaxException unexpected() {
    return error(start, "Unexpected token");
  }

  final JsSyntaxException unexpected(int offset) {
    return error(offset, "Unexpected token");
  }

  final boolean isContextual(String word) {
    return type == TokenType.NAME && word.equals(value) && !containsEscape;
  }

  final boolean eatContextual(String word) throws JsSyntaxException {
    if (!isContextual(word)) {
      return false;
    }
    next();
    return true;
  }

  final void expectContextual(String word) throws JsSyntaxException {
    if (!eatContextual(word)) {
      throw unexpected();
    }
  }

  final boolean canInsertSemicolon() {
    return type == TokenType.EOF || type == TokenType.BRACE_R || newLineBefore;
  }

  final void semicolon() throws JsSyntaxException {
    if (!eat(TokenType.SEMI) && !canInsertSemicolon()) {
      throw unexpected();
    }
  }

  // Depth

  final void enter() throws JsSyntaxException {
    if (++nesting > deepestNesting) {
      deepestNesting = nesting;
      if (nesting > MAX_NESTING) {
        throw tooDeep(start);
      }
    }
  }

  final void leave() {
    nesting--;
  }

  final JsSyntaxException tooDeep(int offset) {
    return new JsSyntaxException(TOO_DEEP, offset, false);
  }

  /**
   * Throws {@code e} on if it is about depth or length: to try again in another way would only lead
   * there again, from each level anew.
   */
  static void rethrowTooDeep(JsSyntaxException e) throws JsSyntaxException {
    if (TOO_DEEP.equals(e.message()) || TOO_LONG.equals(e.message())) {
      throw e;
    }
  }

  /** Notes a chain of {@code length} operators, calls or members that leans to the left. */
  final void chain(int length) {
    longestChain = Math.max(longestChain, length);
  }

  // Parentheses

  final void parenthesize(Node node, int openingOffset) {
    if (parenthesized == null) {
      parenthesized = new IdentityHashMap<>();
    }
    parenthesized.put(node, openingOffset);
  }

  final boolean isParenthesized(Node node) {
    return parenthesized != null && parenthesized.containsKey(node);
  }

  /** Offset of the outermost parenthesis around {@code node}; its own without one. */
  final int startWithParentheses(Node node) {
    Integer opening = parenthesized == null ? null : parenthesized.get(node);
    return opening == null ? node.start() : opening;
  }

  static <T> List<T> list(List<T> nodes) {
    return nodes.isEmpty() ? List.of() : Collections.unmodifiableList(nodes);
  }

  // Names

  /** Parses a name that is bound or referred to. */
  final Identifier parseIdentifier() throws JsSyntaxException {
    return parseIdentifier(false);
  }

  /** Parses a name; any word where {@code liberal}, as for properties. */
  final Identifier parseIdentifier(boolean liberal) throws JsSyntaxException {
    int nameStart = start;
    String name = wordAsName();
    if (liberal) {
      advance();
    } else {
      next();
    }
    Identifier identifier = new Identifier(nameStart, lastTokenEnd, name);
    if (!liberal) {
      requireUnreserved(identifier);
      if (name.equals("await") && awaitNameAt < 0) {
        awaitNameAt = nameStart;
      }
    }
    return identifier;
  }

  private String wordAsName() throws JsSyntaxException {
    String word = value;
    if (type == TokenType.NAME && word != null) {
      return word;
    }
    String keyword = type.keyword;
    if (keyword == null) {
      throw unexpected();
    }
    if (type == TokenType.CLASS || type == TokenType.FUNCTION) {
      boolean behindDot = lastTokenEnd == lastTokenStart + 1 && charAt(lastTokenStart) == '.';
      if (!behindDot) {
        // It opened a context that nothing will close.
        contexts.pop();
      }
    }
    type = TokenType.NAME;
    return keyword;
  }

  final void requireUnreserved(Identifier identifier) throws JsSyntaxException {
    String name = identifier.name();
    int at = identifier.start();
    switch (name) {
      case "yield" -> {
        if (names.inGenerator()) {
          throw error(at, "Cannot use 'yield' as identifier inside a generator");
        }
      }
      case "await" -> {
        if (names.inAsync()) {
          throw error(at, "Cannot use 'await' as identifier inside an async function");
        }
        if (names.inStaticBlock()) {
          throw error(at, "Cannot use await in class static initialization block");
        }
      }
      case "arguments" -> {
        if (names.inFieldInitializer()) {
          throw error(at, "Cannot use 'arguments' in class field initializer");
        }
        if (names.inStaticBlock()) {
          throw error(at, "Cannot use arguments in class static initialization block");
        }
      }
      default -> {}
    }
    if (TokenType.keyword(name, 0, name.length()) != null) {
      throw error(at, "Unexpected keyword '" + name + "'");
    }
    if (isReserved(name)) {
      throw error(
          at,
          name.equals("await")
              ? "Cannot use keyword 'await' outside an async function"
              : "The keyword '" + name + "' is reserved");
    }
  }

  private boolean isReserved(String name) {
    return switch (name) {
      case "enum" -> true;
      case "await" -> module;
      case "implements",
          "interface",
          "let",
          "package",
          "private",
          "protected",
          "public",
          "static",
          "yield" ->
          strict;
      default -> false;
    };
  }

  /** Whether strict mode forbids to bind or assign {@code name}. */
  final boolean isReservedToBind(String name) {
    return isReserved(name) || name.equals("eval") || name.equals("arguments");
  }

  final PrivateIdentifier parsePrivateIdentifier() throws JsSyntaxException {
    int nameStart = start;
    String name = value;
    if (type != TokenType.PRIVATE_ID || name == null) {
      throw unexpected();
    }
    next();
    PrivateIdentifier identifier = new PrivateIdentifier(nameStart, lastTokenEnd, name);
    if (privateNames.isEmpty()) {
      throw error(
          nameStart, "Private field '#" + name + "' must be declared in an enclosing class");
    }
    privateNames.get(privateNames.size() - 1).used.add(identifier);
    return identifier;
  }

  // Told by the parts of the parser that come later

  abstract Expression parseExpression(For head, @Nullable PatternErrors errors)
      throws JsSyntaxException;

  abstract Expression parseMaybeAssign(For head, @Nullable PatternErrors errors)
      throws JsSyntaxException;
}
