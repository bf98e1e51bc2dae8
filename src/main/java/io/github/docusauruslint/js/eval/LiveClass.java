package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.Node;
import io.github.docusauruslint.js.eval.JsValue.Str;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A class of the evaluated program. */
final class LiveClass extends LiveFunction {
  private final Realm realm;
  private final @Nullable JsValue parent;
  private final Scope scope;
  private final LiveObject instances;
  private final List<Field> fields = new ArrayList<>();
  private @Nullable Closure constructor;

  /** A field that every new object gets. */
  private record Field(String name, Node.@Nullable Expression value, Origin at) {}

  LiveClass(Realm realm, String name, Node.Class node, @Nullable JsValue parent, Scope scope) {
    super(name, 0, scope.frame().origin(node));
    this.realm = realm;
    this.parent = parent;
    this.scope = scope;
    this.instances = new LiveObject(origin());
    instances.hide("constructor", this);
    hide("prototype", instances);
    if (parent instanceof LiveFunction function) {
      prototype = function;
      instances.prototype = Functions.prototypeOf(function);
    } else if (parent instanceof Unknown unknown) {
      rest = unknown;
      instances.rest = unknown;
    }
  }

  void define(Node.ClassBody body) {
    List<Runnable> late = new ArrayList<>();
    for (Node.ClassElement element : body.body()) {
      if (element instanceof Node.MethodDefinition method) {
        method(method);
      } else if (element instanceof Node.PropertyDefinition property) {
        field(property, late);
      } else if (element instanceof Node.StaticBlock block) {
        late.add(() -> realm.statements.body(block.body(), memberScope(this, this)));
      }
    }
    late.forEach(Runnable::run);
  }

  private void method(Node.MethodDefinition method) {
    JsValue key = realm.expressions.members().key(method.key(), method.computed(), scope);
    if (!(key instanceof Str str)) {
      return;
    }
    LiveObject home = method.isStatic() ? this : instances;
    Closure closure = realm.functions.method(method.value(), str.value(), home, scope);
    switch (method.kind()) {
      case CONSTRUCTOR -> constructor = closure;
      case GET, SET ->
          ObjectLiterals.accessor(
              home, str.value(), closure, method.kind() == Node.PropertyKind.GET, null);
      default -> home.hide(str.value(), closure);
    }
  }

  private void field(Node.PropertyDefinition property, List<Runnable> late) {
    JsValue key = realm.expressions.members().key(property.key(), property.computed(), scope);
    if (!(key instanceof Str str)) {
      return;
    }
    Field field = new Field(str.value(), property.value(), scope.frame().origin(property.key()));
    if (property.isStatic()) {
      late.add(() -> put(field, this));
    } else {
      fields.add(field);
    }
  }

  private void put(Field field, LiveObject object) {
    JsValue value =
        field.value() == null
            ? JsValue.undefined()
            : realm.functions.named(field.value(), field.name(), memberScope(object, instances));
    object.put(field.name(), value, field.at());
    if (field.name().startsWith("#")) {
      object.hide(field.name(), value);
    }
  }

  private Scope memberScope(LiveObject self, LiveObject home) {
    Frame around = scope.frame();
    Frame.Self holder = new Frame.Self(self);
    return new Scope(scope, new Frame(around.file(), around.source(), holder, home, null, null));
  }

  /** Gives a new object its fields. */
  void initialise(JsValue object) {
    if (object instanceof LiveObject live) {
      fields.forEach(field -> put(field, live));
    }
  }

  @Override
  JsValue call(JsValue self, Arguments arguments) {
    throw JsThrow.typeError(
        "Class constructor " + name + " cannot be invoked without 'new'", arguments.at());
  }

  @Override
  JsValue construct(Arguments arguments, LiveFunction newTarget) {
    if (parent instanceof Unknown unknown) {
      return unknown;
    }
    Frame.Self self = new Frame.Self(JsValue.undefined());
    if (parent == null || constructor == null) {
      self.value =
          parent == null ? fresh(newTarget, arguments.at()) : constructParent(arguments, newTarget);
      initialise(self.value);
    }
    if (constructor != null) {
      JsValue result = constructor.invoke(self, arguments, newTarget);
      if (result instanceof LiveObject || result instanceof Unknown) {
        return result;
      }
    }
    return self.value;
  }

  private static LiveObject fresh(LiveFunction newTarget, @Nullable Origin at) {
    LiveObject object = new LiveObject(at);
    object.prototype = Functions.prototypeOf(newTarget);
    return object;
  }

  /** What the super class makes of the arguments, as an object of {@code newTarget}. */
  JsValue constructParent(Arguments arguments, LiveFunction newTarget) {
    if (parent instanceof LiveFunction function) {
      realm.budget.enter();
      JsValue made = function.construct(arguments, newTarget);
      realm.budget.leave();
      if (function instanceof NativeConstructor && made instanceof LiveObject object) {
        object.prototype = Functions.prototypeOf(newTarget);
      }
      return made;
    }
    return parent instanceof Unknown unknown ? unknown : fresh(newTarget, arguments.at());
  }
}
