package io.github.docusauruslint.route;

import io.github.docusauruslint.mdx.JsxElement;
import io.github.docusauruslint.mdx.PropValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values inside the props of an element, each with its name and its schema. */
final class PropWalk {
  private PropWalk() {}

  /**
   * A value.
   *
   * @param name the prop or the property that holds it; for an element of an array that of the
   *     array
   * @param schema what is known of it
   */
  record Found(String name, PropValue value, ComponentSchema schema) {}

  /** All values, arrays and objects included, in the order in which they are written. */
  static List<Found> of(JsxElement element, @Nullable ComponentSchema component) {
    List<Found> all = new ArrayList<>();
    Deque<Found> open = new ArrayDeque<>();
    for (JsxElement.Attribute attribute : element.attributes()) {
      String name = attribute.name();
      PropValue value = attribute.value();
      if (name == null || value == null) {
        continue;
      }
      open.push(
          new Found(name, value, component == null ? ComponentSchema.ANY : component.at(name)));
      while (!open.isEmpty()) {
        Found found = open.pop();
        all.add(found);
        List<Found> inner = inside(found);
        for (int i = inner.size() - 1; i >= 0; i--) {
          open.push(inner.get(i));
        }
      }
    }
    return all;
  }

  private static List<Found> inside(Found found) {
    List<Found> inner = new ArrayList<>();
    if (found.value() instanceof PropValue.Obj object) {
      for (PropValue.Property property : object.properties()) {
        String key = property.key();
        boolean spread = key.equals("$spread");
        inner.add(
            new Found(
                spread ? found.name() : key,
                property.value(),
                spread ? found.schema() : found.schema().at(key)));
      }
    } else if (found.value() instanceof PropValue.Array array) {
      for (PropValue.Step step : array.items()) {
        inner.add(new Found(found.name(), step.value(), found.schema().at("[]")));
      }
    }
    return inner;
  }
}
