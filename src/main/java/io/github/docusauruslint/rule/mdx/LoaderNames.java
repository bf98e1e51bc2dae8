package io.github.docusauruslint.rule.mdx;

import io.github.docusauruslint.mdx.Export;
import io.github.docusauruslint.mdx.Import;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.mdx.Scope;
import io.github.docusauruslint.site.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names that @docusaurus/mdx-loader 3.10.2 and MDX declare in the module of each Markdown file,
 * where the file binds them, too.
 */
final class LoaderNames {
  private static final Set<String> OF_ALL = Set.of("frontMatter", "contentTitle", "MDXContent");

  private LoaderNames() {}

  /** The places at which a page takes one of them. */
  static List<Scope.Name> taken(Page page) {
    PageFacts facts = page.facts();
    if (facts.format() == PageFacts.Format.MD) {
      return List.of();
    }
    Set<String> names = new HashSet<>(OF_ALL);
    if (page.document() != null) {
      names.add("assets"); // A partial has none.
    }
    List<Scope.Name> taken = new ArrayList<>();
    for (Scope.Name declared : facts.scope().declared()) {
      if (names.contains(declared.name())) {
        taken.add(declared);
      }
    }
    if (facts.exports().stream().map(Export::name).noneMatch("toc"::equals)) {
      names.add("toc"); // One that the page exports takes the place of the loader's.
    }
    for (Import declaration : facts.imports()) {
      if (!declaration.reexport()) {
        for (Import.Specifier each : declaration.specifiers()) {
          if (names.contains(each.local())) {
            taken.add(new Scope.Name(each.local(), each.span()));
          }
        }
      }
    }
    return taken;
  }
}
