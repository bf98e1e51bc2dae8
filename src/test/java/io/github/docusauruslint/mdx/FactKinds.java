package io.github.docusauruslint.mdx;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What of a page's facts, as JSON, is compared, and by which keys. */
final class FactKinds {
  /** The kinds by which readers of real pages are scored. */
  static final Map<String, Function<JsonNode, Stream<String>>> SCORED = scored();

  /** Further facts, which have to be right as well. */
  static final Map<String, Function<JsonNode, Stream<String>>> FURTHER = further();

  /**
   * Elements of raw HTML, of which the truth is not to the letter: it misses those behind the first
   * line in a container, and has one that is not closed again in each block that follows.
   */
  static final Map<String, Function<JsonNode, Stream<String>>> HTML =
      Map.of("html", page -> each(page, "html", "name", "line", "column").distinct());

  private FactKinds() {}

  private static Map<String, Function<JsonNode, Stream<String>>> scored() {
    Map<String, Function<JsonNode, Stream<String>>> kinds = new LinkedHashMap<>();
    kinds.put("compiles", page -> Stream.of(fails(page) ? "no" : "yes"));
    kinds.put(
        "errorLine",
        page -> page.at("/error/line").isInt() ? Stream.of(text(page.at("/error/line"))) : none());
    kinds.put("headings", page -> each(page, "headings", "depth", "id", "line"));
    kinds.put("links", page -> each(page, "links", "url", "line", "column"));
    kinds.put("images", page -> each(page, "images", "url", "line", "column"));
    kinds.put(
        "imports",
        page ->
            items(page, "imports")
                .map(i -> key(i, "source") + "|" + locals(i) + "|" + key(i, "line")));
    kinds.put("exports", page -> items(page, "exports").map(FactKinds::text));
    kinds.put("jsx", page -> each(page, "jsx", "name", "line", "column"));
    kinds.put("jsxAttributes", page -> attributes(page, "jsx", FactKinds::valueOrKind));
    kinds.put(
        "jsxStrings",
        page ->
            items(page, "jsxExpressionStrings")
                .map(s -> key(s, "path") + "|" + stringOrName(s) + "|" + key(s, "line")));
    kinds.put("directives", page -> each(page, "directives", "type", "name", "line"));
    kinds.put("anchors", page -> items(page, "anchors").map(FactKinds::text));
    kinds.put("frontMatter", FactKinds::frontMatter);
    return kinds;
  }

  private static Map<String, Function<JsonNode, Stream<String>>> further() {
    Map<String, Function<JsonNode, Stream<String>>> kinds = new LinkedHashMap<>();
    kinds.put(
        "errorColumn",
        page ->
            page.at("/error/line").isInt() ? Stream.of(text(page.at("/error/column"))) : none());
    kinds.put(
        "errorRule", page -> fails(page) ? Stream.of(text(page.at("/error/ruleId"))) : none());
    kinds.put(
        "titles", page -> Stream.of(key(page, "contentTitle") + "|" + key(page, "renderedTitle")));
    kinds.put("headingTexts", page -> each(page, "headings", "slugText", "column"));
    kinds.put("linkTexts", page -> each(page, "links", "kind", "text", "line", "column"));
    kinds.put("imageTexts", page -> each(page, "images", "kind", "alt", "line", "column"));
    kinds.put(
        "attributePlaces",
        page -> attributes(page, "jsx", a -> key(a, "line") + ":" + key(a, "column")));
    kinds.put(
        "attributeSources",
        page -> attributes(page, "jsx", a -> key(a, "valueKind") + "=" + key(a, "value")));
    kinds.put("stringPlaces", page -> each(page, "jsxExpressionStrings", "jsx", "path", "column"));
    kinds.put("flow", page -> each(page, "jsx", "name", "line", "flow"));
    kinds.put("directiveLabels", page -> each(page, "directives", "name", "column", "label"));
    kinds.put(
        "directiveAttributes",
        page -> items(page, "directives").map(d -> key(d, "name") + d.get("attributes")));
    kinds.put("expressions", page -> each(page, "expressions", "value", "line", "column", "flow"));
    kinds.put("code", page -> each(page, "code", "lang", "meta", "line", "column", "endLine"));
    kinds.put("footnotes", page -> items(page, "footnoteAnchors").map(FactKinds::text));
    return kinds;
  }

  /** The kinds that make sense of a page: of one that does not compile only that and where. */
  static Map<String, Function<JsonNode, Stream<String>>> of(
      JsonNode expected, Map<String, Function<JsonNode, Stream<String>>> kinds) {
    boolean fails = fails(expected);
    Map<String, Function<JsonNode, Stream<String>>> result = new LinkedHashMap<>(kinds);
    result.keySet().removeIf(kind -> !kind.equals("compiles") && kind.startsWith("error") != fails);
    return result;
  }

  static boolean fails(JsonNode page) {
    return page.hasNonNull("error");
  }

  private static Stream<String> none() {
    return Stream.empty();
  }

  private static Stream<JsonNode> items(JsonNode page, String list) {
    JsonNode found = page.get(list);
    return found == null ? Stream.empty() : StreamSupport.stream(found.spliterator(), false);
  }

  private static Stream<String> each(JsonNode page, String list, String... keys) {
    return items(page, list)
        .map(item -> Stream.of(keys).map(k -> key(item, k)).collect(Collectors.joining("|")));
  }

  private static Stream<String> attributes(
      JsonNode page, String list, Function<JsonNode, String> value) {
    List<String> all = new ArrayList<>();
    items(page, list)
        .forEach(
            element ->
                items(element, "attributes")
                    .forEach(
                        attribute ->
                            all.add(
                                key(element, "name")
                                    + "@"
                                    + key(element, "line")
                                    + ":"
                                    + key(attribute, "name")
                                    + "="
                                    + value.apply(attribute))));
    return all.stream();
  }

  private static String valueOrKind(JsonNode attribute) {
    String kind = key(attribute, "valueKind");
    return kind.equals("string") ? key(attribute, "value") : kind;
  }

  private static String stringOrName(JsonNode string) {
    return string.has("value") ? key(string, "value") : "<" + key(string, "identifier") + ">";
  }

  private static String locals(JsonNode declaration) {
    return items(declaration, "specifiers")
        .map(specifier -> specifier.path("local").asText(""))
        .sorted()
        .collect(Collectors.joining(","));
  }

  private static Stream<String> frontMatter(JsonNode page) {
    List<String> all = new ArrayList<>();
    JsonNode fields = page.path("frontMatter");
    if (fields.isObject()) {
      fields.fields().forEachRemaining(field -> all.add(field.getKey() + "=" + field.getValue()));
    } else if (!fields.isMissingNode()) {
      all.add(fields.toString());
    }
    return all.stream();
  }

  private static String key(JsonNode node, String name) {
    return text(node.path(name));
  }

  private static String text(JsonNode node) {
    return node.isMissingNode() || node.isNull() ? "null" : node.asText();
  }
}
