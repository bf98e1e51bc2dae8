package io.github.docusauruslint.rule.links;

import io.github.docusauruslint.route.LinkUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.Urls;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.UriCodec;
import io.github.docusauruslint.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** A link to a draft, which production builds leave out. */
final class ToDraft implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    for (LinkUse use : site.links(page)) {
      if (use.isBroken() && use.seenByBuild() && !use.link().isMissingFile()) {
        Document draft = draft(use, site);
        if (draft != null) {
          LinkReport.asBroken(
                  LinkReport.add(findings, use, "draft", use.link().url(), draft.source()),
                  use,
                  site)
              .related(draft.source(), place(draft), "here");
        }
      }
    }
  }

  private static @Nullable Document draft(LinkUse use, LinkedSite site) {
    String decoded = use.resolved() == null ? null : UriCodec.decodeUri(use.resolved().pathname());
    return decoded == null ? null : site.site().index().draftAt(Urls.removeTrailingSlash(decoded));
  }

  private static Span place(Document draft) {
    YamlNode field = draft.file() == null ? null : draft.file().facts().frontMatter().get("draft");
    return field == null ? Span.at(0) : field.span();
  }
}
