package io.github.docusauruslint.rule.links;

import io.github.docusauruslint.mdx.Link;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Change;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.TextEdit;

/** A link definition that no link and no image of its file uses. */
final class UnusedDefinition implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    for (Link link : page.facts().links()) {
      if (link.kind() == Link.Kind.DEFINITION_UNUSED && !DefinitionComment.is(link)) {
        findings
            .add(page, link.span(), "unused", link.text())
            .fix(
                Change.safe(
                    "remove",
                    "",
                    page.path(),
                    TextEdit.delete(withLineEnd(page.text(), link.span()))));
      }
    }
  }

  /** The definition and, where it has its lines for itself, the end of the last one. */
  private static Span withLineEnd(SourceText text, Span span) {
    int start = text.lineSpan(text.position(span.start()).line()).start();
    int last = text.position(span.end()).line();
    int end = text.lineSpan(last).end();
    boolean alone =
        text.slice(new Span(start, span.start())).isBlank()
            && text.slice(new Span(span.end(), end)).isBlank();
    if (!alone) {
      return span;
    }
    int next = last < text.lineCount() ? text.lineSpan(last + 1).start() : end;
    return new Span(start, next);
  }
}
