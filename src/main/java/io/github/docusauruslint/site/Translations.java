package io.github.docusauruslint.site;

import io.github.docusauruslint.mdx.CrowdedPageException;
import io.github.docusauruslint.mdx.MdxParser;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.site.config.I18n;
import io.github.docusauruslint.site.config.I18n.LocaleConfig;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.GlobWalk;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The translated pages of all locales but the default one, whichever is looked at: a folder of
 * translations for each docs version, blog and pages folder ({@code getPluginI18nPath} 3.10.2).
 */
public final class Translations {
  private static final List<String> MARKDOWN = List.of("**/*.{md,mdx}");

  /** Partials are taken by the page that imports them. */
  private static final List<String> PARTIALS = List.of("**/_*.{md,mdx}", "**/_*/**");

  private Translations() {}

  /**
   * Where the pages of one content folder are translated to one locale.
   *
   * @param originals the content folder, relative to the site folder
   * @param translations the folder of the translations, relative to the site folder
   * @param files the Markdown files there, relative to it; none where nothing is translated yet
   */
  public record Folder(String locale, String originals, String translations, Set<String> files) {
    public Folder {
      files = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(files));
    }
  }

  /** The folders of a site in which something is translated. */
  public static List<Folder> of(Site site) {
    I18n i18n = site.config().i18n();
    FileTree tree = site.layout().tree();
    List<Folder> folders = new ArrayList<>();
    for (String locale : i18n.locales()) {
      LocaleConfig chosen = i18n.locale(locale);
      if (locale.equals(i18n.defaultLocale()) || Boolean.FALSE.equals(chosen.translate())) {
        continue;
      }
      String part = chosen.path() == null ? locale : chosen.path();
      SiteSettings settings =
          new SiteSettings("", "/", null, locale, Paths.normalize(i18n.path() + "/" + part));
      for (DocsVersion version : site.versions()) {
        String name = version.name().equals("current") ? "current" : "version-" + version.name();
        String translated = settings.translations(version.instance()) + "/" + name;
        add(locale, version.contentPath(), translated, tree, folders);
      }
      for (ContentPlugin plugin : site.layout().plugins()) {
        if (!plugin.ref().name().equals(PluginRef.DOCS)) {
          List<String> own = plugin.contentFolders().get(0);
          String translated = String.valueOf(settings.translations(plugin.ref()));
          add(locale, own.get(own.size() - 1), translated, tree, folders);
        }
      }
    }
    return folders;
  }

  private static void add(
      String locale, String originals, String folder, FileTree tree, List<Folder> folders) {
    List<String> files = GlobWalk.find(tree, folder, MARKDOWN, PARTIALS);
    if (!files.isEmpty()) {
      folders.add(new Folder(locale, originals, folder, new LinkedHashSet<>(files)));
    }
  }

  /** What stands in a page, be it of a locale that is not looked at; null if it cannot be read. */
  public static @Nullable PageFacts facts(Site site, String path) {
    ParsedFile known = site.file(path);
    if (known != null) {
      return known.facts();
    }
    try {
      SourceText text = site.layout().tree().read(path);
      return MdxParser.parse(text, path, site.layout().mdxOptions(path));
    } catch (IOException | CrowdedPageException e) {
      return null;
    }
  }
}
