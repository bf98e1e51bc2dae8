package io.github.docusauruslint.route;

import io.github.docusauruslint.js.Dialect;
import io.github.docusauruslint.js.JsParser;
import io.github.docusauruslint.js.JsSyntaxException;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A script made of a page: its imports and exports, and one export for each piece of JSX that is to
 * be rendered.
 */
final class PageScript {
  private final String page;
  private final StringBuilder text;
  private final List<Piece> pieces = new ArrayList<>();
  private boolean provides;

  /** Where a piece of the page stands in the script. */
  private record Piece(int start, Span original) {}

  /**
   * A script without pieces.
   *
   * @param page the text of the page
   * @param blocks its imports and exports
   */
  PageScript(String page, List<Span> blocks) {
    this.page = page;
    this.text = new StringBuilder(1024);
    for (Span block : blocks) {
      append(block);
      text.append('\n');
    }
    text.append("import $children from '" + SiteBundler.CHILDREN + "';\n");
  }

  private void append(Span original) {
    pieces.add(new Piece(text.length(), original));
    text.append(page, original.start(), original.end());
  }

  /** Takes a name from the components that every page has. */
  void provide(String name) {
    if (!provides) {
      text.append("import $provided from '@theme/MDXComponents';\n");
      provides = true;
    }
    text.append("const ").append(name).append(" = $provided.").append(name).append(";\n");
  }

  /** Declares a name about whose value nothing is known. */
  void leaveUnknown(String name) {
    text.append("import ")
        .append(name)
        .append(" from '")
        .append(SiteBundler.UNKNOWN)
        .append("';\n");
  }

  /**
   * Adds an element by its opening tag.
   *
   * @return false when it cannot be read where it stands, as in a block quote of several lines
   */
  boolean addElement(String export, Span tag) {
    boolean selfClosing = page.startsWith("/>", tag.end() - 2);
    Span inner = new Span(tag.start(), tag.end() - (selfClosing ? 2 : 1));
    String closing = selfClosing ? "/>" : " children={$children} />";
    return add(export, inner, "", closing);
  }

  /** Adds what stands between the braces of an expression. */
  boolean addExpression(String export, Span inner) {
    return add(export, inner, "[", "]");
  }

  private boolean add(String export, Span original, String before, String after) {
    String source = before + page.substring(original.start(), original.end()) + after;
    if (!isExpression(source)) {
      return false;
    }
    // A function, so that an exception in one piece is none in the others.
    text.append("export const ")
        .append(export)
        .append(" = {$$typeof: 'react.element', props: {}, ");
    text.append("type: () => (").append(before);
    append(original);
    text.append(after).append(")};\n");
    return true;
  }

  private static boolean isExpression(String source) {
    try {
      return JsParser.parseExpressionAt(source, 0, source.length(), Dialect.JSX).next()
          >= source.length();
    } catch (JsSyntaxException e) {
      return false;
    }
  }

  String text() {
    return text.toString();
  }

  /** Where a span of the script stands in the page; null when it is none of the page's own. */
  @Nullable Span original(Span span) {
    for (Piece piece : pieces) {
      int offset = span.start() - piece.start();
      if (offset >= 0 && span.end() <= piece.start() + piece.original().length()) {
        int start = piece.original().start() + offset;
        return new Span(start, start + span.length());
      }
    }
    return null;
  }
}
