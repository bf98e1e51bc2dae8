package io.github.docusauruslint.js;

import io.github.docusauruslint.js.Node.Expression;
import io.github.docusauruslint.js.Node.JSXAttribute;
import io.github.docusauruslint.js.Node.JSXAttributeLike;
import io.github.docusauruslint.js.Node.JSXAttributeValue;
import io.github.docusauruslint.js.Node.JSXChild;
import io.github.docusauruslint.js.Node.JSXClosingElement;
import io.github.docusauruslint.js.Node.JSXClosingFragment;
import io.github.docusauruslint.js.Node.JSXElement;
import io.github.docusauruslint.js.Node.JSXEmptyExpression;
import io.github.docusauruslint.js.Node.JSXExpressionContainer;
import io.github.docusauruslint.js.Node.JSXFragment;
import io.github.docusauruslint.js.Node.JSXIdentifier;
import io.github.docusauruslint.js.Node.JSXMemberExpression;
import io.github.docusauruslint.js.Node.JSXName;
import io.github.docusauruslint.js.Node.JSXNamespacedName;
import io.github.docusauruslint.js.Node.JSXOpeningElement;
import io.github.docusauruslint.js.Node.JSXOpeningFragment;
import io.github.docusauruslint.js.Node.JSXSpreadAttribute;
import io.github.docusauruslint.js.Node.JSXText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses JSX elements and fragments, as acorn-jsx 5.3 does. */
abstract class JsxParser extends AtomParser {
  JsxParser(String text, int origin, int limit, Dialect dialect) {
    super(text, origin, limit, dialect);
  }

  @Override
  final Expression parseJsx() throws JsSyntaxException {
    int nodeStart = start;
    next();
    return (Expression) parseElementAt(nodeStart);
  }

  /** Parses from behind the angle bracket at {@code nodeStart}. */
  private JSXChild parseElementAt(int nodeStart) throws JsSyntaxException {
    enter();
    JSXName name = type == TokenType.JSX_TAG_END ? null : parseElementName();
    if (typescript && name != null && (isLess() || type == TokenType.JSX_TAG_START)) {
      skipTypesOfTag();
    }
    List<JSXAttributeLike> attributes = new ArrayList<>();
    while (type != TokenType.SLASH && type != TokenType.JSX_TAG_END) {
      attributes.add(parseAttribute());
    }
    boolean selfClosing = eat(TokenType.SLASH);
    expect(TokenType.JSX_TAG_END);
    int openingEnd = lastTokenEnd;

    List<JSXChild> children = selfClosing ? List.of() : new ArrayList<>();
    int closingStart = -1;
    JSXName closingName = null;
    if (!selfClosing) {
      closingStart = parseChildren(children);
      closingName = type == TokenType.JSX_TAG_END ? null : parseElementName();
      expect(TokenType.JSX_TAG_END);
      if (!isSame(name, closingName)) {
        throw error(
            closingStart, "Expected corresponding JSX closing tag for <" + spelled(name) + ">");
      }
    }
    if (type == TokenType.RELATIONAL && isLess()) {
      throw error(start, "Adjacent JSX elements must be wrapped in an enclosing tag");
    }
    leave();
    int nodeEnd = lastTokenEnd;
    if (name == null) {
      return new JSXFragment(
          nodeStart,
          nodeEnd,
          new JSXOpeningFragment(nodeStart, openingEnd),
          list(children),
          new JSXClosingFragment(closingStart, nodeEnd));
    }
    JSXClosingElement closing =
        closingName == null ? null : new JSXClosingElement(closingStart, nodeEnd, closingName);
    return new JSXElement(
        nodeStart,
        nodeEnd,
        new JSXOpeningElement(nodeStart, openingEnd, name, list(attributes), selfClosing),
        list(children),
        closing);
  }

  /** Skips the {@code <T>} of {@code <Row<T> …>}, which is read otherwise than the tag. */
  private void skipTypesOfTag() throws JsSyntaxException {
    undoJsx();
    TokenContexts tag = contexts.copy();
    contexts.push(TokenContext.PAREN_EXPRESSION);
    skipTypeArguments();
    contexts = tag;
    pos = lastTokenEnd;
    expressionAllowed = false;
    next();
  }

  /** Parses children up to {@code </}; returns where that is. */
  private int parseChildren(List<JSXChild> children) throws JsSyntaxException {
    while (true) {
      switch (type) {
        case JSX_TAG_START -> {
          int tagStart = start;
          next();
          if (eat(TokenType.SLASH)) {
            return tagStart;
          }
          children.add(parseElementAt(tagStart));
        }
        case JSX_TEXT -> children.add(parseText());
        case BRACE_L -> children.add(parseContainer());
        default -> throw unexpected();
      }
    }
  }

  private JSXText parseText() throws JsSyntaxException {
    int nodeStart = start;
    String raw = tokenText();
    String decoded = value == null ? raw : value;
    next();
    return new JSXText(nodeStart, lastTokenEnd, decoded, raw);
  }

  private JSXExpressionContainer parseContainer() throws JsSyntaxException {
    int nodeStart = start;
    next();
    Node expression =
        type == TokenType.BRACE_R ? new JSXEmptyExpression(lastTokenEnd, start) : parseExpression();
    expect(TokenType.BRACE_R);
    return new JSXExpressionContainer(nodeStart, lastTokenEnd, expression);
  }

  // Tags

  private JSXIdentifier parseJsxIdentifier() throws JsSyntaxException {
    int nodeStart = start;
    String name = type == TokenType.JSX_NAME ? value : type.keyword;
    if (name == null) {
      throw unexpected();
    }
    next();
    return new JSXIdentifier(nodeStart, lastTokenEnd, name);
  }

  private JSXName parseNamespacedName() throws JsSyntaxException {
    int nodeStart = start;
    JSXIdentifier name = parseJsxIdentifier();
    if (!eat(TokenType.COLON)) {
      return name;
    }
    JSXIdentifier local = parseJsxIdentifier();
    return new JSXNamespacedName(nodeStart, lastTokenEnd, name, local);
  }

  private JSXName parseElementName() throws JsSyntaxException {
    int nodeStart = start;
    JSXName name = parseNamespacedName();
    if (type == TokenType.DOT && name instanceof JSXNamespacedName) {
      throw unexpected();
    }
    int count = 0;
    while (eat(TokenType.DOT)) {
      JSXIdentifier property = parseJsxIdentifier();
      name = new JSXMemberExpression(nodeStart, lastTokenEnd, name, property);
      chain(++count);
    }
    return name;
  }

  private JSXAttributeLike parseAttribute() throws JsSyntaxException {
    int nodeStart = start;
    if (eat(TokenType.BRACE_L)) {
      expect(TokenType.ELLIPSIS);
      Expression argument = parseMaybeAssign(For.NONE, null);
      expect(TokenType.BRACE_R);
      return new JSXSpreadAttribute(nodeStart, lastTokenEnd, argument);
    }
    JSXName name = parseNamespacedName();
    JSXAttributeValue attributeValue = eat(TokenType.EQ) ? parseAttributeValue() : null;
    return new JSXAttribute(nodeStart, lastTokenEnd, name, attributeValue);
  }

  private JSXAttributeValue parseAttributeValue() throws JsSyntaxException {
    switch (type) {
      case BRACE_L -> {
        JSXExpressionContainer container = parseContainer();
        if (container.expression() instanceof JSXEmptyExpression) {
          throw error(
              container.start(), "JSX attributes must only be assigned a non-empty expression");
        }
        return container;
      }
      case JSX_TAG_START -> {
        return (JSXAttributeValue) parseJsx();
      }
      case STRING -> {
        return parseLiteral();
      }
      default ->
          throw error(start, "JSX value should be either an expression or a quoted JSX text");
    }
  }

  /** Whether both names, or the lack of one in a fragment, are spelled alike. */
  private static boolean isSame(@Nullable JSXName opening, @Nullable JSXName closing) {
    JSXName one = opening;
    JSXName other = closing;
    while (one instanceof JSXMemberExpression member
        && other instanceof JSXMemberExpression otherMember
        && member.property().name().equals(otherMember.property().name())) {
      one = member.object();
      other = otherMember.object();
    }
    return spelled(one).equals(spelled(other));
  }

  private static String spelled(@Nullable JSXName name) {
    if (name == null) {
      return "undefined";
    }
    if (name instanceof JSXNamespacedName namespaced) {
      return namespaced.namespace().name() + ":" + namespaced.name().name();
    }
    Deque<String> words = new ArrayDeque<>();
    JSXName rest = name;
    while (rest instanceof JSXMemberExpression member) {
      words.push(member.property().name());
      rest = member.object();
    }
    words.push(rest instanceof JSXIdentifier identifier ? identifier.name() : spelled(rest));
    return String.join(".", words);
  }
}
