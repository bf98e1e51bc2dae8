package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.Node;
import io.github.docusauruslint.js.eval.JsValue.Bool;
import io.github.docusauruslint.js.eval.JsValue.Str;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSX as React's automatic runtime makes elements of it: objects with a type and props. */
final class JsxElements {
  /** The property that marks an element, and its value; React itself has a symbol there. */
  static final String MARK = "$$typeof";

  static final String ELEMENT = "react.element";

  private final Realm realm;

  JsxElements(Realm realm) {
    this.realm = realm;
  }

  /** Whether a value is an element. */
  static boolean isElement(JsValue value) {
    LiveObject.Slot mark = value instanceof LiveObject object ? object.slot(MARK) : null;
    return mark != null && mark.value instanceof Str text && text.value().equals(ELEMENT);
  }

  JsValue element(Node.JSXElement node, Scope scope) {
    Node.JSXOpeningElement opening = node.openingElement();
    Origin at = scope.frame().origin(opening);
    LiveObject props = new LiveObject(at);
    for (Node.JSXAttributeLike attribute : opening.attributes()) {
      if (attribute instanceof Node.JSXAttribute named && !isKey(named)) {
        props.put(name(named.name()), value(named, scope), scope.frame().origin(named));
      } else if (attribute instanceof Node.JSXSpreadAttribute spread) {
        JsValue source = realm.expressions.eval(spread.argument(), scope);
        ObjectLiterals.copyProperties(realm, source, props, scope.frame().origin(spread));
      }
    }
    addChildren(node.children(), props, scope);
    return element(type(opening.name(), scope), props, at);
  }

  /** The children of a fragment, in a list. */
  JsValue fragment(Node.JSXFragment node, Scope scope) {
    LiveArray list = new LiveArray(scope.frame().origin(node));
    list.items.addAll(children(node.children(), scope));
    return list;
  }

  private LiveObject element(JsValue type, LiveObject props, @Nullable Origin at) {
    realm.budget.elements(4);
    LiveObject element = new LiveObject(at);
    element.put(MARK, new Str(ELEMENT, null));
    element.put("type", type);
    element.put("key", new JsValue.Null(null));
    element.put("props", props);
    return element;
  }

  private JsValue type(Node.JSXName name, Scope scope) {
    if (name instanceof Node.JSXIdentifier identifier) {
      char first = identifier.name().charAt(0);
      boolean host = Character.isLowerCase(first) || identifier.name().indexOf('-') >= 0;
      return host
          ? new Str(identifier.name(), scope.frame().origin(name))
          : variable(identifier, scope);
    }
    if (name instanceof Node.JSXMemberExpression member) {
      JsValue object =
          member.object() instanceof Node.JSXIdentifier identifier
              ? variable(identifier, scope)
              : type(member.object(), scope);
      return realm.get(object, member.property().name(), scope.frame().origin(name));
    }
    return new Str(name(name), scope.frame().origin(name));
  }

  private JsValue variable(Node.JSXIdentifier name, Scope scope) {
    return realm.expressions.eval(
        new Node.Identifier(name.start(), name.end(), name.name()), scope);
  }

  private static String name(Node.JSXName name) {
    if (name instanceof Node.JSXIdentifier identifier) {
      return identifier.name();
    }
    if (name instanceof Node.JSXNamespacedName namespaced) {
      return namespaced.namespace().name() + ":" + namespaced.name().name();
    }
    Node.JSXMemberExpression member = (Node.JSXMemberExpression) name;
    return name(member.object()) + "." + member.property().name();
  }

  /** The key belongs to the element, not to its props. */
  private static boolean isKey(Node.JSXAttribute attribute) {
    return name(attribute.name()).equals("key");
  }

  private JsValue value(Node.JSXAttribute attribute, Scope scope) {
    Node.JSXAttributeValue value = attribute.value();
    if (value == null) {
      return new Bool(true, scope.frame().origin(attribute));
    }
    return value instanceof Node.JSXExpressionContainer container
        ? realm.expressions.eval(container.expression(), scope)
        : realm.expressions.eval(value, scope);
  }

  private void addChildren(List<Node.JSXChild> nodes, LiveObject props, Scope scope) {
    List<JsValue> children = children(nodes, scope);
    if (children.size() == 1) {
      props.put("children", children.get(0));
    } else if (!children.isEmpty()) {
      LiveArray list = new LiveArray(null);
      list.items.addAll(children);
      props.put("children", list);
    }
  }

  private List<JsValue> children(List<Node.JSXChild> nodes, Scope scope) {
    List<JsValue> children = new ArrayList<>();
    for (Node.JSXChild node : nodes) {
      if (node instanceof Node.JSXText text) {
        boolean layout = text.value().isBlank() && text.value().indexOf('\n') >= 0;
        if (!layout) {
          children.add(new Str(text.value(), scope.frame().origin(text)));
        }
      } else if (!(node instanceof Node.JSXExpressionContainer container)) {
        children.add(realm.expressions.eval(node, scope));
      } else if (!(container.expression() instanceof Node.JSXEmptyExpression)) {
        children.add(realm.expressions.eval(container.expression(), scope));
      }
    }
    return children;
  }
}
