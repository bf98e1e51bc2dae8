package io.github.docusauruslint.rule.links;

import io.github.docusauruslint.route.FileReference;
import io.github.docusauruslint.route.LinkUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.route.UrlPath;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.text.Span;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A path to a Markdown file or to a file of the site that is not there, or no URL at all. */
final class BrokenFileLink implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    record Place(Span url, String page) {}
    Set<Place> seen = new HashSet<>();
    for (LinkUse use : site.compiledLinks(page)) {
      if (use.link().reference() instanceof FileReference.Missing missing
          && seen.add(new Place(use.link().urlSpan(), use.page()))) {
        report(use, missing.reason(), site, findings);
      }
    }
  }

  private static void report(
      LinkUse use, FileReference.Reason reason, LinkedSite site, Findings findings) {
    switch (reason) {
      case EMPTY -> add(findings, use, "empty", site);
      case SITE_ALIAS -> add(findings, use, "no-file", site);
      case MARKDOWN -> {
        Findings.Finding finding = add(findings, use, "no-document", site);
        String near = nearest(use, site);
        if (near != null) {
          finding
              .help("near", near)
              .data("nearest", near)
              .fix(LinkReport.replaceUrl(use, false, near));
        }
      }
    }
  }

  /** A build tells of it as such, and then, since the URL stays as it is, of a broken link. */
  private static Findings.Finding add(Findings findings, LinkUse use, String key, LinkedSite site) {
    Findings.Finding finding =
        LinkReport.asBroken(LinkReport.add(findings, use, key, use.link().url()), use, site);
    return finding.reportedAs(site.site().frame().reporting().onBrokenMarkdownLinks());
  }

  /** The path of the document that is most likely meant, as a link here would write it. */
  private static @Nullable String nearest(LinkUse use, LinkedSite site) {
    UrlPath written = UrlPath.split(use.link().url());
    Document found = site.markdownLinks().nearest(use.link().file(), written.pathname());
    if (found == null) {
      return null;
    }
    String path = Paths.relativize(Paths.folder(use.link().file()), found.source());
    return site.escape(path.startsWith("../") ? path : "./" + path) + written.suffix();
  }
}
