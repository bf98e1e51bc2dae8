package io.github.docusauruslint.rule.mdx;

import io.github.docusauruslint.js.GlobalNames;
import io.github.docusauruslint.mdx.Import;
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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An imported name that the page never uses. */
final class UnusedImport implements PageRule {
  private static final List<String> STYLE_SHEETS = List.of(".css", ".scss", ".sass", ".less");

  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    if (page.facts().imports().isEmpty() || !page.facts().compiles()) {
      return;
    }
    Set<String> used =
        page.facts().scope().used().stream().map(Scope.Use::name).collect(Collectors.toSet());
    Set<String> undefined = new TreeSet<>(used);
    undefined.removeAll(NewImport.bound(page.facts()));
    undefined.removeAll(site.providedComponents().names());
    undefined.removeIf(GlobalNames::mayExist);
    for (Import declaration : page.facts().imports()) {
      if (!declaration.reexport() && !hasEffect(declaration)) {
        check(page, declaration, used, undefined, findings);
      }
    }
  }

  /** A style sheet is on the page whether its name is used or not. */
  private static boolean hasEffect(Import declaration) {
    return STYLE_SHEETS.stream().anyMatch(declaration.source()::endsWith);
  }

  private static void check(
      Page page, Import declaration, Set<String> used, Set<String> undefined, Findings findings) {
    List<Import.Specifier> unused =
        declaration.specifiers().stream()
            .filter(specifier -> !used.contains(specifier.local()))
            .toList();
    for (Import.Specifier specifier : unused) {
      if (Nearest.of(specifier.local(), undefined) != null) {
        continue; // Its use is misspelt, which is said there.
      }
      Findings.Finding finding =
          findings.add(page, specifier.span(), "unused", specifier.local(), declaration.source());
      if (unused.size() == declaration.specifiers().size()) {
        finding.fix(
            Change.safe(
                "remove",
                "",
                page.path(),
                TextEdit.delete(ImportEdits.wholeLines(page.text(), declaration.span()))));
      } else {
        Span span = ImportEdits.withComma(page.text().text(), declaration, specifier);
        if (span.length() > 0) {
          finding.fix(Change.safe("remove-name", "", page.path(), TextEdit.delete(span)));
        }
      }
    }
  }
}
