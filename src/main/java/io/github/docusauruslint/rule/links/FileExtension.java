package io.github.docusauruslint.rule.links;

import io.github.docusauruslint.route.LinkKind;
import io.github.docusauruslint.route.LinkStyle;
import io.github.docusauruslint.route.LinkUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.route.UrlPath;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.text.UriCodec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A URL that ends in {@code .md} or {@code .mdx} where Docusaurus does not look for the file. */
final class FileExtension implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    for (LinkUse use : site.links(page)) {
      boolean broken = use.isBroken() && !use.link().isMissingFile();
      if (broken
          && use.link().kind() != LinkKind.DEFINITION
          && LinkStyle.of(use.link().url()) == LinkStyle.FILE) {
        Document document = document(use, site);
        // A prop that is only named like one of a link may as well hold the path of a file.
        boolean sure = use.link().kind() != LinkKind.LIKELY_PROP || document != null;
        if (sure) {
          report(use, document, site, findings);
        }
      }
    }
  }

  private static void report(
      LinkUse use, @Nullable Document document, LinkedSite site, Findings findings) {
    Findings.Finding finding = LinkReport.add(findings, use, "stays", use.link().url());
    if (document != null) {
      String path = LinkReport.path(use, document.permalink(), site);
      String url = path + UrlPath.split(use.link().url()).suffix();
      finding.help("url", url).data("nearest", url).fix(LinkReport.replaceUrl(use, true, url));
    }
  }

  /** The document of any plugin that the path names. */
  private static @Nullable Document document(LinkUse use, LinkedSite site) {
    String path = UriCodec.decodeUriComponent(UrlPath.split(use.link().url()).pathname());
    if (path == null) {
      return null;
    }
    List<String> candidates = new ArrayList<>();
    if (path.startsWith("@site/")) {
      candidates.add(path.substring("@site/".length()));
    } else if (path.startsWith("/")) {
      candidates.add(Paths.normalize(path));
      site.site()
          .frame()
          .versions()
          .forEach(version -> candidates.add(Paths.resolve(version.contentPath(), path)));
    } else {
      candidates.add(Paths.resolve(Paths.folder(use.link().file()), path));
    }
    for (String candidate : candidates) {
      Document found = site.site().document(candidate);
      if (found != null && !found.draft()) {
        return found;
      }
    }
    return null;
  }
}
