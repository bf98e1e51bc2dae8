package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A directive, {@code :::name[label]{attributes}} and its leaf and text forms.
 *
 * @param span the opening line or the text directive
 * @param whole the same and, for a container, all that it holds, up to its closing fence
 * @param nameSpan the name
 * @param label the plain text of the label, or null
 * @param attributes in source order, {@code id} and {@code class} included
 * @param closed for a container: whether a closing fence was found
 */
public record Directive(
    Span span,
    Span whole,
    Kind kind,
    String name,
    Span nameSpan,
    @Nullable String label,
    List<Attribute> attributes,
    boolean closed) {
  public Directive {
    attributes = List.copyOf(attributes);
  }

  /** The colons in front of the name. */
  public int colons() {
    return nameSpan.start() - span.start();
  }

  /** The three forms. */
  public enum Kind {
    CONTAINER,
    LEAF,
    TEXT
  }

  /** One attribute, its value decoded. */
  public record Attribute(String name, String value) {}
}
