package io.github.docusauruslint.rule.planted;

import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.rule.RuleMetadata;
import io.github.docusauruslint.site.Page;
import java.util.ArrayList;
import java.util.List;

/** A rule that fails at pages which say so, to see what becomes of the others. */
public final class ThrowingRule implements PageRule {
  /** All rules, and this one. */
  public static RuleBook amongAll() {
    List<RuleMetadata> rules = new ArrayList<>(RuleBook.packed().rules());
    rules.add(
        new RuleMetadata(
            "planted/throwing-rule",
            Severity.ERROR,
            false,
            RuleMetadata.FixKind.NONE,
            "0.1.0",
            "",
            List.of(),
            List.of()));
    return RuleBook.of(RuleBook.pack(rules));
  }

  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    if (page.path().endsWith("overflow.md")) {
      check(page, site, findings);
    }
    if (page.path().endsWith("throw.md")) {
      throw new IllegalStateException("planted");
    }
    if (page.path().endsWith("words.md")) {
      throw new IllegalStateException(page.text().text());
    }
  }
}
