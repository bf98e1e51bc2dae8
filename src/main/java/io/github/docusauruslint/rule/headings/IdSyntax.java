package io.github.docusauruslint.rule.headings;

import io.github.docusauruslint.mdx.Comment;
import io.github.docusauruslint.mdx.Heading;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Span;
import org.jspecify.annotations.Nullable;

/** An explicit id of a heading that Docusaurus takes for something else. */
final class IdSyntax implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    for (Heading heading : page.facts().headings()) {
      if (heading.removed() || heading.depth() == 1) {
        continue;
      }
      Span stray = heading.strayId();
      Span explicit = heading.explicitId();
      String id = String.valueOf(heading.id());
      Comment comment = explicit == null ? idComment(page, heading) : null;
      if (stray != null && page.text().text().charAt(stray.start() - 1) != '\\') {
        findings.add(page, stray, "text", page.text().slice(stray), id);
      } else if (comment != null) {
        report(page, heading, comment, findings);
      } else if (explicit != null && hasSpace(id)) {
        findings.add(page, explicit, "space", id);
      }
    }
  }

  private static void report(Page page, Heading heading, Comment comment, Findings findings) {
    String written = page.text().slice(comment.span());
    String word = comment.text().strip();
    boolean html = written.startsWith("<") && page.facts().format() == PageFacts.Format.MDX;
    String key = word.startsWith("# ") ? "hash" : html ? "html" : "place";
    findings.add(page, comment.span(), key, written, String.valueOf(heading.id()), word);
  }

  /** A comment in a heading without an explicit id that says nothing but an id. */
  private static @Nullable Comment idComment(Page page, Heading heading) {
    for (Comment comment : page.facts().comments()) {
      String text = comment.text().strip();
      if (heading.span().contains(comment.span().start())
          && text.startsWith("#")
          && !hasSpace(text.substring(1).strip())
          && text.length() > 1) {
        return comment;
      }
    }
    return null;
  }

  private static boolean hasSpace(String text) {
    return text.chars().anyMatch(Character::isWhitespace);
  }
}
