package io.github.docusauruslint.rule.links;

import io.github.docusauruslint.route.LinkKind;
import io.github.docusauruslint.route.LinkStyle;
import io.github.docusauruslint.route.LinkUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.route.UrlPath;
import io.github.docusauruslint.rule.Change;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.Route;
import io.github.docusauruslint.text.TextEdit;
import io.github.docusauruslint.text.UriCodec;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the findings of all link rules share. */
final class LinkReport {
  private LinkReport() {}

  /** A finding at the URL of a link, with what other tools want to know of it. */
  static Findings.Finding add(Findings findings, LinkUse use, String key, Object... arguments) {
    String page = use.page().equals(LinkUse.NOWHERE) ? null : use.page();
    return findings
        .add(use.link().file(), use.link().urlSpan(), key, arguments)
        .page(page)
        .data("url", use.link().url())
        .data("page", page)
        .data("resolved", use.resolved() == null ? null : use.resolvedUrl());
  }

  /**
   * A finding that a link leads to no page, which a build reports as {@code onBrokenLinks} says.
   */
  static Findings.Finding asBroken(Findings.Finding finding, LinkUse use, LinkedSite site) {
    return use.isBroken() && use.seenByBuild()
        ? finding.reportedAs(site.site().frame().reporting().onBrokenLinks())
        : finding;
  }

  /** The same, with the path it leads to in the message when that is not what is written. */
  static Findings.Finding addResolved(Findings findings, LinkUse use, String key) {
    String written = use.link().url();
    String resolved = use.resolved() == null ? written : readable(use.resolved().serialize());
    boolean same = readable(written).equals(resolved);
    return same
        ? add(findings, use, key, written)
        : add(findings, use, key + "-resolved", written, resolved);
  }

  /** The path of a page as this link would write it: the URL of a raw {@code <a>} is final. */
  static String path(LinkUse use, String path, LinkedSite site) {
    return use.link().kind() == LinkKind.RAW ? site.escape(path) : site.absolute(path);
  }

  /** A URL as people read it: percent escapes decoded where they can be. */
  static String readable(String url) {
    String decoded = UriCodec.decodeUri(url);
    return decoded == null ? url : decoded;
  }

  /** Links that stand in no page's file: those of the layout and of components. */
  static List<LinkUse> outsidePages(LinkedSite site) {
    return Stream.concat(site.layoutLinks().stream(), site.scriptLinks().stream()).toList();
  }

  /** The change of a link's URL to another one; null where the URL is computed. */
  static @Nullable Change replaceUrl(LinkUse use, boolean safe, String url) {
    if (!use.link().replaceable()) {
      return null;
    }
    TextEdit edit = new TextEdit(use.link().urlSpan(), url);
    String file = use.link().file();
    return safe ? Change.safe("write", url, file, edit) : Change.unsafe("write", url, file, edit);
  }

  /**
   * Whether a link could be written as another URL and lead where it leads now, from every page
   * that shows it: a partial is shown by several, and so is a post. Where it leads nowhere now it
   * may lead there, too.
   *
   * @param page the page whose file holds the link
   */
  static boolean keepsTarget(LinkUse use, String url, Page page, LinkedSite site) {
    boolean file = LinkStyle.of(url) == LinkStyle.FILE;
    for (LinkUse other : site.links(page)) {
      if (other.link().urlSpan().equals(use.link().urlSpan())) {
        Route target = file ? use.target() : site.resolve(other.page(), url).target();
        if (target == null || !(target.equals(other.target()) || other.isBroken())) {
          return false;
        }
      }
    }
    return true;
  }

  /** What follows the path of a link as it is written. */
  static String suffix(LinkUse use) {
    return UrlPath.split(use.link().url()).suffix();
  }

  /** Whether a rule that follows the build looks at a link. */
  static boolean isSeen(LinkUse use, boolean raw) {
    if (use.seenByBuild()) {
      return true;
    }
    LinkKind kind = use.link().kind();
    return raw
        && kind != LinkKind.DEFINITION
        && (kind != LinkKind.LIKELY_PROP || use.link().url().startsWith("/"));
  }
}
