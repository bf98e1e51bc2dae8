package io.github.docusauruslint.site.pages;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.site.value.PluginOptions;
import io.github.docusauruslint.site.value.Refusals;
import io.github.docusauruslint.site.value.ValueFields;
import java.util.List;
import java.util.function.UnaryOperator;

/** The options of a pages instance, already held against their schema, with defaults filled in. */
public final class PagesOptionsReader {
  private static final List<String> DEFAULT_INCLUDE = List.of("**/*.{js,jsx,ts,tsx,md,mdx}");

  private final ValueFields fields;
  private final UnaryOperator<String> sitePath;

  /**
   * A reader.
   *
   * @param sitePath a path as a configuration may give it, absolute or not, to one relative to the
   *     site folder
   */
  public PagesOptionsReader(Refusals refusals, UnaryOperator<String> sitePath) {
    this.fields = new ValueFields(refusals, false);
    this.sitePath = sitePath;
  }

  /** The options with defaults filled in. */
  public PagesOptions read(String id, JsValue.Obj options) {
    String path = fields.text(options, "path");
    String base = fields.textOrEmpty(options, "routeBasePath");
    List<String> include = fields.texts(options, "include");
    List<String> exclude = fields.texts(options, "exclude");
    return new PagesOptions(
        id,
        path == null ? "src/pages" : sitePath.apply(path),
        base == null ? "/" : base,
        include == null ? DEFAULT_INCLUDE : include,
        exclude == null ? PluginOptions.DEFAULT_EXCLUDE : exclude,
        PluginOptions.admonitions(options),
        PluginOptions.math(options));
  }
}
