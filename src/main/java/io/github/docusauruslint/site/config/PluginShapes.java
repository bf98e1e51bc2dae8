package io.github.docusauruslint.site.config;

import static io.github.docusauruslint.site.config.ValueShape.anyObject;
import static io.github.docusauruslint.site.config.ValueShape.anyText;
import static io.github.docusauruslint.site.config.ValueShape.flag;
import static io.github.docusauruslint.site.config.ValueShape.listOf;
import static io.github.docusauruslint.site.config.ValueShape.oneOf;
import static io.github.docusauruslint.site.config.ValueShape.oneOfTexts;
import static io.github.docusauruslint.site.config.ValueShape.struct;
import static io.github.docusauruslint.site.config.ValueShape.text;
import static io.github.docusauruslint.site.config.ValueShape.texts;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.site.Urls;
import io.github.docusauruslint.site.config.ValueShape.Anything;
import io.github.docusauruslint.site.config.ValueShape.Callable;
import io.github.docusauruslint.site.config.ValueShape.Dictionary;
import io.github.docusauruslint.site.config.ValueShape.Exactly;
import io.github.docusauruslint.site.config.ValueShape.Forbidden;
import io.github.docusauruslint.site.config.ValueShape.ListOf;
import io.github.docusauruslint.site.config.ValueShape.Number;
import io.github.docusauruslint.site.config.ValueShape.OneOf;
import io.github.docusauruslint.site.config.ValueShape.Struct;
import io.github.docusauruslint.site.config.ValueShape.Text;
import io.github.docusauruslint.site.config.ValueShape.Tuple;
import io.github.docusauruslint.site.schema.Uris;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The shapes of the options of Docusaurus's own plugins ({@code options.js} of each, 3.10.2). */
final class PluginShapes {
  private static final Pattern ID = Pattern.compile("[\\w-]+");

  private PluginShapes() {}

  /** The shape of a plugin's options by the plugin's own name; null where it is not known. */
  static @Nullable ValueShape of(String name) {
    return switch (name) {
      case "docusaurus-plugin-content-docs" -> docs();
      case "docusaurus-plugin-content-blog" -> blog();
      case "docusaurus-plugin-content-pages" -> pages();
      case "docusaurus-plugin-sitemap" -> sitemap();
      case "docusaurus-plugin-client-redirects" -> redirects();
      case "docusaurus-plugin-google-gtag" ->
          analytics("trackingID", oneOf(text(), new ListOf(List.of(text()), 1, null)));
      case "docusaurus-plugin-google-analytics" -> analytics("trackingID", text());
      case "docusaurus-plugin-google-tag-manager" ->
          withId(struct("containerId", text()).requiring("containerId"));
      case "docusaurus-theme-classic" -> withId(struct("customCss", oneOf(text(), texts())));
      default -> null;
    };
  }

  private static Struct analytics(String id, ValueShape ids) {
    return withId(struct(id, ids, "anonymizeIP", flag()).requiring(id));
  }

  private static Struct withId(Struct options) {
    return options.with(
        "id",
        new Text(
            false,
            Set.of(),
            (label, value) ->
                ID.matcher(value).matches()
                    ? null
                    : "Illegal plugin ID value \""
                        + value
                        + "\": it should only contain alphanumerics, underscores, and dashes."));
  }

  static ValueShape uri() {
    return new Text(
        false,
        Set.of(),
        (label, value) ->
            Uris.isUri(value)
                ? null
                : "\"" + label + "\" does not look like a valid url (value='" + value + "')");
  }

  private static ValueShape markdownPlugins() {
    return new ListOf(
        List.of(new Callable(), new Tuple(List.of(new Callable(), new Anything())), anyObject()),
        0,
        "{label} does not look like a valid MDX plugin config. A plugin config entry should be a"
            + " tuple, like [require(\"rehype-katex\"), { strict: false }], or a simple module,"
            + " like require(\"remark-math\")");
  }

  private static ValueShape admonitions() {
    return new OneOf(
        List.of(
            flag(),
            struct(
                "keywords",
                texts(),
                "extendDefaults",
                flag(),
                "tag",
                new Forbidden(
                    "It is not possible anymore to use a custom admonition tag. The only admonition"
                        + " tag supported is ':::' (Markdown Directive syntax)"))),
        null);
  }

  /** What all three content plugins have. */
  private static Struct content() {
    return withId(
        struct(
            "path", text(),
            "routeBasePath", anyText(),
            "include", texts(),
            "exclude", texts(),
            "remarkPlugins", markdownPlugins(),
            "rehypePlugins", markdownPlugins(),
            "recmaPlugins", markdownPlugins(),
            "beforeDefaultRemarkPlugins", markdownPlugins(),
            "beforeDefaultRehypePlugins", markdownPlugins(),
            "admonitions", admonitions(),
            "showLastUpdateTime", flag(),
            "showLastUpdateAuthor", flag(),
            "editUrl", oneOf(uri(), new Callable()),
            "editLocalizedFiles", flag()));
  }

  private static ValueShape tagsFile() {
    return oneOf(text(), new Exactly(null), new Exactly(false));
  }

  private static ValueShape pages() {
    return content().with("mdxPageComponent", text());
  }

  private static ValueShape docs() {
    ValueShape version =
        struct(
            "path", anyText(),
            "label", text(),
            "banner", oneOfTexts("none", "unreleased", "unmaintained"),
            "badge", flag(),
            "className", text(),
            "noIndex", flag());
    return content()
        .with(
            "editCurrentVersion", flag(),
            "tagsBasePath", text(),
            "homePageId",
                new Forbidden(
                    "The docs plugin option homePageId is not supported anymore. To make a doc the"
                        + " \"home\", please add \"slug: /\" in its front matter."),
            "sidebarPath", oneOf(new Exactly(false), text()),
            "sidebarItemsGenerator", new Callable(),
            "sidebarCollapsible", flag(),
            "sidebarCollapsed", flag(),
            "numberPrefixParser", oneOf(new Callable(), flag()),
            "docsRootComponent", text(),
            "docVersionRootComponent", text(),
            "docRootComponent", text(),
            "docItemComponent", text(),
            "docTagsListComponent", text(),
            "docTagDocListComponent", text(),
            "docCategoryGeneratedIndexComponent", text(),
            "includeCurrentVersion", flag(),
            "onlyIncludeVersions", new ListOf(List.of(text()), 1, null),
            "disableVersioning", flag(),
            "lastVersion", text(),
            "versions", new Dictionary(version, 0),
            "breadcrumbs", flag(),
            "onInlineTags", ConfigShapes.severity(),
            "tags", tagsFile());
  }

  private static ValueShape blog() {
    return content()
        .with(
            "archiveBasePath", oneOf(text(), new Exactly(null)),
            "tagsBasePath", text(),
            "pageBasePath", text(),
            "postsPerPage", countOrAll(1),
            "blogListComponent", text(),
            "blogPostComponent", text(),
            "blogTagsListComponent", text(),
            "blogTagsPostsComponent", text(),
            "blogAuthorsPostsComponent", text(),
            "blogAuthorsListComponent", text(),
            "blogArchiveComponent", text(),
            "blogTitle", anyText(),
            "blogDescription", anyText(),
            "blogSidebarCount", countOrAll(0),
            "blogSidebarTitle", text(),
            "showReadingTime", flag(),
            "truncateMarker", anyObject(),
            "feedOptions", feed(),
            "authorsMapPath", text(),
            "readingTime", new Callable(),
            "sortPosts", oneOfTexts("descending", "ascending"),
            "processBlogPosts", new Callable(),
            "onInlineTags", ConfigShapes.severity(),
            "tags", tagsFile(),
            "authorsBasePath", text(),
            "onInlineAuthors", ConfigShapes.severity(),
            "onUntruncatedBlogPosts", ConfigShapes.severity());
  }

  private static ValueShape countOrAll(int least) {
    return oneOf(oneOfTexts("ALL"), new Number(true, least, null));
  }

  private static ValueShape feed() {
    ValueShape style = oneOf(text(), flag(), new Exactly(null));
    return struct(
            "type",
                oneOf(
                    listOf(oneOfTexts("rss", "atom", "json")),
                    oneOfTexts("all", "rss", "atom", "json"),
                    new Exactly(null)),
            "xslt", oneOf(struct("rss", style, "atom", style), flag(), new Exactly(null)),
            "title", anyText(),
            "description", anyText(),
            "copyright", anyText(),
            "language", text(),
            "createFeedItems", new Callable(),
            "limit", oneOf(new Number(false, null, null), new Exactly(null), new Exactly(false)))
        .ruled(
            (label, feed) ->
                feed.get("type") instanceof JsValue.Null
                        && feed.get("copyright") instanceof JsValue.Str text
                        && text.value().isEmpty()
                    ? "\"feedOptions.copyright\" is not allowed to be empty"
                    : null);
  }

  private static ValueShape sitemap() {
    return withId(
        struct(
            "cacheTime",
                new Forbidden(
                    "Option `cacheTime` in sitemap config is deprecated. Please remove it."),
            "changefreq",
                oneOf(
                    oneOfTexts("hourly", "daily", "weekly", "monthly", "yearly", "always", "never"),
                    new Exactly(null)),
            "priority", oneOf(new Exactly(null), new Number(false, 0, 1)),
            "lastmod", oneOf(oneOfTexts("date", "datetime"), new Exactly(null)),
            "createSitemapItems", new Callable(),
            "ignorePatterns", texts(),
            "trailingSlash",
                new Forbidden(
                    "Please use the new Docusaurus global trailingSlash config instead, and the"
                        + " sitemaps plugin will use it."),
            "filename", text()));
  }

  /** {@code PathnameSchema}. */
  private static ValueShape pathname() {
    return new Text(
        false,
        Set.of(),
        (label, value) ->
            Urls.isValidPathname(value)
                ? null
                : "\""
                    + label
                    + "\" ("
                    + value
                    + ") is not a valid pathname. Pathname should start with slash and not contain"
                    + " any domain or query string.");
  }

  private static ValueShape redirects() {
    ValueShape path = pathname();
    return withId(
        struct(
            "fromExtensions", texts(),
            "toExtensions", texts(),
            "redirects",
                listOf(struct("from", oneOf(path, listOf(path)), "to", text()).requiring("to")),
            "createRedirects", new Callable()));
  }
}
