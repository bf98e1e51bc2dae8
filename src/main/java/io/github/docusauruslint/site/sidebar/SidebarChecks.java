package io.github.docusauruslint.site.sidebar;

import io.github.docusauruslint.site.Problem;
import io.github.docusauruslint.site.SidebarItem;
import io.github.docusauruslint.site.SidebarItem.CategoryLink;
import io.github.docusauruslint.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What Docusaurus refuses of finished sidebars. */
final class SidebarChecks {
  private final SidebarSetting setting;
  private final Set<String> ids;
  private final List<Problem> problems;

  /**
   * Checks for one version.
   *
   * @param docs drafts left out
   */
  SidebarChecks(SidebarSetting setting, List<SidebarDoc> docs, List<Problem> problems) {
    this.setting = setting;
    this.ids = docs.stream().map(SidebarDoc::id).collect(Collectors.toCollection(TreeSet::new));
    this.problems = problems;
  }

  void check(Map<String, List<SidebarItem>> sidebars) {
    String legacy = "version-" + setting.versionName() + "/";
    sidebars.forEach(
        (name, items) -> {
          if (name.startsWith(legacy)) {
            refuse(
                Problem.Kind.SIDEBAR_ITEM,
                null,
                "the sidebar name \"" + name + "\" must lose its prefix \"" + legacy + "\"");
          }
          checkIds(items);
          if (setting.translated()) {
            checkTranslationKeys(name, items);
          }
        });
  }

  private void checkIds(List<SidebarItem> items) {
    for (SidebarItem item : items) {
      if (item instanceof SidebarItem.Doc doc) {
        checkId(doc.id(), doc.origin());
      } else if (item instanceof SidebarItem.Category category) {
        if (category.link() instanceof CategoryLink.ToDoc doc) {
          checkId(doc.id(), category.linkOrigin());
        }
        checkIds(category.items());
      }
    }
  }

  private void checkId(String id, SidebarItem.@Nullable Origin origin) {
    if (!ids.contains(id)) {
      problems.add(
          new Problem(
                  Problem.Kind.SIDEBAR_UNKNOWN_DOC,
                  origin == null ? setting.file() : origin.file(),
                  origin == null ? Span.at(0) : origin.span(),
                  "no doc of version \"" + setting.versionName() + "\" has the id \"" + id + "\"")
              .nearestOf(id, ids));
    }
  }

  private void checkTranslationKeys(String sidebar, List<SidebarItem> items) {
    Map<String, SidebarItem> seen = new LinkedHashMap<>();
    checkTranslationKeys("sidebar." + sidebar, items, seen);
  }

  private void checkTranslationKeys(
      String prefix, List<SidebarItem> items, Map<String, SidebarItem> seen) {
    for (SidebarItem item : items) {
      String key = translationKey(item);
      if (key != null) {
        SidebarItem first = seen.putIfAbsent(prefix + key, item);
        if (first != null) {
          duplicate(prefix + key, item, first);
        }
      }
      if (item instanceof SidebarItem.Category category) {
        checkTranslationKeys(prefix, category.items(), seen);
      }
    }
  }

  private static @Nullable String translationKey(SidebarItem item) {
    String key = item.attributes().key();
    if (item instanceof SidebarItem.Category category) {
      return ".category." + (key == null ? category.label() : key);
    }
    if (item instanceof SidebarItem.LinkTo link) {
      return ".link." + (key == null ? link.label() : key);
    }
    return item instanceof SidebarItem.Doc doc && doc.translatable()
        ? ".doc." + (key == null ? doc.label() : key)
        : null;
  }

  private void duplicate(String key, SidebarItem item, SidebarItem first) {
    SidebarItem.Origin at = item.origin();
    SidebarItem.Origin other = first.origin();
    problems.add(
        new Problem(
            Problem.Kind.SIDEBAR_TRANSLATION_KEY,
            at == null ? setting.file() : at.file(),
            at == null ? Span.at(0) : at.span(),
            "several sidebar items produce the translation key \"" + key + "\"",
            other == null
                ? List.of()
                : List.of(new Problem.Place(other.file(), other.span(), "the first of them"))));
  }

  private void refuse(Problem.Kind kind, SidebarItem.@Nullable Origin origin, String message) {
    problems.add(
        new Problem(
            kind,
            origin == null ? setting.file() : origin.file(),
            origin == null ? Span.at(0) : origin.span(),
            message));
  }
}
