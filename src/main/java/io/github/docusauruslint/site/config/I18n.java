package io.github.docusauruslint.site.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The settings under {@code i18n}.
 *
 * @param locales in the order written
 * @param path the folder of translations, relative to the site folder
 */
public record I18n(
    String defaultLocale,
    List<String> locales,
    String path,
    Map<String, LocaleConfig> localeConfigs) {
  public I18n {
    locales = List.copyOf(locales);
    localeConfigs = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(localeConfigs));
  }

  /**
   * What is set for one locale; null where it is not.
   *
   * @param path the folder below the translations' folder; the locale's name where not set
   * @param translate whether translations are looked at; where not set, whether the folder exists
   * @param baseUrl with a slash at both ends
   */
  public record LocaleConfig(
      @Nullable String path,
      @Nullable Boolean translate,
      @Nullable String url,
      @Nullable String baseUrl) {
    static final LocaleConfig NONE = new LocaleConfig(null, null, null, null);
  }

  /** What is set for a locale. */
  public LocaleConfig locale(String name) {
    return localeConfigs.getOrDefault(name, LocaleConfig.NONE);
  }
}
