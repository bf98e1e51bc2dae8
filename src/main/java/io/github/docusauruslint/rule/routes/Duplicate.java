package io.github.docusauruslint.rule.routes;

import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.SiteRule;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Route;
import io.github.docusauruslint.text.Span;
import org.jspecify.annotations.Nullable;

/** A page at a path that another page has already. */
final class Duplicate implements SiteRule {
  @Override
  public void check(LinkedSite site, Findings findings) {
    for (Route route : site.routes().duplicates()) {
      Route first = site.routes().get(route.path());
      String own = file(route);
      String file = own == null ? site.site().settings().configFile() : own;
      if (first == null) {
        continue;
      }
      String other = file(first);
      Findings.Finding finding =
          other == null
              ? findings.add(file, place(route), "generated", route.path())
              : findings.add(file, place(route), "taken", route.path(), other);
      finding
          .page(route.path())
          .data("path", route.path())
          .reportedAs(site.site().frame().reporting().onDuplicateRoutes());
      if (other != null) {
        finding.related(other, place(first), "first");
      }
    }
  }

  private static @Nullable String file(Route route) {
    Document document = route.document();
    return document == null ? route.file() : document.source();
  }

  private static Span place(Route route) {
    Document document = route.document();
    return document == null ? Span.at(0) : Places.ofPath(document);
  }
}
