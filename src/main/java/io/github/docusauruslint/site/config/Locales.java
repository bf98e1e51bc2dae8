package io.github.docusauruslint.site.config;

import io.github.docusauruslint.site.SiteSettings;
import io.github.docusauruslint.site.Urls;
import io.github.docusauruslint.site.config.I18n.LocaleConfig;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Paths;
import org.jspecify.annotations.Nullable;

/** What a locale makes of a site's settings ({@code i18n.js} of 3.10.2). */
public final class Locales {
  private Locales() {}

  /**
   * The settings of a site in one locale.
   *
   * @param locale null for the default locale
   */
  public static SiteSettings settings(SiteConfig config, @Nullable String locale, FileTree tree) {
    I18n i18n = config.i18n();
    String name = locale == null ? i18n.defaultLocale() : locale;
    LocaleConfig chosen = i18n.locale(name);
    String part = name.equals(i18n.defaultLocale()) ? "" : name;
    String baseUrl =
        chosen.baseUrl() == null
            ? Urls.normalize("/", config.baseUrl(), part, "/")
            : Urls.normalize("/", chosen.baseUrl(), "/");
    String path = chosen.path() == null ? name : chosen.path();
    String folder = Paths.normalize(i18n.path() + "/" + path);
    boolean translate = chosen.translate() == null ? tree.isFolder(folder) : chosen.translate();
    return new SiteSettings(
        config.file(), baseUrl, config.trailingSlash(), name, translate ? folder : null);
  }
}
