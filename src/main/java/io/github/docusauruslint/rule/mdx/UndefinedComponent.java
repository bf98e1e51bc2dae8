package io.github.docusauruslint.rule.mdx;

import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.mdx.Scope;
import io.github.docusauruslint.route.ComponentModules;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.route.ProvidedComponents;
import io.github.docusauruslint.rule.Change;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.NewImport;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Nearest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A component that is neither imported, declared in the page, nor provided to all pages. */
final class UndefinedComponent implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    ProvidedComponents provided = site.providedComponents();
    if (!provided.complete()) {
      return;
    }
    if (!site.isCompiled(page)) {
      return;
    }
    boolean judged = page.facts().format() == PageFacts.Format.MDX && page.facts().compiles();
    if (judged && site.isRendered(page)) {
      check(page, provided.names(), site.componentModules(), findings);
    }
  }

  private static void check(
      Page page, Set<String> provided, ComponentModules modules, Findings findings) {
    Set<String> bound = NewImport.bound(page.facts());
    Set<String> near = near(bound, provided);
    Set<String> reported = new HashSet<>();
    for (Scope.Use use : page.facts().scope().used()) {
      String name = use.name();
      if (use.component()
          && !bound.contains(name)
          && !provided.contains(name)
          && reported.add(name)) {
        Findings.Finding finding = findings.add(page, use.span(), "undefined", name);
        ComponentModules.Source source = modules.find(name);
        String nearest = source == null ? Nearest.ofSet(name, near) : null;
        if (source != null) {
          String statement = NewImport.statement(page, name, source);
          Change fix =
              new Change("add", statement, true, List.of(NewImport.edit(page, name, source)));
          finding.help("import", statement).fix(fix);
        } else if (nearest != null) {
          finding.help("nearest", nearest);
        }
      }
    }
  }

  private static Set<String> near(Set<String> bound, Set<String> provided) {
    Set<String> near = new HashSet<>(bound);
    provided.stream().filter(known -> Character.isUpperCase(known.charAt(0))).forEach(near::add);
    return near;
  }
}
