package io.github.docusauruslint.site.config;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.site.config.I18n.LocaleConfig;
import io.github.docusauruslint.site.config.SiteConfig.Markdown;
import io.github.docusauruslint.site.config.SiteConfig.Reporting;
import io.github.docusauruslint.site.config.SiteConfig.Severity;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The top-level settings of a validated configuration, defaults filled in. */
final class Settings {
  private final JsValue.Obj config;
  private final SettingReader reader;

  Settings(JsValue.Obj config, SettingReader reader) {
    this.config = config;
    this.reader = reader;
  }

  String title() {
    return reader.text(config, "title", "title", "");
  }

  String url() {
    String url = reader.text(config, "url", "url", "");
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }

  String baseUrl() {
    return slashed(reader.text(config, "baseUrl", "baseUrl", "/"));
  }

  /** With a slash at both ends. */
  static String slashed(String path) {
    String ended = path.endsWith("/") ? path : path + "/";
    return ended.startsWith("/") ? ended : "/" + ended;
  }

  @Nullable Boolean trailingSlash() {
    return reader.flag(config, "trailingSlash", "trailingSlash");
  }

  List<String> staticDirectories() {
    return reader.texts(config, "staticDirectories", "staticDirectories", List.of("static"));
  }

  I18n i18n() {
    JsValue.Obj i18n = reader.object(config, "i18n", "i18n");
    String defaultLocale = reader.text(i18n, "defaultLocale", "i18n.defaultLocale", "en");
    Map<String, LocaleConfig> locales = new LinkedHashMap<>();
    JsValue.Obj configs = reader.object(i18n, "localeConfigs", "i18n.localeConfigs");
    for (String name : configs.properties().keySet()) {
      String path = "i18n.localeConfigs." + name;
      JsValue.Obj locale = reader.object(configs, name, path);
      locales.put(name, locale(locale, path));
    }
    return new I18n(
        defaultLocale,
        reader.texts(i18n, "locales", "i18n.locales", List.of(defaultLocale)),
        reader.text(i18n, "path", "i18n.path", "i18n"),
        locales);
  }

  private LocaleConfig locale(JsValue.Obj locale, String path) {
    JsValue folder = reader.value(locale, "path", path + ".path");
    JsValue url = reader.value(locale, "url", path + ".url");
    JsValue baseUrl = reader.value(locale, "baseUrl", path + ".baseUrl");
    return new LocaleConfig(
        folder instanceof JsValue.Str text ? text.value() : null,
        reader.flag(locale, "translate", path + ".translate"),
        url instanceof JsValue.Str text ? text.value() : null,
        baseUrl instanceof JsValue.Str text ? slashed(text.value()) : null);
  }

  /** The old place of {@code onBrokenMarkdownLinks} wins over the new one when it is set. */
  Reporting reporting() {
    JsValue.Obj hooks =
        reader.object(reader.object(config, "markdown", "markdown"), "hooks", "markdown.hooks");
    Severity hook =
        reader.severity(
            hooks, "onBrokenMarkdownLinks", "markdown.hooks.onBrokenMarkdownLinks", Severity.WARN);
    return new Reporting(
        reader.severity(config, "onBrokenLinks", "onBrokenLinks", Severity.THROW),
        reader.severity(config, "onBrokenAnchors", "onBrokenAnchors", Severity.WARN),
        reader.severity(config, "onDuplicateRoutes", "onDuplicateRoutes", Severity.WARN),
        reader.severity(config, "onBrokenMarkdownLinks", "onBrokenMarkdownLinks", hook),
        reader.severity(
            hooks,
            "onBrokenMarkdownImages",
            "markdown.hooks.onBrokenMarkdownImages",
            Severity.THROW));
  }

  FutureFlags future() {
    JsValue.Obj future = reader.object(config, "future", "future");
    Set<String> v4 = flags(future, "v4", FutureFlags.V4, false);
    boolean faster = v4.contains("fasterByDefault");
    return new FutureFlags(
        v4,
        flags(future, "faster", FutureFlags.FASTER, faster),
        reader.text(future, "experimental_router", "future.experimental_router", "browser"));
  }

  /** A group of flags, or one boolean for all of them. */
  private Set<String> flags(
      JsValue.Obj future, String name, List<String> names, boolean otherwise) {
    Set<String> on = new LinkedHashSet<>();
    JsValue value = reader.value(future, name, "future." + name);
    for (String flag : names) {
      boolean set =
          value instanceof JsValue.Obj group
              ? reader.flag(group, flag, "future." + name + "." + flag, otherwise)
              : value instanceof JsValue.Bool all ? all.value() : otherwise;
      if (set) {
        on.add(flag);
      }
    }
    return on;
  }

  Markdown markdown(FutureFlags future) {
    JsValue.Obj markdown = reader.object(config, "markdown", "markdown");
    JsValue.Obj compat = reader.object(markdown, "mdx1Compat", "markdown.mdx1Compat");
    JsValue.Obj anchors = reader.object(markdown, "anchors", "markdown.anchors");
    boolean on = !future.mdx1CompatDisabled();
    return new Markdown(
        reader.text(markdown, "format", "markdown.format", "mdx"),
        reader.flag(markdown, "mermaid", "markdown.mermaid", false),
        reader.flag(markdown, "emoji", "markdown.emoji", true),
        reader.flag(compat, "comments", "markdown.mdx1Compat.comments", on),
        reader.flag(compat, "admonitions", "markdown.mdx1Compat.admonitions", on),
        reader.flag(compat, "headingIds", "markdown.mdx1Compat.headingIds", on),
        reader.flag(anchors, "maintainCase", "markdown.anchors.maintainCase", false),
        isGiven(markdown, "parseFrontMatter"),
        isGiven(markdown, "preprocessor"));
  }

  private static boolean isGiven(JsValue.Obj object, String name) {
    JsValue value = object.get(name);
    return value instanceof JsValue.Fun || value instanceof JsValue.Unknown;
  }
}
