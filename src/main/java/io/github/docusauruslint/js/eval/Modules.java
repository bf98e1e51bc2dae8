package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.Dialect;
import io.github.docusauruslint.js.JsParser;
import io.github.docusauruslint.js.JsSyntaxException;
import io.github.docusauruslint.js.Node;
import io.github.docusauruslint.js.TopLevelAwait;
import io.github.docusauruslint.js.eval.JsValue.Foreign;
import io.github.docusauruslint.js.eval.JsValue.Str;
import io.github.docusauruslint.js.eval.JsValue.Unknown;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.JsonReader;
import io.github.docusauruslint.yaml.YamlNode;
import io.github.docusauruslint.yaml.YamlSyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Loads modules as jiti 1.21 does for Docusaurus 3.10: ES modules and CommonJS side by side, a
 * module's default export standing for the module.
 */
final class Modules {
  private static final Set<String> SCRIPTS =
      Set.of(".js", ".mjs", ".cjs", ".jsx", ".ts", ".mts", ".cts", ".tsx", "");

  private final Realm realm;
  private final ModuleResolver resolver;
  private final NodeModules nodeModules;
  private final Map<String, LiveObject> loaded = new HashMap<>();
  private final Map<String, JsValue> packages = new HashMap<>();

  Modules(Realm realm) {
    this.realm = realm;
    this.resolver = new ModuleResolver(realm);
    this.nodeModules = new NodeModules(realm);
  }

  /** Says what a package exports. */
  void provide(String name, JsValue exports) {
    packages.put(name, Freezing.thaw(realm, exports));
  }

  /** What {@code require(specifier)} gives in a file. */
  JsValue require(String specifier, String from, @Nullable Origin at) {
    Bundler bundler = realm.options.bundler();
    Bundler.Target target =
        bundler == null ? null : bundler.resolve(specifier, realm.files.inTree(from));
    if (target instanceof Bundler.Target.File file) {
      return load(realm.files.absolute(file.path()), at);
    }
    if (target instanceof Bundler.Target.Opaque opaque) {
      return new Unknown("what '" + specifier + "' gives", opaque.foreign(), at);
    }
    if (!ModuleResolver.isPath(specifier)) {
      String own = resolver.workspacePackage(specifier, from);
      if (own == null) {
        return packages.computeIfAbsent(specifier, name -> nodeModules.load(name, at));
      }
      return load(own, at);
    }
    String inPackage = ModuleResolver.insidePackage(specifier, from);
    if (inPackage != null) {
      return packages.computeIfAbsent(inPackage, name -> nodeModules.load(name, at));
    }
    try {
      String path = resolver.resolve(specifier, from, at);
      if (path == null) {
        throw notFound(specifier, from, at);
      }
      return load(path, at);
    } catch (Unknowable e) {
      return e.value();
    }
  }

  private JsThrow notFound(String specifier, String from, @Nullable Origin at) {
    LiveError error = new LiveError("Error", at);
    error.hide("message", JsValue.text("Cannot find module '" + specifier + "'"));
    error.hide("code", JsValue.text("MODULE_NOT_FOUND"));
    String path = NodePaths.resolve(NodePaths.dirname(from), List.of(specifier));
    error.missing = realm.files.inTree(path);
    return new JsThrow(error, at);
  }

  /** What the module in a file exports; a default export stands for the module. */
  JsValue load(String path, @Nullable Origin at) {
    LiveObject module = loaded.get(path);
    if (module == null) {
      module = new LiveObject(null);
      module.put("exports", new LiveObject(null));
      loaded.put(path, module);
      boolean done = false;
      try {
        run(path, module, at);
        done = true;
      } finally {
        if (!done) {
          loaded.remove(path); // As Node.js does: the next import fails the same way.
        }
      }
    }
    JsValue exports = realm.get(module, "exports", at);
    return realm.options.bundler() == null ? Interop.preferDefault(realm, exports) : exports;
  }

  /** Forgets a module that nothing else imports. */
  void forget(String path) {
    loaded.remove(path);
  }

  private void run(String path, LiveObject module, @Nullable Origin at) {
    String extension = NodePaths.extname(path);
    String source = realm.files.inTree(path);
    if (!extension.equals(".json") && !SCRIPTS.contains(extension)) {
      module.put("exports", JsValue.unknown("a module of kind '" + extension + "'", at));
      return;
    }
    Bundler bundler = realm.options.bundler();
    Node.Program known = bundler == null ? null : bundler.parsed(source);
    if (known != null) {
      execute(known, path, source, module, extension.endsWith("ts") || extension.equals(".tsx"));
      return;
    }
    String text = realm.files.text(path);
    if (text == null) {
      throw JsThrow.error("Error", "Cannot read '" + source + "'", at);
    }
    if (extension.equals(".json")) {
      module.put("exports", json(text, source));
      return;
    }
    boolean typescript = extension.endsWith("ts") || extension.equals(".tsx");
    Node.Program program;
    try {
      program =
          JsParser.parseModule(
              text, 0, text.length(), typescript ? Dialect.TYPESCRIPT : Dialect.SCRIPT);
    } catch (JsSyntaxException e) {
      throw syntaxError(String.valueOf(e.getMessage()), source, e.offset());
    }
    Node await = bundler == null ? TopLevelAwait.find(program) : null;
    if (await != null && realm.awaited == null) {
      realm.awaited = new Origin(source, new Span(await.start(), await.end()));
    }
    execute(program, path, source, module, typescript);
  }

  private static JsThrow syntaxError(String message, String source, int offset) {
    return JsThrow.error("SyntaxError", message, new Origin(source, Span.at(offset)));
  }

  private JsValue json(String text, String source) {
    try {
      YamlNode value = JsonReader.read(text, 0, text.length());
      return Freezing.thaw(realm, YamlValue.of(value, source));
    } catch (YamlSyntaxException e) {
      throw syntaxError(e.reason(), source, e.offset());
    }
  }

  private void execute(
      Node.Program program, String path, String source, LiveObject module, boolean typescript) {
    LiveObject exports = new LiveObject(null);
    module.put("exports", exports);
    Frame frame = new Frame(path, source, new Frame.Self(exports), null, null, null);
    Scope scope = new Scope(null, frame);
    scope.declare("module", module, false);
    scope.declare("exports", exports, false);
    scope.declare("require", requireFunction(path), false);
    scope.declare("__filename", new Str(path, null), false);
    scope.declare("__dirname", new Str(NodePaths.dirname(path), null), false);
    Hoisting.variables(program.body(), scope);
    new ModuleLinker(realm, scope, exports, typescript).link(program);
    realm.statements.block(program.body(), scope);
  }

  /** {@code require} as a file has it. */
  LiveFunction requireFunction(String from) {
    NativeFunction require = new NativeFunction(new Require(from), "require");
    require.hide("resolve", new NativeFunction(new Require(from), "resolve"));
    require.hide("cache", new LiveObject(null));
    return require;
  }

  private final class Require implements Library {
    private final String from;

    Require(String from) {
      this.from = from;
    }

    @Override
    public boolean has(String name) {
      return true;
    }

    @Override
    public JsValue call(String name, JsValue self, Arguments arguments) {
      String specifier = realm.intrinsics.convert().text(arguments.get(0), arguments);
      if (name.equals("require")) {
        return require(specifier, from, arguments.at());
      }
      return arguments.has(1)
          ? JsValue.unknown("require.resolve with options", arguments.at())
          : locate(specifier, from, arguments.at());
    }
  }

  /** {@code require.resolve}: where a file lies; of a package only its name is known. */
  private JsValue locate(String specifier, String from, @Nullable Origin at) {
    if (NodeModules.isBuiltin(specifier)) {
      return new Str(specifier, at);
    }
    String inPackage = ModuleResolver.insidePackage(specifier, from);
    if (inPackage != null || !ModuleResolver.isPath(specifier)) {
      String name = inPackage == null ? specifier : inPackage;
      return new Unknown(
          "where package '" + name + "' lies", new Foreign(name, "require.resolve"), at);
    }
    String path = resolver.resolve(specifier, from, at);
    if (path == null) {
      throw notFound(specifier, from, at);
    }
    return new Str(path, at);
  }

  /** {@code import(specifier)}: a promise of the namespace. */
  JsValue dynamicImport(JsValue specifier, Scope scope, Origin at) {
    if (!(specifier instanceof Str text)) {
      return specifier instanceof Unknown
          ? specifier
          : JsValue.unknown("import() of what is no text", at);
    }
    return realm
        .intrinsics
        .promises()
        .attempt(
            () -> Interop.namespace(realm, require(text.value(), scope.frame().file(), at), at),
            Arguments.of(at));
  }

  /** Runs {@code export}; {@code import} has been done before. */
  void declare(Node.ModuleDeclaration node, Scope scope) {
    if (node instanceof Node.ExportNamedDeclaration named) {
      if (named.declaration() != null) {
        realm.statements.execute(named.declaration(), scope, null);
      }
      return;
    }
    if (!(node instanceof Node.ExportDefaultDeclaration exported)) {
      return;
    }
    JsValue value;
    if (exported.declaration() instanceof Node.FunctionDeclaration function) {
      Scope.Binding binding = function.id() == null ? null : scope.find(function.id().name());
      JsValue known = binding == null ? null : binding.read();
      value = known == null ? realm.functions.closure(function, "default", scope) : known;
    } else if (exported.declaration() instanceof Node.ClassDeclaration declared) {
      value = realm.functions.classOf(declared, "default", scope);
      if (declared.id() != null) {
        realm.patterns.declare(declared.id(), value, scope, "let");
      }
    } else {
      value = realm.functions.named(exported.declaration(), "default", scope);
    }
    if (exports(scope) instanceof LiveObject exports) {
      exports.put("default", value, scope.frame().origin(exported));
    }
  }

  /** {@code export = value}. */
  void exportAssignment(JsValue value, Scope scope) {
    Scope.Binding module = scope.find("module");
    if (module != null && module.read() instanceof LiveObject object) {
      object.put("exports", value);
    }
  }

  private static @Nullable JsValue exports(Scope scope) {
    Scope.Binding binding = scope.find("exports");
    return binding == null ? null : binding.read();
  }
}
