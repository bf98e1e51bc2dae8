package io.github.docusauruslint.rule.links;

import io.github.docusauruslint.route.LinkKind;
import io.github.docusauruslint.route.LinkStyle;
import io.github.docusauruslint.route.LinkUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.route.UrlPath;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.UriCodec;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A URL whose percent-encoding is malformed, missing where it is needed, or half done. */
final class Encoding implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    Set<Span> seen = new HashSet<>();
    for (LinkUse use : site.links(page)) {
      boolean sure = use.link().kind() != LinkKind.LIKELY_PROP || use.link().url().startsWith("/");
      if (sure && LinkStyle.of(use.link().url()) != null && seen.add(use.link().urlSpan())) {
        check(use, findings);
      }
    }
  }

  private static void check(LinkUse use, Findings findings) {
    String url = use.link().url();
    String path = UrlPath.split(url).pathname();
    if (UriCodec.malformedAt(path) >= 0) {
      LinkReport.add(findings, use, "malformed", url);
    } else if (path.indexOf(' ') >= 0 && !use.link().kind().isMarkdown()) {
      // Markdown has spaces in angle brackets only, and encodes them itself.
      fixable(use, "space", url, url.replace(" ", "%20"), findings);
    } else if (isRaw(path) && isEncoded(path)) {
      String decoded = UriCodec.decodeUri(path);
      String better = decoded == null ? null : UrlPath.split(url).withPathname(decoded).serialize();
      fixable(use, "mixed", url, better, findings);
    }
  }

  private static void fixable(
      LinkUse use, String key, String url, @Nullable String better, Findings findings) {
    Findings.Finding finding = LinkReport.add(findings, use, key, url);
    if (better != null) {
      finding.fix(LinkReport.replaceUrl(use, true, better));
    }
  }

  private static boolean isRaw(String path) {
    return path.chars().anyMatch(c -> c > 0x7f);
  }

  /** Whether a character beyond ASCII is percent-encoded in it. */
  private static boolean isEncoded(String path) {
    String decoded = UriCodec.decodeUri(path);
    return decoded != null
        && decoded.chars().filter(c -> c > 0x7f).count()
            > path.chars().filter(c -> c > 0x7f).count();
  }
}
