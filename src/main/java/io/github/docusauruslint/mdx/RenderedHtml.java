package io.github.docusauruslint.mdx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The HTML that a page in {@code format: md} is rendered to (mdast-util-to-hast 13.2), as far as it
 * tells which elements the raw HTML in it makes: an element that is not closed goes on in the
 * blocks behind it. Characters of text are left out but one.
 */
final class RenderedHtml {
  /** A piece of raw HTML, where it starts in the whole, and how much of it is there. */
  record Piece(Nodes.Html html, int at, int length) {}

  final StringBuilder text = new StringBuilder();
  final List<Piece> pieces = new ArrayList<>();

  private final PageScan page;
  private final @Nullable Node title;
  private final Set<String> called = new HashSet<>();

  /** Footnotes, in the order of their first calls. */
  private final List<String> calls = new ArrayList<>();

  /**
   * @param title what stands apart from the rest, or is not rendered at all
   */
  RenderedHtml(PageScan page, @Nullable Node title) {
    this.page = page;
    this.title = title;
  }

  /** Renders a page, and behind it the footnotes that are called. */
  void page(Node root, Map<String, Node> footnotes) {
    between(root, "\n");
    text.append('\n'); // and the table of contents, which Docusaurus exports
    boolean first = true;
    for (int done = 0; done < calls.size(); done++) {
      Node note = footnotes.get(calls.get(done));
      if (note != null) {
        text.append(first ? "\n<section><h2>x</h2>\n<ol>" : "").append("\n<li>\n");
        first = false;
        between(note, "\n");
        text.append("<a>x</a>\n</li>");
      }
    }
    text.append(first ? "" : "\n</ol>\n</section>");
  }

  /** Renders what a node holds. */
  void within(Node node) {
    between(node, "");
  }

  private void between(Node node, String separator) {
    boolean second = false;
    for (Node child = node.first; child != null; child = child.following) {
      if (isRendered(child)) {
        text.append(second ? separator : "");
        second = true;
        render(child);
      }
    }
  }

  private boolean isRendered(Node node) {
    return node != title
        && node.kind != Node.Kind.DEFINITION
        && node.kind != Node.Kind.FOOTNOTE_DEFINITION;
  }

  private void render(Node node) {
    switch (node.kind) {
      case HTML -> raw((Nodes.Html) node);
      case TEXT -> text.append('x');
      case PARAGRAPH -> element("p", node);
      case ATX_HEADING, SETEXT_HEADING -> element("h" + ((Nodes.Heading) node).depth, node);
      case BLOCK_QUOTE -> lines("blockquote", node);
      case ORDERED_LIST -> list("ol", node);
      case UNORDERED_LIST -> list("ul", node);
      case TABLE -> table(node);
      case EMPHASIS -> element("em", node);
      case STRONG -> element("strong", node);
      case DELETE -> element("del", node);
      case LINK, LINK_REFERENCE -> element("a", node);
      case IMAGE, IMAGE_REFERENCE -> text.append("<img>");
      case THEMATIC_BREAK -> text.append("<hr>");
      case BREAK -> text.append("<br>\n");
      case CODE, MATH -> text.append("<pre><code>x</code></pre>");
      case INLINE_CODE, INLINE_MATH -> text.append("<code>x</code>");
      case FOOTNOTE_REFERENCE -> {
        String identifier = ((Nodes.Reference) node).identifier;
        if (called.add(identifier)) {
          calls.add(identifier);
        }
        text.append("<sup><a>x</a></sup>");
      }
      case CONTAINER_DIRECTIVE -> container((Nodes.Directive) node);
      case LEAF_DIRECTIVE -> element("div", node);
      case TEXT_DIRECTIVE -> {
        boolean bare = node.first == null && ((Nodes.Directive) node).attributes.isEmpty();
        if (bare) {
          text.append('x');
        } else {
          element("div", node);
        }
      }
      default -> within(node);
    }
  }

  private void element(String name, Node node) {
    open(name);
    within(node);
    close(name);
  }

  private void lines(String name, Node node) {
    open(name);
    text.append('\n');
    between(node, "\n");
    text.append('\n');
    close(name);
  }

  private void open(String name) {
    text.append('<').append(name).append('>');
  }

  private void close(String name) {
    text.append("</").append(name).append('>');
  }

  /** A tag at its end that is not finished is left out: no other piece finishes it. */
  private void raw(Nodes.Html html) {
    String value = html.source();
    page.count(CrowdedPageException.HEAVY * HtmlTags.count(value));
    String whole = value.substring(0, UnfinishedTag.start(value));
    pieces.add(new Piece(html, text.length(), whole.length()));
    text.append(whole);
  }

  private void list(String name, Node list) {
    boolean loose = isLoose(list);
    open(name);
    for (Node item = list.first; item != null; item = item.following) {
      text.append('\n');
      open("li");
      item(item, loose);
      close("li");
    }
    text.append('\n');
    close(name);
  }

  private void item(Node item, boolean loose) {
    Node last = null;
    for (Node child = item.first; child != null; child = child.following) {
      if (isRendered(child)) {
        boolean inline = !loose && child.kind == Node.Kind.PARAGRAPH;
        text.append(last == null && inline ? "" : "\n");
        last = child;
        if (inline) {
          within(child);
        } else {
          render(child);
        }
      }
    }
    text.append(last != null && (loose || last.kind != Node.Kind.PARAGRAPH) ? "\n" : "");
  }

  /** Whether blank lines stand between the items of a list, or between the blocks of one. */
  private boolean isLoose(Node list) {
    for (Node item = list.first; item != null; item = item.following) {
      if (isBlankBetween(item, item.following)) {
        return true;
      }
      for (Node child = item.first; child != null; child = child.following) {
        if (isBlankBetween(child, child.following)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isBlankBetween(Node before, @Nullable Node after) {
    int breaks = 0;
    for (int i = before.end; after != null && i < after.start; i++) {
      breaks += page.chars[i] == '\n' || page.chars[i] == '\r' && page.chars[i + 1] != '\n' ? 1 : 0;
    }
    return breaks > 1;
  }

  private void table(Node table) {
    open("table");
    boolean head = true;
    for (Node row = table.first; row != null; row = row.following) {
      text.append(head ? "<thead><tr>" : "<tr>");
      for (Node cell = row.first; cell != null; cell = cell.following) {
        element(head ? "th" : "td", cell);
      }
      text.append(head ? "</tr></thead><tbody>" : "</tr>");
      head = false;
    }
    close("tbody");
    close("table");
  }

  /** An admonition, whose title is apart where it is no more than text, or any other container. */
  private void container(Nodes.Directive directive) {
    boolean admonition = page.options.admonitionKeywords().contains(directive.name);
    String name = admonition ? "admonition" : "div";
    open(name);
    for (Node child = directive.first; child != null; child = child.following) {
      if (child.kind == Node.Kind.DIRECTIVE_LABEL) {
        label(directive, child, admonition);
      } else if (isRendered(child)) {
        render(child);
      }
    }
    close(name);
  }

  private void label(Nodes.Directive directive, Node label, boolean admonition) {
    boolean plain =
        label.first != null && label.first == label.last && label.first.kind == Node.Kind.TEXT;
    boolean titled =
        directive.attributes.stream()
            .anyMatch(each -> each.name().equals("title") && !each.value().isEmpty());
    if (!admonition) {
      element("p", label);
    } else if (!plain && !titled) {
      element("mdxadmonitiontitle", label);
    }
  }
}
