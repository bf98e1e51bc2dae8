package io.github.docusauruslint.route;

import io.github.docusauruslint.mdx.PropValue;
import io.github.docusauruslint.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A string that a prop is certain to hold.
 *
 * @param span the whole expression
 * @param content the characters of the string itself
 * @param baseUrl whether {@code useBaseUrl} or {@code withBaseUrl} is applied to it
 */
record StaticText(String value, Span span, Span content, boolean baseUrl) {
  private static final List<String> BASE_URL_FUNCTIONS = List.of("useBaseUrl", "withBaseUrl");

  /** The string of a value, or null when it is none or cannot be read. */
  static @Nullable StaticText of(@Nullable PropValue value) {
    if (value instanceof PropValue.Text text) {
      return new StaticText(text.value(), text.span(), text.content(), false);
    }
    if (value instanceof PropValue.Other other) {
      String callee = null;
      StaticText argument = null;
      for (PropValue.Step step : other.parts()) {
        if (step.label().equals("$callee") && step.value() instanceof PropValue.Identifier name) {
          callee = name.name();
        } else if (step.label().equals("$arg[0]") && step.value() instanceof PropValue.Text text) {
          argument = new StaticText(text.value(), other.span(), text.content(), true);
        }
      }
      return callee != null && BASE_URL_FUNCTIONS.contains(callee) ? argument : null;
    }
    return null;
  }
}
