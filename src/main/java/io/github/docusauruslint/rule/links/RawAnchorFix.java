package io.github.docusauruslint.rule.links;

import io.github.docusauruslint.diagnostic.FileEdit;
import io.github.docusauruslint.mdx.JsxElement;
import io.github.docusauruslint.route.ComponentModules;
import io.github.docusauruslint.route.LinkUse;
import io.github.docusauruslint.rule.Change;
import io.github.docusauruslint.rule.NewImport;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The link that takes the place of a raw {@code <a>}: Markdown within a sentence where the element
 * has nothing but its URL, else Docusaurus's component, which hands all attributes on.
 */
final class RawAnchorFix {
  private static final ComponentModules.Source LINK =
      new ComponentModules.Source("@docusaurus/Link", false);

  /** What Markdown takes as a destination as it is. */
  private static final Pattern PLAIN_URL = Pattern.compile("[\\p{L}\\p{N}/._~%#?=+:,@-]+");

  /** Text of one line without what would end the link or start another. */
  private static final Pattern PLAIN_TEXT =
      Pattern.compile("[^\\s\\[\\]<>{}\\\\`](?:[^\\n\\[\\]<>{}\\\\`]*[^\\s\\[\\]<>{}\\\\`])?");

  private RawAnchorFix() {}

  static @Nullable Change of(Page page, LinkUse use, JsxElement element) {
    String text = page.text().text();
    Span open = element.span();
    boolean selfClosing = text.startsWith("/>", open.end() - 2);
    Span close = selfClosing ? Span.at(open.end()) : closing(page, element);
    if (close == null) {
      return null;
    }
    String content = text.substring(open.end(), close.start());
    return !selfClosing && isMarkdown(text, element, content, use.link().url())
        ? Change.safe(
            "write",
            "[" + content + "](" + use.link().url() + ")",
            page.path(),
            new TextEdit(
                new Span(open.start(), close.end()), "[" + content + "](" + use.link().url() + ")"))
        : component(page, element, selfClosing ? null : close);
  }

  /** The closing tag; null where another {@code a}, or code, stands in between. */
  private static @Nullable Span closing(Page page, JsxElement element) {
    String text = page.text().text();
    int start = element.span().end();
    int tag = text.indexOf("</a", start);
    int end = tag < 0 ? -1 : text.indexOf('>', tag);
    if (end < 0 || !text.substring(tag + 3, end).isBlank()) {
      return null;
    }
    String between = text.substring(start, tag);
    boolean other =
        page.facts().jsx().stream()
            .anyMatch(
                each ->
                    "a".equals(each.name())
                        && each.span().start() >= start
                        && each.span().start() < tag);
    return other || between.indexOf('`') >= 0 || between.indexOf('{') >= 0
        ? null
        : new Span(tag, end + 1);
  }

  private static boolean isMarkdown(String text, JsxElement element, String content, String url) {
    int start = element.span().start();
    char before = start == 0 ? '\n' : text.charAt(start - 1);
    return element.origin() == JsxElement.Origin.MARKUP
        && !element.flow()
        && element.attributes().size() == 1
        && element.attributes().get(0).kind() == JsxElement.Kind.STRING
        && "!]\\".indexOf(before) < 0
        && PLAIN_URL.matcher(url).matches()
        && PLAIN_TEXT.matcher(content).matches();
  }

  /** The element under another name, imported where the page has it not. */
  private static @Nullable Change component(Page page, JsxElement element, @Nullable Span close) {
    String local = NewImport.local(page.facts(), LINK.module());
    String name = local == null ? "Link" : local;
    if (local == null && NewImport.bound(page.facts()).contains(name)) {
      return null;
    }
    List<FileEdit> edits = new ArrayList<>();
    if (local == null) {
      edits.add(NewImport.edit(page, name, LINK));
    }
    edits.add(new FileEdit(page.path(), new TextEdit(element.nameSpan(), name)));
    for (JsxElement.Attribute attribute : element.attributes()) {
      if ("href".equals(attribute.name())) {
        int at = attribute.span().start();
        edits.add(new FileEdit(page.path(), new TextEdit(new Span(at, at + 4), "to")));
      }
    }
    if (close != null) {
      Span closingName = new Span(close.start() + 2, close.start() + 3);
      edits.add(new FileEdit(page.path(), new TextEdit(closingName, name)));
    }
    return new Change("write", "<" + name + " to>", true, edits);
  }
}
