package io.github.docusauruslint.route;

import java.util.Collections;
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
 * @param closed whether properties that {@code fields} does not name are mistakes
 * @param from for a component: the only module whose import it describes; null for any
 * @param original for a component: whether only the theme's own is described, and none that a site
 *     put in its place below {@code src/theme}
 * @param ids the ids that it renders, with {@code {name}} for the text of a field
 */
public record ComponentSchema(
    @Nullable Kind kind,
    boolean required,
    @Nullable ComponentSchema items,
    Map<String, ComponentSchema> fields,
    List<String> values,
    boolean closed,
    @Nullable String from,
    boolean original,
    List<String> ids) {

  /** Nothing is known. */
  public static final ComponentSchema ANY =
      new ComponentSchema(null, false, null, Map.of(), List.of(), false, null, false, List.of());

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
    /** A function. */
    FUNCTION,
    /** Anything at all. */
    ANY
  }

  public ComponentSchema {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    values = List.copyOf(values);
    ids = List.copyOf(ids);
  }

  /** An object about whose fields something is known, or an element of an array. */
  static ComponentSchema object(Map<String, ComponentSchema> fields) {
    return new ComponentSchema(null, false, null, fields, List.of(), false, null, false, List.of());
  }

  /** The same with ids that it renders. */
  ComponentSchema withIds(List<String> patterns) {
    return new ComponentSchema(
        kind, required, items, fields, values, closed, from, original, patterns);
  }

  /** What a step into the value holds: a property name, or {@code [i]} for an element. */
  public ComponentSchema at(String step) {
    ComponentSchema found = step.startsWith("[") ? items : fields.get(step);
    return found == null ? ANY : found;
  }
}
