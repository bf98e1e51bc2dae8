package io.github.docusauruslint.mdx;

import io.github.docusauruslint.mdx.PropValue.Step;
import io.github.docusauruslint.text.JsonWriter;
import io.github.docusauruslint.text.Position;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.YamlNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Facts as one line of JSON, for comparing them with those of another reader. Places are lines and
 * columns in the file, 1-based, in UTF-16 code units.
 */
public final class FactsJson {
  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  /** The place of an error at the start of a line, as js-yaml tells it. */
  private static final Pattern LINE_START = Pattern.compile(" \\((\\d+):1\\)$");

  private final SourceText source;
  private final PageFacts facts;
  private final JsonWriter out = new JsonWriter();

  private FactsJson(SourceText source, PageFacts facts) {
    this.source = source;
    this.facts = facts;
  }

  /**
   * The facts of a page, without a line break.
   *
   * @param path how the page is called in the output
   * @param blog whether it was read as a blog post
   */
  public static String write(String path, SourceText source, PageFacts facts, boolean blog) {
    return new FactsJson(source, facts).write(path, blog);
  }

  private String write(String path, boolean blog) {
    out.beginObject().field("path", path).field("format", lower(facts.format()));
    if (blog) {
      out.field("blog", true);
    }
    out.field("frontMatter", frontMatter(facts.frontMatter().root()))
        .field("contentTitle", facts.contentTitle())
        .field("renderedTitle", facts.renderedTitle());
    error();
    headings();
    links();
    images();
    imports();
    out.field("exports", facts.exports().stream().map(Export::name).toList());
    jsx();
    directives();
    out.field("anchors", facts.anchors().stream().map(Anchor::id).toList())
        .field("footnoteAnchors", facts.footnoteAnchors());
    expressions();
    code();
    html();
    return out.end().toString();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void place(@Nullable Span span) {
    if (span == null) {
      out.field("line", null).field("column", null);
    } else {
      Position place = source.position(span.start());
      out.field("line", place.line()).field("column", place.column());
    }
  }

  private static Object frontMatter(@Nullable YamlNode root) {
    Object plain = root == null ? null : dated(root.toPlain());
    return plain == null ? Map.of() : plain;
  }

  private static @Nullable Object dated(@Nullable Object value) {
    if (value instanceof Instant instant) {
      return Map.of("$date", ISO.format(instant));
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> dated = new LinkedHashMap<>();
      map.forEach((key, item) -> dated.put(String.valueOf(key), dated(item)));
      return dated;
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> dated = new ArrayList<>();
      list.forEach(item -> dated.add(dated(item)));
      return dated;
    }
    return value;
  }

  private void error() {
    out.name("error");
    if (facts.errors().isEmpty()) {
      out.value(null);
      return;
    }
    MdxError error = facts.errors().get(0);
    boolean unplaced = error.inferred() && error.kind() == MdxError.Kind.FRONT_MATTER;
    out.beginObject().field("message", error.message());
    Matcher lineStart = LINE_START.matcher(error.message());
    if (error.kind() == MdxError.Kind.FRONT_MATTER && lineStart.find()) {
      // It may be in a line that js-yaml adds to the text, and that no offset stands for.
      out.field("line", Integer.valueOf(lineStart.group(1))).field("column", 1);
    } else {
      place(unplaced ? null : error.span());
    }
    out.field("ruleId", error.ruleId())
        .field("source", error.source().isEmpty() ? null : error.source());
    if (error.inferred() && !unplaced) {
      out.field("inferred", true);
    }
    if (error.cause() != null) {
      out.field("cause", error.cause());
    }
    out.end();
  }

  private void headings() {
    out.name("headings").beginArray();
    for (Heading heading : facts.headings()) {
      out.beginObject()
          .field("depth", heading.depth())
          .field("text", heading.text())
          .field("id", heading.id());
      place(heading.span());
      out.field("slugText", heading.slugText());
      if (heading.removed()) {
        out.field("removed", true);
      }
      out.end();
    }
    out.end();
  }

  private void links() {
    out.name("links").beginArray();
    for (Link link : facts.links()) {
      out.beginObject().field("url", link.url()).field("text", link.text());
      place(link.kind() == Link.Kind.AUTOLINK_LITERAL ? literalPlace(link) : link.span());
      out.field("kind", lower(link.kind())).end();
    }
    out.end();
  }

  /**
   * Docusaurus's tree has no place for a bare URL that is found in finished text; who compares
   * looks for its text, which an escape or a reference hides.
   */
  private @Nullable Span literalPlace(Link link) {
    if (source.text().startsWith(link.text(), link.span().start())) {
      return link.span();
    }
    // In a heading, a brace with a hash is escaped for Docusaurus, which keeps that in a bare URL.
    String written = link.text().replace("\\{#", "{#");
    int found = source.text().indexOf(written, link.span().start());
    return found < 0 ? null : Span.at(found);
  }

  private void images() {
    out.name("images").beginArray();
    for (Image image : facts.images()) {
      out.beginObject().field("url", image.url()).field("alt", image.alt());
      place(image.span());
      out.field("kind", image.reference() ? "reference" : "inline").end();
    }
    out.end();
  }

  private void imports() {
    out.name("imports").beginArray();
    for (Import declaration : facts.imports()) {
      out.beginObject().field("source", declaration.source()).name("specifiers").beginArray();
      for (Import.Specifier specifier : declaration.specifiers()) {
        out.beginObject()
            .field("imported", specifier.imported())
            .field("local", declaration.reexport() ? null : specifier.local())
            .end();
      }
      out.end();
      place(declaration.span());
      if (declaration.reexport()) {
        out.field("reexport", true);
      }
      out.end();
    }
    out.end();
  }

  /** Elements among the Markdown, and what their attributes say. */
  private void jsx() {
    List<JsxElement> elements =
        facts.jsx().stream().filter(e -> e.origin() == JsxElement.Origin.MARKUP).toList();
    out.name("jsx").beginArray();
    for (JsxElement element : elements) {
      out.beginObject().field("name", element.name());
      place(element.span());
      out.name("attributes").beginArray();
      element.attributes().forEach(this::attribute);
      out.end().field("flow", element.flow()).end();
    }
    out.end();
    out.name("jsxExpressionStrings").beginArray();
    for (int i = 0; i < elements.size(); i++) {
      for (JsxElement.Attribute attribute : elements.get(i).attributes()) {
        PropValue value = attribute.value();
        if (attribute.source() != null && value != null) {
          new Strings(i).walk(attribute.name() == null ? "" : attribute.name(), value);
        }
      }
    }
    out.end();
  }

  private void attribute(JsxElement.Attribute attribute) {
    Object value = attribute.source();
    if (attribute.kind() == JsxElement.Kind.STRING
        && attribute.value() instanceof PropValue.Text text) {
      value = text.value();
    }
    out.beginObject()
        .field("name", attribute.name())
        .field("valueKind", lower(attribute.kind()))
        .field("value", value);
    place(attribute.span());
    out.end();
  }

  private void directives() {
    out.name("directives").beginArray();
    for (Directive directive : facts.directives()) {
      Map<String, String> attributes = new LinkedHashMap<>();
      directive.attributes().forEach(each -> attributes.put(each.name(), each.value()));
      out.beginObject().field("name", directive.name()).field("type", lower(directive.kind()));
      place(directive.span());
      out.field("label", directive.label()).field("attributes", attributes).end();
    }
    out.end();
  }

  private void expressions() {
    out.name("expressions").beginArray();
    for (Expression expression : facts.expressions()) {
      out.beginObject().field("value", expression.source());
      place(expression.span());
      out.field("flow", expression.flow()).end();
    }
    out.end();
  }

  private void code() {
    out.name("code").beginArray();
    for (CodeBlock block : facts.code()) {
      out.beginObject()
          .field("lang", block.lang())
          .field("meta", block.meta())
          .field("fenced", block.fenced());
      place(block.span());
      int last = Math.max(block.span().start(), block.span().end() - 1);
      out.field("endLine", source.position(last).line()).end();
    }
    out.end();
  }

  private void html() {
    out.name("html").beginArray();
    for (HtmlElement element : facts.html()) {
      out.beginObject().field("name", element.name());
      place(element.span());
      out.name("attributes").beginArray();
      for (HtmlElement.Attribute attribute : element.attributes()) {
        out.beginObject().field("name", attribute.name()).field("value", attribute.value()).end();
      }
      out.end().end();
    }
    out.end();
  }

  /** The strings and names in one attribute's value, each with its path. */
  private final class Strings {
    private final int element;

    Strings(int element) {
      this.element = element;
    }

    void walk(String path, PropValue value) {
      if (value instanceof PropValue.Text text) {
        add(path, text.span(), "value", text.value());
      } else if (value instanceof PropValue.Identifier identifier) {
        add(path, identifier.span(), "identifier", identifier.name());
      } else if (value instanceof PropValue.Array array) {
        steps(path, array.items());
      } else if (value instanceof PropValue.Obj object) {
        object.properties().forEach(each -> walk(join(path, each), each.value()));
      } else if (value instanceof PropValue.Require require) {
        steps(path, require.parts());
      } else if (value instanceof PropValue.Other other) {
        steps(path, other.parts());
      } else if (value instanceof PropValue.Element nested) {
        element(join(path, "$jsx"), nested);
      }
    }

    private void steps(String path, List<Step> steps) {
      for (Step step : steps) {
        String inner = join(path, step.label());
        // The label of a child says itself whether the child is an element in braces.
        if (step.value() instanceof PropValue.Element nested
            && step.label().startsWith("$child[")) {
          element(inner, nested);
        } else {
          walk(inner, step.value());
        }
      }
    }

    private void element(String path, PropValue.Element nested) {
      JsxElement jsx = facts.jsx().get(nested.index());
      if (jsx.name() != null) {
        add(path, jsx.nameSpan(), "identifier", jsx.name());
      }
      for (JsxElement.Attribute attribute : jsx.attributes()) {
        PropValue value = attribute.value();
        boolean spread = attribute.kind() == JsxElement.Kind.SPREAD;
        if (value != null) {
          walk(spread ? path : join(path, String.valueOf(attribute.name())), value);
        }
      }
      steps(path, nested.parts());
    }

    private static String join(String path, String label) {
      return path.isEmpty() || label.startsWith("[") ? path + label : path + "." + label;
    }

    /** A key that is written as a string or a number is quoted in the path. */
    private String join(String path, PropValue.Property property) {
      String key = property.key();
      char first =
          property.keySpan().length() == 0 ? ' ' : source.text().charAt(property.keySpan().start());
      boolean literal =
          first == '"' || first == '\'' || first == '.' || first >= '0' && first <= '9';
      if (literal && !key.equals("$spread")) {
        return path + "[" + new JsonWriter().value(key) + "]";
      }
      return join(path, key);
    }

    private void add(String path, Span span, String kind, String content) {
      out.beginObject().field("jsx", element).field("path", path).field(kind, content);
      place(span);
      out.end();
    }
  }
}
