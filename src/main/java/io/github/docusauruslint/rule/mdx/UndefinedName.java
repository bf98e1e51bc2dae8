package io.github.docusauruslint.rule.mdx;

import io.github.docusauruslint.js.GlobalNames;
import io.github.docusauruslint.mdx.Expression;
import io.github.docusauruslint.mdx.PropValue;
import io.github.docusauruslint.mdx.Scope;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Change;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.NewImport;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Nearest;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.TextEdit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A name in a page's JavaScript that nothing defines, read when the page is rendered. */
final class UndefinedName implements PageRule {
  /** What @docusaurus/mdx-loader 3.10.2 and MDX 3 declare in the module of every page. */
  private static final Set<String> GENERATED =
      Set.of(
          "props",
          "frontMatter",
          "contentTitle",
          "toc",
          "MDXContent",
          "_createMdxContent",
          "_components",
          "_provideComponents",
          "_missingMdxReference",
          "_jsx",
          "_jsxs",
          "_Fragment");

  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    List<Scope.Use> uses = page.facts().scope().used();
    if (uses.isEmpty() || !page.facts().compiles() || !site.isRendered(page)) {
      return;
    }
    Set<String> known = known(page, findings.options().texts("globals"));
    Set<String> reported = new HashSet<>();
    for (Scope.Use use : uses) {
      boolean undefined =
          use.certain()
              && !use.component()
              && !known.contains(use.name())
              && !GlobalNames.mayExist(use.name());
      if (undefined && reported.add(use.name())) {
        report(page, use, known, findings);
      }
    }
  }

  private static Set<String> known(Page page, List<String> globals) {
    Set<String> known = NewImport.bound(page.facts());
    known.addAll(GENERATED);
    known.addAll(globals);
    if (page.document() != null) {
      known.add("assets"); // A partial has none.
    }
    for (Scope.Use use : page.facts().scope().used()) {
      if (use.component()) {
        known.add(use.name()); // MDX takes it from the components, by that name.
      }
    }
    return known;
  }

  private static void report(Page page, Scope.Use use, Set<String> known, Findings findings) {
    Findings.Finding finding = findings.add(page, use.span(), "undefined", use.name());
    Set<String> written = new HashSet<>(known);
    written.removeIf(name -> name.startsWith("_"));
    String nearest = Nearest.of(use.name(), written);
    if (nearest != null) {
      finding.help("nearest", nearest);
    } else if (isInTag(page, use)) {
      finding.help("import", use.name());
    }
    Span brace = braceInText(page, use);
    if (brace != null) {
      finding.fix(Change.unsafe("brace", "", page.path(), TextEdit.insert(brace.start(), "\\")));
    }
  }

  /** Whether it stands in the tag of an element, where no brace is text. */
  private static boolean isInTag(Page page, Scope.Use use) {
    return page.facts().jsx().stream()
        .anyMatch(element -> element.span().contains(use.span().start()));
  }

  /** The expression among the text that is a name and nothing else. */
  private static @Nullable Span braceInText(Page page, Scope.Use use) {
    for (Expression expression : page.facts().expressions()) {
      if (expression.value() instanceof PropValue.Identifier
          && expression.span().contains(use.span().start())) {
        return expression.span();
      }
    }
    return null;
  }
}
