package io.github.docusauruslint.rule.headings;

import io.github.docusauruslint.diagnostic.FileEdit;
import io.github.docusauruslint.mdx.Comment;
import io.github.docusauruslint.mdx.Heading;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Change;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.TextEdit;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An explicit id of a heading that Docusaurus takes for something else. What mends it gives the
 * heading the id that was meant, so no fix is safe.
 */
final class IdSyntax implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    NavigableMap<Integer, Comment> comments = new TreeMap<>();
    page.facts().comments().forEach(each -> comments.put(each.span().start(), each));
    for (Heading heading : page.facts().headings()) {
      if (heading.removed() || heading.depth() == 1) {
        continue;
      }
      Span stray = heading.strayId();
      Span explicit = heading.explicitId();
      String id = String.valueOf(heading.id());
      Comment comment = explicit == null ? idComment(comments, heading) : null;
      if (stray != null && page.text().text().charAt(stray.start() - 1) != '\\') {
        String written = page.text().slice(stray);
        boolean whole = written.matches("\\{#[^{}\\s]+}");
        findings
            .add(page, stray, "text", written, id)
            .fix(whole ? move(page, heading, stray, written) : null);
      } else if (comment != null) {
        report(page, heading, comment, findings);
      } else if (explicit != null && hasSpace(id)) {
        String written = page.text().slice(explicit);
        String joined = written.replace(id, id.strip().replaceAll("\\s+", "-"));
        findings
            .add(page, explicit, "space", id)
            .fix(joined.equals(written) ? null : write(page, explicit, joined));
      }
    }
  }

  private static void report(Page page, Heading heading, Comment comment, Findings findings) {
    Span span = comment.span();
    String written = page.text().slice(span);
    String word = comment.text().strip();
    boolean html = written.startsWith("<") && page.facts().format() == PageFacts.Format.MDX;
    String key = word.startsWith("# ") ? "hash" : html ? "html" : "place";
    String name = word.substring(1).strip();
    String better =
        html || !written.startsWith("<") ? "{/* #" + name + " */}" : "<!-- #" + name + " -->";
    boolean last = span.end() == heading.content().end();
    findings
        .add(page, span, key, written, String.valueOf(heading.id()), word)
        .fix(last ? write(page, span, better) : move(page, heading, span, better));
  }

  private static Change write(Page page, Span span, String id) {
    return Change.unsafe("write", id, page.path(), new TextEdit(span, id));
  }

  /** Takes it away where it is, with the space on one side, and puts it at the end. */
  private static @Nullable Change move(Page page, Heading heading, Span span, String id) {
    String text = page.text().text();
    Span content = heading.content();
    boolean spaceBefore = span.start() > content.start() && text.charAt(span.start() - 1) == ' ';
    boolean spaceBehind = span.end() < content.end() && text.charAt(span.end()) == ' ';
    Span gone =
        new Span(
            span.start() - (spaceBefore ? 1 : 0),
            span.end() + (!spaceBefore && spaceBehind ? 1 : 0));
    return gone.end() >= content.end()
        ? null
        : new Change(
            "move-to-end",
            id,
            false,
            List.of(
                new FileEdit(page.path(), TextEdit.delete(gone)),
                new FileEdit(page.path(), TextEdit.insert(content.end(), " " + id))));
  }

  /** A comment in a heading without an explicit id that says nothing but an id. */
  private static @Nullable Comment idComment(
      NavigableMap<Integer, Comment> comments, Heading heading) {
    Span span = heading.span();
    for (Comment comment : comments.subMap(span.start(), span.end()).values()) {
      String text = comment.text().strip();
      if (text.startsWith("#") && !hasSpace(text.substring(1).strip()) && text.length() > 1) {
        return comment;
      }
    }
    return null;
  }

  private static boolean hasSpace(String text) {
    return text.chars().anyMatch(Character::isWhitespace);
  }
}
