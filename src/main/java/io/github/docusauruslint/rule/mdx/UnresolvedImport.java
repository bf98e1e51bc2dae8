package io.github.docusauruslint.rule.mdx;

import io.github.docusauruslint.mdx.Import;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.route.ModuleTarget;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import java.util.Locale;

/** An import of a module that is not there. */
final class UnresolvedImport implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    if (!site.isCompiled(page)) {
      return;
    }
    for (Import declaration : page.facts().imports()) {
      if (site.modules().resolve(page.path(), declaration.source())
          instanceof ModuleTarget.Missing missing) {
        report(page, declaration, missing, findings);
      }
    }
  }

  private static void report(
      Page page, Import declaration, ModuleTarget.Missing missing, Findings findings) {
    String kind = missing.kind().name().toLowerCase(Locale.ROOT);
    String nearest = missing.nearest();
    Findings.Finding finding =
        findings
            .add(page, declaration.sourceSpan(), kind, missing.lookedFor())
            .data("source", declaration.source())
            .data("nearest", nearest);
    if (nearest != null) {
      finding.help("nearest", nearest);
    }
  }
}
