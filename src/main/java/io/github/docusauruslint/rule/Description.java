package io.github.docusauruslint.rule;

import io.github.docusauruslint.mdx.Excerpt;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.TextEdit;
import java.util.Objects;

/**
 * The description of a page, which search engines and cards show: that of the front matter, else
 * the first line of text as Docusaurus's regular expressions see it, comments in braces and
 * explicit ids included.
 */
public final class Description {
  /** A description has been found by then, or whoever changes the page has to look. */
  private static final int FAR = 8_000;

  private Description() {}

  /** Whether a change of a page leaves its description as it is. */
  public static boolean survives(Page page, TextEdit edit) {
    if (page.document() == null || page.facts().frontMatter().get("description") != null) {
      return true;
    }
    SourceText source = page.text();
    Span matter = page.facts().frontMatter().span();
    int content = matter == null ? 0 : matter.end();
    if (edit.span().start() < content) {
      // MDX may see text where gray-matter sees fields, which has no part in the description.
      return edit.span().end() <= content;
    }
    int first = source.lineSpan(source.position(edit.span().start()).line()).start();
    int end = source.lineSpan(source.position(edit.span().end()).line()).end();
    String text = source.text();
    if (first - content > FAR) {
      return Excerpt.of(text.substring(content, content + FAR)) != null;
    }
    if (first <= content || Excerpt.of(text.substring(content, first)) == null) {
      String before = text.substring(content, edit.span().start());
      String behind = text.substring(edit.span().end(), end);
      String changed = before + edit.text() + behind;
      return Objects.equals(Excerpt.of(text.substring(content, end)), Excerpt.of(changed));
    }
    return true;
  }
}
