package io.github.docusauruslint.js;

import io.github.docusauruslint.js.DeclaredNames.Binding;
import io.github.docusauruslint.js.Node.ArrayExpression;
import io.github.docusauruslint.js.Node.ArrayPattern;
import io.github.docusauruslint.js.Node.AssignmentExpression;
import io.github.docusauruslint.js.Node.AssignmentPattern;
import io.github.docusauruslint.js.Node.AssignmentProperty;
import io.github.docusauruslint.js.Node.ChainExpression;
import io.github.docusauruslint.js.Node.Expression;
import io.github.docusauruslint.js.Node.Identifier;
import io.github.docusauruslint.js.Node.MemberExpression;
import io.github.docusauruslint.js.Node.ObjectExpression;
import io.github.docusauruslint.js.Node.ObjectExpressionMember;
import io.github.docusauruslint.js.Node.ObjectPattern;
import io.github.docusauruslint.js.Node.ObjectPatternMember;
import io.github.docusauruslint.js.Node.Pattern;
import io.github.docusauruslint.js.Node.Property;
import io.github.docusauruslint.js.Node.PropertyKind;
import io.github.docusauruslint.js.Node.RestElement;
import io.github.docusauruslint.js.Node.SpreadElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parses patterns, turns expressions that prove to be patterns into them, and checks them. */
abstract class PatternParser extends TypeParser {
  /** TypeScript's parameters that are properties as well, of the constructor at hand. */
  List<Identifier> parameterProperties = new ArrayList<>();

  PatternParser(String text, int origin, int limit, Dialect dialect) {
    super(text, origin, limit, dialect);
  }

  /** Parses a property's key into {@link #computedKey} and its result. */
  abstract Expression parsePropertyKey() throws JsSyntaxException;

  /** Whether the key parsed last stood in brackets. */
  boolean computedKey;

  // Expressions that are patterns

  /** The pattern that {@code node}, a pattern or an expression, is. */
  final Pattern toAssignable(Node node, boolean binding, @Nullable PatternErrors errors)
      throws JsSyntaxException {
    Pattern pattern = convert(node, binding, errors);
    if (pattern != node && isParenthesized(node)) {
      parenthesize(pattern, startWithParentheses(node));
    }
    return pattern;
  }

  private Pattern convert(Node node, boolean binding, @Nullable PatternErrors errors)
      throws JsSyntaxException {
    if (node instanceof Identifier identifier) {
      if (identifier.name().equals("await") && names.inAsync()) {
        throw error(node.start(), "Cannot use 'await' as identifier inside an async function");
      }
      return identifier;
    }
    if (node instanceof MemberExpression member) {
      if (binding) {
        throw error(node.start(), "Assigning to rvalue");
      }
      return member;
    }
    if (node instanceof ObjectExpression object) {
      throwPatternErrors(errors, true);
      List<ObjectPatternMember> members = new ArrayList<>(object.properties().size());
      for (ObjectExpressionMember member : object.properties()) {
        members.add(toAssignableMember(member, binding));
      }
      return new ObjectPattern(node.start(), node.end(), list(members));
    }
    if (node instanceof ArrayExpression array) {
      throwPatternErrors(errors, true);
      List<@Nullable Pattern> elements = new ArrayList<>(array.elements().size());
      for (Expression element : array.elements()) {
        elements.add(element == null ? null : toAssignable(element, binding, null));
      }
      return new ArrayPattern(node.start(), node.end(), list(elements));
    }
    if (node instanceof SpreadElement spread) {
      return toRest(spread, binding);
    }
    if (node instanceof AssignmentExpression assignment) {
      if (!assignment.operator().equals("=")) {
        throw error(
            assignment.left().end(), "Only '=' operator can be used for specifying default value.");
      }
      Pattern left = toAssignable(assignment.left(), binding, null);
      return new AssignmentPattern(node.start(), node.end(), left, assignment.right());
    }
    if (node instanceof ChainExpression) {
      throw error(node.start(), "Optional chaining cannot appear in left-hand side");
    }
    if (node instanceof Pattern pattern) {
      return pattern;
    }
    throw error(node.start(), "Assigning to rvalue");
  }

  private ObjectPatternMember toAssignableMember(ObjectExpressionMember member, boolean binding)
      throws JsSyntaxException {
    if (member instanceof SpreadElement spread) {
      RestElement rest = toRest(spread, binding);
      Pattern argument = rest.argument();
      if ((argument instanceof ArrayPattern || argument instanceof ObjectPattern)
          && !isParenthesized(argument)) {
        throw error(argument.start(), "Unexpected token");
      }
      return rest;
    }
    Property property = (Property) member;
    if (property.kind() != PropertyKind.INIT) {
      throw error(property.key().start(), "Object pattern can't contain getter or setter");
    }
    return new AssignmentProperty(
        property.start(),
        property.end(),
        property.key(),
        toAssignable(property.value(), binding, null),
        property.shorthand(),
        property.computed());
  }

  private RestElement toRest(SpreadElement spread, boolean binding) throws JsSyntaxException {
    Pattern argument = toAssignable(spread.argument(), binding, null);
    if (argument instanceof AssignmentPattern && !isParenthesized(argument)) {
      throw error(argument.start(), "Rest elements cannot have a default value");
    }
    return new RestElement(spread.start(), spread.end(), argument);
  }

  // Patterns that bind

  final Pattern parseBindingAtom() throws JsSyntaxException {
    if (type == TokenType.BRACKET_L) {
      enter();
      int nodeStart = start;
      next();
      List<@Nullable Pattern> elements = parseBindingList(TokenType.BRACKET_R, true);
      leave();
      return new ArrayPattern(nodeStart, lastTokenEnd, elements);
    }
    if (type == TokenType.BRACE_L) {
      enter();
      Pattern pattern = parseObjectPattern();
      leave();
      return pattern;
    }
    return parseIdentifier();
  }

  private ObjectPattern parseObjectPattern() throws JsSyntaxException {
    int nodeStart = start;
    List<ObjectPatternMember> members = new ArrayList<>();
    next();
    while (!eat(TokenType.BRACE_R)) {
      if (!members.isEmpty()) {
        expect(TokenType.COMMA);
        if (eat(TokenType.BRACE_R)) {
          break;
        }
      }
      members.add(parseBindingProperty());
    }
    return new ObjectPattern(nodeStart, lastTokenEnd, list(members));
  }

  private ObjectPatternMember parseBindingProperty() throws JsSyntaxException {
    int nodeStart = start;
    if (eat(TokenType.ELLIPSIS)) {
      Identifier argument = parseIdentifier();
      if (type == TokenType.COMMA) {
        throw error(start, "Comma is not permitted after the rest element");
      }
      return new RestElement(nodeStart, lastTokenEnd, argument);
    }
    Expression key = parsePropertyKey();
    boolean computed = computedKey;
    if (eat(TokenType.COLON)) {
      Pattern value = parseMaybeDefault(start, null);
      return new AssignmentProperty(nodeStart, lastTokenEnd, key, value, false, computed);
    }
    if (type == TokenType.PAREN_L || computed || !(key instanceof Identifier name)) {
      throw unexpected();
    }
    requireUnreserved(name);
    if (name.name().equals("await") && awaitNameAt < 0) {
      awaitNameAt = nodeStart;
    }
    Pattern value = parseMaybeDefault(nodeStart, name);
    return new AssignmentProperty(nodeStart, lastTokenEnd, key, value, true, false);
  }

  /** Parses patterns up to {@code close}; an element is null in a hole. */
  final List<@Nullable Pattern> parseBindingList(TokenType close, boolean allowHoles)
      throws JsSyntaxException {
    List<@Nullable Pattern> elements = new ArrayList<>();
    boolean first = true;
    while (!eat(close)) {
      if (!first) {
        expect(TokenType.COMMA);
      }
      first = false;
      if (allowHoles && type == TokenType.COMMA) {
        elements.add(null);
      } else if (eat(close)) {
        break;
      } else if (type == TokenType.ELLIPSIS) {
        elements.add(parseRest());
        if (type == TokenType.COMMA) {
          throw error(start, "Comma is not permitted after the rest element");
        }
        expect(close);
        break;
      } else {
        Pattern element = parseListed(close);
        if (element != null) {
          elements.add(element);
        }
      }
    }
    return list(elements);
  }

  /** Parses one element; null for TypeScript's parameter {@code this}. */
  private @Nullable Pattern parseListed(TokenType close) throws JsSyntaxException {
    if (!typescript || close != TokenType.PAREN_R) {
      return parseMaybeDefault(start, null);
    }
    boolean property = skippedParameterModifiers();
    if (eat(TokenType.THIS)) {
      skipTypeAnnotation();
      return null;
    }
    int nodeStart = start;
    Pattern atom = parseBindingAtom();
    if (property && atom instanceof Identifier name) {
      parameterProperties.add(name);
    }
    eat(TokenType.QUESTION);
    skipTypeAnnotation();
    return parseMaybeDefault(nodeStart, atom);
  }

  final RestElement parseRest() throws JsSyntaxException {
    int nodeStart = start;
    next();
    Pattern argument = parseBindingAtom();
    RestElement rest = new RestElement(nodeStart, lastTokenEnd, argument);
    skipTypeAnnotation();
    return rest;
  }

  /** Parses {@code = default} behind {@code left}, which is parsed if null. */
  final Pattern parseMaybeDefault(int nodeStart, @Nullable Pattern left) throws JsSyntaxException {
    Pattern target = left == null ? parseBindingAtom() : left;
    if (!eat(TokenType.EQ)) {
      return target;
    }
    Expression value = parseMaybeAssign(For.NONE, null);
    return new AssignmentPattern(nodeStart, lastTokenEnd, target, value);
  }

  // Checks

  /**
   * Checks that a name or member can be bound ({@code binding} not null, which declares the name)
   * or assigned. Names go to {@code clashes} and must not be there.
   */
  final void checkSimple(Node node, @Nullable Binding binding, @Nullable Set<String> clashes)
      throws JsSyntaxException {
    if (binding != null && isParenthesized(node)) {
      throw error(startWithParentheses(node), "Binding parenthesized expression");
    }
    if (node instanceof Identifier identifier) {
      checkName(identifier, binding, clashes);
    } else if (node instanceof ChainExpression) {
      throw error(node.start(), "Optional chaining cannot appear in left-hand side");
    } else if (node instanceof MemberExpression) {
      if (binding != null) {
        throw error(node.start(), "Binding member expression");
      }
    } else {
      throw error(node.start(), (binding != null ? "Binding" : "Assigning to") + " rvalue");
    }
  }

  private void checkName(
      Identifier identifier, @Nullable Binding binding, @Nullable Set<String> clashes)
      throws JsSyntaxException {
    String name = identifier.name();
    int at = identifier.start();
    if (strict && isReservedToBind(name)) {
      throw error(at, (binding != null ? "Binding " : "Assigning to ") + name + " in strict mode");
    }
    if (binding == null) {
      return;
    }
    if (binding == Binding.LEXICAL && name.equals("let")) {
      throw error(at, "let is disallowed as a lexically bound name");
    }
    if (clashes != null && !clashes.add(name)) {
      throw error(at, "Argument name clash");
    }
    if (!names.declare(name, binding)) {
      throw error(at, "Identifier '" + name + "' has already been declared");
    }
  }

  /** As {@link #checkSimple}, for a pattern without a default of its own. */
  final void checkPattern(Node node, @Nullable Binding binding, @Nullable Set<String> clashes)
      throws JsSyntaxException {
    if (node instanceof ObjectPattern object && !isParenthesized(node)) {
      for (ObjectPatternMember member : object.properties()) {
        checkInnerPattern(
            member instanceof AssignmentProperty property ? property.value() : (Pattern) member,
            binding,
            clashes);
      }
    } else if (node instanceof ArrayPattern array && !isParenthesized(node)) {
      for (Pattern element : array.elements()) {
        if (element != null) {
          checkInnerPattern(element, binding, clashes);
        }
      }
    } else {
      checkSimple(node, binding, clashes);
    }
  }

  /** As {@link #checkPattern}, for a parameter or an element of a pattern. */
  final void checkInnerPattern(
      Pattern pattern, @Nullable Binding binding, @Nullable Set<String> clashes)
      throws JsSyntaxException {
    if (pattern instanceof AssignmentPattern withDefault && !isParenthesized(pattern)) {
      checkPattern(withDefault.left(), binding, clashes);
    } else if (pattern instanceof RestElement rest) {
      checkPattern(rest.argument(), binding, clashes);
    } else {
      checkPattern(pattern, binding, clashes);
    }
  }
}
