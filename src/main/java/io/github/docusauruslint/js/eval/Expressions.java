package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.Node;
import io.github.docusauruslint.js.eval.JsValue.Bool;
import io.github.docusauruslint.js.eval.JsValue.Num;
import io.github.docusauruslint.js.eval.JsValue.Str;
import io.github.docusauruslint.js.eval.JsValue.Undefined;
import io.github.docusauruslint.js.eval.JsValue.Unknown;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Evaluates expressions. */
final class Expressions {
  private final Realm realm;
  private final Members members;
  private final Assignments assignments;
  private final ObjectLiterals objects;
  private final JsxElements jsx;

  Expressions(Realm realm) {
    this.realm = realm;
    this.members = new Members(realm, this);
    this.assignments = new Assignments(realm, this, members);
    this.objects = new ObjectLiterals(realm, this);
    this.jsx = new JsxElements(realm);
  }

  Members members() {
    return members;
  }

  /** The value of an expression. */
  JsValue eval(Node node, Scope scope) {
    realm.budget.enter();
    JsValue value = dispatch(node, scope);
    realm.budget.leave();
    return value;
  }

  private JsValue dispatch(Node node, Scope scope) {
    if (node instanceof Node.Literal literal) {
      return literal(literal, scope);
    }
    if (node instanceof Node.Identifier identifier) {
      return identifier(identifier, scope);
    }
    if (node instanceof Node.MemberExpression || node instanceof Node.CallExpression) {
      JsValue value = members.chain(node, scope);
      return value == null ? JsValue.undefined() : value;
    }
    if (node instanceof Node.ObjectExpression object) {
      return objects.eval(object, scope);
    }
    if (node instanceof Node.ArrayExpression array) {
      return array(array, scope);
    }
    if (node instanceof Node.ArrowFunctionExpression || node instanceof Node.FunctionExpression) {
      return realm.functions.closure(node, "", scope);
    }
    if (node instanceof Node.TemplateLiteral template) {
      return template(template, scope);
    }
    if (node instanceof Node.BinaryExpression binary) {
      return binary(binary, scope);
    }
    if (node instanceof Node.LogicalExpression logical) {
      return logical(logical, scope);
    }
    if (node instanceof Node.ConditionalExpression conditional) {
      return conditional(conditional, scope);
    }
    if (node instanceof Node.UnaryExpression unary) {
      return unary(unary, scope);
    }
    return rare(node, scope);
  }

  private JsValue rare(Node node, Scope scope) {
    if (node instanceof Node.AssignmentExpression assignment) {
      return assignments.assign(assignment, scope);
    }
    if (node instanceof Node.UpdateExpression update) {
      return assignments.update(update, scope);
    }
    if (node instanceof Node.ChainExpression chain) {
      JsValue value = members.chain(chain.expression(), scope);
      return value == null ? new Undefined(scope.frame().origin(node)) : value;
    }
    if (node instanceof Node.NewExpression construction) {
      return members.construct(construction, scope);
    }
    if (node instanceof Node.AwaitExpression await) {
      return await(eval(await.argument(), scope), scope.frame().origin(node));
    }
    if (node instanceof Node.SequenceExpression sequence) {
      JsValue last = JsValue.undefined();
      for (Node.Expression expression : sequence.expressions()) {
        last = eval(expression, scope);
      }
      return last;
    }
    if (node instanceof Node.ThisExpression) {
      return scope.frame().self().value;
    }
    if (node instanceof Node.ClassExpression classExpression) {
      return realm.functions.classOf(classExpression, "", scope);
    }
    if (node instanceof Node.TaggedTemplateExpression tagged) {
      return members.tagged(tagged, scope);
    }
    if (node instanceof Node.ImportExpression imported) {
      return realm.modules.dynamicImport(
          eval(imported.source(), scope), scope, scope.frame().origin(node));
    }
    if (node instanceof Node.MetaProperty meta) {
      return meta(meta, scope);
    }
    if (node instanceof Node.YieldExpression yield) {
      return yielded(yield, scope);
    }
    if (node instanceof Node.JSXElement element) {
      return jsx.element(element, scope);
    }
    if (node instanceof Node.JSXFragment fragment) {
      return jsx.fragment(fragment, scope);
    }
    return JsValue.unknown("a " + node.type(), scope.frame().origin(node));
  }

  private JsValue literal(Node.Literal literal, Scope scope) {
    Origin at = scope.frame().origin(literal);
    if (literal.regex() != null) {
      return new LiveCollections.LiveRegExp(literal.regex().pattern(), literal.regex().flags(), at);
    }
    if (literal.bigint() != null) {
      return JsValue.unknown("a BigInt", at);
    }
    Object value = literal.value();
    if (value instanceof String text) {
      return new Str(text, at);
    }
    if (value instanceof Double number) {
      return new Num(number, at);
    }
    if (value instanceof Boolean bool) {
      return new Bool(bool, at);
    }
    return new JsValue.Null(at);
  }

  JsValue identifier(Node.Identifier identifier, Scope scope) {
    Scope.Binding binding = scope.find(identifier.name());
    if (binding == null) {
      JsValue global = realm.global(identifier.name());
      if (global == null) {
        throw JsThrow.error(
            "ReferenceError",
            identifier.name() + " is not defined",
            scope.frame().origin(identifier));
      }
      return global;
    }
    JsValue value = binding.read();
    if (value == null) {
      throw JsThrow.error(
          "ReferenceError",
          "Cannot access '" + identifier.name() + "' before initialization",
          scope.frame().origin(identifier));
    }
    return value;
  }

  private JsValue array(Node.ArrayExpression node, Scope scope) {
    LiveArray array = new LiveArray(scope.frame().origin(node));
    realm.budget.elements(node.elements().size());
    for (Node.Expression element : node.elements()) {
      if (element == null) {
        array.items.add(JsValue.undefined());
      } else if (element instanceof Node.SpreadElement spread) {
        JsValue source = eval(spread.argument(), scope);
        Iteration.Items items = realm.iteration.of(source, scope.frame().origin(spread.argument()));
        realm.budget.elements(items.items().size());
        array.items.addAll(items.items());
        array.rest = items.rest() == null ? array.rest : items.rest();
      } else {
        array.items.add(eval(element, scope));
      }
    }
    return array;
  }

  private JsValue template(Node.TemplateLiteral node, Scope scope) {
    Origin at = scope.frame().origin(node);
    StringBuilder text = new StringBuilder();
    Unknown unknown = null;
    for (int i = 0; i < node.quasis().size(); i++) {
      String cooked = node.quasis().get(i).cooked();
      text.append(cooked == null ? "" : cooked);
      if (i < node.expressions().size()) {
        JsValue part = realm.operators.text(eval(node.expressions().get(i), scope), at);
        if (part instanceof Str str) {
          text.append(str.value());
        } else if (unknown == null) {
          unknown = (Unknown) part;
        }
      }
    }
    realm.budget.characters(text.length());
    return unknown == null ? new Str(text.toString(), at) : unknown;
  }

  /** Walks down the left side in a loop: {@code a + b + c + …} may be long. */
  private JsValue binary(Node.BinaryExpression node, Scope scope) {
    Deque<Node.BinaryExpression> chain = new ArrayDeque<>();
    Node.Expression leftmost = node;
    while (leftmost instanceof Node.BinaryExpression inner) {
      chain.push(inner);
      leftmost = inner.left();
    }
    if (leftmost instanceof Node.PrivateIdentifier name) {
      Node.BinaryExpression in = chain.pop();
      JsValue object = eval(in.right(), scope);
      return object instanceof Unknown
          ? object
          : new Bool(
              object instanceof LiveObject live && live.hasOwn("#" + name.name()),
              scope.frame().origin(in));
    }
    JsValue value = eval(leftmost, scope);
    while (!chain.isEmpty()) {
      Node.BinaryExpression step = chain.pop();
      JsValue right = eval(step.right(), scope);
      Origin at = scope.frame().origin(step);
      value =
          switch (step.operator()) {
            case "in" -> members.in(value, right, at);
            case "instanceof" -> members.instanceOf(value, right, at);
            default -> realm.operators.binary(step.operator(), value, right, at);
          };
    }
    return value;
  }

  private JsValue logical(Node.LogicalExpression node, Scope scope) {
    JsValue left = eval(node.left(), scope);
    if (left instanceof Unknown) {
      new Havoc(realm, scope, (Unknown) left).spoil(List.of(node.right()));
      return left;
    }
    return decides(node.operator(), left) ? left : eval(node.right(), scope);
  }

  /** Whether the left side of a logical operator is its value. */
  static boolean decides(String operator, JsValue left) {
    return switch (operator) {
      case "&&" -> !Boolean.TRUE.equals(Operators.truth(left));
      case "||" -> Boolean.TRUE.equals(Operators.truth(left));
      default -> !left.isNullish();
    };
  }

  private JsValue conditional(Node.ConditionalExpression node, Scope scope) {
    JsValue test = eval(node.test(), scope);
    Boolean truth = Operators.truth(test);
    if (truth != null) {
      return eval(truth ? node.consequent() : node.alternate(), scope);
    }
    Unknown unknown = (Unknown) test;
    if (Havoc.isPure(node.consequent()) && Havoc.isPure(node.alternate())) {
      JsValue first = eval(node.consequent(), scope);
      return Boolean.TRUE.equals(Operators.same(first, eval(node.alternate(), scope)))
          ? first
          : unknown;
    }
    new Havoc(realm, scope, unknown).spoil(List.of(node.consequent(), node.alternate()));
    return unknown;
  }

  private JsValue unary(Node.UnaryExpression node, Scope scope) {
    Origin at = scope.frame().origin(node);
    switch (node.operator()) {
      case "typeof":
        if (node.argument() instanceof Node.Identifier name
            && scope.find(name.name()) == null
            && realm.global(name.name()) == null) {
          return new Str("undefined", at);
        }
        JsValue value = eval(node.argument(), scope);
        String type = Operators.typeOf(value);
        return type == null ? value : new Str(type, at);
      case "delete":
        return members.delete(node, scope);
      case "void":
        eval(node.argument(), scope);
        return new Undefined(at);
      default:
        return realm.operators.unary(node.operator(), eval(node.argument(), scope), at);
    }
  }

  /** What {@code await} gives: the value of a promise, or its rejection thrown. */
  static JsValue await(JsValue value, @Nullable Origin at) {
    JsValue settled = value;
    for (int i = 0; settled instanceof LiveCollections.LivePromise promise && i < 1_000; i++) {
      if (promise.rejected()) {
        throw new JsThrow(promise.value(), at);
      }
      settled = promise.value();
    }
    return settled;
  }

  private JsValue meta(Node.MetaProperty node, Scope scope) {
    if (node.meta().name().equals("new")) {
      LiveFunction target = scope.frame().newTarget();
      return target == null ? JsValue.undefined() : target;
    }
    LiveObject meta = new LiveObject(scope.frame().origin(node));
    meta.put("url", new Str(NodePaths.toFileUrl(scope.frame().file()), meta.origin()));
    meta.put("filename", new Str(scope.frame().file(), meta.origin()));
    meta.put("dirname", new Str(NodePaths.dirname(scope.frame().file()), meta.origin()));
    meta.rest = JsValue.unknown("import.meta", meta.origin());
    return meta;
  }

  private JsValue yielded(Node.YieldExpression node, Scope scope) {
    JsValue value = node.argument() == null ? JsValue.undefined() : eval(node.argument(), scope);
    List<JsValue> collected = scope.frame().yielded();
    if (collected != null) {
      realm.budget.elements(1);
      if (node.delegate()) {
        collected.addAll(realm.iteration.of(value, scope.frame().origin(node)).items());
      } else {
        collected.add(value);
      }
    }
    return JsValue.undefined();
  }

  /** The arguments of a call, spreads resolved. */
  Arguments arguments(List<Node.Expression> nodes, Scope scope, Origin at) {
    if (nodes.isEmpty()) {
      return new Arguments(List.of(), null, at);
    }
    List<JsValue> values = new ArrayList<>(nodes.size());
    Unknown rest = null;
    for (Node.Expression node : nodes) {
      if (node instanceof Node.SpreadElement spread) {
        Iteration.Items items = realm.iteration.of(eval(spread.argument(), scope), at);
        values.addAll(items.items());
        rest = items.rest() == null ? rest : items.rest();
      } else {
        values.add(eval(node, scope));
      }
    }
    return new Arguments(values, rest, at);
  }
}
