package io.github.docusauruslint.rule.headings;

import io.github.docusauruslint.mdx.Heading;
import io.github.docusauruslint.mdx.MdxOptions;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Change;
import io.github.docusauruslint.rule.Description;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.TextEdit;

/** A heading whose id is made from its text. */
final class ExplicitId implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    if (!page.facts().compiles()) {
      return;
    }
    Description description = new Description(page);
    for (Heading heading : page.facts().headings()) {
      String id = heading.id();
      if (id == null
          || id.isEmpty()
          || heading.depth() == 1
          || heading.explicitId() != null
          || heading.strayId() != null) {
        continue;
      }
      String mark = mark(page, site, heading, id);
      TextEdit edit = TextEdit.insert(heading.content().end(), " " + mark);
      Change fix =
          description.survives(edit)
              ? Change.safe("write", mark, page.path(), edit)
              : Change.unsafe("write", mark, page.path(), edit);
      findings.add(page, heading.content(), "generated", id, mark).fix(fix);
    }
  }

  /**
   * The id as the page can write it. In MDX a brace is JavaScript, unless Docusaurus escapes it:
   * once a line, where a line starts with {@code #}.
   */
  private static String mark(Page page, LinkedSite site, Heading heading, String id) {
    SourceText text = page.text();
    MdxOptions options = site.site().frame().mdxOptions(page.path());
    int start = heading.span().start();
    String written = text.slice(heading.span());
    boolean escaped =
        options.headingIds()
            && written.startsWith("#")
            && text.position(start).column() == 1
            && !written.contains("{#");
    boolean braces = escaped || page.facts().format() == PageFacts.Format.MD;
    return braces ? "{#" + id + "}" : "{/* #" + id + " */}";
  }
}
