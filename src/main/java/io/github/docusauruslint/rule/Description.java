package io.github.docusauruslint.rule;

import io.github.docusauruslint.mdx.Excerpt;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.TextEdit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The description of a page, which search engines and cards show: that of the front matter, else
 * the first line of text as Docusaurus's regular expressions see it, comments in braces and
 * explicit ids included.
 */
public final class Description {
  /** A description has been found by then, and ends, or whoever changes the page has to look. */
  private static final int FAR = 8_000;

  private final Page page;

  /** Whether it stands within {@link #FAR} characters; null while nobody has asked. */
  private @Nullable Boolean near;

  /** The start of the line that was asked about last, and whether the description stands above. */
  private int line = -1;

  private boolean above;

  /** That of a page; for one after the other of its changes. */
  public Description(Page page) {
    this.page = page;
  }

  /** Whether a change of the page leaves its description as it is. */
  public boolean survives(TextEdit edit) {
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
      Boolean known = near;
      if (known == null) {
        known = Excerpt.of(text.substring(content, content + FAR)) != null;
        near = known;
      }
      return known;
    }
    if (first != line) {
      above = first > content && Excerpt.of(text.substring(content, first)) != null;
      line = first;
    }
    if (above || end - first > FAR) {
      return above;
    }
    String before = text.substring(content, edit.span().start());
    String behind = text.substring(edit.span().end(), end);
    String changed = before + edit.text() + behind;
    return Objects.equals(Excerpt.of(text.substring(content, end)), Excerpt.of(changed));
  }
}
