package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.eval.JsValue.Foreign;
import io.github.docusauruslint.js.eval.JsValue.Str;
import io.github.docusauruslint.js.eval.JsValue.Unknown;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.yaml.YamlNode;
import io.github.docusauruslint.yaml.YamlReader;
import io.github.docusauruslint.yaml.YamlSyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The modules of Node.js and the few packages whose work is known here. */
final class NodeModules {
  private static final Set<String> BUILTIN =
      Set.of(
          "assert",
          "buffer",
          "child_process",
          "crypto",
          "events",
          "fs",
          "fs/promises",
          "http",
          "https",
          "module",
          "os",
          "path",
          "path/posix",
          "perf_hooks",
          "process",
          "readline",
          "stream",
          "string_decoder",
          "timers",
          "timers/promises",
          "url",
          "util",
          "vm",
          "worker_threads",
          "zlib",
          "net",
          "tls",
          "dns",
          "querystring",
          "v8",
          "async_hooks");

  private final Realm realm;

  NodeModules(Realm realm) {
    this.realm = realm;
  }

  /** Whether a module comes with Node.js. */
  static boolean isBuiltin(String specifier) {
    return specifier.startsWith("node:") || BUILTIN.contains(specifier);
  }

  /** What a module that lies outside of the site exports. */
  JsValue load(String specifier, @Nullable Origin at) {
    JsValue module = known(specifier, at);
    if (module instanceof NativeNamespace namespace) {
      namespace.hide("default", namespace);
    }
    return module;
  }

  private JsValue known(String specifier, @Nullable Origin at) {
    Convert convert = realm.intrinsics.convert();
    String name = specifier.startsWith("node:") ? specifier.substring(5) : specifier;
    switch (name) {
      case "path", "path/posix":
        return PathModule.make(realm, convert);
      case "fs":
        return FsModule.make(realm, convert, FsModule.Flavour.FS);
      case "fs/promises":
        return FsModule.make(realm, convert, FsModule.Flavour.PROMISES);
      case "fs-extra":
        return FsModule.make(realm, convert, FsModule.Flavour.EXTRA);
      case "url":
        NativeNamespace url = new NativeNamespace("url", new Urls(realm, convert));
        url.hide("URL", global("URL"));
        return url;
      case "process":
        return global("process");
      case "module":
        return new NativeNamespace("module", new CreateRequire());
      case "js-yaml":
        return new NativeNamespace("js-yaml", new Yaml("load"));
      case "yaml":
        return new NativeNamespace("yaml", new Yaml("parse"));
      case "dotenv":
        return new NativeNamespace("dotenv", new DotEnv());
      case "dotenv/config":
        new DotEnv().load(Arguments.of(at));
        return new LiveObject(at);
      default:
        boolean builtin = isBuiltin(specifier);
        String reason = (builtin ? "what Node's module '" : "what package '") + name + "' gives";
        return new Unknown(reason, new Foreign(name, ""), at);
    }
  }

  private JsValue global(String name) {
    JsValue value = realm.global(name);
    return value == null ? JsValue.undefined() : value;
  }

  /** {@code createRequire(import.meta.url)}. */
  private final class CreateRequire implements Library {
    @Override
    public boolean has(String name) {
      return name.equals("createRequire");
    }

    @Override
    public JsValue call(String name, JsValue self, Arguments arguments) {
      String from = realm.intrinsics.convert().text(arguments.get(0), arguments);
      String path = from.startsWith("file://") ? from.substring(7) : from;
      return realm.modules.requireFunction(realm.files.absolute(path));
    }
  }

  /** {@code load} of js-yaml, {@code parse} of yaml. */
  private final class Yaml implements Library {
    private final String read;

    Yaml(String read) {
      this.read = read;
    }

    @Override
    public boolean has(String name) {
      return name.equals(read);
    }

    @Override
    public JsValue call(String name, JsValue self, Arguments arguments) {
      if (arguments.has(1)) {
        return JsValue.unknown("YAML with options", arguments.at());
      }
      String text = realm.intrinsics.convert().text(arguments.get(0), arguments);
      realm.budget.characters(text.length());
      String file = realm.files.pathOf(text);
      try {
        YamlNode node = YamlReader.read(text, 0, text.length());
        return node == null ? JsValue.undefined() : Freezing.thaw(realm, YamlValue.of(node, file));
      } catch (YamlSyntaxException e) {
        throw JsThrow.error("YAMLException", e.reason(), arguments.at());
      }
    }
  }

  /** {@code config()} of dotenv: what a committed {@code .env} says that is not set already. */
  private final class DotEnv implements Library {
    @Override
    public boolean has(String name) {
      return name.equals("config");
    }

    @Override
    public JsValue call(String name, JsValue self, Arguments arguments) {
      return arguments.size() == 0
          ? load(arguments)
          : JsValue.unknown("dotenv with options", arguments.at());
    }

    JsValue load(Arguments arguments) {
      LiveObject result = new LiveObject(arguments.at());
      LiveObject parsed = new LiveObject(arguments.at());
      result.put("parsed", parsed);
      String path = realm.files.absolute(".env");
      if (realm.files.kind(path) == FileTree.Kind.FILE) {
        for (String line : realm.files.read(path, arguments).split("\\R")) {
          entry(line.strip(), parsed, arguments);
        }
      }
      return result;
    }

    private void entry(String line, LiveObject parsed, Arguments arguments) {
      String text = line.startsWith("export ") ? line.substring(7).strip() : line;
      int equals = text.indexOf('=');
      if (equals <= 0 || text.startsWith("#")) {
        return;
      }
      String key = text.substring(0, equals).strip();
      Str value = new Str(unquoted(text.substring(equals + 1).strip()), arguments.at());
      parsed.put(key, value);
      if (!realm.env.hasOwn(key)) {
        realm.env.put(key, value);
      }
    }

    private String unquoted(String value) {
      char quote = value.isEmpty() ? ' ' : value.charAt(0);
      int end = quote == '"' || quote == '\'' || quote == '`' ? value.indexOf(quote, 1) : -1;
      if (end > 0) {
        String inner = value.substring(1, end);
        return quote == '"' ? inner.replace("\\n", "\n").replace("\\r", "\r") : inner;
      }
      int comment = value.indexOf('#');
      return comment < 0 ? value : value.substring(0, comment).strip();
    }
  }
}
