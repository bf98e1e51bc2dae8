package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.eval.JsValue.Bool;
import io.github.docusauruslint.js.eval.JsValue.Null;
import io.github.docusauruslint.js.eval.JsValue.Num;
import io.github.docusauruslint.js.eval.JsValue.Str;
import io.github.docusauruslint.js.eval.JsValue.Undefined;
import io.github.docusauruslint.js.eval.JsValue.Unknown;
import org.jspecify.annotations.Nullable;

/** JavaScript's operators and conversions; what is unknown goes in and comes out. */
final class Operators {
  private final Realm realm;

  Operators(Realm realm) {
    this.realm = realm;
  }

  /** True, false, or null when unknown. */
  static @Nullable Boolean truth(JsValue value) {
    if (value instanceof Unknown) {
      return null;
    }
    if (value instanceof Bool bool) {
      return bool.value();
    }
    if (value instanceof Str text) {
      return !text.value().isEmpty();
    }
    if (value instanceof Num number) {
      return number.value() != 0 && !Double.isNaN(number.value());
    }
    return !value.isNullish();
  }

  /** {@code typeof}; null when unknown. */
  static @Nullable String typeOf(JsValue value) {
    if (value instanceof Unknown) {
      return null;
    }
    if (value instanceof Str) {
      return "string";
    }
    if (value instanceof Num) {
      return "number";
    }
    if (value instanceof Bool) {
      return "boolean";
    }
    if (value instanceof Undefined) {
      return "undefined";
    }
    if (value instanceof LiveCollections.LiveSymbol) {
      return "symbol";
    }
    return value instanceof LiveFunction ? "function" : "object";
  }

  /** {@code String(value)}: a string or unknown. */
  JsValue text(JsValue value, @Nullable Origin at) {
    if (value instanceof Str || value instanceof Unknown) {
      return value;
    }
    if (value instanceof Num number) {
      return new Str(Numbers.text(number.value()), at);
    }
    if (value instanceof Bool bool) {
      return new Str(Boolean.toString(bool.value()), at);
    }
    if (value instanceof Null) {
      return new Str("null", at);
    }
    if (value instanceof Undefined) {
      return new Str("undefined", at);
    }
    JsValue primitive = primitive(value, "toString", "valueOf", at);
    return primitive instanceof LiveObject ? unknown("an object as text", at) : text(primitive, at);
  }

  /** {@code Number(value)}: a number or unknown. */
  JsValue number(JsValue value, @Nullable Origin at) {
    if (value instanceof Num || value instanceof Unknown) {
      return value;
    }
    if (value instanceof Str text) {
      return new Num(Numbers.parse(text.value()), at);
    }
    if (value instanceof Bool bool) {
      return new Num(bool.value() ? 1 : 0, at);
    }
    if (value instanceof Null) {
      return new Num(0, at);
    }
    if (value instanceof Undefined) {
      return new Num(Double.NaN, at);
    }
    JsValue primitive = primitive(value, "valueOf", "toString", at);
    return primitive instanceof LiveObject
        ? unknown("an object as number", at)
        : number(primitive, at);
  }

  /** What an object is where a text or number is asked for. */
  private JsValue primitive(JsValue value, String first, String second, @Nullable Origin at) {
    if (!(value instanceof LiveObject object)) {
      return value;
    }
    realm.budget.enter();
    JsValue result = value;
    for (String name : new String[] {first, second}) {
      JsValue method = realm.get(object, name, at);
      if (method instanceof Unknown) {
        result = method;
        break;
      }
      if (method instanceof LiveFunction function) {
        JsValue primitive = function.call(object, Arguments.of(at));
        if (!(primitive instanceof LiveObject)) {
          result = primitive;
          break;
        }
      }
    }
    realm.budget.leave();
    return result;
  }

  /** A property name: a string, or unknown. */
  JsValue propertyKey(JsValue value, @Nullable Origin at) {
    return value instanceof LiveCollections.LiveSymbol symbol
        ? JsValue.text(symbol.key)
        : text(value, at);
  }

  /** {@code ===}; null when unknown. */
  static @Nullable Boolean same(JsValue left, JsValue right) {
    if (left instanceof Unknown || right instanceof Unknown) {
      return null;
    }
    if (left instanceof Str a && right instanceof Str b) {
      return a.value().equals(b.value());
    }
    if (left instanceof Num a && right instanceof Num b) {
      return a.value() == b.value();
    }
    if (left instanceof Bool a && right instanceof Bool b) {
      return a.value() == b.value();
    }
    if (left instanceof Undefined || left instanceof Null) {
      return left.getClass() == right.getClass();
    }
    return left == right;
  }

  /** {@code ==}; null when unknown. */
  private @Nullable Boolean loose(JsValue left, JsValue right, @Nullable Origin at) {
    if (left instanceof Unknown || right instanceof Unknown) {
      return null;
    }
    if (left.isNullish() || right.isNullish()) {
      return left.isNullish() && right.isNullish();
    }
    if (left.getClass() == right.getClass()
        || left instanceof LiveObject && right instanceof LiveObject) {
      return same(left, right);
    }
    JsValue a = primitive(left, "valueOf", "toString", at);
    JsValue b = primitive(right, "valueOf", "toString", at);
    if (a instanceof Str && b instanceof Str) {
      return same(a, b);
    }
    return same(number(a, at), number(b, at));
  }

  /** A binary operator other than {@code in} and {@code instanceof}. */
  JsValue binary(String operator, JsValue left, JsValue right, @Nullable Origin at) {
    switch (operator) {
      case "===":
        return bool(same(left, right), left, right, at);
      case "!==":
        return bool(not(same(left, right)), left, right, at);
      case "==":
        return bool(loose(left, right, at), left, right, at);
      case "!=":
        return bool(not(loose(left, right, at)), left, right, at);
      case "+":
        return plus(left, right, at);
      case "<", ">", "<=", ">=":
        return compare(operator, left, right, at);
      default:
        return arithmetic(operator, left, right, at);
    }
  }

  private static @Nullable Boolean not(@Nullable Boolean value) {
    return value == null ? null : !value;
  }

  private static JsValue bool(
      @Nullable Boolean value, JsValue left, JsValue right, @Nullable Origin at) {
    return value == null ? (left instanceof Unknown ? left : right) : new Bool(value, at);
  }

  private JsValue plus(JsValue left, JsValue right, @Nullable Origin at) {
    JsValue a = operand(left, at);
    JsValue b = operand(right, at);
    if (a instanceof Unknown) {
      return a;
    }
    if (b instanceof Unknown) {
      return b;
    }
    if (a instanceof Str || b instanceof Str) {
      JsValue first = text(a, at);
      JsValue second = text(b, at);
      if (first instanceof Str one && second instanceof Str two) {
        realm.budget.characters((long) one.value().length() + two.value().length());
        return new Str(one.value().concat(two.value()), at);
      }
      return first instanceof Unknown ? first : second;
    }
    return arithmetic("+", a, b, at);
  }

  /** What an object is beside {@code +}: a date is text, all others first try to be numbers. */
  private JsValue operand(JsValue value, @Nullable Origin at) {
    return value instanceof LiveCollections.LiveDate
        ? primitive(value, "toString", "valueOf", at)
        : primitive(value, "valueOf", "toString", at);
  }

  /** What stands in a comparison; of the present only on which side of another date it lies. */
  private JsValue moment(JsValue value, JsValue other, @Nullable Origin at) {
    if (value instanceof LiveCollections.LiveDate date
        && other instanceof LiveCollections.LiveDate second
        && date.present != second.present
        && realm.get(date, "valueOf", at) instanceof NativeFunction) {
      realm.options.present().seeOrder(date.present ? second.time : date.time);
      return new Num(date.time, at);
    }
    return primitive(value, "valueOf", "toString", at);
  }

  private JsValue compare(String operator, JsValue left, JsValue right, @Nullable Origin at) {
    JsValue a = moment(left, right, at);
    JsValue b = moment(right, left, at);
    if (a instanceof Str one && b instanceof Str two) {
      int order = one.value().compareTo(two.value());
      return new Bool(
          switch (operator) {
            case "<" -> order < 0;
            case ">" -> order > 0;
            case "<=" -> order <= 0;
            default -> order >= 0;
          },
          at);
    }
    JsValue first = number(a, at);
    JsValue second = number(b, at);
    if (first instanceof Num one && second instanceof Num two) {
      double x = one.value();
      double y = two.value();
      return new Bool(
          switch (operator) {
            case "<" -> x < y;
            case ">" -> x > y;
            case "<=" -> x <= y;
            default -> x >= y;
          },
          at);
    }
    return first instanceof Unknown ? first : second;
  }

  private JsValue arithmetic(String operator, JsValue left, JsValue right, @Nullable Origin at) {
    JsValue first = number(left, at);
    JsValue second = number(right, at);
    if (!(first instanceof Num one) || !(second instanceof Num two)) {
      return first instanceof Unknown ? first : second;
    }
    double x = one.value();
    double y = two.value();
    return new Num(
        switch (operator) {
          case "+" -> x + y;
          case "-" -> x - y;
          case "*" -> x * y;
          case "/" -> x / y;
          case "%" -> x % y;
          case "**" -> Math.abs(x) == 1 && Double.isInfinite(y) ? Double.NaN : Math.pow(x, y);
          case "&" -> int32(x) & int32(y);
          case "|" -> int32(x) | int32(y);
          case "^" -> int32(x) ^ int32(y);
          case "<<" -> int32(x) << (int32(y) & 31);
          case ">>" -> int32(x) >> (int32(y) & 31);
          case ">>>" -> (double) ((int32(x) & 0xffffffffL) >>> (int32(y) & 31));
          default -> throw new IllegalArgumentException(operator);
        },
        at);
  }

  /** As the bit operators see a number. */
  static int int32(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return 0;
    }
    double whole = value < 0 ? Math.ceil(value) : Math.floor(value);
    return (int) (long) (whole % 4294967296.0);
  }

  /** {@code !}, {@code -}, {@code +}, {@code ~}. */
  JsValue unary(String operator, JsValue value, @Nullable Origin at) {
    if (operator.equals("!")) {
      Boolean truth = truth(value);
      return truth == null ? value : new Bool(!truth, at);
    }
    JsValue number = number(value, at);
    if (!(number instanceof Num num)) {
      return number;
    }
    return new Num(
        switch (operator) {
          case "-" -> -num.value();
          case "~" -> ~int32(num.value());
          default -> num.value();
        },
        at);
  }

  static Unknown unknown(String reason, @Nullable Origin at) {
    return JsValue.unknown(reason, at);
  }
}
