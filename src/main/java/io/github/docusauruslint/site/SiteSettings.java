package io.github.docusauruslint.site;

import org.jspecify.annotations.Nullable;

/**
 * The settings of a site and locale that its content depends on.
 *
 * @param configFile relative to the site folder
 * @param baseUrl with both slashes, the locale's part included
 * @param trailingSlash null when not set
 * @param locale the locale that is looked at
 * @param translations the folder of the locale's translations, relative to the site folder; null
 *     where the locale is not translated
 */
public record SiteSettings(
    String configFile,
    String baseUrl,
    @Nullable Boolean trailingSlash,
    String locale,
    @Nullable String translations) {

  /** Where a permalink is served. */
  public String route(String permalink) {
    return Urls.applyTrailingSlash(permalink, trailingSlash, baseUrl);
  }

  /**
   * The folder of an instance's translated files ({@code getPluginI18nPath}), or null where nothing
   * is translated.
   */
  public @Nullable String translations(PluginRef instance) {
    return translations == null
        ? null
        : translations + "/" + instance.name() + (instance.isDefault() ? "" : "-" + instance.id());
  }
}
