package io.github.docusauruslint.config;

import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.rule.FieldSchema;
import io.github.docusauruslint.rule.Options;
import io.github.docusauruslint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code frontMatter:}, what a site asks of the front matter of some files:
 *
 * <pre>
 * frontMatter:
 *   - files: docs/**              # and, or instead: plugin, version; none for all files
 *     fields:
 *       description: {type: string, required: true, maxLength: 160}
 *       status: {values: [draft, reviewed]}
 *       reviewed: date            # a type alone
 *     additional: false           # no other fields; true by default
 * </pre>
 *
 * Each entry is a layer of settings of the rules that hold pages against it. Entries add up, field
 * by field; what a later one says of a field takes the place of what an earlier one said.
 */
final class FrontMatterSection {
  /** Holds values against the schema. */
  static final String SCHEMA_RULE = "front-matter/site-schema";

  /** Asks for fields. */
  static final String REQUIRED_RULE = "front-matter/required";

  /** Knows the fields that Docusaurus does not. */
  static final String UNKNOWN_RULE = "front-matter/unknown-field";

  static final List<String> ENTRY = List.of("files", "plugin", "version", "fields", "additional");
  static final List<String> FIELD =
      List.of("type", "required", "values", "pattern", "minLength", "maxLength");
  static final List<String> TYPES =
      Arrays.stream(FieldSchema.Type.values()).map(FieldSchema.Type::word).toList();

  /** Types whose values are of that type, too. */
  static final Set<FieldSchema.Type> PLAIN =
      EnumSet.of(FieldSchema.Type.STRING, FieldSchema.Type.NUMBER, FieldSchema.Type.BOOLEAN);

  /** What has a length. */
  static final Set<FieldSchema.Type> LONG =
      EnumSet.of(FieldSchema.Type.ANY, FieldSchema.Type.STRING, FieldSchema.Type.LIST);

  /** What a pattern can be held against. */
  static final Set<FieldSchema.Type> WRITTEN =
      EnumSet.complementOf(EnumSet.of(FieldSchema.Type.NUMBER, FieldSchema.Type.BOOLEAN));

  private final ConfigDocument document;
  private final FileSections sections;

  FrontMatterSection(ConfigDocument document, FileSections sections) {
    this.document = document;
    this.sections = sections;
  }

  List<Layer> read(YamlNode node) {
    List<Layer> layers = new ArrayList<>();
    for (YamlNode item : ConfigDocument.items(node)) {
      YamlNode.Mapping entry = document.mapping(item, "a schema of front matter");
      if (entry != null) {
        document.entries(entry, "key", ENTRY);
        YamlNode fields = entry.get("fields");
        if (fields == null) {
          document.fault(item.span(), "a schema of front matter without fields");
        } else {
          layers.add(layer(entry, fields));
        }
      }
    }
    return layers;
  }

  private Layer layer(YamlNode.Mapping entry, YamlNode fields) {
    Map<String, RuleChange.Value> schemas = new HashMap<>();
    Map<String, RuleChange.Value> required = new HashMap<>();
    Map<String, RuleChange.Value> known = new HashMap<>();
    YamlNode.Mapping mapping = document.mapping(fields, "fields");
    boolean asks = false;
    for (YamlNode.Entry field : mapping == null ? List.<YamlNode.Entry>of() : mapping.entries()) {
      FieldSchema schema = schema(field.value());
      if (schema != null) {
        String name = Options.FIELD + "." + field.key();
        Origin origin = document.origin(field.keySpan());
        schemas.put(name, new RuleChange.Value(schema, origin));
        required.put(name, new RuleChange.Value(schema.required(), origin));
        known.put(name, new RuleChange.Value(true, origin));
        asks |= schema.required();
      }
    }
    YamlNode.Entry additional = entry.entry("additional");
    if (additional != null) {
      boolean more = flag(additional.value(), "additional", true);
      Origin origin = document.origin(additional.keySpan());
      schemas.put(Options.FIELD, new RuleChange.Value(more, origin));
    }
    Origin origin = document.origin(entry.span());
    // Whoever writes a schema wants it to hold; `rules:` of the same file may still say otherwise.
    RuleChange.Level on = new RuleChange.Level(Severity.ERROR, origin);
    return new Layer(
        sections.scope(entry),
        origin,
        Map.of(
            SCHEMA_RULE, new RuleChange(on, schemas),
            REQUIRED_RULE, new RuleChange(asks ? on : null, required),
            UNKNOWN_RULE, new RuleChange(null, known)));
  }

  private @Nullable FieldSchema schema(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar && scalar.value() instanceof String) {
      FieldSchema.Type type = type(node);
      return type == null ? null : new FieldSchema(type, false, List.of(), null, null, null);
    }
    if (!(node instanceof YamlNode.Mapping mapping)) {
      document.fault(node.span(), "a field is set to a type or to a mapping of what it has to be");
      return null;
    }
    document.entries(mapping, "key", FIELD);
    YamlNode typed = mapping.get("type");
    FieldSchema.Type type = typed == null ? FieldSchema.Type.ANY : type(typed);
    if (type == null) {
      return null;
    }
    YamlNode required = mapping.get("required");
    Long least = length(mapping.entry("minLength"), type);
    Long most = length(mapping.entry("maxLength"), type);
    YamlNode.Entry end = mapping.entry("maxLength");
    if (least != null && most != null && least > most && end != null) {
      document.fault(end.value().span(), "maxLength is less than minLength");
    }
    return new FieldSchema(
        type,
        required != null && flag(required, "required", false),
        values(mapping.get("values"), type),
        pattern(mapping.entry("pattern"), type),
        least,
        most);
  }

  private FieldSchema.@Nullable Type type(YamlNode node) {
    String word = document.word(node, "type");
    return word != null && document.isKnown(node.span(), "type", word, TYPES)
        ? FieldSchema.Type.values()[TYPES.indexOf(word)]
        : null;
  }

  private boolean flag(YamlNode node, String key, boolean otherwise) {
    if (node.toPlain() instanceof Boolean value) {
      return value;
    }
    document.fault(node.span(), key + " is true or false");
    return otherwise;
  }

  private @Nullable Long length(YamlNode.@Nullable Entry entry, FieldSchema.Type type) {
    if (entry == null || !fits(entry, type, LONG)) {
      return null;
    }
    if (entry.value().toPlain() instanceof Long length && length >= 0) {
      return length;
    }
    document.fault(entry.value().span(), entry.key() + " is a whole number from 0");
    return null;
  }

  private @Nullable String pattern(YamlNode.@Nullable Entry entry, FieldSchema.Type type) {
    String pattern = entry == null ? null : document.word(entry.value(), "pattern");
    if (entry == null || pattern == null || !fits(entry, type, WRITTEN)) {
      return null;
    }
    try {
      Pattern.compile(pattern);
      return pattern;
    } catch (PatternSyntaxException e) {
      document.fault(
          entry.value().span(), "pattern is no regular expression: " + e.getDescription());
      return null;
    }
  }

  private boolean fits(YamlNode.Entry entry, FieldSchema.Type type, Set<FieldSchema.Type> types) {
    if (types.contains(type)) {
      return true;
    }
    document.fault(entry.keySpan(), "a " + type.word() + " has no " + entry.key());
    return false;
  }

  private List<Object> values(@Nullable YamlNode node, FieldSchema.Type type) {
    List<Object> values = new ArrayList<>();
    if (node instanceof YamlNode.Sequence list && !list.items().isEmpty()) {
      for (YamlNode item : list.items()) {
        Object value = item.toPlain();
        boolean fits =
            item instanceof YamlNode.Scalar
                && switch (type) {
                  case STRING -> value instanceof String;
                  case NUMBER -> value instanceof Number;
                  case BOOLEAN -> value instanceof Boolean;
                  case ANY, DATE, LIST -> value != null;
                };
        if (fits && value != null) {
          values.add(value);
        } else {
          document.fault(item.span(), "no value of the type " + type.word());
        }
      }
    } else if (node != null) {
      document.fault(node.span(), "values is a list of what the field may be");
    }
    return values;
  }
}
