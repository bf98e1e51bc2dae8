package io.github.docusauruslint.rule.links;

import io.github.docusauruslint.route.LinkKind;
import io.github.docusauruslint.route.LinkStyle;
import io.github.docusauruslint.route.LinkUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A link between pages that is written in another style than the site's links are. */
final class ConsistentStyle implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    String option = findings.options().text("style");
    boolean auto = option.equals("auto");
    LinkStyle wanted =
        auto ? site.linkStyles().usual() : LinkStyle.valueOf(option.toUpperCase(Locale.ROOT));
    boolean strays = !auto || site.linkStyles().areMostlyFiles();
    List<LinkUse> links = site.links(page);
    Set<Integer> groupsInStyle = new HashSet<>();
    for (LinkUse use : links) {
      if (use.link().group() != 0 && wantedOf(use, wanted) == styleOf(use)) {
        groupsInStyle.add(use.link().group());
      }
    }
    Set<Span> seen = new HashSet<>();
    for (LinkUse use : links) {
      LinkStyle style = styleOf(use);
      if (style != null && style != wanted && seen.add(use.link().urlSpan())) {
        boolean mixed = groupsInStyle.contains(use.link().group());
        if (mixed || (strays && !(auto && style == LinkStyle.RELATIVE))) {
          check(use, page, style, wanted, mixed, site, findings);
        }
      }
    }
  }

  /** Only Markdown can name files. */
  private static LinkStyle wantedOf(LinkUse use, LinkStyle wanted) {
    boolean possible = wanted != LinkStyle.FILE || use.link().kind().isMarkdown();
    return possible ? wanted : LinkStyle.ABSOLUTE;
  }

  private static void check(
      LinkUse use,
      Page page,
      LinkStyle style,
      LinkStyle wanted,
      boolean mixed,
      LinkedSite site,
      Findings findings) {
    LinkStyle possible = wanted;
    boolean markdown = use.link().kind().isMarkdown();
    String rewritten =
        markdown || wanted != LinkStyle.FILE ? rewrite(use, wanted, page, site) : null;
    if (rewritten == null) {
      possible = LinkStyle.ABSOLUTE;
      rewritten = rewrite(use, possible, page, site);
    }
    if (possible == style || rewritten == null || rewritten.equals(use.link().url())) {
      return;
    }
    String key = !mixed ? "other-style" : use.link().group() > 0 ? "mixed-list" : "mixed-props";
    LinkReport.add(findings, use, key, words(style), words(possible))
        .help("rewrite", rewritten)
        .data("style", style.name().toLowerCase(Locale.ROOT))
        .fix(LinkReport.replaceUrl(use, true, rewritten));
  }

  /** The link in a style, or null where the style cannot say it on every page that shows it. */
  private static @Nullable String rewrite(
      LinkUse use, LinkStyle style, Page page, LinkedSite site) {
    String rewritten = use.target() == null ? null : site.rewrite(use, use.target(), style);
    return rewritten != null && LinkReport.keepsTarget(use, rewritten, page, site)
        ? rewritten
        : null;
  }

  /** The style of a link to a page that is there; null for what has no style to speak of. */
  private static @Nullable LinkStyle styleOf(LinkUse use) {
    boolean certain = use.link().kind().isSeenByBuild() && use.link().kind() != LinkKind.LAYOUT;
    return certain && use.targetDocument() != null ? LinkStyle.of(use.link().url()) : null;
  }

  private static Findings.Word words(LinkStyle style) {
    return new Findings.Word("style-" + style.name().toLowerCase(Locale.ROOT));
  }
}
