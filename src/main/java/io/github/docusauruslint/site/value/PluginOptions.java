package io.github.docusauruslint.site.value;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.mdx.MdxOptions;
import io.github.docusauruslint.site.tags.TagsFile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Options that all content plugins have. */
public final class PluginOptions {
  /** What is no content ({@code GlobExcludeDefault}). */
  public static final List<String> DEFAULT_EXCLUDE =
      List.of(
          "**/_*.{js,jsx,ts,tsx,md,mdx}",
          "**/_*/**",
          "**/*.test.{js,jsx,ts,tsx}",
          "**/__tests__/**");

  private PluginOptions() {}

  /**
   * The names that make an admonition ({@code admonitions}): none when it is false, null for
   * Docusaurus's own.
   */
  public static @Nullable Set<String> admonitions(JsValue.Obj options) {
    JsValue value = options.get("admonitions");
    if (value instanceof JsValue.Bool bool && !bool.value()) {
      return Set.of();
    }
    if (!(value instanceof JsValue.Obj object)
        || !(object.get("keywords") instanceof JsValue.Arr keywords)) {
      return null;
    }
    Set<String> names = new LinkedHashSet<>();
    boolean alone = object.get("extendDefaults") instanceof JsValue.Bool extend && !extend.value();
    if (!alone) {
      names.addAll(MdxOptions.DEFAULT_ADMONITIONS);
    }
    for (JsValue item : keywords.items()) {
      if (item instanceof JsValue.Str keyword) {
        names.add(keyword.value());
      }
    }
    return names;
  }

  /** Which file defines tags ({@code tags}). */
  public static TagsFile.Option tags(JsValue.Obj options, Refusals refusals) {
    JsValue value = options.get("tags");
    boolean off = value instanceof JsValue.Bool bool && !bool.value();
    if (off || value instanceof JsValue.Null) {
      return TagsFile.Option.NONE;
    }
    return value instanceof JsValue.Str file && !file.value().isEmpty()
        ? new TagsFile.Option(file.value(), true, refusals.origin(ValueFields.at(options, "tags")))
        : TagsFile.Option.DEFAULT;
  }
}
