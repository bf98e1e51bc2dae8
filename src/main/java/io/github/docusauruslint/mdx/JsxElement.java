package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSX element.
 *
 * @param name as written, such as {@code details} or {@code Tabs.Item}; null for a fragment
 * @param span the opening tag
 * @param nameSpan the name in the opening tag; empty for a fragment
 * @param flow whether it is a block, after MDX's own unravelling
 * @param origin where it stands
 * @param parent index in {@link PageFacts#jsx} of the innermost element around it, or -1
 */
public record JsxElement(
    @Nullable String name,
    Span span,
    Span nameSpan,
    List<Attribute> attributes,
    boolean flow,
    Origin origin,
    int parent) {
  public JsxElement {
    attributes = List.copyOf(attributes);
  }

  /** Where an element stands: among the Markdown, or within JavaScript. */
  public enum Origin {
    MARKUP,
    ATTRIBUTE,
    EXPRESSION,
    ESM
  }

  /**
   * An attribute.
   *
   * @param name null for a spread
   * @param span the whole attribute
   * @param value what it is set to: {@link PropValue.Text} for a string (entities decoded), the
   *     expression for one in braces; null for an attribute without value
   * @param source for an expression or spread the text between the braces, as MDX hands it on
   *     (continuation lines lose up to two columns of indent); else null
   */
  public record Attribute(
      @Nullable String name,
      Span span,
      Kind kind,
      @Nullable PropValue value,
      @Nullable String source) {}

  /** How the value of an attribute is written. */
  public enum Kind {
    STRING,
    EXPRESSION,
    NONE,
    SPREAD
  }

  /** The attribute of that name, or null; the last one wins, as in React. */
  public @Nullable Attribute attribute(String wanted) {
    Attribute found = null;
    for (Attribute attribute : attributes) {
      if (wanted.equals(attribute.name())) {
        found = attribute;
      }
    }
    return found;
  }
}
