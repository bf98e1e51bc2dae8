package io.github.docusauruslint.config;

import io.github.docusauruslint.mdx.PropValue;
import io.github.docusauruslint.route.ComponentSchema;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What all values that one prop has on the pages have in common. */
final class ValueShape {
  private static final Set<String> LINKS = Set.of("href", "link", "to", "url");
  private static final Set<String> ICONS = Set.of("icon", "logo");
  private static final Set<String> CHECKED = Set.of("link", "image", "icon");
  private static final List<String> IMAGES =
      List.of(".svg", ".png", ".jpg", ".jpeg", ".webp", ".gif", ".avif");

  /** What was seen; {@code ICON} stands for a name or a module, whatever it holds. */
  private final Set<ComponentSchema.Kind> kinds = EnumSet.noneOf(ComponentSchema.Kind.class);

  private final Map<String, ValueShape> fields = new TreeMap<>();
  private @Nullable ValueShape items;
  private int objects;
  private int values;
  private boolean imagesOnly = true;
  private boolean hasPath;
  private boolean certain = true;

  /** The shapes of the properties that were seen, by name. */
  Map<String, ValueShape> fields() {
    return fields;
  }

  ValueShape field(String name) {
    return fields.computeIfAbsent(name, n -> new ValueShape());
  }

  /** A prop without a value, which is true. */
  void addSwitch() {
    values++;
    kinds.add(ComponentSchema.Kind.BOOLEAN);
  }

  /** An object, or an element with its props. */
  void addFields(Map<String, PropValue> given) {
    objects++;
    given.forEach((name, value) -> field(name).add(value));
  }

  private void add(PropValue value) {
    values++;
    if (value instanceof PropValue.Text text) {
      addText(text.value());
    } else if (value instanceof PropValue.Element) {
      kinds.add(ComponentSchema.Kind.NODE);
    } else if (value instanceof PropValue.Literal literal) {
      kinds.add(literal(literal.raw()));
    } else if (value instanceof PropValue.Array array) {
      addItems(array);
    } else if (value instanceof PropValue.Obj object) {
      addObject(object);
    } else {
      boolean module = value instanceof PropValue.Identifier || value instanceof PropValue.Require;
      kinds.add(module ? ComponentSchema.Kind.ICON : ComponentSchema.Kind.ANY);
    }
  }

  private void addText(String text) {
    kinds.add(ComponentSchema.Kind.TEXT);
    String lower = text.toLowerCase(Locale.ROOT);
    imagesOnly &= IMAGES.stream().anyMatch(lower::endsWith);
    hasPath |= text.startsWith("/") || text.startsWith("http:") || text.startsWith("https:");
  }

  private void addItems(PropValue.Array array) {
    ValueShape shape = items == null ? new ValueShape() : items;
    items = shape;
    for (PropValue.Step item : array.items()) {
      shape.add(item.value());
    }
  }

  private void addObject(PropValue.Obj object) {
    Map<String, PropValue> given = new HashMap<>();
    for (PropValue.Property property : object.properties()) {
      if (property.key().startsWith("$") || property.key().startsWith("[")) {
        certain = false;
      } else {
        given.put(property.key(), property.value());
      }
    }
    addFields(given);
  }

  private static ComponentSchema.Kind literal(String raw) {
    if (raw.equals("true") || raw.equals("false")) {
      return ComponentSchema.Kind.BOOLEAN;
    }
    boolean number = !raw.isEmpty() && Character.isDigit(raw.charAt(0)) && !raw.endsWith("n");
    return number ? ComponentSchema.Kind.NUMBER : ComponentSchema.Kind.ANY;
  }

  /**
   * Writes the line, or lines, of a prop.
   *
   * @param uses how often the prop could have been given; it is required when it always was
   */
  void write(StringBuilder out, String name, int indent, int uses) {
    boolean required = uses > 1 && values == uses;
    String key = " ".repeat(indent) + YamlText.key(name) + ":";
    ValueShape each = kinds.isEmpty() && objects == 0 ? items : null;
    boolean isObject = objects > 0 && kinds.isEmpty() && items == null && !fields.isEmpty();
    if (each != null && each.objects > 0 && each.kinds.isEmpty() && each.items == null) {
      writeFields(out, key, "items", each, indent, required);
    } else if (each != null && each.objects == 0 && each.items == null && !each.kinds.isEmpty()) {
      out.append(key).append(" {items: {kind: ").append(each.kind(name)).append('}');
      out.append(required ? ", required: true" : "").append("}\n");
    } else if (isObject) {
      writeFields(out, key, "fields", this, indent, required);
    } else {
      boolean plain = items == null && objects == 0;
      out.append(key).append(" {kind: ").append(plain ? kind(name) : "any");
      out.append(required ? ", required: true" : "").append("}\n");
    }
  }

  private static void writeFields(
      StringBuilder out, String key, String word, ValueShape shape, int indent, boolean required) {
    out.append(key).append('\n');
    String inner = " ".repeat(indent + 2);
    if (required) {
      out.append(inner).append("required: true\n");
    }
    out.append(inner).append(word).append(":\n");
    int count = shape.certain ? shape.objects : 0;
    shape.fields.forEach((name, field) -> field.write(out, name, indent + 4, count));
  }

  /** Whether there is a link, an image or an icon in it, which is what makes a schema worth it. */
  boolean leadsSomewhere(String name) {
    return CHECKED.contains(kind(name))
        || (items != null && items.leadsSomewhere(name))
        || fields.entrySet().stream()
            .anyMatch(field -> field.getValue().leadsSomewhere(field.getKey()));
  }

  private String kind(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean texts = kinds.equals(EnumSet.of(ComponentSchema.Kind.TEXT));
    boolean modules = kinds.equals(EnumSet.of(ComponentSchema.Kind.ICON));
    Set<ComponentSchema.Kind> drawn =
        EnumSet.of(ComponentSchema.Kind.TEXT, ComponentSchema.Kind.ICON);
    if (ICONS.contains(lower) && imagesOnly && !kinds.isEmpty() && drawn.containsAll(kinds)) {
      return "icon"; // Imported modules, files of images, or both.
    }
    if (texts && LINKS.contains(lower) && hasPath) {
      return "link";
    }
    if (texts && imagesOnly) {
      return "image";
    }
    if (kinds.size() == 1 && !modules) {
      return kinds.iterator().next().name().toLowerCase(Locale.ROOT);
    }
    Set<ComponentSchema.Kind> shown =
        EnumSet.of(ComponentSchema.Kind.TEXT, ComponentSchema.Kind.NODE);
    return !kinds.isEmpty() && shown.containsAll(kinds) ? "node" : "any";
  }
}
