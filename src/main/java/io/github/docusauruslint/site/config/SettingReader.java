package io.github.docusauruslint.site.config;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.js.eval.Origin;
import io.github.docusauruslint.site.Problem;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads single settings; one notice for each that is unknown, and the default in its place. */
final class SettingReader {
  private final String file;
  private final List<Problem> problems;
  private final Set<String> noticed = new HashSet<>();

  SettingReader(String file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The value of a setting; null when it is not set, or unknown. */
  @Nullable JsValue value(JsValue.Obj object, String name, String path) {
    JsValue value = object.get(name);
    if (value instanceof JsValue.Unknown unknown) {
      JsValue.Property property = object.properties().get(name);
      notice(path, unknown, property == null ? null : property.key());
      return null;
    }
    return value == null || value instanceof JsValue.Undefined ? null : value;
  }

  /** Says that a setting is unknown, where it is set, and why. */
  void notice(String path, JsValue.Unknown unknown, @Nullable Origin key) {
    if (!noticed.add(path)) {
      return;
    }
    Origin at = key == null ? unknown.origin() : key;
    problems.add(
        Problem.unknown(
            at == null ? file : at.file(),
            at == null ? Span.at(0) : at.span(),
            "unknown.setting",
            List.of(path, unknown.reason()),
            cause(unknown, at)));
  }

  private static List<Problem.Place> cause(JsValue.Unknown unknown, @Nullable Origin at) {
    Origin origin = unknown.origin();
    return origin == null || origin.equals(at)
        ? List.of()
        : List.of(new Problem.Place(origin.file(), origin.span(), "this is " + unknown.reason()));
  }

  String text(JsValue.Obj object, String name, String path, String otherwise) {
    return value(object, name, path) instanceof JsValue.Str text ? text.value() : otherwise;
  }

  @Nullable Boolean flag(JsValue.Obj object, String name, String path) {
    return value(object, name, path) instanceof JsValue.Bool bool ? bool.value() : null;
  }

  boolean flag(JsValue.Obj object, String name, String path, boolean otherwise) {
    Boolean value = flag(object, name, path);
    return value == null ? otherwise : value;
  }

  /** The strings of a list; unknown ones are left out, with a notice. */
  List<String> texts(JsValue.Obj object, String name, String path, List<String> otherwise) {
    if (!(value(object, name, path) instanceof JsValue.Arr array)) {
      return otherwise;
    }
    List<String> texts = new ArrayList<>();
    if (array.rest() != null) {
      notice(path, array.rest(), array.origin());
    }
    for (JsValue item : array.items()) {
      if (item instanceof JsValue.Str text) {
        texts.add(text.value());
      } else if (item instanceof JsValue.Unknown unknown) {
        notice(path, unknown, array.origin());
      }
    }
    return texts;
  }

  /** An object, empty where there is none. */
  JsValue.Obj object(JsValue.Obj object, String name, String path) {
    return value(object, name, path) instanceof JsValue.Obj inner
        ? inner
        : new JsValue.Obj(java.util.Map.of(), null, object.origin());
  }

  SiteConfig.Severity severity(
      JsValue.Obj object, String name, String path, SiteConfig.Severity otherwise) {
    JsValue value = value(object, name, path);
    if (value instanceof JsValue.Str text) {
      return switch (text.value()) {
        case "ignore" -> SiteConfig.Severity.IGNORE;
        case "log" -> SiteConfig.Severity.LOG;
        case "warn" -> SiteConfig.Severity.WARN;
        case "throw" -> SiteConfig.Severity.THROW;
        default -> otherwise;
      };
    }
    return value instanceof JsValue.Fun ? SiteConfig.Severity.FUNCTION : otherwise;
  }
}
