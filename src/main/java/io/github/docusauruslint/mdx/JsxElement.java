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
 * @param children what stands between its tags, where it is among the Markdown; else nothing
 */
public record JsxElement(
    @Nullable String name,
    Span span,
    Span nameSpan,
    List<Attribute> attributes,
    boolean flow,
    Origin origin,
    int parent,
    List<Child> children) {
  public JsxElement {
    attributes = List.copyOf(attributes);
    children = List.copyOf(children);
  }

  /**
   * Something that React gets as a child of an element. Comments, imports and definitions are none.
   *
   * @param span of an element the opening tag
   */
  public record Child(Content content, Span span) {}

  /** What a child is. */
  public enum Content {
    ELEMENT,
    EXPRESSION,
    /** Text, be it white space, within a paragraph. */
    TEXT,
    /** A block of Markdown, such as a paragraph, or what stands in a paragraph, such as a link. */
    MARKDOWN
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
