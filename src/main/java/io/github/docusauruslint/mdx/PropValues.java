package io.github.docusauruslint.mdx;

import io.github.docusauruslint.js.Node;
import io.github.docusauruslint.js.Node.ArrayExpression;
import io.github.docusauruslint.js.Node.AwaitExpression;
import io.github.docusauruslint.js.Node.BinaryExpression;
import io.github.docusauruslint.js.Node.CallExpression;
import io.github.docusauruslint.js.Node.ChainExpression;
import io.github.docusauruslint.js.Node.ConditionalExpression;
import io.github.docusauruslint.js.Node.Expression;
import io.github.docusauruslint.js.Node.Identifier;
import io.github.docusauruslint.js.Node.JSXAttribute;
import io.github.docusauruslint.js.Node.JSXAttributeValue;
import io.github.docusauruslint.js.Node.JSXElement;
import io.github.docusauruslint.js.Node.JSXExpressionContainer;
import io.github.docusauruslint.js.Node.JSXFragment;
import io.github.docusauruslint.js.Node.JSXIdentifier;
import io.github.docusauruslint.js.Node.JSXMemberExpression;
import io.github.docusauruslint.js.Node.JSXName;
import io.github.docusauruslint.js.Node.JSXNamespacedName;
import io.github.docusauruslint.js.Node.JSXOpeningElement;
import io.github.docusauruslint.js.Node.JSXSpreadAttribute;
import io.github.docusauruslint.js.Node.Literal;
import io.github.docusauruslint.js.Node.LogicalExpression;
import io.github.docusauruslint.js.Node.MemberExpression;
import io.github.docusauruslint.js.Node.NewExpression;
import io.github.docusauruslint.js.Node.ObjectExpression;
import io.github.docusauruslint.js.Node.SpreadElement;
import io.github.docusauruslint.js.Node.TemplateLiteral;
import io.github.docusauruslint.js.Node.ThisExpression;
import io.github.docusauruslint.js.Node.UnaryExpression;
import io.github.docusauruslint.mdx.PropValue.Property;
import io.github.docusauruslint.mdx.PropValue.Step;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Syntax trees to {@link PropValue}s. What cannot be read without running it, the bodies of
 * functions above all, becomes an {@link PropValue.Other} without parts.
 *
 * <p>The labels of the parts are steps of paths such as {@code cards[0].icon.$callee}. The parts of
 * an element are its children, labelled {@code $child[0]}, or <code>$child[0].$jsx</code> for an
 * element in braces of its own; its attributes are in {@link PageFacts#jsx}.
 */
final class PropValues {
  private final String text;
  private final IntUnaryOperator original;
  private final ToIntFunction<Node> elementIndex;

  /**
   * @param text what the trees were read from
   * @param original from offsets of the tree to offsets in the file
   * @param elementIndex the index in {@link PageFacts#jsx} of a JSXElement or JSXFragment
   */
  PropValues(String text, IntUnaryOperator original, ToIntFunction<Node> elementIndex) {
    this.text = text;
    this.original = original;
    this.elementIndex = elementIndex;
  }

  /** The value of an expression. */
  PropValue of(Node node) {
    Span span = span(node);
    if (node instanceof Literal literal) {
      return literal.isString()
          ? new PropValue.Text(span, literal.string(), inside(literal, 1))
          : new PropValue.Literal(span, literal.raw());
    }
    if (node instanceof TemplateLiteral template) {
      return template(template, span);
    }
    if (node instanceof Identifier identifier) {
      return new PropValue.Identifier(span, identifier.name());
    }
    if (node instanceof MemberExpression member) {
      return member(member, span);
    }
    if (node instanceof ChainExpression chain) {
      return of(chain.expression());
    }
    if (node instanceof ObjectExpression object) {
      return new PropValue.Obj(span, properties(object));
    }
    if (node instanceof ArrayExpression array) {
      return new PropValue.Array(span, items(array));
    }
    if (node instanceof CallExpression call) {
      List<Step> parts = call(call.callee(), call.arguments());
      Literal module = requiredModule(call);
      return module == null
          ? new PropValue.Other(span, parts)
          : new PropValue.Require(span, module.string(), inside(module, 1), parts);
    }
    if (node instanceof JSXElement element) {
      return new PropValue.Element(
          span, elementIndex.applyAsInt(node), children(element.children()));
    }
    if (node instanceof JSXFragment fragment) {
      return new PropValue.Element(
          span, elementIndex.applyAsInt(node), children(fragment.children()));
    }
    return new PropValue.Other(span, parts(node));
  }

  /**
   * The attributes of an element within JavaScript. The value of a spread is an object of just that
   * spread, as MDX has it in tags among Markdown.
   */
  List<JsxElement.Attribute> attributes(JSXOpeningElement opening) {
    List<JsxElement.Attribute> attributes = new ArrayList<>();
    for (Node each : opening.attributes()) {
      if (each instanceof JSXSpreadAttribute spread) {
        Property only = new Property("$spread", span(spread), of(spread.argument()));
        attributes.add(
            new JsxElement.Attribute(
                null,
                span(spread),
                JsxElement.Kind.SPREAD,
                new PropValue.Obj(span(spread), List.of(only)),
                text.substring(spread.start() + 1, spread.end() - 1)));
      } else if (each instanceof JSXAttribute attribute) {
        attributes.add(attribute(attribute));
      }
    }
    return attributes;
  }

  private JsxElement.Attribute attribute(JSXAttribute attribute) {
    String name = name(attribute.name());
    Span span = span(attribute);
    JSXAttributeValue value = attribute.value();
    if (value == null) {
      return new JsxElement.Attribute(name, span, JsxElement.Kind.NONE, null, null);
    }
    if (value instanceof Literal literal) {
      return new JsxElement.Attribute(name, span, JsxElement.Kind.STRING, of(literal), null);
    }
    Node inner = value instanceof JSXExpressionContainer braces ? braces.expression() : value;
    int margin = value instanceof JSXExpressionContainer ? 1 : 0;
    String source = text.substring(value.start() + margin, value.end() - margin);
    return new JsxElement.Attribute(name, span, JsxElement.Kind.EXPRESSION, of(inner), source);
  }

  /** The name of an element or attribute as it is written, without white space. */
  static String name(JSXName name) {
    if (name instanceof JSXMemberExpression member) {
      return name(member.object()) + "." + member.property().name();
    }
    if (name instanceof JSXNamespacedName namespaced) {
      return namespaced.namespace().name() + ":" + namespaced.name().name();
    }
    return ((JSXIdentifier) name).name();
  }

  private List<Step> parts(Node node) {
    if (node instanceof ConditionalExpression conditional) {
      return List.of(
          step("$test", conditional.test()),
          step("$then", conditional.consequent()),
          step("$else", conditional.alternate()));
    }
    if (node instanceof LogicalExpression logical) {
      return List.of(step("$left", logical.left()), step("$right", logical.right()));
    }
    if (node instanceof BinaryExpression binary) {
      return List.of(step("$left", binary.left()), step("$right", binary.right()));
    }
    if (node instanceof NewExpression created) {
      return call(created.callee(), created.arguments());
    }
    if (node instanceof UnaryExpression unary) {
      return List.of(step("$operand", unary.argument()));
    }
    if (node instanceof AwaitExpression await) {
      return List.of(step("$operand", await.argument()));
    }
    return List.of();
  }

  private Step step(String label, Node node) {
    return new Step(label, of(node));
  }

  private PropValue template(TemplateLiteral template, Span span) {
    String cooked = template.quasis().get(0).cooked();
    if (template.expressions().isEmpty() && cooked != null) {
      return new PropValue.Text(span, cooked, inside(template, 1));
    }
    List<Step> parts = new ArrayList<>();
    for (int i = 0; i < template.expressions().size(); i++) {
      parts.add(step("$part[" + i + "]", template.expressions().get(i)));
    }
    return new PropValue.Other(span, parts);
  }

  private PropValue member(MemberExpression member, Span span) {
    String name = dotted(member);
    if (name != null) {
      return new PropValue.Identifier(span, name);
    }
    PropValue object = of(member.object());
    List<Step> parts = List.of(new Step("$object", object));
    boolean isDefault =
        !member.computed()
            && member.property() instanceof Identifier property
            && property.name().equals("default");
    return isDefault && object instanceof PropValue.Require require
        ? new PropValue.Require(span, require.source(), require.sourceSpan(), parts)
        : new PropValue.Other(span, parts);
  }

  /** {@code a.b.c}; null where something else is in the chain. */
  private static @Nullable String dotted(MemberExpression member) {
    StringBuilder name = new StringBuilder();
    Node node = member;
    while (node instanceof MemberExpression inner) {
      if (inner.computed() || !(inner.property() instanceof Identifier property)) {
        return null;
      }
      name.insert(0, "." + property.name());
      node = inner.object();
    }
    if (node instanceof Identifier root) {
      return name.insert(0, root.name()).toString();
    }
    return node instanceof ThisExpression ? name.insert(0, "this").toString() : null;
  }

  private static @Nullable Literal requiredModule(CallExpression call) {
    boolean required =
        call.callee() instanceof Identifier callee
            && callee.name().equals("require")
            && call.arguments().size() == 1;
    return required && call.arguments().get(0) instanceof Literal literal && literal.isString()
        ? literal
        : null;
  }

  private List<Step> call(Expression callee, List<Expression> arguments) {
    List<Step> parts = new ArrayList<>();
    parts.add(step("$callee", callee));
    for (int i = 0; i < arguments.size(); i++) {
      parts.add(step("$arg[" + i + "]", arguments.get(i)));
    }
    return parts;
  }

  private List<Property> properties(ObjectExpression object) {
    List<Property> properties = new ArrayList<>();
    for (Node member : object.properties()) {
      if (member instanceof SpreadElement spread) {
        properties.add(new Property("$spread", span(spread), of(spread.argument())));
      } else if (member instanceof Node.Property property) {
        properties.add(new Property(key(property), span(property.key()), of(property.value())));
      }
    }
    return properties;
  }

  private static String key(Node.Property property) {
    if (property.key() instanceof Literal literal) {
      return literal.isString() ? literal.string() : numericKey(literal);
    }
    return !property.computed() && property.key() instanceof Identifier identifier
        ? identifier.name()
        : "[?]";
  }

  private static String numericKey(Literal literal) {
    if (literal.value() instanceof Double number
        && number == Math.rint(number)
        && Math.abs(number) < 1e15) {
      return Long.toString(number.longValue());
    }
    return String.valueOf(literal.value());
  }

  private List<Step> items(ArrayExpression array) {
    List<Step> items = new ArrayList<>();
    List<@Nullable Expression> elements = array.elements();
    for (int i = 0; i < elements.size(); i++) {
      Expression element = elements.get(i);
      if (element instanceof SpreadElement spread) {
        items.add(step("[" + i + "].$spread", spread.argument()));
      } else if (element != null) {
        items.add(step("[" + i + "]", element));
      }
    }
    return items;
  }

  private List<Step> children(List<Node.JSXChild> children) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < children.size(); i++) {
      Node child = children.get(i);
      String label = "$child[" + i + "]";
      if (child instanceof JSXElement || child instanceof JSXFragment) {
        steps.add(step(label, child));
      } else if (child instanceof JSXExpressionContainer container) {
        Node inner = container.expression();
        boolean element = inner instanceof JSXElement || inner instanceof JSXFragment;
        steps.add(step(element ? label + ".$jsx" : label, inner));
      }
    }
    return steps;
  }

  private Span span(Node node) {
    return inside(node, 0);
  }

  private Span inside(Node node, int margin) {
    int start = original.applyAsInt(node.start() + margin);
    // The end of a node may be the end of its line: a copy of the page has no character there.
    int end = node.end() > node.start() ? original.applyAsInt(node.end() - 1) + 1 - margin : start;
    return new Span(start, Math.max(start, end));
  }
}
