package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a JSX attribute or an expression in braces says, as far as it can be read without running
 * it.
 */
public sealed interface PropValue {
  /** The whole value as written, quotes included. */
  Span span();

  /**
   * A string: literal, template without substitutions, or attribute string.
   *
   * @param content the characters between the quotes
   */
  record Text(Span span, String value, Span content) implements PropValue {}

  /** A number, a boolean, null, a regular expression or a big integer, as written. */
  record Literal(Span span, String raw) implements PropValue {}

  /** A name, or a chain of names such as {@code icons.spring}. */
  record Identifier(Span span, String name) implements PropValue {}

  /** An array literal; holes are left out. */
  record Array(Span span, List<Step> items) implements PropValue {
    public Array {
      items = List.copyOf(items);
    }
  }

  /** An object literal; spreads are entries labelled {@code $spread}. */
  record Obj(Span span, List<Property> properties) implements PropValue {
    public Obj {
      properties = List.copyOf(properties);
    }

    /** The value of a property, or null. */
    public @Nullable PropValue get(String key) {
      PropValue found = null;
      for (Property property : properties) {
        if (property.key().equals(key)) {
          found = property.value();
        }
      }
      return found;
    }
  }

  /**
   * A property of an object.
   *
   * @param key the name; {@code [?]} for a computed one, {@code $spread} for a spread
   */
  record Property(String key, Span keySpan, PropValue value) {}

  /** {@code require('x')} or {@code require('x').default} with a literal module name. */
  record Require(Span span, String source, Span sourceSpan, List<Step> parts) implements PropValue {
    public Require {
      parts = List.copyOf(parts);
    }
  }

  /** A JSX element; {@code index} into {@link PageFacts#jsx}. */
  record Element(Span span, int index, List<Step> parts) implements PropValue {
    public Element {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Any other expression, with the parts that can be read, such as {@code $then}, {@code $arg[0]}.
   */
  record Other(Span span, List<Step> parts) implements PropValue {
    public Other {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A part of a larger value.
   *
   * @param label the step of a path: {@code [0]}, {@code $callee}, {@code $arg[1]}, {@code $then} …
   */
  record Step(String label, PropValue value) {}
}
