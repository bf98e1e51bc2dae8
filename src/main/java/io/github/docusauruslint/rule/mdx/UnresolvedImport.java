package io.github.docusauruslint.rule.mdx;

import io.github.docusauruslint.mdx.Import;
import io.github.docusauruslint.route.BundledScripts;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.route.ModuleTarget;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.rule.SiteRule;
import io.github.docusauruslint.site.Page;
import java.util.Locale;

/** An import of a module that is not there, in a page or a script that the build reads. */
final class UnresolvedImport implements PageRule, SiteRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    if (!site.isCompiled(page)) {
      return;
    }
    for (Import declaration : page.facts().imports()) {
      if (site.modules().resolve(page.path(), declaration.source())
          instanceof ModuleTarget.Missing missing) {
        Findings.Finding finding =
            findings.add(page, declaration.sourceSpan(), key(missing), missing.lookedFor());
        tell(finding, declaration.source(), missing);
      }
    }
  }

  @Override
  public void check(LinkedSite site, Findings findings) {
    for (BundledScripts.Unresolved each : site.bundledScripts().unresolved()) {
      Findings.Finding finding =
          findings.add(each.file(), each.span(), key(each.missing()), each.missing().lookedFor());
      tell(finding, each.source(), each.missing());
    }
  }

  private static String key(ModuleTarget.Missing missing) {
    return missing.kind().name().toLowerCase(Locale.ROOT);
  }

  private static void tell(Findings.Finding finding, String source, ModuleTarget.Missing missing) {
    String nearest = missing.nearest();
    finding.data("source", source).data("nearest", nearest);
    if (nearest != null) {
      finding.help("nearest", nearest);
    }
  }
}
