package io.github.docusauruslint.site;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.js.eval.Origin;
import io.github.docusauruslint.site.config.ConfiguredPlugin;
import io.github.docusauruslint.site.config.SiteConfig;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Items of the navbar that name a doc, a sidebar, versions or a type of the site's own ({@code
 * useLayoutDoc}, {@code useLayoutDocsSidebar} and {@code DocsVersionDropdownNavbarItem} 3.10.2):
 * what is not in the last version of the docs stops the build where it renders a page outside of
 * them.
 */
final class NavbarTargets {
  /** Types of items that ask the docs plugin. */
  private static final Set<String> OF_DOCS =
      Set.of("doc", "docSidebar", "docsVersion", "docsVersionDropdown");

  private final SiteLayout layout;
  private final Map<String, DocsVersion> last = new HashMap<>();

  /** The instances of the docs plugin; null where others than Docusaurus's own may add some. */
  private final @Nullable Set<String> instances;

  private final Map<String, Set<String>> names = new HashMap<>();
  private final Map<String, Set<String>> docs = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private NavbarTargets(SiteLayout layout, List<DocsVersion> versions) {
    this.layout = layout;
    this.instances = instances(layout.config());
    for (DocsVersion version : versions) {
      String id = version.instance().id();
      names.computeIfAbsent(id, key -> new HashSet<>()).add(version.name());
      if (version.isLast()) {
        last.put(id, version);
      }
    }
  }

  private static @Nullable Set<String> instances(SiteConfig config) {
    Set<String> ids = new HashSet<>();
    for (ConfiguredPlugin plugin : config.plugins()) {
      if (!plugin.module().startsWith("@docusaurus/")) {
        return null;
      }
      if (plugin.name().equals("docusaurus-plugin-content-docs")) {
        ids.add(plugin.id());
      }
    }
    return ids;
  }

  /** What is wrong with them, as far as they and the docs are known. */
  static List<Problem> check(SiteLayout layout, List<DocsVersion> versions) {
    boolean own = layout.tree().list("src/theme").stream().anyMatch(n -> n.startsWith("Navbar"));
    if (own || !layout.config().hasPlugin("docusaurus-theme-classic")) {
      return List.of(); // Whether the site's own navbar shows the items is its matter.
    }
    NavbarTargets targets = new NavbarTargets(layout, versions);
    JsValue navbar = layout.config().themeConfig().get("navbar");
    targets.items(navbar instanceof JsValue.Obj object ? object.get("items") : null, true);
    return targets.problems;
  }

  private void items(@Nullable JsValue items, boolean nested) {
    if (items instanceof JsValue.Arr list) {
      for (JsValue item : list.items()) {
        if (item instanceof JsValue.Obj object) {
          item(object, nested);
        }
      }
    }
  }

  private void item(JsValue.Obj item, boolean nested) {
    String type = item.get("type") instanceof JsValue.Str text ? text.value() : "dropdown";
    JsValue plugin = item.get("docsPluginId");
    String id = plugin instanceof JsValue.Str text ? text.value() : "default";
    boolean known = plugin == null || plugin instanceof JsValue.Str;
    DocsVersion version = known ? last.get(id) : null;
    if (instances != null && item.get("type") instanceof JsValue.Str written) {
      if (type.startsWith("custom-")) {
        add(written, "No NavbarItem component found for type \"" + type + "\"", Set.of());
      } else if (known && OF_DOCS.contains(type) && !instances.contains(id)) {
        JsValue.Str at = plugin instanceof JsValue.Str text ? text : written;
        add(at, "there is no docs plugin with id \"" + id + "\"", instances);
      }
    }
    switch (type) {
      case "doc" -> doc(item.get("docId"), version);
      case "docSidebar" -> sidebar(item.get("sidebarId"), version);
      case "docsVersionDropdown" -> versions(item.get("versions"), known ? names.get(id) : null);
      default -> {}
    }
    if (nested) {
      items(item.get("items"), false);
      items(item.get("dropdownItemsBefore"), false);
      items(item.get("dropdownItemsAfter"), false);
    }
  }

  private void doc(@Nullable JsValue id, @Nullable DocsVersion version) {
    // An id that starts with a slash may be that of a generated index.
    if (version == null || !(id instanceof JsValue.Str text) || text.value().startsWith("/")) {
      return;
    }
    Set<String> ids = docs.computeIfAbsent(version.instance().id(), key -> ids(version));
    if (!ids.contains(text.value())) {
      add(
          text,
          "there is no doc with id \"" + text.value() + "\" in version \"" + version.name() + "\"",
          ids);
    }
  }

  /** Those of drafts, too: an item of a draft is left out. */
  private static Set<String> ids(DocsVersion version) {
    Set<String> ids = new HashSet<>();
    for (Document document : version.documents()) {
      if (document.id() != null) {
        ids.add(document.id());
      }
    }
    return ids;
  }

  private void sidebar(@Nullable JsValue id, @Nullable DocsVersion version) {
    if (version != null
        && version.sidebarsKnown()
        && id instanceof JsValue.Str text
        && !version.sidebars().containsKey(text.value())) {
      add(
          text,
          "there is no sidebar \"" + text.value() + "\" in version \"" + version.name() + "\"",
          version.sidebars().keySet());
    }
  }

  private void versions(@Nullable JsValue listed, @Nullable Set<String> known) {
    if (known == null) {
      return;
    }
    if (listed instanceof JsValue.Arr array) {
      for (JsValue item : array.items()) {
        if (item instanceof JsValue.Str name && !known.contains(name.value())) {
          add(name, "there is no docs version \"" + name.value() + "\"", known);
        }
      }
    } else if (listed instanceof JsValue.Obj object) {
      for (Map.Entry<String, JsValue.Property> entry : object.properties().entrySet()) {
        if (!known.contains(entry.getKey())) {
          JsValue.Str name = new JsValue.Str(entry.getKey(), entry.getValue().key());
          add(name, "there is no docs version \"" + entry.getKey() + "\"", known);
        }
      }
    }
  }

  private void add(JsValue.Str written, String message, Collection<String> known) {
    Origin at = written.origin();
    problems.add(
        new Problem(
                Problem.Kind.CONFIG,
                at == null ? layout.settings().configFile() : at.file(),
                at == null ? Span.at(0) : at.span(),
                message)
            .nearestOf(written.value(), known));
  }
}
