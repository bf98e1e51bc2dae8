package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.Span;
import java.util.List;

/** A raw HTML element; only {@code format: md} has them. */
public record HtmlElement(String name, Span span, List<Attribute> attributes) {
  public HtmlElement {
    attributes = List.copyOf(attributes);
  }

  /** One attribute, its value decoded. */
  public record Attribute(String name, String value, Span valueSpan) {}
}
