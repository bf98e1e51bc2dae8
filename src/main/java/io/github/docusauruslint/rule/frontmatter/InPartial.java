package io.github.docusauruslint.rule.frontmatter;

import io.github.docusauruslint.mdx.FrontMatter;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Change;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.SiteRule;
import io.github.docusauruslint.site.ContentPlugin;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.TextEdit;
import java.util.ArrayList;
import java.util.List;

/** Front matter of a file that is no document and that documents import. */
final class InPartial implements SiteRule {
  @Override
  public void check(LinkedSite site, Findings findings) {
    List<String> folders = new ArrayList<>();
    for (ContentPlugin plugin : site.site().layout().plugins()) {
      plugin.contentFolders().forEach(folders::addAll);
    }
    for (Page page : site.site().pages()) {
      boolean partial =
          page.document() == null
              && (site.isCompiled(page) || site.isRendered(page))
              && isWithin(page, folders);
      if (partial && !page.facts().frontMatter().toPlain().isEmpty()) {
        report(page, findings);
      }
    }
  }

  private static boolean isWithin(Page page, List<String> folders) {
    return folders.stream().anyMatch(folder -> Paths.isWithin(page.path(), folder));
  }

  private static void report(Page page, Findings findings) {
    FrontMatter matter = page.facts().frontMatter();
    Span span = matter.span();
    if (span == null) {
      return;
    }
    Findings.Finding finding =
        findings.add(page, new Span(span.start(), span.start() + "---".length()), "ignored");
    boolean read =
        page.facts().scope().used().stream().anyMatch(use -> use.name().equals("frontMatter"));
    if (!read && matter.get("mdx") == null) {
      String text = page.text().text();
      int end = span.end();
      while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      finding.fix(
          Change.safe("remove", "", page.path(), TextEdit.delete(new Span(span.start(), end))));
    }
  }
}
