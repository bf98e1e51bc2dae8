package io.github.docusauruslint.rule.mdx;

import io.github.docusauruslint.mdx.Import;
import io.github.docusauruslint.mdx.JsxElement;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.route.ModuleTarget;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tabs that the classic theme refuses to render, so that the build stops. */
final class Tabs implements PageRule {
  private static final String TABS = "@theme/Tabs";
  private static final String ITEM = "@theme/TabItem";

  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    if (!site.isCompiled(page)) {
      return;
    }
    List<JsxElement> elements = page.facts().jsx();
    if (!page.facts().compiles() || elements.isEmpty()) {
      return;
    }
    Set<String> tabs = namesOf(TABS, page, site);
    Set<String> items = namesOf(ITEM, page, site);
    if (tabs.isEmpty() && items.isEmpty()) {
      return;
    }
    Ancestry lazy = new Ancestry(elements, around -> around.attribute("lazy") != null);
    Ancestry components = new Ancestry(elements, Tabs::isComponent);
    TabGroup.Parts parts = new TabGroup.Parts(page);
    for (JsxElement element : elements) {
      // What stands in lazy tabs is rendered only once it is chosen.
      if (element.origin() != JsxElement.Origin.MARKUP
          || element.name() == null
          || lazy.isBelow(element)) {
        continue;
      }
      if (tabs.contains(element.name())) {
        new TabGroup(page, element, parts, findings).check();
      } else if (items.contains(element.name())
          && !components.isBelow(element)
          && page.document() != null) {
        findings.add(page, element.nameSpan(), "outside", element.name());
      }
    }
  }

  /** Whether an element could be the tabs that an item in it needs. */
  private static boolean isComponent(JsxElement around) {
    return around.name() == null || !Character.isLowerCase(around.name().charAt(0));
  }

  /** The names under which a page imports a component of the theme, unless the site has its own. */
  private static Set<String> namesOf(String module, Page page, LinkedSite site) {
    Set<String> names = new HashSet<>();
    for (Import declaration : page.facts().imports()) {
      if (declaration.source().equals(module)
          && site.modules().resolve(page.path(), module) instanceof ModuleTarget.Found found
          && found.path() == null) {
        for (Import.Specifier specifier : declaration.specifiers()) {
          if (specifier.imported().equals("default")) {
            names.add(specifier.local());
          }
        }
      }
    }
    return names;
  }
}
