package io.github.docusauruslint.site.value;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.js.eval.Origin;
import io.github.docusauruslint.site.Problem;
import io.github.docusauruslint.site.SidebarItem;
import io.github.docusauruslint.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where refusals of the values of one file go.
 *
 * @param kind what they are about
 * @param file the file, for faults without a better place
 */
public record Refusals(Problem.Kind kind, String file, Places places, List<Problem> sink) {

  /** From a place of an evaluation to a file of the site; null when it is none. */
  @FunctionalInterface
  public interface Places {
    SidebarItem.@Nullable Origin of(Origin origin);
  }

  public void add(@Nullable Origin at, String message) {
    SidebarItem.Origin origin = origin(at);
    sink.add(
        new Problem(
            kind,
            origin == null ? file : origin.file(),
            origin == null ? Span.at(0) : origin.span(),
            message));
  }

  public SidebarItem.@Nullable Origin origin(@Nullable Origin at) {
    return at == null ? null : places.of(at);
  }

  /** A value as a message shows it. */
  public static String show(@Nullable JsValue value) {
    if (value instanceof JsValue.Str text) {
      return text.value();
    }
    if (value instanceof JsValue.Num number) {
      return number.value() == Math.rint(number.value())
          ? String.valueOf((long) number.value())
          : String.valueOf(number.value());
    }
    if (value instanceof JsValue.Null) {
      return "null";
    }
    return value instanceof JsValue.Bool bool ? String.valueOf(bool.value()) : "undefined";
  }
}
