package io.github.docusauruslint.site.schema;

import io.github.docusauruslint.site.schema.Shape.Messages;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.YamlNode;
import io.github.docusauruslint.yaml.YamlNode.Entry;
import io.github.docusauruslint.yaml.YamlNode.Mapping;
import io.github.docusauruslint.yaml.YamlNode.Scalar;
import io.github.docusauruslint.yaml.YamlNode.Sequence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks values against shapes, with the verdicts and the words of Joi 17.13.
 *
 * <p>Every refusal is found, also where Docusaurus stops at the first.
 */
public final class SchemaChecker {
  private final boolean openEverywhere;
  private final boolean firstOnly;

  private SchemaChecker(boolean openEverywhere, boolean firstOnly) {
    this.openEverywhere = openEverywhere;
    this.firstOnly = firstOnly;
  }

  /** Front matter: unknown fields are let be everywhere. */
  public static SchemaChecker forFrontMatter() {
    return new SchemaChecker(true, false);
  }

  /** Front matter whose unknown fields are refused: what stands under {@code mdx}. */
  public static SchemaChecker forClosedFrontMatter() {
    return new SchemaChecker(false, false);
  }

  /**
   * Data files, of which Docusaurus reports the first fault only; that shows in what it says of a
   * value that none of several shapes fits.
   */
  public static SchemaChecker forDataFile() {
    return new SchemaChecker(false, true);
  }

  /**
   * Checks a value.
   *
   * @param node null stands for null
   * @param at where to point when the node is null
   */
  public Checked check(Shape shape, @Nullable YamlNode node, Span at) {
    YamlNode value = node == null ? new Scalar(at, null, false) : node;
    Outcome outcome = check(shape, value, Place.root(value.span()), Messages.NONE, Map.of());
    return new Checked(outcome.value(), outcome.reports().stream().map(Report::problem).toList());
  }

  private Outcome check(
      Shape shape,
      YamlNode node,
      Place place,
      Messages outer,
      Map<String, @Nullable Object> siblings) {
    if (shape instanceof Shape.Text text) {
      return ScalarChecks.text(text, new Value(node, place, outer));
    }
    if (shape instanceof Shape.Flag) {
      return ScalarChecks.flag(new Value(node, place, outer));
    }
    if (shape instanceof Shape.Number number) {
      return ScalarChecks.number(number, new Value(node, place, outer), siblings);
    }
    if (shape instanceof Shape.Date) {
      return ScalarChecks.date(new Value(node, place, outer));
    }
    if (shape instanceof Shape.Uri uri) {
      return ScalarChecks.uri(uri, new Value(node, place, Messages.NONE));
    }
    if (shape instanceof Shape.NumberOrText) {
      return ScalarChecks.numberOrText(new Value(node, place, outer));
    }
    if (shape instanceof Shape.ListOf list) {
      return list(list, new Value(node, place, list.messages().within(outer)));
    }
    if (shape instanceof Shape.Struct struct) {
      return struct(struct, new Value(node, place, struct.messages().within(outer)));
    }
    if (shape instanceof Shape.MapOf map) {
      return map(map, new Value(node, place, map.messages().within(outer)));
    }
    Shape.OneOf oneOf = (Shape.OneOf) shape;
    return oneOf(oneOf.options(), new Value(node, place, oneOf.messages().within(outer)));
  }

  private Outcome list(Shape.ListOf shape, Value value) {
    if (!(value.node() instanceof Sequence sequence)) {
      return value.refuse("array.base", "must be an array");
    }
    List<Report> reports = new ArrayList<>();
    List<@Nullable Object> items = new ArrayList<>();
    boolean filled = false;
    for (int i = 0; i < sequence.items().size(); i++) {
      YamlNode node = sequence.items().get(i);
      Value item = new Value(node, value.place().item(i, node.span()), value.messages());
      Outcome outcome = listItem(shape, item);
      reports.addAll(Report.from(outcome.reports(), value.place()));
      filled |= outcome.reports().isEmpty();
      if (outcome.reports().isEmpty()) {
        items.add(outcome.value());
      }
    }
    if (shape.filled() && !filled) {
      reports.add(
          value.report("array.includesRequiredUnknowns", "does not contain 1 required value(s)"));
    }
    return new Outcome(items, reports);
  }

  private Outcome listItem(Shape.ListOf shape, Value item) {
    if (shape.items().size() == 1) {
      return check(shape.items().get(0), item.node(), item.place(), item.messages(), Map.of());
    }
    for (Shape option : shape.items()) {
      Outcome outcome = check(option, item.node(), item.place(), item.messages(), Map.of());
      if (outcome.reports().isEmpty()) {
        return outcome;
      }
    }
    return item.refuse("array.includes", "does not match any of the allowed types");
  }

  private Outcome struct(Shape.Struct shape, Value value) {
    if (shape.nothing() && value.node() instanceof Scalar && value.scalar() == null) {
      return Outcome.fine(null);
    }
    List<Entry> entries = entries(value.node());
    if (entries == null) {
      return value.refuse("object.base", "must be of type object");
    }
    List<Report> reports = new ArrayList<>();
    Map<String, Entry> given = renamed(shape, entries, value, reports);
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    Map<String, @Nullable Object> siblings = new LinkedHashMap<>();
    for (boolean limited : new boolean[] {false, true}) {
      for (Map.Entry<String, Shape> field : shape.fields().entrySet()) {
        if (isLimited(field.getValue()) == limited) {
          Entry entry = given.isEmpty() ? null : given.remove(field.getKey());
          reports.addAll(field(shape, field, entry, value, siblings, values));
        }
      }
    }
    for (Entry entry : given.values()) {
      if (!shape.open() && !openEverywhere) {
        Place place = value.place().field(entry.key(), entry.keySpan());
        reports.add(
            value
                .report("object.unknown", "is not allowed", place, entry.keySpan())
                .from(value.place()));
      } else {
        values.put(entry.key(), entry.value().toPlain());
      }
    }
    if (!shape.anyOf().isEmpty() && shape.anyOf().stream().noneMatch(siblings::containsKey)) {
      String all = String.join(", ", shape.anyOf());
      reports.add(value.report("object.missing", "must contain at least one of [" + all + "]"));
    }
    return new Outcome(value.node() instanceof Scalar ? value.scalar() : values, reports);
  }

  /** Whether a field beside it limits it, and so has to be looked at first. */
  private static boolean isLimited(Shape field) {
    return field instanceof Shape.Number number && number.mostField() != null;
  }

  private List<Report> field(
      Shape.Struct shape,
      Map.Entry<String, Shape> field,
      @Nullable Entry entry,
      Value value,
      Map<String, @Nullable Object> siblings,
      Map<String, @Nullable Object> values) {
    String name = field.getKey();
    if (entry == null) {
      if (!shape.required().contains(name)) {
        return List.of();
      }
      Place place = value.place().field(name, value.place().key());
      Report report = value.report("any.required", "is required", place, value.node().span());
      return List.of(report.from(value.place()));
    }
    Place place = value.place().field(name, entry.keySpan());
    Outcome outcome = check(field.getValue(), entry.value(), place, value.messages(), siblings);
    siblings.put(name, outcome.value() == null ? entry.value().toPlain() : outcome.value());
    if (outcome.reports().isEmpty()) {
      values.put(name, outcome.value());
    }
    return Report.from(outcome.reports(), value.place());
  }

  /** The entries of a mapping; a date is an object without any. */
  private static @Nullable List<Entry> entries(YamlNode node) {
    if (node instanceof Mapping mapping) {
      return mapping.entries();
    }
    return node instanceof Scalar scalar && scalar.value() instanceof Instant ? List.of() : null;
  }

  private static Map<String, Entry> renamed(
      Shape.Struct shape, List<Entry> entries, Value value, List<Report> reports) {
    Map<String, Entry> given = new LinkedHashMap<>();
    for (Entry entry : entries) {
      given.put(entry.key(), entry);
    }
    shape
        .renamed()
        .forEach(
            (from, to) -> {
              Entry entry = given.get(from);
              if (entry == null) {
                return;
              }
              if (given.containsKey(to)) {
                reports.add(
                    value.report(
                        "object.rename.override",
                        "cannot rename \"%s\" because override is disabled and target \"%s\" exists"
                            .formatted(from, to),
                        value.place(),
                        entry.keySpan()));
              }
              given.remove(from);
              given.put(to, entry);
            });
    return given;
  }

  private Outcome map(Shape.MapOf shape, Value value) {
    List<Entry> entries = entries(value.node());
    if (entries == null) {
      return value.refuse("object.base", "must be of type object");
    }
    List<Report> reports = new ArrayList<>();
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (Entry entry : entries) {
      Place place = value.place().field(entry.key(), entry.keySpan());
      if (entry.key().isEmpty()) {
        reports.add(
            value
                .report("object.unknown", "is not allowed", place, entry.keySpan())
                .from(value.place()));
        continue;
      }
      Outcome outcome = check(shape.value(), entry.value(), place, value.messages(), Map.of());
      reports.addAll(Report.from(outcome.reports(), value.place()));
      if (outcome.reports().isEmpty()) {
        values.put(entry.key(), outcome.value());
      }
    }
    return new Outcome(values, reports);
  }

  private Outcome oneOf(List<Shape> options, Value value) {
    List<String> types = new ArrayList<>();
    List<Outcome> failures = new ArrayList<>();
    for (Shape option : options) {
      Outcome outcome = check(option, value.node(), value.place(), value.messages(), Map.of());
      if (outcome.reports().isEmpty()) {
        return outcome;
      }
      types.add(typeName(option));
      failures.add(firstOnly ? new Outcome(null, outcome.reports().subList(0, 1)) : outcome);
    }
    return Outcome.noneOf(types, failures, value);
  }

  private static String typeName(Shape shape) {
    if (shape instanceof Shape.Flag) {
      return "boolean";
    }
    return shape instanceof Shape.Text
        ? "string"
        : shape instanceof Shape.ListOf ? "array" : "object";
  }
}
