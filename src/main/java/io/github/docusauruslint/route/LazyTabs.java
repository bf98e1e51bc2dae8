package io.github.docusauruslint.route;

import io.github.docusauruslint.js.eval.JsValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code <Tabs lazy>} of {@code @docusaurus/theme-classic} 3.10.2 on a server: of the tabs only the
 * selected one is rendered.
 */
final class LazyTabs {
  private LazyTabs() {}

  /** The children that are rendered; null where that cannot be known. */
  static @Nullable List<JsValue> shown(JsValue.Obj props) {
    JsValue children = props.get("children");
    List<JsValue> all = new ArrayList<>();
    if (children != null && !flatten(children, all)) {
      return null;
    }
    JsValue selected = selected(props, all);
    if (selected == null) {
      return null;
    }
    List<JsValue> shown = new ArrayList<>();
    for (JsValue child : all) {
      JsValue value = prop(child, "value");
      if (value != null && !(value instanceof JsValue.Str)) {
        return null;
      }
      // A child of another kind than TabItem is shown with what it wraps.
      if (value == null || isSame(value, selected)) {
        shown.add(child);
      }
    }
    return shown;
  }

  /** React's {@code Children.toArray}, as far as elements go; false where it is not known. */
  private static boolean flatten(JsValue value, List<JsValue> all) {
    if (value instanceof JsValue.Arr array) {
      return array.rest() == null && array.items().stream().allMatch(item -> flatten(item, all));
    }
    if (value instanceof JsValue.Obj) {
      all.add(value);
    }
    return !(value instanceof JsValue.Unknown);
  }

  /** The value of the tab that is open at first. */
  private static @Nullable JsValue selected(JsValue.Obj props, List<JsValue> children) {
    JsValue defaultValue = props.get("defaultValue");
    if (defaultValue instanceof JsValue.Str text && !text.value().isEmpty()) {
      return text;
    }
    if (defaultValue != null && !defaultValue.isNullish()) {
      return null;
    }
    JsValue values = props.get("values");
    boolean listed = values instanceof JsValue.Arr;
    if (values != null && !values.isNullish() && !listed) {
      return null;
    }
    JsValue first = null;
    for (JsValue tab : values instanceof JsValue.Arr array ? array.items() : children) {
      JsValue value = listed ? field(tab, "value") : prop(tab, "value");
      JsValue chosen = listed ? field(tab, "default") : prop(tab, "default");
      if (chosen instanceof JsValue.Bool flag && flag.value()) {
        return value;
      }
      first = first == null ? value : first;
    }
    return first;
  }

  private static @Nullable JsValue prop(JsValue element, String name) {
    return field(element, "props") instanceof JsValue.Obj props ? props.get(name) : null;
  }

  private static @Nullable JsValue field(JsValue value, String name) {
    return value instanceof JsValue.Obj object ? object.get(name) : null;
  }

  private static boolean isSame(JsValue one, JsValue other) {
    return one instanceof JsValue.Str a
        && other instanceof JsValue.Str b
        && a.value().equals(b.value());
  }
}
