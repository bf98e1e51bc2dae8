package io.github.docusauruslint.rule.mdx;

import io.github.docusauruslint.diagnostic.FileEdit;
import io.github.docusauruslint.mdx.MdxError;
import io.github.docusauruslint.mdx.Repair;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Change;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Span;
import java.util.List;
import java.util.Locale;

/** A page that does not compile; only the first fault, because the compiler stops there. */
final class Syntax implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    if (!site.isCompiled(page) || !page.facts().isRead()) {
      return;
    }
    List<MdxError> errors = page.facts().errors();
    if (!errors.isEmpty() && errors.get(0).kind() != MdxError.Kind.FRONT_MATTER) {
      report(page, errors.get(0), findings);
    }
  }

  private static void report(Page page, MdxError error, Findings findings) {
    Span span = error.span();
    Repair repair = error.repair();
    String kind = word(error.kind());
    String hint = repair == null ? kind : word(repair.sort());
    Findings.Finding finding =
        findings
            .add(page, span == null ? Span.at(0) : span, "stops", error.message())
            .about(kind)
            .help("hint-" + hint)
            .data("kind", kind)
            .data("ruleId", error.ruleId())
            .data("source", error.source())
            .data("cause", error.cause());
    if (repair != null) {
      finding.fix(fix(page, repair));
    }
  }

  private static Change fix(Page page, Repair repair) {
    List<FileEdit> edits =
        repair.edits().stream().map(edit -> new FileEdit(page.path(), edit)).toList();
    return new Change(word(repair.sort()), "", repair.certain(), edits);
  }

  private static String word(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
