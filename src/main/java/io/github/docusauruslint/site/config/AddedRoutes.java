package io.github.docusauruslint.site.config;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.js.eval.JsValue.Property;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The routes that a plugin of the site itself adds in {@code contentLoaded}, as far as its code
 * tells them without the content that it may fetch.
 */
final class AddedRoutes {
  private static final JsValue.Unknown OTHERS =
      JsValue.unknown("what Docusaurus hands to a plugin", null);

  private final List<String> paths = new ArrayList<>();

  private AddedRoutes() {}

  /** The paths of the routes without children, as written. */
  static List<String> of(JsValue plugin) {
    if (!(plugin instanceof JsValue.Obj object)
        || !(object.get("contentLoaded") instanceof JsValue.Fun contentLoaded)) {
      return List.of();
    }
    AddedRoutes added = new AddedRoutes();
    JsValue content =
        object.get("loadContent") instanceof JsValue.Fun loadContent
            ? loadContent.call().apply(List.of())
            : JsValue.undefined();
    contentLoaded.call().apply(List.of(added.arguments(content)));
    return List.copyOf(added.paths);
  }

  private JsValue arguments(JsValue content) {
    JsValue actions =
        object(
            Map.of(
                "addRoute", function("addRoute", this::add),
                "createData", function("createData", AddedRoutes::first),
                "setGlobalData", function("setGlobalData", given -> JsValue.undefined())));
    return object(Map.of("content", content, "actions", actions, "allContent", OTHERS));
  }

  private static JsValue object(Map<String, JsValue> values) {
    Map<String, Property> properties = new LinkedHashMap<>();
    values.forEach((name, value) -> properties.put(name, new Property(value, null)));
    return new JsValue.Obj(properties, OTHERS, null);
  }

  private static JsValue function(String name, JsValue.Call call) {
    return new JsValue.Fun(name, 1, call, null);
  }

  private static JsValue first(List<JsValue> given) {
    return given.isEmpty() ? JsValue.undefined() : given.get(0);
  }

  private JsValue add(List<JsValue> given) {
    collect(first(given));
    return JsValue.undefined();
  }

  private void collect(@Nullable JsValue route) {
    if (!(route instanceof JsValue.Obj object)) {
      return;
    }
    if (object.get("routes") instanceof JsValue.Arr children && !children.items().isEmpty()) {
      children.items().forEach(this::collect);
    } else if (object.get("path") instanceof JsValue.Str path) {
      paths.add(path.value());
    }
  }
}
