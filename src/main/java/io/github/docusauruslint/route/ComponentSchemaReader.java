package io.github.docusauruslint.route;

import io.github.docusauruslint.text.Nearest;
import io.github.docusauruslint.text.Resources;
import io.github.docusauruslint.yaml.YamlNode;
import io.github.docusauruslint.yaml.YamlReader;
import io.github.docusauruslint.yaml.YamlSyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads schemas of components:
 *
 * <pre>
 * TechCardGrid:
 *   from: '@theme/TechCardGrid'  # describes that module only; else whatever has the name
 *   original: true               # not one that the site put in its place; false by default
 *   closed: true                 # props that are not named are mistakes; false by default
 *   ids: ['grid-{name}']         # ids that it renders, of the text of its props
 *   props:
 *     cards:
 *       required: true
 *       ids: ['card-{title}']    # ids that each of the objects gets
 *       items:                   # an array of objects; fields: is one object
 *         title: {kind: text, required: true}
 *         size:  {values: [small, large]}
 *         tags:  {items: {kind: link}}
 * </pre>
 */
public final class ComponentSchemaReader {
  private static final String SHIPPED = "/rules/components.yml";
  private static final List<String> COMPONENT =
      List.of("props", "closed", "from", "original", "ids");
  private static final List<String> PROP =
      List.of("kind", "required", "values", "items", "fields", "closed", "ids");
  private static final List<String> KINDS = words(ComponentSchema.Kind.values());

  private ComponentSchemaReader() {}

  private static List<String> words(ComponentSchema.Kind[] kinds) {
    List<String> words = new ArrayList<>();
    for (ComponentSchema.Kind kind : kinds) {
      words.add(kind.name().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** The schemas of Docusaurus's own components, {@code rules/components.yml}. */
  public static Map<String, ComponentSchema> shipped() {
    String text = Resources.text(SHIPPED);
    try {
      YamlNode root = YamlReader.read(text, 0, text.length());
      if (root instanceof YamlNode.Mapping mapping
          && mapping.get("components") instanceof YamlNode.Mapping components) {
        return read(components);
      }
      throw new IllegalStateException(SHIPPED + " has no components");
    } catch (YamlSyntaxException | SchemaException e) {
      throw new IllegalStateException(SHIPPED + ": " + e.getMessage(), e);
    }
  }

  /**
   * Schemas by the name of their component.
   *
   * @param components the mapping below {@code components:}
   * @throws SchemaException where it is not as a schema must be
   */
  public static Map<String, ComponentSchema> read(YamlNode.Mapping components)
      throws SchemaException {
    Map<String, ComponentSchema> schemas = new LinkedHashMap<>();
    for (YamlNode.Entry entry : components.entries()) {
      YamlNode.Mapping component = mapping(entry.value(), entry.key());
      knownKeys(component, COMPONENT);
      YamlNode props = component.get("props");
      schemas.put(
          entry.key(),
          new ComponentSchema(
              null,
              false,
              null,
              props == null ? Map.of() : fields(mapping(props, "props")),
              List.of(),
              flag(component, "closed"),
              text(component.get("from")),
              flag(component, "original"),
              texts(component.get("ids"), "ids")));
    }
    return schemas;
  }

  private static Map<String, ComponentSchema> fields(YamlNode.Mapping mapping)
      throws SchemaException {
    Map<String, ComponentSchema> fields = new LinkedHashMap<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      fields.put(entry.key(), prop(mapping(entry.value(), entry.key())));
    }
    return fields;
  }

  private static ComponentSchema prop(YamlNode.Mapping mapping) throws SchemaException {
    knownKeys(mapping, PROP);
    YamlNode items = mapping.get("items");
    YamlNode fields = mapping.get("fields");
    List<String> ids = texts(mapping.get("ids"), "ids");
    return new ComponentSchema(
        kind(mapping.get("kind")),
        flag(mapping, "required"),
        items == null ? null : items(mapping(items, "items")).withIds(ids),
        fields == null ? Map.of() : fields(mapping(fields, "fields")),
        texts(mapping.get("values"), "values"),
        flag(mapping, "closed"),
        null,
        false,
        items == null ? ids : List.of());
  }

  /** {@code items: {kind: link}} is a list of links, {@code items: {title: …}} one of objects. */
  private static ComponentSchema items(YamlNode.Mapping items) throws SchemaException {
    boolean single =
        items.get("kind") instanceof YamlNode.Scalar
            || items.get("values") instanceof YamlNode.Sequence;
    return single ? prop(items) : ComponentSchema.object(fields(items));
  }

  private static ComponentSchema.@Nullable Kind kind(@Nullable YamlNode node)
      throws SchemaException {
    if (node == null) {
      return null;
    }
    String word = String.valueOf(node.toPlain());
    int at = KINDS.indexOf(word);
    if (at < 0) {
      throw new SchemaException(
          node.span(), "no kind " + word + "; there are " + String.join(", ", KINDS));
    }
    return ComponentSchema.Kind.values()[at];
  }

  private static boolean flag(YamlNode.Mapping mapping, String key) throws SchemaException {
    YamlNode node = mapping.get(key);
    if (node == null) {
      return false;
    }
    if (node.toPlain() instanceof Boolean value) {
      return value;
    }
    throw new SchemaException(node.span(), key + " is true or false");
  }

  private static @Nullable String text(@Nullable YamlNode node) throws SchemaException {
    if (node == null || node.toPlain() instanceof String) {
      return node == null ? null : String.valueOf(node.toPlain());
    }
    throw new SchemaException(node.span(), "from is the name of a module");
  }

  private static List<String> texts(@Nullable YamlNode node, String key) throws SchemaException {
    List<String> texts = new ArrayList<>();
    if (node instanceof YamlNode.Sequence sequence) {
      sequence.items().forEach(item -> texts.add(String.valueOf(item.toPlain())));
    } else if (node != null) {
      throw new SchemaException(node.span(), key + " is a list");
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
        String nearest = Nearest.of(entry.key(), known);
        throw new SchemaException(
            entry.keySpan(),
            "no key "
                + entry.key()
                + (nearest == null
                    ? "; there are " + String.join(", ", known)
                    : " (did you mean " + nearest + "?)"));
      }
    }
  }
}
