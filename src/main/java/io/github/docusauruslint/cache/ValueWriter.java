package io.github.docusauruslint.cache;

import io.github.docusauruslint.mdx.PropValue;
import io.github.docusauruslint.yaml.YamlNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of front matter and props to bytes; {@link ValueReader} reads them. */
final class ValueWriter {
  static final int NONE = 0;

  static final int TEXT = 1;
  static final int LITERAL = 2;
  static final int IDENTIFIER = 3;
  static final int ARRAY = 4;
  static final int OBJECT = 5;
  static final int REQUIRE = 6;
  static final int ELEMENT = 7;
  static final int OTHER = 8;

  static final int MAPPING = 1;
  static final int SEQUENCE = 2;
  static final int NULL = 3;
  static final int STRING = 4;
  static final int LONG = 5;
  static final int DOUBLE = 6;
  static final int BOOLEAN = 7;
  static final int INSTANT = 8;

  private final ByteSink out;

  ValueWriter(ByteSink out) {
    this.out = out;
  }

  void putOptionalProp(@Nullable PropValue value) {
    if (value == null) {
      out.putByte(NONE);
    } else {
      putProp(value);
    }
  }

  private void putProp(PropValue value) {
    if (value instanceof PropValue.Text text) {
      head(TEXT, value);
      out.putString(text.value());
      out.putSpan(text.content());
    } else if (value instanceof PropValue.Literal literal) {
      head(LITERAL, value);
      out.putString(literal.raw());
    } else if (value instanceof PropValue.Identifier identifier) {
      head(IDENTIFIER, value);
      out.putString(identifier.name());
    } else if (value instanceof PropValue.Array array) {
      head(ARRAY, value);
      steps(array.items());
    } else if (value instanceof PropValue.Obj object) {
      head(OBJECT, value);
      out.putCount(object.properties().size());
      for (PropValue.Property property : object.properties()) {
        out.putString(property.key());
        out.putSpan(property.keySpan());
        putProp(property.value());
      }
    } else if (value instanceof PropValue.Require require) {
      head(REQUIRE, value);
      out.putString(require.source());
      out.putSpan(require.sourceSpan());
      steps(require.parts());
    } else if (value instanceof PropValue.Element element) {
      head(ELEMENT, value);
      out.putCount(element.index());
      steps(element.parts());
    } else if (value instanceof PropValue.Other other) {
      head(OTHER, value);
      steps(other.parts());
    }
  }

  private void head(int kind, PropValue value) {
    out.putByte(kind);
    out.putSpan(value.span());
  }

  private void steps(List<PropValue.Step> steps) {
    out.putCount(steps.size());
    for (PropValue.Step step : steps) {
      out.putString(step.label());
      putProp(step.value());
    }
  }

  void putOptionalYaml(@Nullable YamlNode node) {
    if (node == null) {
      out.putByte(NONE);
    } else {
      putYaml(node);
    }
  }

  private void putYaml(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      head(MAPPING, node);
      out.putCount(mapping.entries().size());
      for (YamlNode.Entry entry : mapping.entries()) {
        out.putString(entry.key());
        out.putSpan(entry.keySpan());
        putYaml(entry.value());
      }
    } else if (node instanceof YamlNode.Sequence sequence) {
      head(SEQUENCE, node);
      out.putCount(sequence.items().size());
      sequence.items().forEach(this::putYaml);
    } else if (node instanceof YamlNode.Scalar scalar) {
      putScalar(scalar);
    }
  }

  private void putScalar(YamlNode.Scalar scalar) {
    Object value = scalar.value();
    if (value instanceof String text) {
      head(STRING, scalar);
      out.putString(text);
    } else if (value instanceof Long number) {
      head(LONG, scalar);
      out.putLong(number);
    } else if (value instanceof Double number) {
      head(DOUBLE, scalar);
      out.putLong(Double.doubleToRawLongBits(number));
    } else if (value instanceof Boolean flag) {
      head(BOOLEAN, scalar);
      out.putBoolean(flag);
    } else if (value instanceof Instant instant) {
      head(INSTANT, scalar);
      out.putLong(instant.getEpochSecond());
      out.putCount(instant.getNano());
    } else {
      head(NULL, scalar);
    }
    out.putBoolean(scalar.quoted());
  }

  private void head(int kind, YamlNode node) {
    out.putByte(kind);
    out.putSpan(node.span());
  }
}
