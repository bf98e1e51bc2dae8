package io.github.docusauruslint.route;

import io.github.docusauruslint.js.Dialect;
import io.github.docusauruslint.js.JsParser;
import io.github.docusauruslint.js.JsSyntaxException;
import io.github.docusauruslint.mdx.Expression;
import io.github.docusauruslint.mdx.JsxElement;
import io.github.docusauruslint.text.JsonWriter;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A script made of a page: its imports and exports, and one constant for each piece of JSX that is
 * to be rendered. They are exports of the script, or parts of the component that the page is where
 * others import it.
 */
final class PageScript {
  /** The name, in each script, of a text without links. */
  static final String TEXT = "$text";

  private final String page;
  private final StringBuilder text;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();
  private boolean provides;
  private boolean inContent;

  /**
   * Where a piece of the page stands in the script.
   *
   * @param length in the script
   */
  private record Piece(int start, int length, Span original) {}

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
    text.append("import $unknown from '" + SiteBundler.UNKNOWN + "';\n");
    text.append("import " + TEXT + " from '" + SiteBundler.TEXT + "';\n");
  }

  private void append(Span original) {
    pieces.add(new Piece(text.length(), original.length(), original));
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
    declare(name, "$unknown");
  }

  /** Declares a name. */
  void declare(String name, String value) {
    text.append("export const ").append(name).append(" = ").append(value).append(";\n");
  }

  /** Declares {@code props} of a page that stands by itself: there are none. */
  void declareProps() {
    text.append("const props = {};\n");
  }

  /** Declares {@code frontMatter}, whose texts are known by their places. */
  void declareFrontMatter(@Nullable YamlNode fields) {
    text.append("export const frontMatter = ");
    appendValue(fields == null ? new YamlNode.Mapping(Span.at(0), List.of()) : fields);
    text.append(";\n");
  }

  private void appendValue(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      text.append('{');
      for (YamlNode.Entry entry : mapping.entries()) {
        text.append('[').append(new JsonWriter().value(entry.key())).append("]: ");
        appendValue(entry.value());
        text.append(", ");
      }
      text.append('}');
    } else if (node instanceof YamlNode.Sequence sequence) {
      text.append('[');
      for (YamlNode item : sequence.items()) {
        appendValue(item);
        text.append(", ");
      }
      text.append(']');
    } else if (node instanceof YamlNode.Scalar scalar) {
      appendScalar(scalar);
    }
  }

  private void appendScalar(YamlNode.Scalar scalar) {
    Object value = scalar.value();
    boolean plain = value == null || value instanceof String || value instanceof Boolean;
    if (plain || value instanceof Long) {
      String written = new JsonWriter().value(value).toString();
      pieces.add(new Piece(text.length(), written.length(), scalar.span()));
      text.append(written);
    } else {
      text.append(TEXT); // A date, or a fraction: neither is a link nor an id.
    }
  }

  /**
   * Begins the component that the page is for others; what is added from here on is shown by it.
   *
   * @param module stands for the whole page
   */
  void beginContent(String module) {
    text.append("import $Details from '@theme/Details';\n");
    text.append("import $page from ").append(new JsonWriter().value(module)).append(";\n");
    text.append("export default function $MDXContent(props) {\n");
    text.append("const $whole = {$$typeof: 'react.element', type: $page, props: {}};\n");
    shown.add("$whole");
    inContent = true;
  }

  /** Ends it. */
  void endContent() {
    text.append("return [").append(String.join(", ", shown)).append("];\n}\n");
  }

  /**
   * Adds an element by its opening tag. In content, one that cannot be read where it stands, as in
   * a block quote of several lines, stays unknown.
   *
   * @param component what it is, where that is something else than what its name says
   */
  void addElement(String name, JsxElement element, @Nullable String component) {
    Span tag = element.span();
    boolean selfClosing = page.startsWith("/>", tag.end() - 2);
    int start = component == null ? tag.start() : element.nameSpan().end();
    Span inner = new Span(start, tag.end() - (selfClosing ? 2 : 1));
    String closing = selfClosing ? "/>" : " children={$children} />";
    add(name, inner, component == null ? "" : "<" + component, closing);
  }

  /** What stands between the braces of an expression. */
  static Span inner(Expression expression) {
    return new Span(expression.span().start() + 1, expression.span().end() - 1);
  }

  /** Adds what stands between the braces of an expression. */
  void addExpression(String name, Span inner) {
    add(name, inner, "[", "]");
  }

  private void add(String name, Span original, String before, String after) {
    String source = before + page.substring(original.start(), original.end()) + after;
    if (!isExpression(source)) {
      if (inContent) {
        shown.add("$unknown");
      }
      return;
    }
    // A function, so that an exception in one piece is none in the others.
    text.append(inContent ? "const " : "export const ")
        .append(name)
        .append(" = {$$typeof: 'react.element', props: {}, type: () => (")
        .append(before);
    append(original);
    text.append(after).append(")};\n");
    shown.add(name);
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
      if (offset >= 0 && span.end() <= piece.start() + piece.length()) {
        if (offset == 0 && span.length() == piece.length()) {
          return piece.original();
        }
        int start = piece.original().start() + offset;
        return new Span(start, start + span.length());
      }
    }
    return null;
  }
}
