package io.github.docusauruslint.rule.assets;

import io.github.docusauruslint.route.ImageUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Change;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.TextEdit;
import org.jspecify.annotations.Nullable;

/** What the findings of rules about missing images share. */
final class MissingImages {
  private MissingImages() {}

  static Findings.Finding report(
      Page page, ImageUse image, String key, LinkedSite site, Findings findings) {
    boolean oneLine =
        page.text().position(image.span().start()).line()
            == page.text().position(image.urlSpan().start()).line();
    Span place = oneLine ? image.urlSpan() : image.span();
    String lookedFor = image.candidates().isEmpty() ? image.url() : image.candidates().get(0);
    Findings.Finding finding =
        findings
            .add(page, place, key, image.url(), lookedFor)
            .data("url", image.url())
            .data("file", lookedFor);
    if (image.declaration() != null) {
      finding.related(page.path(), image.declaration(), "imported");
    }
    String near = site.assets().nearest(image.candidates());
    if (near != null) {
      finding.help("near", near).data("nearest", near).fix(fix(page, image, near, site));
    }
    return finding;
  }

  private static @Nullable Change fix(Page page, ImageUse image, String near, LinkedSite site) {
    String name = site.escape(Paths.name(near));
    String url = image.url();
    int slash = url.lastIndexOf('/');
    boolean plain = url.indexOf('?') < 0 && url.indexOf('#') < 0;
    Span place = image.declaration() == null ? image.urlSpan() : image.declaration();
    return plain
        ? Change.unsafe(
            "write",
            url.substring(0, slash + 1) + name,
            page.path(),
            new TextEdit(place, url.substring(0, slash + 1) + name))
        : null;
  }
}
