package io.github.docusauruslint.site.component;

import io.github.docusauruslint.text.Nearest;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads schemas:
 *
 * <pre>
 * TechCardGrid:
 *   closed: true                 # props that are not named are mistakes; false by default
 *   props:
 *     cards:
 *       required: true
 *       items:                   # an array of objects; fields: is one object
 *         title: {kind: text, required: true}
 *         size:  {values: [small, large]}
 *         tags:  {each: {kind: link}}
 * </pre>
 */
final class ComponentSchemaReader {
  private static final List<String> COMPONENT = List.of("props", "closed");
  private static final List<String> PROP =
      List.of("kind", "required", "values", "items", "fields", "each");
  private static final List<String> KINDS =
      Arrays.stream(PropSchema.Kind.values()).map(PropSchema.Kind::word).toList();

  private ComponentSchemaReader() {}

  static Map<String, ComponentSchema> read(YamlNode.Mapping components) throws SchemaException {
    Map<String, ComponentSchema> schemas = new LinkedHashMap<>();
    for (YamlNode.Entry entry : components.entries()) {
      YamlNode.Mapping component = mapping(entry.value(), entry.key());
      knownKeys(component, COMPONENT);
      YamlNode props = component.get("props");
      schemas.put(
          entry.key(),
          new ComponentSchema(
              entry.key(),
              flag(component.get("closed"), "closed"),
              props == null ? Map.of() : fields(mapping(props, "props"))));
    }
    return schemas;
  }

  private static Map<String, PropSchema> fields(YamlNode.Mapping mapping) throws SchemaException {
    Map<String, PropSchema> fields = new LinkedHashMap<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      fields.put(entry.key(), prop(mapping(entry.value(), entry.key())));
    }
    return fields;
  }

  private static PropSchema prop(YamlNode.Mapping mapping) throws SchemaException {
    knownKeys(mapping, PROP);
    YamlNode items = mapping.get("items");
    YamlNode fields = mapping.get("fields");
    YamlNode each = mapping.get("each");
    PropSchema.Kind kind = kind(mapping.get("kind"));
    if (items != null || each != null) {
      kind = PropSchema.Kind.ARRAY;
    } else if (fields != null) {
      kind = PropSchema.Kind.OBJECT;
    }
    Map<String, PropSchema> shape = Map.of();
    if (items != null) {
      shape = fields(mapping(items, "items"));
    } else if (fields != null) {
      shape = fields(mapping(fields, "fields"));
    }
    return new PropSchema(
        kind,
        flag(mapping.get("required"), "required"),
        texts(mapping.get("values")),
        shape,
        each == null ? null : prop(mapping(each, "each")));
  }

  private static PropSchema.Kind kind(@Nullable YamlNode node) throws SchemaException {
    if (node == null) {
      return PropSchema.Kind.ANY;
    }
    String word = String.valueOf(node.toPlain());
    int at = KINDS.indexOf(word);
    if (at < 0) {
      throw new SchemaException(
          node.span(), "no kind " + word + "; there are " + String.join(", ", KINDS));
    }
    return PropSchema.Kind.values()[at];
  }

  private static boolean flag(@Nullable YamlNode node, String key) throws SchemaException {
    if (node == null) {
      return false;
    }
    if (node.toPlain() instanceof Boolean value) {
      return value;
    }
    throw new SchemaException(node.span(), key + " is true or false");
  }

  private static List<String> texts(@Nullable YamlNode node) throws SchemaException {
    List<String> texts = new ArrayList<>();
    if (node instanceof YamlNode.Sequence sequence) {
      sequence.items().forEach(item -> texts.add(String.valueOf(item.toPlain())));
    } else if (node != null) {
      throw new SchemaException(node.span(), "values is a list");
    }
    return texts;
  }

  private static YamlNode.Mapping mapping(YamlNode node, String key) throws SchemaException {
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping;
    }
    throw new SchemaException(node.span(), key + " is a mapping");
  }

  private static void knownKeys(YamlNode.Mapping mapping, List<String> known)
      throws SchemaException {
    for (YamlNode.Entry entry : mapping.entries()) {
      if (!known.contains(entry.key())) {
        Span span = entry.keySpan();
        String nearest = Nearest.of(entry.key(), known);
        throw new SchemaException(
            span,
            "no key "
                + entry.key()
                + (nearest == null
                    ? "; there are " + String.join(", ", known)
                    : " (did you mean " + nearest + "?)"));
      }
    }
  }
}
