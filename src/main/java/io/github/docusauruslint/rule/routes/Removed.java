package io.github.docusauruslint.rule.routes;

import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.route.Redirects;
import io.github.docusauruslint.route.UrlPath;
import io.github.docusauruslint.rule.ChangeRule;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.SiteChange;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Route;
import io.github.docusauruslint.text.Glob;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A path of an earlier revision that nothing serves any more. */
final class Removed implements ChangeRule {
  @Override
  public void check(SiteChange change, Findings findings) {
    LinkedSite now = change.now();
    Redirects redirects = Redirects.of(now);
    List<Glob> allowed = new ArrayList<>();
    findings.options().texts("allow").forEach(path -> allowed.addAll(Glob.of(path, true)));
    for (Route route : change.before().routes().routes()) {
      boolean served = now.routes().find(route.path()) != null || redirects.serves(route.path());
      boolean mayGo = Glob.anyMatches(allowed, withoutBase(route.path(), change.before()));
      if (!served && !mayGo && isPage(route, change)) {
        report(route, change, findings);
      }
    }
  }

  /** Pages of files and indexes of categories; lists come and go with what is on them. */
  private static boolean isPage(Route route, SiteChange change) {
    String config = change.before().site().settings().configFile();
    return route.document() != null
        || (route.file() != null
            && !route.file().equals(config)
            && !route.path().contains("/page/"));
  }

  private static void report(Route route, SiteChange change, Findings findings) {
    Document successor = successor(route, change);
    String file = successor == null ? String.valueOf(route.file()) : successor.source();
    Span place = successor == null ? Span.at(0) : Places.ofPath(successor);
    String path = withoutBase(route.path(), change.now());
    Findings.Finding finding =
        findings
            .add(file, place, "gone", route.path(), change.revision())
            .about(route.path())
            .page(successor == null ? null : successor.permalink())
            .data("path", route.path());
    String near = successor == null ? near(route.path(), change.now()) : successor.route();
    if (near == null) {
      finding.help("nothing-near", path);
    } else {
      finding.help("redirect", path, withoutBase(near, change.now())).data("nearest", near);
    }
  }

  /** The page that is now what was at a route: of the file, its new name, or the doc's id. */
  private static @Nullable Document successor(Route route, SiteChange change) {
    Document before = route.document();
    if (before == null) {
      return null;
    }
    String source = change.renamed().getOrDefault(before.source(), before.source());
    Document same = change.now().site().document(source);
    if (isServed(same)) {
      return same;
    }
    return change.now().site().documents().stream()
        .filter(document -> document.id() != null)
        .filter(document -> document.content().instance().equals(before.content().instance()))
        .filter(document -> Objects.equals(document.version(), before.version()))
        .filter(document -> Objects.equals(document.id(), before.id()))
        .filter(Removed::isServed)
        .findFirst()
        .orElse(null);
  }

  private static boolean isServed(@Nullable Document document) {
    return document != null && !document.draft();
  }

  /** A page of like name; a list of pages is no successor. */
  private static @Nullable String near(String path, LinkedSite now) {
    String near = now.nearest(new UrlPath(path, null, null));
    Route route = near == null ? null : now.routes().get(near);
    return route == null || route.document() == null ? null : near;
  }

  /** As the redirects of a site are written. */
  private static String withoutBase(String path, LinkedSite site) {
    String base = site.site().settings().baseUrl();
    return path.startsWith(base) ? path.substring(base.length() - 1) : path;
  }
}
