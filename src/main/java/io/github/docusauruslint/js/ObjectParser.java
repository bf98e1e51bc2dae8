package io.github.docusauruslint.js;

import io.github.docusauruslint.js.Node.AssignmentExpression;
import io.github.docusauruslint.js.Node.Expression;
import io.github.docusauruslint.js.Node.FunctionExpression;
import io.github.docusauruslint.js.Node.Identifier;
import io.github.docusauruslint.js.Node.Literal;
import io.github.docusauruslint.js.Node.ObjectExpression;
import io.github.docusauruslint.js.Node.ObjectExpressionMember;
import io.github.docusauruslint.js.Node.Property;
import io.github.docusauruslint.js.Node.PropertyKind;
import io.github.docusauruslint.js.Node.RestElement;
import io.github.docusauruslint.js.Node.SpreadElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses object literals. */
abstract class ObjectParser extends FunctionParser {
  ObjectParser(String text, int origin, int limit, Dialect dialect) {
    super(text, origin, limit, dialect);
  }

  /** Parses a string or number. */
  abstract Literal parseLiteral() throws JsSyntaxException;

  final ObjectExpression parseObject(@Nullable PatternErrors errors) throws JsSyntaxException {
    int nodeStart = start;
    next();
    List<ObjectExpressionMember> members = parseMembers(errors);
    next();
    return new ObjectExpression(nodeStart, lastTokenEnd, members);
  }

  /** Parses members up to the closing brace, which stays the current token. */
  final List<ObjectExpressionMember> parseMembers(@Nullable PatternErrors errors)
      throws JsSyntaxException {
    List<ObjectExpressionMember> members = new ArrayList<>();
    boolean hasProto = false;
    while (type != TokenType.BRACE_R) {
      if (!members.isEmpty()) {
        expect(TokenType.COMMA);
        if (type == TokenType.BRACE_R) {
          break;
        }
      }
      ObjectExpressionMember member = parseMember(errors);
      if (member instanceof Property property && setsProto(property)) {
        if (hasProto) {
          int at = property.key().start();
          if (errors == null) {
            throw error(at, "Redefinition of __proto__ property");
          }
          if (errors.doubleProto < 0) {
            errors.doubleProto = at;
          }
        }
        hasProto = true;
      }
      members.add(member);
    }
    return list(members);
  }

  private static boolean setsProto(Property property) {
    if (property.computed()
        || property.method()
        || property.shorthand()
        || property.kind() != PropertyKind.INIT) {
      return false;
    }
    return property.key() instanceof Identifier identifier
        ? identifier.name().equals("__proto__")
        : property.key() instanceof Literal literal && "__proto__".equals(literal.value());
  }

  private ObjectExpressionMember parseMember(@Nullable PatternErrors errors)
      throws JsSyntaxException {
    int nodeStart = start;
    if (eat(TokenType.ELLIPSIS)) {
      Expression argument = parseMaybeAssign(For.NONE, errors);
      if (type == TokenType.COMMA && errors != null && errors.trailingComma < 0) {
        errors.trailingComma = start;
      }
      return new SpreadElement(nodeStart, lastTokenEnd, argument);
    }
    boolean generator = eat(TokenType.STAR);
    boolean escaped = containsEscape;
    Expression key = parsePropertyKey();
    boolean async = !escaped && !generator && !computedKey && isAsyncPrefix(key);
    if (async) {
      generator = eat(TokenType.STAR);
      key = parsePropertyKey();
    }
    return parseValue(nodeStart, key, computedKey, generator, async, escaped, errors);
  }

  private boolean isAsyncPrefix(Expression key) {
    return key instanceof Identifier identifier
        && identifier.name().equals("async")
        && !newLineBefore
        && switch (type) {
          case NAME, NUM, STRING, BRACKET_L, STAR -> true;
          default -> type.keyword != null;
        };
  }

  private Property parseValue(
      int nodeStart,
      Expression key,
      boolean computed,
      boolean generator,
      boolean async,
      boolean escaped,
      @Nullable PatternErrors errors)
      throws JsSyntaxException {
    if (type == TokenType.COLON) {
      if (generator || async) {
        throw unexpected();
      }
      next();
      Expression value = parseMaybeAssign(For.NONE, errors);
      return new Property(
          nodeStart, lastTokenEnd, key, value, PropertyKind.INIT, false, false, computed);
    }
    if (type == TokenType.PAREN_L || typescript && isLess()) {
      Expression value = parseMethodWithBody(generator, async);
      return new Property(
          nodeStart, lastTokenEnd, key, value, PropertyKind.INIT, true, false, computed);
    }
    if (computed || !(key instanceof Identifier identifier)) {
      throw unexpected();
    }
    String name = identifier.name();
    boolean accessor =
        !escaped
            && (name.equals("get") || name.equals("set"))
            && type != TokenType.COMMA
            && type != TokenType.BRACE_R
            && type != TokenType.EQ;
    if (generator || async) {
      throw unexpected();
    }
    return accessor
        ? parseAccessor(nodeStart, name.equals("get"))
        : parseShorthand(nodeStart, identifier, errors);
  }

  private FunctionExpression parseMethodWithBody(boolean generator, boolean async)
      throws JsSyntaxException {
    FunctionExpression method = parseMethod(generator, async, false);
    if (method == null) {
      throw unexpected();
    }
    return method;
  }

  private Property parseAccessor(int nodeStart, boolean getter) throws JsSyntaxException {
    Expression key = parsePropertyKey();
    boolean computed = computedKey;
    FunctionExpression value = parseMethodWithBody(false, false);
    requireAccessorParameters(value, getter, !getter);
    return new Property(
        nodeStart,
        lastTokenEnd,
        key,
        value,
        getter ? PropertyKind.GET : PropertyKind.SET,
        false,
        false,
        computed);
  }

  final void requireAccessorParameters(FunctionExpression value, boolean getter, boolean setter)
      throws JsSyntaxException {
    int count = value.params().size();
    if (getter && count != 0) {
      throw error(value.start(), "getter should have no params");
    }
    if (setter && count != 1) {
      throw error(value.start(), "setter should have exactly one param");
    }
    if (setter && value.params().get(0) instanceof RestElement rest) {
      throw error(rest.start(), "Setter cannot use rest params");
    }
  }

  private Property parseShorthand(int nodeStart, Identifier name, @Nullable PatternErrors errors)
      throws JsSyntaxException {
    requireUnreserved(name);
    if (name.name().equals("await") && awaitNameAt < 0) {
      awaitNameAt = nodeStart;
    }
    Expression value = name;
    if (type == TokenType.EQ && errors != null) {
      if (errors.shorthandAssign < 0) {
        errors.shorthandAssign = start;
      }
      next();
      Expression byDefault = parseMaybeAssign(For.NONE, null);
      value = new AssignmentExpression(nodeStart, lastTokenEnd, "=", name, byDefault);
    }
    return new Property(
        nodeStart, lastTokenEnd, name, value, PropertyKind.INIT, false, true, false);
  }

  @Override
  final Expression parsePropertyKey() throws JsSyntaxException {
    if (eat(TokenType.BRACKET_L)) {
      Expression key = parseMaybeAssign(For.NONE, null);
      expect(TokenType.BRACKET_R);
      computedKey = true;
      return key;
    }
    Expression key =
        type == TokenType.NUM || type == TokenType.STRING ? parseLiteral() : parseIdentifier(true);
    computedKey = false;
    return key;
  }
}
