package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.eval.JsValue.Num;
import io.github.docusauruslint.js.eval.JsValue.Str;
import io.github.docusauruslint.js.eval.JsValue.Undefined;
import io.github.docusauruslint.text.JsStrings;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The methods of strings that take no pattern, and {@code String.raw} and its kin. */
final class Strings implements Library {
  private static final Set<String> NAMES =
      Set.of(
          "at",
          "charAt",
          "charCodeAt",
          "codePointAt",
          "concat",
          "endsWith",
          "includes",
          "indexOf",
          "lastIndexOf",
          "localeCompare",
          "normalize",
          "padEnd",
          "padStart",
          "repeat",
          "slice",
          "startsWith",
          "substr",
          "substring",
          "toLocaleLowerCase",
          "toLocaleUpperCase",
          "toLowerCase",
          "toString",
          "toUpperCase",
          "trim",
          "trimEnd",
          "trimLeft",
          "trimRight",
          "trimStart",
          "valueOf",
          "isWellFormed",
          "@@iterator");

  private final Realm realm;
  private final Convert convert;

  Strings(Realm realm, Convert convert) {
    this.realm = realm;
    this.convert = convert;
  }

  @Override
  public boolean has(String name) {
    return NAMES.contains(name);
  }

  @Override
  public JsValue call(String name, JsValue self, Arguments arguments) {
    convert.known(arguments);
    String text = convert.text(self, arguments);
    switch (name) {
      case "toString", "valueOf":
        return self instanceof Str ? self : convert.str(text, arguments);
      case "includes", "indexOf", "lastIndexOf", "startsWith", "endsWith":
        return search(name, text, arguments);
      case "at", "charAt", "charCodeAt", "codePointAt":
        return character(name, text, arguments);
      case "localeCompare":
        return text.equals(convert.text(arguments.get(0), arguments))
            ? convert.num(0, arguments)
            : localeCompare(text, convert.text(arguments.get(0), arguments), arguments);
      case "isWellFormed":
        return convert.unknown("String.isWellFormed", arguments);
      case "@@iterator":
        return new LiveCollections.LiveIterator(
            realm.iteration.of(new Str(text, null), arguments.at()).items(), arguments.at());
      default:
        return convert.str(change(name, text, arguments), arguments);
    }
  }

  private String change(String name, String text, Arguments arguments) {
    int length = text.length();
    switch (name) {
      case "slice":
        int from = convert.position(arguments, 0, length, 0);
        return text.substring(from, Math.max(from, convert.position(arguments, 1, length, length)));
      case "substring":
        int one = convert.clamped(arguments, 0, length, 0);
        int other = convert.clamped(arguments, 1, length, length);
        return text.substring(Math.min(one, other), Math.max(one, other));
      case "substr":
        int start = convert.position(arguments, 0, length, 0);
        return text.substring(
            start, start + convert.clamped(arguments, 1, length - start, length - start));
      case "concat":
        StringBuilder joined = new StringBuilder(text);
        arguments.values().forEach(value -> joined.append(convert.text(value, arguments)));
        return joined.toString();
      case "repeat":
        double count = Convert.whole(convert.number(arguments.get(0), arguments));
        if (count < 0 || Double.isInfinite(count)) {
          throw JsThrow.error("RangeError", "Invalid count value", arguments.at());
        }
        realm.budget.characters((long) (count * length));
        return text.repeat((int) count);
      case "padStart", "padEnd":
        return pad(text, name.equals("padStart"), arguments);
      case "normalize":
        String form = arguments.has(0) ? convert.text(arguments.get(0), arguments) : "NFC";
        return Normalizer.normalize(text, Normalizer.Form.valueOf(form));
      case "toLowerCase", "toLocaleLowerCase":
        return text.toLowerCase(Locale.ROOT);
      case "toUpperCase", "toLocaleUpperCase":
        return text.toUpperCase(Locale.ROOT);
      case "trimStart", "trimLeft":
        return text.substring(JsStrings.skipWhitespace(text, 0, length));
      case "trimEnd", "trimRight":
        return JsStrings.trimEnd(text);
      default:
        return JsStrings.trim(text);
    }
  }

  private String pad(String text, boolean start, Arguments arguments) {
    double wanted = Convert.whole(convert.number(arguments.get(0), arguments));
    String filler = arguments.has(1) ? convert.text(arguments.get(1), arguments) : " ";
    if (wanted <= text.length() || filler.isEmpty()) {
      return text;
    }
    realm.budget.characters((long) wanted);
    int missing = (int) wanted - text.length();
    String padding = filler.repeat(missing / filler.length() + 1).substring(0, missing);
    return start ? padding + text : text + padding;
  }

  private JsValue search(String name, String text, Arguments arguments) {
    if (arguments.get(0) instanceof LiveCollections.LiveRegExp && !name.endsWith("ndexOf")) {
      throw JsThrow.typeError(
          "First argument to String.prototype." + name + " must not be a regular expression",
          arguments.at());
    }
    String wanted = convert.text(arguments.get(0), arguments);
    int length = text.length();
    return switch (name) {
      case "includes" ->
          convert.bool(
              text.indexOf(wanted, convert.clamped(arguments, 1, length, 0)) >= 0, arguments);
      case "indexOf" ->
          convert.num(text.indexOf(wanted, convert.clamped(arguments, 1, length, 0)), arguments);
      case "lastIndexOf" ->
          convert.num(
              text.lastIndexOf(wanted, convert.clamped(arguments, 1, length, length)), arguments);
      case "startsWith" ->
          convert.bool(
              text.startsWith(wanted, convert.clamped(arguments, 1, length, 0)), arguments);
      default ->
          convert.bool(
              text.substring(0, convert.clamped(arguments, 1, length, length)).endsWith(wanted),
              arguments);
    };
  }

  private JsValue character(String name, String text, Arguments arguments) {
    double index = Convert.whole(convert.number(arguments.get(0), arguments));
    index = index < 0 && name.equals("at") ? text.length() + index : index;
    if (index < 0 || index >= text.length()) {
      return switch (name) {
        case "charAt" -> convert.str("", arguments);
        case "charCodeAt" -> convert.num(Double.NaN, arguments);
        default -> new Undefined(arguments.at());
      };
    }
    char unit = text.charAt((int) index);
    return switch (name) {
      case "charCodeAt" -> convert.num(unit, arguments);
      case "codePointAt" -> convert.num(text.codePointAt((int) index), arguments);
      default -> convert.str(String.valueOf(unit), arguments);
    };
  }

  /**
   * What ICU's root collation says of two texts of ASCII letters and digits; the order of anything
   * else is not reckoned here.
   */
  private JsValue localeCompare(String a, String b, Arguments arguments) {
    if (arguments.size() > 1 || !isPlain(a) || !isPlain(b)) {
      return convert.unknown("the order of texts in a language", arguments);
    }
    int order = a.toLowerCase(Locale.ROOT).compareTo(b.toLowerCase(Locale.ROOT));
    if (order == 0) {
      order = -a.compareTo(b);
    }
    return convert.num(Integer.signum(order), arguments);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 127 || !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return true;
  }

  /** {@code String.raw}, {@code String.fromCharCode}, {@code String.fromCodePoint}. */
  static final class Statics implements Library {
    private final Realm realm;
    private final Convert convert;

    Statics(Realm realm, Convert convert) {
      this.realm = realm;
      this.convert = convert;
    }

    @Override
    public boolean has(String name) {
      return name.equals("raw") || name.equals("fromCharCode") || name.equals("fromCodePoint");
    }

    @Override
    public JsValue call(String name, JsValue self, Arguments arguments) {
      StringBuilder text = new StringBuilder();
      if (name.equals("raw")) {
        JsValue raw = realm.get(arguments.get(0), "raw", arguments.at());
        List<JsValue> parts = new ArrayList<>(realm.iteration.of(raw, arguments.at()).items());
        for (int i = 0; i < parts.size(); i++) {
          text.append(convert.text(parts.get(i), arguments));
          if (i + 1 < parts.size() && i + 1 < arguments.size()) {
            text.append(convert.text(arguments.get(i + 1), arguments));
          }
        }
        return convert.str(text.toString(), arguments);
      }
      convert.known(arguments);
      for (JsValue value : arguments.values()) {
        double code = convert.number(value, arguments);
        if (name.equals("fromCharCode")) {
          text.append((char) Operators.int32(code));
        } else if (Character.isValidCodePoint((int) code)) {
          text.appendCodePoint((int) code);
        } else {
          throw JsThrow.error("RangeError", "Invalid code point", arguments.at());
        }
      }
      return convert.str(text.toString(), arguments);
    }
  }

  /** {@code toFixed}, {@code toString} and their kin of numbers and booleans. */
  static final class OfNumbers implements Library {
    private static final Set<String> NAMES =
        Set.of("toFixed", "toString", "valueOf", "toLocaleString", "toPrecision");
    private final Convert convert;

    OfNumbers(Convert convert) {
      this.convert = convert;
    }

    @Override
    public boolean has(String name) {
      return NAMES.contains(name);
    }

    @Override
    public JsValue call(String name, JsValue self, Arguments arguments) {
      convert.known(arguments);
      if (name.equals("valueOf")) {
        return self;
      }
      if (!(self instanceof Num number)) {
        return convert.str(convert.text(self, arguments), arguments);
      }
      double value = number.value();
      if (name.equals("toString") && !arguments.has(0)) {
        return convert.str(Numbers.text(value), arguments);
      }
      int digits = (int) convert.number(arguments.get(0), arguments);
      if (name.equals("toString") && value == Math.rint(value) && Math.abs(value) < 1e15) {
        return convert.str(Long.toString((long) value, digits), arguments);
      }
      if (name.equals("toFixed") && Math.abs(value) < 1e21 && digits >= 0 && digits <= 100) {
        java.math.BigDecimal exact = new java.math.BigDecimal(value);
        return convert.str(
            exact.setScale(digits, java.math.RoundingMode.HALF_UP).toPlainString(), arguments);
      }
      return convert.unknown("Number." + name, arguments);
    }
  }
}
