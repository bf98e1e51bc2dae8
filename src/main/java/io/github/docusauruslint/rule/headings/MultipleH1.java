package io.github.docusauruslint.rule.headings;

import io.github.docusauruslint.mdx.Heading;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** A second level-1 heading on a page. */
final class MultipleH1 implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    boolean shown = showsTitle(page);
    Span first = null;
    for (Heading heading : page.facts().headings()) {
      if (heading.depth() > 1 || heading.removed()) {
        continue;
      }
      if (first != null) {
        findings.add(page, heading.span(), "second").related(page.path(), first, "first");
      } else if (shown) {
        findings.add(page, heading.span(), "below-title", title(page.document()));
      }
      first = first == null ? heading.span() : first;
    }
  }

  /**
   * Whether the theme puts a title above the content: of a blog post always, of a doc where the
   * text does not start with one.
   */
  private static boolean showsTitle(Page page) {
    Document document = page.document();
    if (document == null) {
      return false;
    }
    return switch (document.type()) {
      case BLOG -> true;
      case DOC -> page.facts().contentTitle() == null && !hidesTitle(page);
      default -> false;
    };
  }

  private static boolean hidesTitle(Page page) {
    return page.facts().frontMatter().get("hide_title") instanceof YamlNode.Scalar scalar
        && Boolean.TRUE.equals(scalar.value());
  }

  private static String title(@Nullable Document document) {
    return document == null ? "" : String.valueOf(document.title());
  }
}
