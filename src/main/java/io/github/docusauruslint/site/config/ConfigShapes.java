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

import io.github.docusauruslint.site.config.ValueShape.Anything;
import io.github.docusauruslint.site.config.ValueShape.Callable;
import io.github.docusauruslint.site.config.ValueShape.Dictionary;
import io.github.docusauruslint.site.config.ValueShape.Exactly;
import io.github.docusauruslint.site.config.ValueShape.Forbidden;
import io.github.docusauruslint.site.config.ValueShape.ListOf;
import io.github.docusauruslint.site.config.ValueShape.OneOf;
import io.github.docusauruslint.site.config.ValueShape.Text;
import io.github.docusauruslint.site.config.ValueShape.Tuple;
import io.github.docusauruslint.text.WhatwgUrl;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shape of {@code docusaurus.config.js} ({@code configValidation.js} of 3.10.2). */
final class ConfigShapes {
  static final String[] SEVERITIES = {"ignore", "log", "warn", "throw"};

  private ConfigShapes() {}

  static ValueShape severity() {
    return oneOfTexts(SEVERITIES);
  }

  private static ValueShape siteUrl() {
    return new Text(false, Set.of(), ConfigShapes::urlComplaint);
  }

  private static @Nullable String urlComplaint(String label, String value) {
    WhatwgUrl url = WhatwgUrl.parse(value);
    if (url == null) {
      return "\""
          + value
          + "\" does not look like a valid URL. Make sure it has a protocol; for example,"
          + " \"https://example.com\".";
    }
    return url.pathname().equals("/")
        ? null
        : "The url is not supposed to contain a sub-path like \""
            + url.pathname()
            + "\". Please use the baseUrl field for sub-paths.";
  }

  static ValueShape config() {
    return struct(
            "url", siteUrl(),
            "baseUrl", anyText(),
            "baseUrlIssueBanner", flag(),
            "favicon", text(),
            "title", text(),
            "trailingSlash", flag(),
            "i18n", i18n(),
            "storage",
                struct(
                    "type", oneOfTexts("localStorage", "sessionStorage"),
                    "namespace", oneOf(text(), flag())),
            "future", future(),
            "onBrokenLinks", severity(),
            "onBrokenAnchors", severity(),
            "onBrokenMarkdownLinks", severity(),
            "onDuplicateRoutes", severity(),
            "organizationName", anyText(),
            "staticDirectories", texts(),
            "projectName", anyText(),
            "deploymentBranch", text(),
            "customFields", anyObject(),
            "githubHost", text(),
            "githubPort", text(),
            "plugins", listOf(plugin("plugin")),
            "themes", listOf(plugin("theme")),
            "presets", listOf(preset()),
            "themeConfig", anyObject(),
            "scripts", scripts(),
            "ssrTemplate", text(),
            "headTags", headTags(),
            "stylesheets", stylesheets(),
            "clientModules", texts(),
            "tagline", anyText(),
            "titleDelimiter", text(),
            "noIndex", flag(),
            "webpack", struct("jsLoader", oneOf(oneOfTexts("babel"), new Callable())),
            "markdown", markdown())
        .requiring("url", "baseUrl", "title");
  }

  private static ValueShape i18n() {
    return struct(
            "defaultLocale",
            text(),
            "path",
            text(),
            "locales",
            new ListOf(List.of(text()), 1, null),
            "localeConfigs",
            new Dictionary(
                struct(
                    "label", text(),
                    "htmlLang", text(),
                    "direction", oneOfTexts("ltr", "rtl"),
                    "calendar", text(),
                    "path", text(),
                    "translate", flag(),
                    "url", siteUrl(),
                    "baseUrl", anyText()),
                0))
        .requiring("defaultLocale", "locales");
  }

  private static ValueShape future() {
    return struct(
        "v4",
        oneOf(flags(FutureFlags.V4), flag()),
        "faster",
        oneOf(flags(FutureFlags.FASTER), flag()),
        "experimental_vcs",
        oneOf(
            oneOfTexts(
                "git-ad-hoc", "git-eager", "hardcoded", "disabled", "default-v1", "default-v2"),
            flag(),
            struct(
                    "initialize", new Callable(),
                    "getFileCreationInfo", new Callable(),
                    "getFileLastUpdateInfo", new Callable())
                .requiring("initialize", "getFileCreationInfo", "getFileLastUpdateInfo")),
        "experimental_router",
        oneOfTexts("browser", "hash"),
        "experimental_storage",
        new Forbidden(
            "The Docusaurus config future.experimental_storage has been promoted to a stable"
                + " top-level storage config attribute. Please move your storage config to the"
                + " top level."),
        "experimental_faster",
        new Forbidden(
            "The Docusaurus config future.experimental_faster has been renamed to future.faster."
                + " Please update your Docusaurus config."));
  }

  private static ValueShape flags(List<String> names) {
    Object[] fields = new Object[names.size() * 2];
    for (int i = 0; i < names.size(); i++) {
      fields[2 * i] = names.get(i);
      fields[2 * i + 1] = flag();
    }
    return struct(fields);
  }

  private static ValueShape plugin(String kind) {
    return new OneOf(
        List.of(
            new Callable(),
            new Tuple(List.of(new Callable(), anyObject())),
            text(),
            new Tuple(List.of(text(), anyObject())),
            new Exactly(false),
            new Exactly(null)),
        "Bad Docusaurus "
            + kind
            + " value {label}: it must be a name, a function, or [name or function, options]");
  }

  private static ValueShape preset() {
    return new OneOf(
        List.of(
            text(), new Tuple(List.of(text(), anyObject())), new Exactly(false), new Exactly(null)),
        "{label} does not look like a valid preset config. A preset config entry should be a"
            + " string like \"classic\", or a tuple of [presetName, options]");
  }

  private static ValueShape scripts() {
    return new ListOf(
        List.of(
            text(),
            struct("src", text(), "async", flag(), "defer", flag()).requiring("src").opened()),
        0,
        "{label} is invalid. A script must be a plain string (the src), or an object with at"
            + " least a \"src\" property.");
  }

  private static ValueShape stylesheets() {
    return new ListOf(
        List.of(text(), struct("href", text(), "type", text()).requiring("href").opened()),
        0,
        "{label} is invalid. A stylesheet must be a plain string (the href), or an object with at"
            + " least a \"href\" property.");
  }

  private static ValueShape headTags() {
    return new ListOf(
        List.of(
            struct(
                    "tagName", text(),
                    "attributes", new Dictionary(oneOf(anyText(), flag()), 0),
                    "customElement", flag())
                .requiring("tagName", "attributes")
                .opened(),
            struct("customElement", new Exactly(true), "tagName", text())
                .requiring("tagName", "customElement")
                .opened()),
        0,
        "{label} is invalid. A headTag must be an object with at least a \"tagName\" and an"
            + " \"attributes\" property.");
  }

  private static ValueShape markdown() {
    ValueShape hook = oneOf(severity(), new Callable());
    return struct(
        "format", oneOfTexts("mdx", "md", "detect"),
        "parseFrontMatter", new Callable(),
        "mermaid", flag(),
        "emoji", flag(),
        "preprocessor", new Callable(1),
        "mdx1Compat", struct("comments", flag(), "admonitions", flag(), "headingIds", flag()),
        "remarkRehypeOptions", new Dictionary(new Anything(), 0),
        "anchors", struct("maintainCase", flag()),
        "hooks", struct("onBrokenMarkdownLinks", hook, "onBrokenMarkdownImages", hook));
  }
}
