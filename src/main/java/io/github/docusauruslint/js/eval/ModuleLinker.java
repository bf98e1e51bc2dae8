package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Binds what a module imports, and shows what it exports, before its code runs. */
final class ModuleLinker {
  private final Realm realm;
  private final Scope scope;
  private final LiveObject exports;
  private final boolean typescript;

  /**
   * A linker for one module.
   *
   * @param typescript whether an import that fails only matters when it is used: it may be a type
   */
  ModuleLinker(Realm realm, Scope scope, LiveObject exports, boolean typescript) {
    this.realm = realm;
    this.scope = scope;
    this.exports = exports;
    this.typescript = typescript;
  }

  void link(Node.Program program) {
    for (Node.Statement statement : program.body()) {
      if (statement instanceof Node.ModuleDeclaration declaration) {
        if (!(declaration instanceof Node.ImportDeclaration)) {
          exports.esModule = true;
        }
        link(declaration);
      }
    }
  }

  private void link(Node.ModuleDeclaration declaration) {
    if (declaration instanceof Node.ImportDeclaration imported) {
      imports(imported);
    } else if (declaration instanceof Node.ExportAllDeclaration all) {
      exportAll(all);
    } else if (declaration instanceof Node.ExportNamedDeclaration named) {
      exportNamed(named);
    }
  }

  /** A module that another one imports; loaded at once, its failure kept for when it is used. */
  private Supplier<JsValue> module(Node.Literal source) {
    Origin at = scope.frame().origin(source);
    int depth = realm.budget.depth();
    try {
      JsValue value = realm.modules.require(source.string(), scope.frame().file(), at);
      return () -> value;
    } catch (JsThrow thrown) {
      boolean missing = typescript && thrown.at() != null && thrown.at().equals(at);
      if (!missing) {
        throw thrown;
      }
      realm.budget.restore(depth);
      return () -> {
        throw thrown;
      };
    }
  }

  private void imports(Node.ImportDeclaration declaration) {
    Supplier<JsValue> module = module(declaration.source());
    for (Node.ImportBinding binding : declaration.specifiers()) {
      Origin at = scope.frame().origin(binding);
      Supplier<JsValue> value;
      if (binding instanceof Node.ImportDefaultSpecifier) {
        value = () -> Interop.defaultOf(realm, module.get(), at);
      } else if (binding instanceof Node.ImportNamespaceSpecifier) {
        value = once(() -> Interop.namespace(realm, module.get(), at));
      } else {
        String name = name(((Node.ImportSpecifier) binding).imported());
        value = () -> Interop.named(realm, module.get(), name, at);
      }
      scope.bind(binding.local().name(), new View(value));
    }
  }

  private static Supplier<JsValue> once(Supplier<JsValue> value) {
    JsValue[] known = new JsValue[1];
    return () -> {
      if (known[0] == null) {
        known[0] = value.get();
      }
      return known[0];
    };
  }

  /** A variable that shows what another module or variable holds now. */
  private static final class View extends Scope.Binding {
    private final Supplier<? extends @Nullable JsValue> source;

    View(Supplier<? extends @Nullable JsValue> source) {
      super(null, true);
      this.source = source;
    }

    @Override
    @Nullable JsValue read() {
      return source.get();
    }
  }

  private static String name(Node.Expression node) {
    return node instanceof Node.Identifier identifier
        ? identifier.name()
        : ((Node.Literal) node).string();
  }

  private void exportAll(Node.ExportAllDeclaration all) {
    JsValue module = module(all.source()).get();
    Origin at = scope.frame().origin(all);
    if (all.exported() != null) {
      exports.put(name(all.exported()), Interop.namespace(realm, module, at), at);
    } else if (module instanceof LiveObject object) {
      for (String key : object.keys(true)) {
        LiveObject.Slot slot = object.slot(key);
        if (slot != null && !key.equals("default") && !exports.hasOwn(key)) {
          exports.define(key, slot);
        }
      }
    } else if (module instanceof JsValue.Unknown unknown) {
      exports.rest = unknown;
    }
  }

  private void exportNamed(Node.ExportNamedDeclaration named) {
    if (named.source() != null) {
      Supplier<JsValue> module = module(named.source());
      for (Node.ExportSpecifier specifier : named.specifiers()) {
        String local = name(specifier.local());
        Origin at = scope.frame().origin(specifier);
        show(name(specifier.exported()), () -> Interop.named(realm, module.get(), local, at), at);
      }
      return;
    }
    for (Node.ExportSpecifier specifier : named.specifiers()) {
      String local = name(specifier.local());
      Origin at = scope.frame().origin(specifier);
      show(name(specifier.exported()), () -> variable(local), at);
    }
    for (String name : declared(named.declaration())) {
      show(name, () -> variable(name), scope.frame().origin(named));
    }
  }

  private static List<String> declared(Node.@Nullable Statement declaration) {
    List<String> names = new ArrayList<>();
    if (declaration instanceof Node.VariableDeclaration variables) {
      variables.declarations().forEach(part -> Hoisting.names(part.id(), names));
    } else if (declaration instanceof Node.FunctionDeclaration function && function.id() != null) {
      names.add(function.id().name());
    } else if (declaration instanceof Node.ClassDeclaration made && made.id() != null) {
      names.add(made.id().name());
    } else if (declaration instanceof Node.TSEnumDeclaration enumeration) {
      names.add(enumeration.id().name());
    }
    return names;
  }

  private @Nullable JsValue variable(String name) {
    Scope.Binding binding = scope.find(name);
    return binding == null ? null : binding.read();
  }

  private void show(String name, Supplier<? extends @Nullable JsValue> value, Origin at) {
    LiveObject.Slot slot = new LiveObject.Slot(JsValue.undefined(), at);
    slot.binding = new View(value);
    exports.define(name, slot);
  }
}
