package io.github.docusauruslint.rule.mdx;

import io.github.docusauruslint.mdx.MdxError;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.CompiledPages;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.SiteRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Span;
import java.util.List;
import java.util.Locale;

/** A page that does not compile; only the first fault, because the compiler stops there. */
final class Syntax implements SiteRule {
  @Override
  public void check(LinkedSite site, Findings findings) {
    for (Page page : CompiledPages.of(site)) {
      List<MdxError> errors = page.facts().errors();
      if (!errors.isEmpty() && errors.get(0).kind() != MdxError.Kind.FRONT_MATTER) {
        report(page, errors.get(0), findings);
      }
    }
  }

  private static void report(Page page, MdxError error, Findings findings) {
    Span span = error.span();
    String cause = error.cause();
    String kind = error.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    findings
        .add(page, span == null ? Span.at(0) : span, "stops", error.message())
        .about(kind)
        .help(hint(page, error, kind))
        .data("kind", kind)
        .data("ruleId", error.ruleId())
        .data("source", error.source())
        .data("cause", cause);
  }

  /** The key of the advice for this fault. */
  private static String hint(Page page, MdxError error, String kind) {
    Span span = error.span();
    if (error.kind() == MdxError.Kind.JSX && span != null) {
      String text = page.text().text();
      int tag = text.lastIndexOf('<', Math.min(span.start(), text.length() - 1));
      if (tag >= 0 && text.startsWith("<!", tag)) {
        return "hint-comment";
      }
      if (tag >= 0 && text.regionMatches(true, tag, "<http", 0, 5)) {
        return "hint-autolink";
      }
      if (tag >= 0 && tag + 1 < text.length() && !isNameStart(text.charAt(tag + 1))) {
        return "hint-angle";
      }
    }
    return "hint-" + kind;
  }

  private static boolean isNameStart(char c) {
    return Character.isLetter(c) || c == '_' || c == '$' || c == '/' || c == '>';
  }
}
