package io.github.docusauruslint.site.blog;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.site.tags.TagsFile;
import io.github.docusauruslint.site.value.PluginOptions;
import io.github.docusauruslint.site.value.Refusals;
import io.github.docusauruslint.site.value.Reporting;
import io.github.docusauruslint.site.value.ValueFields;
import io.github.docusauruslint.text.BoundedPattern;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** The options of a blog, already held against their schema, with defaults filled in. */
public final class BlogOptionsReader {
  private static final int POSTS_PER_PAGE = 10;

  private final Refusals refusals;
  private final ValueFields fields;
  private final UnaryOperator<String> sitePath;

  /**
   * A reader.
   *
   * @param sitePath a path as a configuration may give it, absolute or not, to one relative to the
   *     site folder
   */
  public BlogOptionsReader(Refusals refusals, UnaryOperator<String> sitePath) {
    this.refusals = refusals;
    this.fields = new ValueFields(refusals, false);
    this.sitePath = sitePath;
  }

  /** The options with defaults filled in. */
  public BlogOptions read(String id, JsValue.Obj options) {
    String path = fields.text(options, "path");
    String base = fields.textOrEmpty(options, "routeBasePath");
    List<String> include = fields.texts(options, "include");
    List<String> exclude = fields.texts(options, "exclude");
    return new BlogOptions(
        id,
        path == null ? "blog" : sitePath.apply(path),
        base == null ? "blog" : base,
        text(options, "tagsBasePath", "tags"),
        text(options, "authorsBasePath", "authors"),
        options.get("archiveBasePath") instanceof JsValue.Null
            ? null
            : text(options, "archiveBasePath", "archive"),
        text(options, "pageBasePath", "page"),
        postsPerPage(options),
        include == null ? List.of("**/*.{md,mdx}") : include,
        exclude == null ? PluginOptions.DEFAULT_EXCLUDE : exclude,
        text(options, "authorsMapPath", "authors.yml"),
        TagsFile.Option.of(options, refusals),
        truncateMarker(options),
        "ascending".equals(fields.oneOf(options, "sortPosts", List.of("descending", "ascending"))),
        Reporting.of(options, "onInlineTags", fields),
        Reporting.of(options, "onInlineAuthors", fields),
        Reporting.of(options, "onUntruncatedBlogPosts", fields),
        PluginOptions.admonitions(options),
        PluginOptions.math(options));
  }

  private String text(JsValue.Obj options, String name, String otherwise) {
    String text = fields.text(options, name);
    return text == null ? otherwise : text;
  }

  private @Nullable Integer postsPerPage(JsValue.Obj options) {
    JsValue value = options.get("postsPerPage");
    if (value == null || value instanceof JsValue.Undefined || value instanceof JsValue.Unknown) {
      return POSTS_PER_PAGE;
    }
    if (value instanceof JsValue.Str text && text.value().equals("ALL")) {
      return null;
    }
    if (value instanceof JsValue.Num number
        && number.value() == Math.rint(number.value())
        && number.value() >= 1) {
      return (int) Math.min(number.value(), Integer.MAX_VALUE);
    }
    refusals.add(
        ValueFields.at(options, "postsPerPage"),
        "\"postsPerPage\" must be \"ALL\" or a whole number of at least 1");
    return POSTS_PER_PAGE;
  }

  /** The site's own marker, as far as Java knows its syntax. */
  private static BoundedPattern truncateMarker(JsValue.Obj options) {
    if (!(options.get("truncateMarker") instanceof JsValue.RegExp marker)) {
      return BlogOptions.DEFAULT_TRUNCATE_MARKER;
    }
    int flags =
        (marker.flags().contains("i") ? Pattern.CASE_INSENSITIVE : 0)
            | (marker.flags().contains("m") ? Pattern.MULTILINE : 0)
            | (marker.flags().contains("s") ? Pattern.DOTALL : 0);
    try {
      return new BoundedPattern(Pattern.compile(marker.source(), flags));
    } catch (PatternSyntaxException | StackOverflowError e) {
      return BlogOptions.DEFAULT_TRUNCATE_MARKER;
    }
  }
}
