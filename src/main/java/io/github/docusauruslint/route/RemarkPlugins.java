package io.github.docusauruslint.route;

import io.github.docusauruslint.js.eval.EvalOptions;
import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.js.eval.Origin;
import io.github.docusauruslint.js.eval.PartialEvaluator;
import io.github.docusauruslint.site.PluginInstance;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.JsonWriter;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Remark plugins that a site has written itself to rewrite its links: each link is taken through
 * them, as far as their source can be evaluated. Plugins of packages are taken to leave links
 * alone.
 */
final class RemarkPlugins {
  private static final EvalOptions.Limits LIMITS = new EvalOptions.Limits(100_000, 400, 1_000_000);

  private final OverlayTree tree;
  private final FileTree files;
  private final EvalOptions options;

  RemarkPlugins(FileTree files, Modules modules, ScriptModules scripts, String baseUrl) {
    this.files = files;
    this.tree = new OverlayTree(files, SiteBundler.standIns(baseUrl));
    this.options = SiteBundler.build(LIMITS, modules, scripts, null);
  }

  /** What the plugins of a content plugin make of the URL of a link. */
  Rewriting of(PluginInstance instance) {
    List<JsValue.Fun> functions = new ArrayList<>();
    if (instance.options().get("remarkPlugins") instanceof JsValue.Arr plugins) {
      for (JsValue plugin : plugins.items()) {
        JsValue.Fun function = load(plugin);
        if (function != null) {
          functions.add(function);
        }
      }
    }
    return functions.isEmpty() ? Rewriting.NONE : new Rewriting(functions);
  }

  /** A chain of functions from URL to URL. */
  static final class Rewriting {
    static final Rewriting NONE = new Rewriting(List.of());

    private final List<JsValue.Fun> functions;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    private Rewriting(List<JsValue.Fun> functions) {
      this.functions = List.copyOf(functions);
    }

    /** The URL that is left; the same where a plugin cannot be evaluated. */
    String apply(String url) {
      return functions.isEmpty() ? url : known.computeIfAbsent(url, this::rewrite);
    }

    private String rewrite(String url) {
      String rewritten = url;
      for (JsValue.Fun function : functions) {
        if (function.call().apply(List.of(JsValue.text(rewritten))) instanceof JsValue.Str text) {
          rewritten = text.value();
        }
      }
      return rewritten;
    }
  }

  /** A function that takes a URL through a plugin, or null where the plugin is none of ours. */
  private JsValue.@Nullable Fun load(JsValue plugin) {
    JsValue attacher =
        plugin instanceof JsValue.Arr pair && !pair.items().isEmpty()
            ? pair.items().get(0)
            : plugin;
    JsValue settings =
        plugin instanceof JsValue.Arr pair && pair.items().size() > 1 ? pair.items().get(1) : null;
    Origin origin = attacher instanceof JsValue.Fun ? attacher.origin() : null;
    String json = settings == null ? "undefined" : json(settings);
    if (origin == null || json == null || !mayRewriteLinks(origin.file())) {
      return null;
    }
    String script =
        """
        import attach from %s;

        export default function rewrite(url) {
          const link = {type: 'link', url, title: null, children: [{type: 'text', value: 'text'}]};
          const paragraph = {type: 'paragraph', children: [link]};
          const tree = {type: 'root', children: [paragraph]};
          attach.call({data: () => ({})}, %s)(tree, {path: '', data: {}});
          return paragraph.children[0].url;
        }
        """
            .formatted(new JsonWriter().value("./" + Paths.name(origin.file())), json);
    String path = Paths.resolve(Paths.folder(origin.file()), ".docusaurus-lint-plugin.js");
    tree.add(path, SourceText.of(script));
    JsValue module = new PartialEvaluator(tree, options).evaluate(path).value();
    tree.remove(path);
    return module instanceof JsValue.Obj exports
            && exports.get("default") instanceof JsValue.Fun function
        ? function
        : null;
  }

  private boolean mayRewriteLinks(String file) {
    try {
      String text = ScriptModules.isScript(file) ? files.read(file).text() : "";
      return text.contains("link") && text.contains("url");
    } catch (IOException e) {
      return false;
    }
  }

  /** Plain settings as a JavaScript literal; null where a part of them is not plain. */
  private static @Nullable String json(JsValue value) {
    JsonWriter out = new JsonWriter();
    return write(value, out) ? out.toString() : null;
  }

  private static boolean write(JsValue value, JsonWriter out) {
    boolean plain = true;
    if (value instanceof JsValue.Str text) {
      out.value(text.value());
    } else if (value instanceof JsValue.Bool flag) {
      out.value(flag.value());
    } else if (value instanceof JsValue.Num number) {
      out.value(number.value());
    } else if (value instanceof JsValue.Obj object && object.rest() == null) {
      out.beginObject();
      for (Map.Entry<String, JsValue.Property> property : object.properties().entrySet()) {
        out.name(property.getKey());
        plain &= write(property.getValue().value(), out);
      }
      out.end();
    } else if (value instanceof JsValue.Arr array && array.rest() == null) {
      out.beginArray();
      for (JsValue item : array.items()) {
        plain &= write(item, out);
      }
      out.end();
    } else {
      out.value(null);
      plain = value.isNullish();
    }
    return plain;
  }
}
