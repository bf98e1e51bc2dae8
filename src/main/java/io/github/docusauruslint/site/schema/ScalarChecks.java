package io.github.docusauruslint.site.schema;

import io.github.docusauruslint.text.JsDates;
import io.github.docusauruslint.yaml.JavaScriptText;
import io.github.docusauruslint.yaml.YamlNode.Scalar;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Scalars against their shapes. */
final class ScalarChecks {
  private ScalarChecks() {}

  static Outcome text(Shape.Text shape, Value value) {
    Object scalar = value.scalar();
    if (shape.lenient()
        && (scalar instanceof Long || scalar instanceof Double || scalar instanceof Instant)) {
      scalar = JavaScriptText.of(scalar, ZoneOffset.UTC);
    }
    if (scalar == null && shape.nothing() && value.node() instanceof Scalar) {
      return Outcome.fine(null);
    }
    boolean listed = scalar instanceof String text && shape.only().contains(text);
    if (listed || scalar instanceof String text && text.isEmpty() && shape.empty()) {
      return Outcome.fine(scalar);
    }
    List<Report> reports = new ArrayList<>();
    if (!shape.only().isEmpty()) {
      reports.add(
          value.report("any.only", "must be one of [" + String.join(", ", shape.only()) + "]"));
    }
    if (!(scalar instanceof String text)) {
      reports.add(value.report("string.base", "must be a string"));
    } else if (text.isEmpty()) {
      reports.add(value.report("string.empty", "is not allowed to be empty"));
    }
    return new Outcome(scalar, reports);
  }

  static Outcome flag(Value value) {
    Object scalar = value.scalar();
    if (scalar instanceof String text) {
      String lower = text.toLowerCase(Locale.ROOT);
      scalar = lower.equals("true") ? Boolean.TRUE : lower.equals("false") ? Boolean.FALSE : text;
    }
    return scalar instanceof Boolean
        ? Outcome.fine(scalar)
        : value.refuse("boolean.base", "must be a boolean");
  }

  static Outcome number(Shape.Number shape, Value value, Map<String, @Nullable Object> siblings) {
    Object scalar = value.scalar();
    if (scalar instanceof String text) {
      Double parsed = JoiNumbers.parse(text);
      if (parsed != null && JoiNumbers.losesDigits(text, parsed)) {
        Report report = value.report("number.unsafe", "must be a safe number");
        return new Outcome(parsed, List.of(report));
      }
      scalar = parsed;
    }
    if (scalar instanceof Double real && real.isInfinite()) {
      return value.refuse("number.infinity", "cannot be infinity");
    }
    if (!(scalar instanceof Number number) || Double.isNaN(number.doubleValue())) {
      return value.refuse("number.base", "must be a number");
    }
    double real = number.doubleValue();
    if (Math.abs(real) > JoiNumbers.LARGEST_SAFE) {
      return value.refuse("number.unsafe", "must be a safe number");
    }
    List<Report> reports = new ArrayList<>();
    if (shape.least() != null && real < shape.least()) {
      reports.add(value.report("number.min", "must be greater than or equal to " + shape.least()));
    }
    most(shape, value, siblings, real, reports);
    boolean whole = real == Math.rint(real);
    return new Outcome(whole ? (Object) (long) real : (Object) real, reports);
  }

  private static void most(
      Shape.Number shape,
      Value value,
      Map<String, @Nullable Object> siblings,
      double real,
      List<Report> reports) {
    String field = shape.mostField();
    if (field != null && siblings.containsKey(field)) {
      if (!(siblings.get(field) instanceof Number most)) {
        reports.add(
            value.report(
                "any.ref", "limit references \"ref:" + field + "\" which must be a number"));
      } else if (real > most.doubleValue()) {
        reports.add(value.report("number.max", "must be less than or equal to ref:" + field));
      }
    } else if (shape.most() != null && real > shape.most()) {
      reports.add(value.report("number.max", "must be less than or equal to " + shape.most()));
    }
  }

  static Outcome date(Value value) {
    Object scalar = value.scalar();
    boolean valid = scalar instanceof Instant;
    if (scalar instanceof Number number) {
      valid = isTime(number.doubleValue());
    } else if (scalar instanceof String text) {
      valid =
          text.matches("[+-]?[0-9]+(\\.[0-9]+)?")
              ? isTime(Double.parseDouble(text))
              : JsDates.parse(text, ZoneOffset.UTC) != null;
    }
    return valid ? Outcome.fine(scalar) : value.refuse("date.base", "must be a valid date");
  }

  /** The milliseconds that a JavaScript date can hold. */
  private static boolean isTime(double millis) {
    return Math.abs(millis) <= 8.64e15;
  }

  static Outcome uri(Shape.Uri shape, Value value) {
    if (!(value.scalar() instanceof String text)) {
      return shape.nothing() && value.node() instanceof Scalar && value.scalar() == null
          ? Outcome.fine(null)
          : value.refuse("any.invalid", "contains an invalid value");
    }
    if (text.isEmpty() ? shape.empty() : Uris.isUri(text)) {
      return Outcome.fine(text);
    }
    return value.refuse(
        "alternatives.match", "does not look like a valid url (value='" + text + "')");
  }

  static Outcome numberOrText(Value value) {
    Outcome number = number(Shape.number(), value, Map.of());
    if (number.reports().isEmpty()) {
      return Outcome.fine(JavaScriptText.of(number.value(), ZoneOffset.UTC));
    }
    return Outcome.noneOf(
        List.of("number", "string"), List.of(number, text(Shape.text(), value)), value);
  }
}
