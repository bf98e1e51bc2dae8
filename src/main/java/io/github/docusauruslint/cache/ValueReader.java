package io.github.docusauruslint.cache;

import io.github.docusauruslint.mdx.PropValue;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.YamlNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link ValueWriter} wrote. */
final class ValueReader {
  private final ByteSource in;

  ValueReader(ByteSource in) {
    this.in = in;
  }

  @Nullable PropValue takeOptionalProp() {
    int kind = in.takeByte();
    return kind == ValueWriter.NONE ? null : prop(kind);
  }

  private PropValue prop(int kind) {
    Span span = in.takeSpan();
    return switch (kind) {
      case ValueWriter.TEXT -> new PropValue.Text(span, in.takeText(), in.takeSpan());
      case ValueWriter.LITERAL -> new PropValue.Literal(span, in.takeText());
      case ValueWriter.IDENTIFIER -> new PropValue.Identifier(span, in.takeText());
      case ValueWriter.ARRAY -> new PropValue.Array(span, steps());
      case ValueWriter.OBJECT -> new PropValue.Obj(span, properties());
      case ValueWriter.REQUIRE ->
          new PropValue.Require(span, in.takeText(), in.takeSpan(), steps());
      case ValueWriter.ELEMENT -> new PropValue.Element(span, in.takeCount(), steps());
      case ValueWriter.OTHER -> new PropValue.Other(span, steps());
      default -> throw new IllegalStateException("no value of kind " + kind);
    };
  }

  private List<PropValue.Property> properties() {
    int size = in.takeSize();
    List<PropValue.Property> properties = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      properties.add(new PropValue.Property(in.takeText(), in.takeSpan(), prop(in.takeByte())));
    }
    return properties;
  }

  private List<PropValue.Step> steps() {
    int size = in.takeSize();
    if (size == 0) {
      return List.of();
    }
    List<PropValue.Step> steps = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      steps.add(new PropValue.Step(in.takeText(), prop(in.takeByte())));
    }
    return steps;
  }

  @Nullable YamlNode takeOptionalYaml() {
    int kind = in.takeByte();
    return kind == ValueWriter.NONE ? null : yaml(kind);
  }

  private YamlNode yaml(int kind) {
    Span span = in.takeSpan();
    return switch (kind) {
      case ValueWriter.MAPPING -> new YamlNode.Mapping(span, entries());
      case ValueWriter.SEQUENCE -> new YamlNode.Sequence(span, items());
      default -> new YamlNode.Scalar(span, scalar(kind), in.takeBoolean());
    };
  }

  private @Nullable Object scalar(int kind) {
    return switch (kind) {
      case ValueWriter.NULL -> null;
      case ValueWriter.STRING -> in.takeText();
      case ValueWriter.LONG -> in.takeLong();
      case ValueWriter.DOUBLE -> Double.longBitsToDouble(in.takeLong());
      case ValueWriter.BOOLEAN -> in.takeBoolean();
      case ValueWriter.INSTANT -> Instant.ofEpochSecond(in.takeLong(), in.takeCount());
      default -> throw new IllegalStateException("no YAML of kind " + kind);
    };
  }

  private List<YamlNode.Entry> entries() {
    int size = in.takeSize();
    List<YamlNode.Entry> entries = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      entries.add(new YamlNode.Entry(in.takeText(), in.takeSpan(), yaml(in.takeByte())));
    }
    return entries;
  }

  private List<YamlNode> items() {
    int size = in.takeSize();
    List<YamlNode> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(yaml(in.takeByte()));
    }
    return items;
  }
}
