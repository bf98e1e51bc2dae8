package io.github.docusauruslint.site.sidebar;

import io.github.docusauruslint.site.SidebarItem;
import io.github.docusauruslint.site.SidebarItem.CategoryLink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Labels of sidebar items in the current locale ({@code translations.js}). */
final class SidebarTranslations {
  private final Map<String, String> messages;

  SidebarTranslations(Map<String, String> messages) {
    this.messages = messages;
  }

  Map<String, List<SidebarItem>> translate(Map<String, List<SidebarItem>> sidebars) {
    if (messages.isEmpty()) {
      return sidebars;
    }
    Map<String, List<SidebarItem>> translated = new LinkedHashMap<>();
    sidebars.forEach((name, items) -> translated.put(name, items(items, "sidebar." + name)));
    return translated;
  }

  private List<SidebarItem> items(List<SidebarItem> items, String prefix) {
    List<SidebarItem> translated = new ArrayList<>();
    for (SidebarItem item : items) {
      translated.add(item(item, prefix));
    }
    return translated;
  }

  private SidebarItem item(SidebarItem item, String prefix) {
    String key = item.attributes().key();
    if (item instanceof SidebarItem.Category category) {
      return category(category, prefix);
    }
    if (item instanceof SidebarItem.LinkTo link) {
      return new SidebarItem.LinkTo(
          link.href(),
          message(prefix + ".link." + (key == null ? link.label() : key), link.label()),
          link.autoAddBaseUrl(),
          link.description(),
          link.attributes(),
          link.origin());
    }
    String label = item instanceof SidebarItem.Doc doc && doc.translatable() ? doc.label() : null;
    if (label != null && item instanceof SidebarItem.Doc doc) {
      return new SidebarItem.Doc(
          doc.id(),
          message(prefix + ".doc." + (key == null ? label : key), label),
          doc.reference(),
          true,
          doc.attributes(),
          doc.origin());
    }
    return item;
  }

  private SidebarItem category(SidebarItem.Category category, String prefix) {
    String own = category.attributes().key();
    String key = prefix + ".category." + (own == null ? category.label() : own);
    return new SidebarItem.Category(
        message(key, category.label()),
        link(category.link(), key + ".link.generated-index"),
        items(category.items(), prefix),
        category.collapsible(),
        category.collapsed(),
        category.description(),
        category.attributes(),
        category.folder(),
        category.position(),
        category.positionOrigin(),
        category.linkOrigin(),
        category.origin());
  }

  private @Nullable CategoryLink link(@Nullable CategoryLink link, String key) {
    return link instanceof CategoryLink.GeneratedIndex index
        ? new CategoryLink.GeneratedIndex(
            index.permalink(),
            index.slug(),
            messageOrNull(key + ".title", index.title()),
            messageOrNull(key + ".description", index.description()),
            index.image(),
            index.keywords())
        : link;
  }

  private String message(String key, String original) {
    return messages.getOrDefault(key, original);
  }

  private @Nullable String messageOrNull(String key, @Nullable String original) {
    String message = messages.get(key);
    return message == null ? original : message;
  }
}
