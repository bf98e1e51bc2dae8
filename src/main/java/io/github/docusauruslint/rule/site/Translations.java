package io.github.docusauruslint.rule.site;

import io.github.docusauruslint.mdx.Heading;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.SiteRule;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.site.Translations.Folder;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.text.Span;
import java.util.List;

/** Pages without a translation, translations without a page, and translations that lag behind. */
final class Translations implements SiteRule {
  @Override
  public void check(LinkedSite linked, Findings findings) {
    Site site = linked.site();
    for (Folder folder : io.github.docusauruslint.site.Translations.of(site)) {
      if (findings.options().flag("missing")) {
        missing(folder, site, findings);
      }
      for (String file : folder.files()) {
        String translation = Paths.resolve(folder.translations(), file);
        String original = Paths.resolve(folder.originals(), file);
        if (!site.tree().isFile(original)) {
          findings.add(translation, Span.at(0), "orphaned", original);
        } else if (findings.options().flag("outdated")) {
          compare(original, translation, site, findings);
        }
      }
    }
  }

  private static void missing(Folder folder, Site site, Findings findings) {
    for (Document document : site.documents()) {
      String file = document.content().relativePath();
      String source = document.source();
      boolean here =
          source.equals(Paths.resolve(folder.originals(), file))
              || source.equals(Paths.resolve(folder.translations(), file));
      if (here
          && document.content().isMarkdown()
          && !document.draft()
          && !folder.files().contains(file)) {
        findings
            .add(source, Span.at(0), "missing", folder.locale(), folder.translations() + "/" + file)
            .about(folder.locale())
            .page(document.permalink());
      }
    }
  }

  /** A heading that only one of them has: something was added to the page, or taken from it. */
  private static void compare(String original, String translation, Site site, Findings findings) {
    PageFacts there = io.github.docusauruslint.site.Translations.facts(site, original);
    PageFacts here = io.github.docusauruslint.site.Translations.facts(site, translation);
    if (there == null || here == null || !there.errors().isEmpty() || !here.errors().isEmpty()) {
      return;
    }
    List<Heading> wanted = there.headings();
    List<Heading> found = here.headings();
    for (int i = 0; i < Math.max(wanted.size(), found.size()); i++) {
      boolean same =
          i < wanted.size() && i < found.size() && wanted.get(i).depth() == found.get(i).depth();
      if (!same) {
        Span at = found.isEmpty() ? Span.at(0) : found.get(Math.min(i, found.size() - 1)).span();
        Findings.Finding finding =
            findings.add(translation, at, "outdated", wanted.size(), found.size());
        if (i < wanted.size()) {
          finding.related(original, wanted.get(i).span(), "first", wanted.get(i).text());
        }
        return;
      }
    }
  }
}
