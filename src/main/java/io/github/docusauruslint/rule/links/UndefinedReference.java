package io.github.docusauruslint.rule.links;

import io.github.docusauruslint.mdx.Link;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Nearest;
import java.util.List;

/** {@code [text][label]} whose label has no definition, so that it stays plain text. */
final class UndefinedReference implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    List<String> definitions = definitions(page);
    for (io.github.docusauruslint.mdx.UndefinedReference reference : page.facts().references()) {
      int start = reference.span().start();
      boolean subscript = start > 0 && isPartOfWord(page.text().text().charAt(start - 1));
      boolean footnote = reference.label().startsWith("^"); // [text][^1] is text and a footnote
      if (subscript || footnote) {
        continue;
      }
      Findings.Finding finding =
          findings.add(page, reference.labelSpan(), "no-definition", reference.label());
      String near = Nearest.of(reference.label(), definitions);
      if (near != null) {
        finding.help("near", near);
      }
    }
  }

  /** {@code matrix[i][j]} is no link. */
  private static boolean isPartOfWord(char before) {
    return Character.isLetterOrDigit(before) || before == ']' || before == ')' || before == '_';
  }

  private static List<String> definitions(Page page) {
    return page.facts().links().stream()
        .filter(link -> link.kind() == Link.Kind.DEFINITION_UNUSED)
        .map(Link::text)
        .toList();
  }
}
