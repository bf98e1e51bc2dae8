package io.github.docusauruslint.rule.mdx;

import io.github.docusauruslint.mdx.Import;
import io.github.docusauruslint.mdx.Scope;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.route.ModuleTarget;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Nearest;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An import of a name that a script of the site does not export. */
final class MissingExport implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    if (!site.isCompiled(page)) {
      return;
    }
    if (page.facts().compiles()) {
      for (Import declaration : page.facts().imports()) {
        check(page, declaration, site, findings);
      }
    }
  }

  private static void check(Page page, Import declaration, LinkedSite site, Findings findings) {
    if (declaration.source().indexOf('!') >= 0
        || declaration.source().indexOf('?') >= 0
        || !(site.modules().resolve(page.path(), declaration.source())
            instanceof ModuleTarget.Found found)
        || found.path() == null) {
      return;
    }
    Set<String> exports = site.scripts().exports(found.path());
    if (exports == null) {
      return;
    }
    Set<String> shown = shown(page);
    for (Import.Specifier specifier : declaration.specifiers()) {
      String name = specifier.imported();
      if (!name.equals("*") && !exports.contains(name)) {
        Findings.Finding finding = report(page, declaration, specifier, exports, findings);
        if (!site.isRendered(page) || !isShown(shown, declaration, specifier)) {
          finding.onlyWarns();
        }
      }
    }
  }

  /** The names of elements that the page renders in any case. */
  private static Set<String> shown(Page page) {
    return page.facts().scope().used().stream()
        .filter(Scope.Use::component)
        .filter(Scope.Use::certain)
        .map(Scope.Use::name)
        .collect(Collectors.toSet());
  }

  /** Whether the page renders it as an element, which React refuses when there is nothing. */
  private static boolean isShown(
      Set<String> shown, Import declaration, Import.Specifier specifier) {
    return !declaration.reexport() && shown.contains(specifier.local());
  }

  private static Findings.Finding report(
      Page page,
      Import declaration,
      Import.Specifier specifier,
      Set<String> exports,
      Findings findings) {
    boolean isDefault = specifier.imported().equals("default");
    Findings.Finding finding =
        findings
            .add(
                page,
                specifier.span(),
                isDefault ? "default" : "name",
                declaration.source(),
                specifier.imported())
            .about(specifier.imported());
    Set<String> names = new TreeSet<>(exports);
    names.remove("default");
    String nearest = Nearest.of(isDefault ? specifier.local() : specifier.imported(), names);
    if (nearest != null) {
      finding.help("nearest", "{" + nearest + "}");
    } else if (!isDefault && exports.contains("default")) {
      finding.help("write-default", specifier.local(), declaration.source());
    } else if (!names.isEmpty()) {
      finding.help("exports", String.join(", ", names));
    }
    return finding;
  }
}
