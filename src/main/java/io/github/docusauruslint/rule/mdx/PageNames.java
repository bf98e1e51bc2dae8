package io.github.docusauruslint.rule.mdx;

import io.github.docusauruslint.mdx.Import;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.mdx.Scope;
import java.util.HashSet;
import java.util.Set;

/** The names that a page binds. */
final class PageNames {
  private PageNames() {}

  /** What the page imports and declares. */
  static Set<String> bound(PageFacts facts) {
    Set<String> bound = new HashSet<>();
    for (Import declaration : facts.imports()) {
      if (!declaration.reexport()) {
        declaration.specifiers().forEach(specifier -> bound.add(specifier.local()));
      }
    }
    for (Scope.Name name : facts.scope().declared()) {
      bound.add(name.name());
    }
    return bound;
  }
}
