package io.github.docusauruslint.site.config;

import static io.github.docusauruslint.site.config.ValueShape.anyObject;
import static io.github.docusauruslint.site.config.ValueShape.anyText;
import static io.github.docusauruslint.site.config.ValueShape.flag;
import static io.github.docusauruslint.site.config.ValueShape.listOf;
import static io.github.docusauruslint.site.config.ValueShape.oneOf;
import static io.github.docusauruslint.site.config.ValueShape.oneOfTexts;
import static io.github.docusauruslint.site.config.ValueShape.struct;
import static io.github.docusauruslint.site.config.ValueShape.text;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.site.config.ValueShape.Anything;
import io.github.docusauruslint.site.config.ValueShape.Constraint;
import io.github.docusauruslint.site.config.ValueShape.Depends;
import io.github.docusauruslint.site.config.ValueShape.Dictionary;
import io.github.docusauruslint.site.config.ValueShape.Exactly;
import io.github.docusauruslint.site.config.ValueShape.Forbidden;
import io.github.docusauruslint.site.config.ValueShape.ListOf;
import io.github.docusauruslint.site.config.ValueShape.Number;
import io.github.docusauruslint.site.config.ValueShape.OneOf;
import io.github.docusauruslint.site.config.ValueShape.Struct;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shape of {@code themeConfig}: the classic theme's part ({@code options.js}) and Algolia's
 * ({@code validateThemeConfig.js} of 3.10.2).
 */
final class ThemeShapes {
  private static final String NESTED = "Nested dropdowns are not allowed";

  private ThemeShapes() {}

  static ValueShape classic() {
    return struct(
            "disableDarkMode",
                new Forbidden(
                    "disableDarkMode theme config is deprecated. Please use the new colorMode"
                        + " attribute."),
            "defaultDarkMode",
                new Forbidden(
                    "defaultDarkMode theme config is deprecated. Please use the new colorMode"
                        + " attribute."),
            "colorMode",
                struct(
                    "defaultMode", oneOfTexts("dark", "light"),
                    "disableSwitch", flag(),
                    "respectPrefersColorScheme", flag(),
                    "switchConfig",
                        new Forbidden(
                            "colorMode.switchConfig is deprecated. If you want to customize the"
                                + " icons for light and dark mode, swizzle IconLightMode,"
                                + " IconDarkMode, or ColorModeToggle instead.")),
            "image", text(),
            "docs",
                struct(
                    "versionPersistence", oneOfTexts("localStorage", "none"),
                    "sidebar", struct("hideable", flag(), "autoCollapseCategories", flag())),
            "blog", struct("sidebar", struct("groupByYear", flag())),
            "metadata",
                listOf(
                    struct(
                            "id", text(),
                            "name", text(),
                            "property", text(),
                            "content", text(),
                            "itemprop", text())
                        .opened()),
            "metadatas",
                new Forbidden("themeConfig.metadatas has been renamed as themeConfig.metadata."),
            "announcementBar",
                struct(
                        "id", text(),
                        "content", text(),
                        "backgroundColor", text(),
                        "textColor", text(),
                        "isCloseable", flag())
                    .requiring("content"),
            "navbar", navbar(),
            "footer", footer(),
            "prism", prism(),
            "hideableSidebar",
                new Forbidden(
                    "themeConfig.hideableSidebar has been moved to"
                        + " themeConfig.docs.sidebar.hideable."),
            "autoCollapseSidebarCategories",
                new Forbidden(
                    "themeConfig.autoCollapseSidebarCategories has been moved to"
                        + " themeConfig.docs.sidebar.autoCollapseCategories."),
            "sidebarCollapsible",
                new Forbidden(
                    "The themeConfig.sidebarCollapsible has been moved to docs plugin options."),
            "tableOfContents",
                struct(
                        "minHeadingLevel", new Number(true, 2, 6),
                        "maxHeadingLevel", new Number(true, 2, 6))
                    .ruled(ThemeShapes::headingLevels))
        .opened();
  }

  private static @Nullable String headingLevels(String label, JsValue.Obj object) {
    return object.get("minHeadingLevel") instanceof JsValue.Num least
            && object.get("maxHeadingLevel") instanceof JsValue.Num most
            && least.value() > most.value()
        ? "\"tableOfContents.minHeadingLevel\" must be less than or equal to"
            + " ref:maxHeadingLevel"
        : null;
  }

  private static ValueShape logo() {
    ValueShape size = oneOf(text(), new Number(false, null, null));
    return struct(
            "alt", anyText(),
            "src", text(),
            "srcDark", text(),
            "width", size,
            "height", size,
            "href", text(),
            "target", text(),
            "style", anyObject(),
            "className", text())
        .requiring("src");
  }

  private static ValueShape navbar() {
    return struct(
        "style", oneOfTexts("dark", "primary"),
        "hideOnScroll", flag(),
        "links",
            new Forbidden("themeConfig.navbar.links has been renamed as themeConfig.navbar.items"),
        "items", listOf(new Depends(item -> navbarItem(item, true))),
        "title", oneOf(anyText(), new Exactly(null)),
        "logo", logo());
  }

  /** An item of the navigation bar by its type; {@code top} is false inside a drop-down. */
  private static ValueShape navbarItem(JsValue.Obj item, boolean top) {
    JsValue type = item.get("type");
    ValueShape position = top ? oneOfTexts("left", "right") : new Forbidden(null);
    if (type instanceof JsValue.Unknown || type == null && item.rest() != null) {
      return anyObject();
    }
    if (type == null || type instanceof JsValue.Undefined) {
      boolean dropdown = top && item.get("items") instanceof JsValue.Arr;
      return dropdown ? dropdown(position) : link(position);
    }
    String name = type instanceof JsValue.Str text ? text.value() : "";
    if (!top
        && List.of("dropdown", "docsVersionDropdown", "localeDropdown", "search").contains(name)) {
      return new Forbidden(NESTED);
    }
    return switch (name) {
      case "docsVersion" -> base(position).with("to", text(), "docsPluginId", text());
      case "doc" -> base(position).with("docId", text(), "docsPluginId", text()).requiring("docId");
      case "docSidebar" ->
          base(position).with("sidebarId", text(), "docsPluginId", text()).requiring("sidebarId");
      case "html" ->
          struct("type", text(), "className", text(), "value", text(), "position", position)
              .requiring("value");
      case "search" -> struct("type", text(), "className", text(), "position", position);
      case "dropdown" -> dropdown(position);
      case "docsVersionDropdown" ->
          base(position)
              .with(
                  "docsPluginId", text(),
                  "dropdownActiveClassDisabled", flag(),
                  "dropdownItemsBefore", subitems(),
                  "dropdownItemsAfter", subitems(),
                  "versions",
                      oneOf(
                          new ListOf(List.of(text()), 1, null),
                          new Dictionary(struct("label", text()), 1)));
      case "localeDropdown" ->
          base(position)
              .with(
                  "dropdownItemsBefore", subitems(),
                  "dropdownItemsAfter", subitems(),
                  "queryString", text());
      default ->
          name.contains("custom-")
              ? struct("type", text(), "position", position).opened()
              : new Forbidden("Bad navbar item type " + name);
    };
  }

  private static ValueShape subitems() {
    return listOf(new Depends(item -> navbarItem(item, false)));
  }

  private static Struct base(ValueShape position) {
    return struct("label", text(), "html", text(), "className", text(), "position", position)
        .opened()
        .ruled(not("html", "label"));
  }

  private static ValueShape dropdown(ValueShape position) {
    return base(position).with("items", subitems()).requiring("items");
  }

  private static ValueShape link(ValueShape position) {
    return base(position)
        .with(
            "to", text(),
            "href", PluginShapes.uri(),
            "activeBasePath", text(),
            "activeBaseRegex", text(),
            "prependBaseUrlToHref", flag(),
            "items", new Forbidden(NESTED))
        .ruled(
            not("html", "label"),
            one("One and only one between \"to\" and \"href\" should be provided", "to", "href"));
  }

  private static boolean has(JsValue.Obj object, String name) {
    JsValue value = object.get(name);
    return value != null && !(value instanceof JsValue.Undefined);
  }

  private static Constraint not(String first, String second) {
    return (label, object) ->
        has(object, first) && has(object, second)
            ? "\"" + first + "\" must not exist simultaneously with [" + second + "]"
            : null;
  }

  private static Constraint one(String message, String... names) {
    return (label, object) -> {
      int count = 0;
      for (String name : names) {
        count += has(object, name) ? 1 : 0;
      }
      return count == 1 ? null : message;
    };
  }

  private static Constraint with(String name, String needed) {
    return (label, object) ->
        has(object, name) && !has(object, needed)
            ? "\"" + name + "\" missing required peer \"" + needed + "\""
            : null;
  }

  private static ValueShape footer() {
    Struct link =
        struct(
                "to", text(),
                "href", PluginShapes.uri(),
                "html", text(),
                "label", text(),
                "className", text())
            .opened()
            .ruled(
                one(
                    "a footer link must contain exactly one of [to, href, html]",
                    "to",
                    "href",
                    "html"),
                with("to", "label"),
                with("href", "label"),
                not("html", "label"));
    Struct column =
        struct(
            "title", oneOf(text(), new Exactly(null)),
            "className", text(),
            "items", listOf(link));
    return struct(
        "style", oneOfTexts("dark", "light"),
        "logo", logo(),
        "copyright", text(),
        "links",
            new OneOf(
                List.of(listOf(column), listOf(link)),
                "The footer must be either simple or multi-column, and not a mix of the two."));
  }

  private static ValueShape prism() {
    ValueShape part = oneOf(listOf(new Anything()), anyObject());
    ValueShape theme = struct("plain", part, "styles", part).requiring("plain", "styles");
    return struct(
            "theme", theme,
            "darkTheme", theme,
            "defaultLanguage", text(),
            "additionalLanguages", listOf(text()),
            "magicComments",
                listOf(
                    struct(
                            "className", text(),
                            "line", text(),
                            "block",
                                struct("start", text(), "end", text()).requiring("start", "end"))
                        .requiring("className")
                        .ruled(
                            (label, comment) ->
                                has(comment, "line") || has(comment, "block")
                                    ? null
                                    : label + " must contain at least one of [line, block]")))
        .opened();
  }

  static ValueShape algolia() {
    return struct(
            "algolia",
            struct(
                    "contextualSearch", flag(),
                    "externalUrlRegex", text(),
                    "appId", text(),
                    "apiKey", text(),
                    "indexName", text(),
                    "searchParameters", anyObject(),
                    "searchPagePath", oneOf(new Exactly(false), text(), new Exactly(null)))
                .requiring("appId", "apiKey", "indexName")
                .opened())
        .requiring("algolia")
        .opened();
  }
}
