package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.eval.JsValue.Bool;
import io.github.docusauruslint.js.eval.JsValue.Null;
import io.github.docusauruslint.js.eval.JsValue.Num;
import io.github.docusauruslint.js.eval.JsValue.Str;
import io.github.docusauruslint.js.eval.JsValue.Undefined;
import io.github.docusauruslint.js.eval.JsValue.Unknown;
import io.github.docusauruslint.yaml.JsonReader;
import io.github.docusauruslint.yaml.YamlNode;
import io.github.docusauruslint.yaml.YamlSyntaxException;
import java.util.HashSet;
import java.util.Set;

/** {@code JSON.parse} and {@code JSON.stringify}. */
final class Json implements Library {
  private final Realm realm;
  private final Convert convert;

  Json(Realm realm, Convert convert) {
    this.realm = realm;
    this.convert = convert;
  }

  @Override
  public boolean has(String name) {
    return name.equals("parse") || name.equals("stringify");
  }

  @Override
  public JsValue call(String name, JsValue self, Arguments arguments) {
    return name.equals("parse") ? parse(arguments) : stringify(arguments);
  }

  private JsValue parse(Arguments arguments) {
    if (arguments.has(1)) {
      return convert.unknown("JSON.parse with a function", arguments);
    }
    String text = convert.text(arguments.get(0), arguments);
    realm.budget.characters(text.length());
    try {
      YamlNode value = JsonReader.read(text, 0, text.length());
      return Freezing.thaw(realm, YamlValue.of(value, realm.files.pathOf(text)));
    } catch (YamlSyntaxException e) {
      throw JsThrow.error("SyntaxError", e.reason(), arguments.at());
    }
  }

  private JsValue stringify(Arguments arguments) {
    JsValue filter = arguments.get(1);
    if (filter instanceof LiveObject) {
      return convert.unknown("JSON.stringify with a replacer", arguments);
    }
    String indent = indent(arguments.get(2), arguments);
    StringBuilder out = new StringBuilder();
    boolean written = write(arguments.get(0), out, indent, "\n", new HashSet<>(), arguments);
    return written ? convert.str(out.toString(), arguments) : new Undefined(arguments.at());
  }

  private String indent(JsValue space, Arguments arguments) {
    if (space instanceof Num number) {
      return " ".repeat((int) Math.max(0, Math.min(10, number.value())));
    }
    if (space instanceof Str text) {
      return text.value().substring(0, Math.min(10, text.value().length()));
    }
    return "";
  }

  private boolean write(
      JsValue value,
      StringBuilder out,
      String indent,
      String line,
      Set<JsValue> open,
      Arguments at) {
    realm.budget.elements(1);
    if (value instanceof Unknown unknown) {
      throw new Unknowable(unknown);
    }
    if (value instanceof Undefined
        || value instanceof LiveFunction
        || value instanceof LiveCollections.LiveSymbol) {
      return false;
    }
    if (value instanceof Str text) {
      quote(text.value(), out);
    } else if (value instanceof Num number) {
      boolean finite = !Double.isNaN(number.value()) && !Double.isInfinite(number.value());
      out.append(finite ? Numbers.text(number.value()) : "null");
    } else if (value instanceof Bool bool) {
      out.append(bool.value());
    } else if (value instanceof Null) {
      out.append("null");
    } else if (value instanceof LiveObject object) {
      return object(object, out, indent, line, open, at);
    }
    return true;
  }

  private boolean object(
      LiveObject object,
      StringBuilder out,
      String indent,
      String line,
      Set<JsValue> open,
      Arguments at) {
    if (object.rest != null) {
      throw new Unknowable(object.rest);
    }
    JsValue toJson = realm.get(object, "toJSON", at.at());
    if (toJson instanceof LiveFunction function) {
      JsValue replaced = realm.call(function, object, Arguments.of(at.at()), "toJSON");
      return write(replaced, out, indent, line, open, at);
    }
    if (!open.add(object)) {
      throw JsThrow.typeError("Converting circular structure to JSON", at.at());
    }
    realm.budget.enter();
    String inner = indent.isEmpty() ? "" : line + indent;
    String close = indent.isEmpty() ? "" : line;
    if (object instanceof LiveArray array) {
      out.append('[');
      for (int i = 0; i < array.items.size(); i++) {
        out.append(i == 0 ? "" : ",").append(inner);
        if (!write(array.items.get(i), out, indent, line + indent, open, at)) {
          out.append("null");
        }
      }
      out.append(array.items.isEmpty() ? "" : close).append(']');
    } else {
      properties(object, out, indent, line, open, at);
    }
    realm.budget.leave();
    open.remove(object);
    return true;
  }

  private void properties(
      LiveObject object,
      StringBuilder out,
      String indent,
      String line,
      Set<JsValue> open,
      Arguments at) {
    out.append('{');
    boolean any = false;
    for (String key : object.keys(true)) {
      int before = out.length();
      out.append(any ? "," : "").append(indent.isEmpty() ? "" : line + indent);
      quote(key, out);
      out.append(indent.isEmpty() ? ":" : ": ");
      JsValue value = realm.get(object, key, at.at());
      if (write(value, out, indent, line + indent, open, at)) {
        any = true;
      } else {
        out.setLength(before);
      }
    }
    out.append(any && !indent.isEmpty() ? line : "").append('}');
  }

  static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        default -> {
          if (c < ' ') {
            out.append(String.format("\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
