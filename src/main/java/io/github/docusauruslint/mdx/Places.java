package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.Span;

/** From offsets in the preprocessed text to spans in the file. */
final class Places {
  private final OffsetMap map;

  Places(OffsetMap map) {
    this.map = map;
  }

  int original(int offset) {
    return map.isIdentity() ? offset : map.toOriginal(offset);
  }

  Span span(int start, int end) {
    int to = Math.max(start, end);
    return map.isIdentity() ? new Span(start, to) : map.toOriginal(new Span(start, to));
  }

  Span of(Node node) {
    return span(node.start, node.end);
  }
}
