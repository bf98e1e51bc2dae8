package io.github.docusauruslint.site.value;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.mdx.MdxOptions;
import io.github.docusauruslint.mdx.MdxOptions.MathSyntax;
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

  private static final List<String> REMARK_PLUGINS =
      List.of("beforeDefaultRemarkPlugins", "remarkPlugins");

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

  /** What the remark plugins make of dollars: the options of remark-math, where it is in use. */
  public static MathSyntax math(JsValue.Obj options) {
    MathSyntax math = MathSyntax.OFF;
    for (String option : REMARK_PLUGINS) {
      if (options.get(option) instanceof JsValue.Arr plugins) {
        for (JsValue plugin : plugins.items()) {
          math = math(plugin, math);
        }
      }
    }
    return math;
  }

  /** What a plugin leaves of what those in front of it set: unified merges options. */
  private static MathSyntax math(JsValue plugin, MathSyntax before) {
    List<JsValue> pair =
        plugin instanceof JsValue.Arr array && !array.items().isEmpty()
            ? array.items()
            : List.of(plugin);
    if (!(pair.get(0) instanceof JsValue.Unknown attacher)
        || attacher.foreign() == null
        || !attacher.foreign().module().equals("remark-math")) {
      return before;
    }
    JsValue settings = pair.size() > 1 ? pair.get(1) : null;
    if (settings instanceof JsValue.Bool use && !use.value()) {
      return MathSyntax.OFF;
    }
    JsValue single =
        settings instanceof JsValue.Obj object ? object.get("singleDollarTextMath") : null;
    if (single instanceof JsValue.Bool own) {
      return own.value() ? MathSyntax.ON : MathSyntax.WITHOUT_SINGLE_DOLLARS;
    }
    return before == MathSyntax.OFF ? MathSyntax.ON : before;
  }

  /** How pages are read where the options of a plugin say what these two parameters say. */
  public static MdxOptions mdxOptions(
      MdxOptions site, @Nullable Set<String> admonitions, MathSyntax math) {
    return (admonitions == null ? site : site.withAdmonitions(admonitions)).withMath(math);
  }
}
