package io.github.docusauruslint.route;

import io.github.docusauruslint.mdx.JsxElement;
import io.github.docusauruslint.mdx.PropValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ids that a component makes of its props, as its schema says. */
final class ComponentIds {
  private static final Pattern FIELD = Pattern.compile("\\{([^{}]+)\\}");

  private ComponentIds() {}

  /** The ids of an element; those that cannot be read without running the page are left out. */
  static List<String> of(JsxElement element, ComponentSchema schema) {
    List<String> ids = new ArrayList<>();
    Map<String, PropValue> props = new HashMap<>();
    for (JsxElement.Attribute attribute : element.attributes()) {
      if (attribute.name() != null && attribute.value() != null) {
        props.put(attribute.name(), attribute.value());
      }
    }
    fill(schema.ids(), props, ids);
    for (PropWalk.Found found : PropWalk.of(element, schema)) {
      if (found.schema().kind() == ComponentSchema.Kind.ANCHOR
          && found.value() instanceof PropValue.Text text) {
        ids.add(text.value());
      }
      if (found.value() instanceof PropValue.Obj object && !found.schema().ids().isEmpty()) {
        Map<String, PropValue> fields = new HashMap<>();
        object.properties().forEach(property -> fields.put(property.key(), property.value()));
        fill(found.schema().ids(), fields, ids);
      }
    }
    return ids;
  }

  private static void fill(List<String> patterns, Map<String, PropValue> fields, List<String> ids) {
    for (String pattern : patterns) {
      String id = fill(pattern, fields);
      if (id != null) {
        ids.add(id);
      }
    }
  }

  private static @Nullable String fill(String pattern, Map<String, PropValue> fields) {
    StringBuilder id = new StringBuilder();
    Matcher matcher = FIELD.matcher(pattern);
    while (matcher.find()) {
      PropValue value = fields.get(matcher.group(1));
      String text =
          value instanceof PropValue.Text known
              ? known.value()
              : value instanceof PropValue.Literal literal ? literal.raw() : null;
      if (text == null) {
        return null;
      }
      matcher.appendReplacement(id, Matcher.quoteReplacement(text));
    }
    return matcher.appendTail(id).toString();
  }
}
