package io.github.docusauruslint.config;

import static io.github.docusauruslint.config.SchemaParts.any;
import static io.github.docusauruslint.config.SchemaParts.array;
import static io.github.docusauruslint.config.SchemaParts.atLeastOne;
import static io.github.docusauruslint.config.SchemaParts.described;
import static io.github.docusauruslint.config.SchemaParts.flag;
import static io.github.docusauruslint.config.SchemaParts.map;
import static io.github.docusauruslint.config.SchemaParts.numberFrom;
import static io.github.docusauruslint.config.SchemaParts.object;
import static io.github.docusauruslint.config.SchemaParts.oneOrMore;
import static io.github.docusauruslint.config.SchemaParts.ref;
import static io.github.docusauruslint.config.SchemaParts.required;
import static io.github.docusauruslint.config.SchemaParts.scalar;
import static io.github.docusauruslint.config.SchemaParts.text;

import io.github.docusauruslint.route.ComponentSchema;
import io.github.docusauruslint.rule.FieldSchema;
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
            oneOrMore(extended())));
    sections.put("rules", ref("rules"));
    Map<String, Object> override = scope();
    override.put("rules", ref("rules"));
    sections.put(
        "overrides",
        described(
            "Settings for some files only; later ones win.",
            array(atLeastOne(required(object(override), "rules"), FileSections.SCOPE))));
    Map<String, Object> ignored = scope();
    ignored.put("rules", described("Only these; else all.", oneOrMore(ref("rule"))));
    sections.put(
        "ignore",
        described(
            "Files that nothing is said of.",
            oneOrMore(any(text(), atLeastOne(object(ignored), FileSections.SCOPE)))));
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
    Map<String, Object> matter = scope();
    matter.put("fields", map(ref("field")));
    matter.put("additional", described("Whether fields that are not named are let be.", flag()));
    sections.put(
        "frontMatter",
        described(
            "What pages have to say of themselves; without files, plugin and version all pages.",
            oneOrMore(required(object(matter), "fields"))));
    sections.put(
        "components",
        described("The props of components, by the name of the component.", map(ref("component"))));
    sections.put(
        "extraRoutes",
        described(
            "Patterns of paths that are served although nothing known makes them.",
            array(text("pattern", "^/"))));
    sections.put("external", described("How other sites are asked.", ref("external")));
    sections.put(
        LintConfigReader.BASELINE,
        described("The file of accepted findings, relative to this one.", text("minLength", 1)));
    sections.put(
        "site",
        described("Settings that win over those of docusaurus.config.*", Map.of("type", "object")));
    return sections;
  }

  /** A preset, or what looks like the path of a file. */
  private static Map<String, Object> extended() {
    Map<String, Object> presets = new LinkedHashMap<>(Map.of("enum", Preset.NAMES));
    return any(presets, text("pattern", "/|\\.ya?ml$"));
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
    definitions.put("external", ExternalSchema.external());
    definitions.put("host", ExternalSchema.host());
    definitions.put("component", object(component));
    definitions.put("prop", object(prop()));
    definitions.put("props", map(ref("prop")));
    definitions.put("field", field());
    return definitions;
  }

  /** A field of the front matter: a type, or what it has to be, as far as that type has it. */
  private static Map<String, Object> field() {
    Map<String, Object> type = new LinkedHashMap<>(Map.of("enum", FrontMatterSection.TYPES));
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("type", type);
    field.put("required", described("Whether every page has it.", flag()));
    Map<String, Object> values = array(scalar());
    values.put("minItems", 1);
    field.put("values", described("The only ones it takes; of a list: its items.", values));
    Map<String, Object> pattern = text("format", "regex");
    field.put("pattern", described("For the whole text; of a list: for each item.", pattern));
    field.put("minLength", described("In characters; of a list: in items.", numberFrom(0)));
    field.put("maxLength", described("In characters; of a list: in items.", numberFrom(0)));
    Map<String, Object> object = object(field);
    List<Object> conditions = new ArrayList<>();
    for (FieldSchema.Type each : FieldSchema.Type.values()) {
      Map<String, Object> without = new LinkedHashMap<>();
      if (!FrontMatterSection.LONG.contains(each)) {
        without.put("minLength", false);
        without.put("maxLength", false);
      }
      if (!FrontMatterSection.WRITTEN.contains(each)) {
        without.put("pattern", false);
      }
      if (FrontMatterSection.PLAIN.contains(each)) {
        without.put("values", Map.of("items", Map.of("type", each.word())));
      }
      if (!without.isEmpty()) {
        conditions.add(ofType(each, Map.of("properties", without)));
      }
    }
    object.put("allOf", conditions);
    return any(type, object);
  }

  private static Map<String, Object> ofType(FieldSchema.Type type, Map<String, Object> then) {
    Map<String, Object> condition = new LinkedHashMap<>();
    condition.put("if", required(object("type", Map.of("const", type.word())), "type"));
    condition.put("then", then);
    return condition;
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
