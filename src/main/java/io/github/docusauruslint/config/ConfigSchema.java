package io.github.docusauruslint.config;

import io.github.docusauruslint.route.ComponentSchema;
import io.github.docusauruslint.rule.RuleMetadata;
import io.github.docusauruslint.text.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The JSON Schema (draft 2020-12) of {@code .docusaurus-lint.yml}, made of the rule pages, for
 * editors that complete and check YAML by one. The build makes its text.
 */
public final class ConfigSchema {
  private static final String RESOURCE = "/rules/config.schema.json";

  private ConfigSchema() {}

  /** The schema of this build. */
  public static String packed() {
    try (InputStream stream = ConfigSchema.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("the build packed no " + RESOURCE);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The schema that these rules make. */
  public static String of(List<RuleMetadata> rules) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "docusaurus-lint");
    schema.put("description", "How docusaurus-lint checks a site: .docusaurus-lint.yml");
    schema.putAll(object(sections(rules)));
    schema.put("$defs", definitions(rules));
    return print(schema);
  }

  private static Map<String, Object> sections(List<RuleMetadata> rules) {
    Map<String, Object> sections = new LinkedHashMap<>();
    sections.put(
        "extends",
        described(
            "Presets (build, recommended, strict) and files; later ones win.",
            oneOrMore(text("examples", Preset.NAMES))));
    sections.put("rules", ref("rules"));
    Map<String, Object> override = scope();
    override.put("rules", ref("rules"));
    sections.put(
        "overrides",
        described(
            "Settings for some files only; later ones win.",
            array(required(object(override), "rules"))));
    Map<String, Object> ignored = scope();
    ignored.put("rules", described("Only these; else all.", oneOrMore(ref("rule"))));
    sections.put(
        "ignore",
        described("Files that nothing is said of.", oneOrMore(any(text(), object(ignored)))));
    for (RuleMetadata rule : rules) {
      if (rule.name().equals(FileSections.STYLE_RULE)) {
        for (RuleMetadata.Option option : rule.options()) {
          if (option.name().equals(FileSections.STYLE)) {
            Map<String, Object> style = option(option);
            sections.put(
                "links",
                described(
                    "The style of links in the files of a pattern.",
                    map(any(style, object(Map.of(FileSections.STYLE, style))))));
          }
        }
      }
    }
    sections.put(
        "components",
        described("The props of components, by the name of the component.", map(ref("component"))));
    sections.put(
        "extraRoutes",
        described(
            "Patterns of paths that are served although nothing known makes them.",
            array(text("pattern", "^/"))));
    sections.put(
        "site",
        described("Settings that win over those of docusaurus.config.*", Map.of("type", "object")));
    return sections;
  }

  private static Map<String, Object> scope() {
    Map<String, Object> scope = new LinkedHashMap<>();
    scope.put("files", described("Patterns; with a ! in front: not these.", oneOrMore(text())));
    scope.put("plugin", described("A kind of plugin (docs, blog, pages) or an id.", text()));
    scope.put("version", described("The name of a docs version.", scalar()));
    return scope;
  }

  private static Map<String, Object> definitions(List<RuleMetadata> rules) {
    Map<String, Object> definitions = new LinkedHashMap<>();
    List<Object> levels = new ArrayList<>(RuleSection.LEVELS);
    levels.add(false);
    definitions.put("level", Map.of("enum", levels));
    definitions.put("rule", Map.of("enum", rules.stream().map(RuleMetadata::name).toList()));
    Map<String, Object> settings = new LinkedHashMap<>();
    for (RuleMetadata rule : rules) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("level", ref("level"));
      rule.options()
          .forEach(
              option -> fields.put(option.name(), described(option.description(), option(option))));
      settings.put(rule.name(), described(rule.summary(), any(ref("level"), object(fields))));
    }
    definitions.put("rules", object(settings));
    Map<String, Object> component = new LinkedHashMap<>();
    component.put("from", described("Only what is imported from this module.", text()));
    component.put("closed", described("Props that are not named are mistakes.", flag()));
    component.put("original", described("Only Docusaurus's own component of that name.", flag()));
    component.put(
        "ids", described("Ids that it makes, with {prop} for the text of a prop.", array(text())));
    component.put("props", map(ref("prop")));
    definitions.put("component", object(component));
    definitions.put("prop", object(prop()));
    definitions.put("props", map(ref("prop")));
    return definitions;
  }

  private static Map<String, Object> prop() {
    Map<String, Object> prop = new LinkedHashMap<>();
    prop.put(
        "kind",
        Map.of(
            "enum",
            Arrays.stream(ComponentSchema.Kind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList()));
    prop.put("required", flag());
    prop.put("values", described("The only texts it takes.", array(scalar())));
    prop.put("fields", described("An object with these properties.", ref("props")));
    prop.put(
        "items",
        described(
            "An array: of such values, or of objects with these properties.",
            any(ref("prop"), ref("props"))));
    prop.put("ids", described("Ids that it makes, with {property} for a text.", array(text())));
    prop.put("closed", described("Properties that are not named are mistakes.", flag()));
    return prop;
  }

  private static Map<String, Object> option(RuleMetadata.Option option) {
    Map<String, Object> type =
        switch (option.type()) {
          case "boolean" -> flag();
          case "integer" -> new LinkedHashMap<>(Map.of("type", "integer"));
          case "string" -> text();
          case "strings" -> oneOrMore(text());
          default -> new LinkedHashMap<>(Map.of("enum", List.of(option.type().split("\\|", -1))));
        };
    type.put("default", option.defaultValue());
    return type;
  }

  private static Map<String, Object> text() {
    return new LinkedHashMap<>(Map.of("type", "string"));
  }

  private static Map<String, Object> text(String key, Object value) {
    Map<String, Object> text = text();
    text.put(key, value);
    return text;
  }

  private static Map<String, Object> scalar() {
    return new LinkedHashMap<>(Map.of("type", List.of("string", "number", "boolean")));
  }

  private static Map<String, Object> flag() {
    return new LinkedHashMap<>(Map.of("type", "boolean"));
  }

  private static Map<String, Object> ref(String name) {
    return new LinkedHashMap<>(Map.of("$ref", "#/$defs/" + name));
  }

  private static Map<String, Object> any(Object... schemas) {
    return new LinkedHashMap<>(Map.of("anyOf", List.of(schemas)));
  }

  private static Map<String, Object> array(Object items) {
    Map<String, Object> array = new LinkedHashMap<>();
    array.put("type", "array");
    array.put("items", items);
    return array;
  }

  private static Map<String, Object> oneOrMore(Object item) {
    return any(item, array(item));
  }

  private static Map<String, Object> map(Object values) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("type", "object");
    map.put("additionalProperties", values);
    return map;
  }

  private static Map<String, Object> object(Map<String, ?> properties) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("additionalProperties", false);
    object.put("properties", properties);
    return object;
  }

  private static Map<String, Object> required(Map<String, Object> object, String property) {
    object.put("required", List.of(property));
    return object;
  }

  private static Map<String, Object> described(String description, Map<String, Object> schema) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("description", description);
    described.putAll(schema);
    return described;
  }

  /** A line for each entry of the outer levels, so that changes can be read. */
  private static String print(Map<String, Object> schema) {
    JsonWriter json = new JsonWriter();
    lines(json, schema, 3);
    return json + "\n";
  }

  private static void lines(JsonWriter json, Map<?, ?> map, int depth) {
    json.beginObject();
    map.forEach(
        (name, value) -> {
          json.newLine().name(String.valueOf(name));
          if (value instanceof Map<?, ?> inner && depth > 1) {
            lines(json, inner, depth - 1);
          } else {
            json.value(value);
          }
        });
    json.newLine().end();
  }
}
