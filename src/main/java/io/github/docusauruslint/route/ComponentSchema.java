package io.github.docusauruslint.route;

import io.github.docusauruslint.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a prop of a component holds.
 *
 * @param kind null where nothing is said of the value itself
 * @param required whether it must be there
 * @param items for an array: what each element holds
 * @param fields for an object: its properties; for a component: its props
 * @param values the only strings allowed; empty for any
 */
public record ComponentSchema(
    @Nullable Kind kind,
    boolean required,
    @Nullable ComponentSchema items,
    Map<String, ComponentSchema> fields,
    List<String> values) {

  /** Nothing is known. */
  public static final ComponentSchema ANY =
      new ComponentSchema(null, false, null, Map.of(), List.of());

  /** The kinds of values. */
  public enum Kind {
    /** A URL that the component renders as a link. */
    LINK,
    /** The URL or module of an image. */
    IMAGE,
    /** An icon: a component, or the URL or module of an image. */
    ICON,
    /** A string. */
    TEXT,
    /** Anything that React renders: a string, an element. */
    NODE,
    /** A number. */
    NUMBER,
    /** A boolean; a prop without value is true. */
    BOOLEAN,
    /** An id that links can name. */
    ANCHOR,
    /** Anything at all. */
    ANY
  }

  public ComponentSchema {
    fields = Map.copyOf(fields);
    values = List.copyOf(values);
  }

  /** What a step into the value holds: a property name, or {@code [i]} for an element. */
  public ComponentSchema at(String step) {
    ComponentSchema found = step.startsWith("[") ? items : fields.get(step);
    return found == null ? ANY : found;
  }

  /**
   * Schemas by component name, from {@code {Name: {props: {prop: {kind: link}}}}}.
   *
   * @throws IllegalArgumentException when a part of it is none; the message says which
   */
  public static Map<String, ComponentSchema> readAll(YamlNode.@Nullable Mapping components) {
    Map<String, ComponentSchema> read = new LinkedHashMap<>();
    if (components != null) {
      for (YamlNode.Entry entry : components.entries()) {
        YamlNode props =
            entry.value() instanceof YamlNode.Mapping mapping ? mapping.get("props") : null;
        read.put(
            entry.key(),
            new ComponentSchema(null, false, null, fields(props, entry.key()), List.of()));
      }
    }
    return read;
  }

  private static Map<String, ComponentSchema> fields(@Nullable YamlNode node, String where) {
    Map<String, ComponentSchema> fields = new LinkedHashMap<>();
    if (node instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        fields.put(entry.key(), schema(entry.value(), where + "." + entry.key()));
      }
    } else if (node != null && node.toPlain() != null) {
      throw new IllegalArgumentException(where + " is no mapping of props");
    }
    return fields;
  }

  private static ComponentSchema schema(YamlNode node, String where) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      throw new IllegalArgumentException(where + " is no mapping such as {kind: link}");
    }
    YamlNode items = mapping.get("items");
    YamlNode values = mapping.get("values");
    return new ComponentSchema(
        kind(mapping.get("kind"), where),
        mapping.get("required") instanceof YamlNode.Scalar flag
            && Boolean.TRUE.equals(flag.value()),
        items == null ? null : items(items, where),
        fields(mapping.get("fields"), where),
        values instanceof YamlNode.Sequence list
            ? list.items().stream().map(item -> String.valueOf(item.toPlain())).toList()
            : List.of());
  }

  /** {@code items: {kind: link}} is a list of links, {@code items: {title: …}} one of objects. */
  private static ComponentSchema items(YamlNode node, String where) {
    boolean single =
        node instanceof YamlNode.Mapping mapping
            && (mapping.get("kind") instanceof YamlNode.Scalar
                || mapping.get("fields") != null
                || mapping.get("items") != null && mapping.entries().size() == 1);
    return single
        ? schema(node, where + "[]")
        : new ComponentSchema(null, false, null, fields(node, where + "[]"), List.of());
  }

  private static @Nullable Kind kind(@Nullable YamlNode node, String where) {
    if (node == null) {
      return null;
    }
    for (Kind kind : Kind.values()) {
      if (kind.name().equalsIgnoreCase(String.valueOf(node.toPlain()))) {
        return kind;
      }
    }
    throw new IllegalArgumentException(where + ": no kind " + node.toPlain());
  }
}
