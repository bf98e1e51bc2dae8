package io.github.docusauruslint.rule.assets;

import io.github.docusauruslint.route.ImageUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Icons of one component that are partly SVG components and partly URLs of images. */
final class IconKind implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    Map<Integer, List<ImageUse>> byElement = new HashMap<>();
    for (ImageUse icon : site.icons(page)) {
      byElement.merge(icon.element(), List.of(icon), IconKind::join);
    }
    for (List<ImageUse> icons : byElement.values()) {
      long components = icons.stream().filter(IconKind::isComponent).count();
      boolean mixed = components > 0 && components < icons.size();
      boolean mostlyComponents = components * 2 >= icons.size();
      for (ImageUse icon : icons) {
        if (mixed && isComponent(icon) != mostlyComponents) {
          findings
              .add(page, icon.span(), isComponent(icon) ? "component" : "url", icon.url())
              .data("url", icon.url());
        }
      }
    }
  }

  private static List<ImageUse> join(List<ImageUse> some, List<ImageUse> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** An imported SVG is a component; any other imported image is its URL. */
  private static boolean isComponent(ImageUse icon) {
    return icon.kind() == ImageUse.Kind.IMPORT && icon.url().endsWith(".svg");
  }
}
