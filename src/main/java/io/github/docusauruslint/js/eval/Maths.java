package io.github.docusauruslint.js.eval;

import java.util.Set;

/** {@code Math}, {@code Number} and the global functions about numbers and URIs. */
final class Maths implements Library {
  private static final Set<String> NAMES =
      Set.of(
          "abs", "ceil", "floor", "max", "min", "pow", "random", "round", "sign", "sqrt", "trunc",
          "log2", "log10", "log", "cbrt", "hypot", "sin", "cos", "tan", "exp", "atan2");

  private final Convert convert;

  Maths(Convert convert) {
    this.convert = convert;
  }

  @Override
  public boolean has(String name) {
    return NAMES.contains(name);
  }

  @Override
  public JsValue call(String name, JsValue self, Arguments arguments) {
    convert.known(arguments);
    switch (name) {
      case "random":
        return convert.unknown("a random number", arguments);
      case "max", "min":
        return convert.num(extreme(name.equals("max"), arguments), arguments);
      case "pow":
        return convert.num(
            Math.pow(
                convert.number(arguments.get(0), arguments),
                convert.number(arguments.get(1), arguments)),
            arguments);
      default:
        double x = convert.number(arguments.get(0), arguments);
        return switch (name) {
          case "abs" -> convert.num(Math.abs(x), arguments);
          case "ceil" -> convert.num(Math.ceil(x), arguments);
          case "floor" -> convert.num(Math.floor(x), arguments);
          case "round" -> convert.num(Math.floor(x + 0.5), arguments);
          case "sign" -> convert.num(Math.signum(x), arguments);
          case "sqrt" -> convert.num(Math.sqrt(x), arguments);
          case "trunc" -> convert.num(x < 0 ? Math.ceil(x) : Math.floor(x), arguments);
          default -> convert.unknown("Math." + name, arguments);
        };
    }
  }

  private double extreme(boolean max, Arguments arguments) {
    double result = max ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    for (JsValue value : arguments.values()) {
      double x = convert.number(value, arguments);
      result = max ? Math.max(result, x) : Math.min(result, x);
    }
    return result;
  }

  /** {@code Number.isInteger} and its kin, {@code parseInt}, {@code isNaN}. */
  static final class OfNumber implements Library {
    private static final Set<String> FUNCTIONS =
        Set.of("isFinite", "isInteger", "isNaN", "isSafeInteger", "parseFloat", "parseInt");
    private final Convert convert;
    private final boolean global;

    /**
     * Global functions convert their argument first; those of {@code Number} do not.
     *
     * @param global whether these are the global ones
     */
    OfNumber(Convert convert, boolean global) {
      this.convert = convert;
      this.global = global;
    }

    @Override
    public boolean has(String name) {
      return FUNCTIONS.contains(name);
    }

    @Override
    public JsValue call(String name, JsValue self, Arguments arguments) {
      convert.known(arguments);
      JsValue value = arguments.get(0);
      if (name.equals("parseInt")) {
        double radix = arguments.has(1) ? convert.number(arguments.get(1), arguments) : 0;
        return convert.num(
            Numbers.parseInt(convert.text(value, arguments), Operators.int32(radix)), arguments);
      }
      if (name.equals("parseFloat")) {
        return convert.num(Numbers.parseFloat(convert.text(value, arguments)), arguments);
      }
      if (!global && !(value instanceof JsValue.Num)) {
        return convert.bool(false, arguments);
      }
      double x = convert.number(value, arguments);
      boolean finite = !Double.isNaN(x) && !Double.isInfinite(x);
      return convert.bool(
          switch (name) {
            case "isNaN" -> Double.isNaN(x);
            case "isFinite" -> finite;
            case "isInteger" -> finite && x == Math.rint(x);
            default -> finite && x == Math.rint(x) && Math.abs(x) < 9007199254740992.0;
          },
          arguments);
    }
  }
}
