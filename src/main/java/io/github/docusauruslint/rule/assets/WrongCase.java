package io.github.docusauruslint.rule.assets;

import io.github.docusauruslint.route.ImageUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Change;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.TextEdit;
import java.util.ArrayList;
import java.util.List;

/** An image or icon whose file exists in another letter case only. */
final class WrongCase implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    List<ImageUse> uses = new ArrayList<>(site.images(page));
    uses.addAll(site.icons(page));
    for (ImageUse image : uses) {
      String there = image.isMissing() ? site.assets().findIgnoringCase(image.candidates()) : null;
      if (there != null) {
        report(page, image, there, findings);
      }
    }
  }

  private static void report(Page page, ImageUse image, String there, Findings findings) {
    Findings.Finding finding =
        findings
            .add(page, image.urlSpan(), "other-case", image.url(), there)
            .data("url", image.url())
            .data("nearest", there);
    String url = image.url();
    int length = Math.min(url.length(), there.length());
    int same = 0;
    while (same < length
        && Character.toLowerCase(url.charAt(url.length() - 1 - same))
            == Character.toLowerCase(there.charAt(there.length() - 1 - same))) {
      same++;
    }
    String corrected =
        url.substring(0, url.length() - same) + there.substring(there.length() - same);
    Span place = image.declaration() == null ? image.urlSpan() : image.declaration();
    if (corrected.equalsIgnoreCase(url) && !corrected.equals(url)) {
      finding.fix(Change.safe("write", corrected, page.path(), new TextEdit(place, corrected)));
    }
  }
}
