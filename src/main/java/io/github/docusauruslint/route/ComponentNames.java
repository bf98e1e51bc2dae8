package io.github.docusauruslint.route;

import io.github.docusauruslint.mdx.Import;
import io.github.docusauruslint.mdx.PageFacts;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the component names of one file stand for: the modules that they are imported from. */
final class ComponentNames {
  private final Map<String, Imported> byLocal = new HashMap<>();

  ComponentNames(PageFacts facts) {
    for (Import declaration : facts.imports()) {
      if (!declaration.reexport()) {
        for (Import.Specifier specifier : declaration.specifiers()) {
          byLocal.put(specifier.local(), new Imported(declaration.source(), specifier.imported()));
        }
      }
    }
  }

  /**
   * An import.
   *
   * @param name {@code default}, {@code *} or the name in the module
   */
  record Imported(String module, String name) {
    boolean isDefaultOf(String other) {
      return name.equals("default") && module.equals(other);
    }
  }

  /** The import behind an element's name, or null when it is not imported. */
  @Nullable Imported find(@Nullable String element) {
    if (element == null) {
      return null;
    }
    int dot = element.indexOf('.');
    return byLocal.get(dot < 0 ? element : element.substring(0, dot));
  }

  /** Whether the element is {@code @docusaurus/Link}. */
  boolean isLink(@Nullable String element) {
    Imported imported = find(element);
    return imported != null
        && (imported.isDefaultOf("@docusaurus/Link")
            || imported.isDefaultOf("@theme/MDXComponents/A"));
  }
}
