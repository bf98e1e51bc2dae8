package io.github.docusauruslint.site.component;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a prop of a component, or a field within one, takes.
 *
 * @param required whether it must be there
 * @param values the only texts that it takes; empty for any
 * @param shape the fields of an object, or of every object of an array; empty when nothing is known
 *     of them
 * @param each what every value of an array of plain values is, or null
 */
public record PropSchema(
    Kind kind,
    boolean required,
    List<String> values,
    Map<String, PropSchema> shape,
    @Nullable PropSchema each) {
  public PropSchema {
    values = List.copyOf(values);
    shape = Collections.unmodifiableMap(new LinkedHashMap<>(shape));
  }

  /** What sort of value it is. */
  public enum Kind {
    /** Text that readers see. */
    TEXT,
    /** A URL that the component hands to {@code Link}. */
    LINK,
    /** The URL of an image, or what a bundler makes of an imported one. */
    IMAGE,
    /** An icon: a component, an imported file, or the URL of an image. */
    ICON,
    /** An HTML id, which makes an anchor. */
    ID,
    NUMBER,
    BOOLEAN,
    /** Anything React renders. */
    NODE,
    FUNCTION,
    /** An object with the fields of the shape. */
    OBJECT,
    /** An array of objects with the fields of the shape, or of plain values. */
    ARRAY,
    ANY;

    /** The word in a schema file: {@code text}, {@code link} … */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
