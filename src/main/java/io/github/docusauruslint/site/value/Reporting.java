package io.github.docusauruslint.site.value;

import io.github.docusauruslint.js.eval.JsValue;
import java.util.List;

/** What a build does about a fault that an option such as {@code onInlineTags} is about. */
public enum Reporting {
  IGNORE,
  WARN,
  THROW;

  private static final List<String> NAMES = List.of("ignore", "log", "warn", "throw");

  /** What an option says; not set, it warns. */
  public static Reporting of(JsValue.Obj options, String name, ValueFields fields) {
    String text = fields.oneOf(options, name, NAMES);
    if (text == null) {
      return WARN;
    }
    return switch (text) {
      case "ignore" -> IGNORE;
      case "throw" -> THROW;
      default -> WARN;
    };
  }
}
