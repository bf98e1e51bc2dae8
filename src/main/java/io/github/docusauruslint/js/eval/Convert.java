package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.eval.JsValue.Num;
import io.github.docusauruslint.js.eval.JsValue.Str;
import io.github.docusauruslint.js.eval.JsValue.Unknown;

/** What library functions make of their arguments; the unknown ends the call. */
final class Convert {
  private final Realm realm;

  Convert(Realm realm) {
    this.realm = realm;
  }

  String text(JsValue value, Arguments at) {
    JsValue text = realm.operators.text(value, at.at());
    if (text instanceof Str str) {
      return str.value();
    }
    throw new Unknowable((Unknown) text);
  }

  double number(JsValue value, Arguments at) {
    JsValue number = realm.operators.number(value, at.at());
    if (number instanceof Num num) {
      return num.value();
    }
    throw new Unknowable((Unknown) number);
  }

  /** As {@code slice} and its kin read a position: negative ones count from the end. */
  int position(Arguments arguments, int index, int length, int otherwise) {
    if (!arguments.has(index)) {
      return otherwise;
    }
    double value = whole(number(arguments.get(index), arguments));
    return (int) (value < 0 ? Math.max(0, length + value) : Math.min(value, length));
  }

  /** An integer argument between 0 and {@code max}. */
  int clamped(Arguments arguments, int index, int max, int otherwise) {
    if (!arguments.has(index)) {
      return otherwise;
    }
    return (int) Math.max(0, Math.min(max, whole(number(arguments.get(index), arguments))));
  }

  static double whole(double value) {
    if (Double.isNaN(value)) {
      return 0;
    }
    return value < 0 ? Math.ceil(value) : Math.floor(value);
  }

  boolean truth(JsValue value) {
    Boolean truth = Operators.truth(value);
    if (truth == null) {
      throw new Unknowable((Unknown) value);
    }
    return truth;
  }

  /** No argument may be unknown, nor their number. */
  void known(Arguments arguments) {
    Unknown unknown = arguments.unknown();
    if (unknown != null) {
      throw new Unknowable(unknown);
    }
  }

  Str str(String value, Arguments at) {
    realm.budget.characters(value.length());
    return new Str(value, at.at());
  }

  Num num(double value, Arguments at) {
    return new Num(value, at.at());
  }

  JsValue.Bool bool(boolean value, Arguments at) {
    return new JsValue.Bool(value, at.at());
  }

  JsValue unknown(String reason, Arguments at) {
    return JsValue.unknown(reason, at.at());
  }
}
