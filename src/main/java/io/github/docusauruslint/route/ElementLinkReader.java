package io.github.docusauruslint.route;

import io.github.docusauruslint.js.eval.Origin;
import io.github.docusauruslint.mdx.Expression;
import io.github.docusauruslint.mdx.HtmlElement;
import io.github.docusauruslint.mdx.JsxElement;
import io.github.docusauruslint.mdx.PropValue;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Links in JSX and HTML elements: by what was rendered where that is known, else by what is
 * written.
 */
final class ElementLinkReader {
  private static final Set<String> LINK_PROPS = Set.of("to", "href", "link", "url");

  private final LinkComponent component;
  private final ComponentSchemas schemas;

  ElementLinkReader(LinkComponent component, ComponentSchemas schemas) {
    this.component = component;
    this.schemas = schemas;
  }

  /**
   * A link and the place in the page where it is shown; what a component brings along is written
   * elsewhere.
   *
   * @param hidden whether nothing is rendered at that place
   */
  record Placed(WrittenLink link, int at, boolean hidden) {
    Placed(WrittenLink link, int at) {
      this(link, at, false);
    }
  }

  /** The links of a file's elements. */
  List<Placed> read(ParsedFile file, PageRenderer.Rendered rendered) {
    List<Placed> links = new ArrayList<>();
    ComponentSchemas.InFile known = schemas.in(file);
    List<JsxElement> elements = file.facts().jsx();
    Seen seen = new Seen();
    Coverage coverage = new Coverage(file.facts(), rendered);
    for (int i = 0; i < elements.size(); i++) {
      JsxElement element = elements.get(i);
      RenderedPiece piece = rendered.elements().get(i);
      if (piece != null) {
        addRendered(file, piece, element.span(), -1 - i, links);
      }
      boolean covered = piece != null && piece.complete();
      if (element.name() != null && !covered && !coverage.covers(element)) {
        addWritten(file, element, i, known, seen, links);
      }
    }
    rendered
        .expressions()
        .forEach(
            (i, piece) -> {
              Expression expression = file.facts().expressions().get(i);
              addRendered(file, piece, expression.span(), 0, links);
            });
    for (HtmlElement element : file.facts().html()) {
      if (element.name().equals("a")) {
        addHtml(file, element, links);
      }
    }
    return links;
  }

  /** Links of a page that is written in JavaScript. */
  List<Placed> read(String page, RenderedPiece piece) {
    List<Placed> links = new ArrayList<>();
    for (RenderedPiece.RenderedLink link : piece.links()) {
      Origin origin = link.origin() == null ? new Origin(page, Span.at(0)) : link.origin();
      addRendered(link, origin, link.raw() ? LinkKind.RAW : LinkKind.COMPONENT, 0, 0, links);
    }
    return links;
  }

  private void addRendered(
      ParsedFile file, RenderedPiece piece, Span place, int group, List<Placed> links) {
    for (RenderedPiece.RenderedLink link : piece.links()) {
      Origin origin = link.origin() == null ? new Origin(file.path(), place) : link.origin();
      boolean own = origin.file().equals(file.path());
      LinkKind kind = link.raw() ? LinkKind.RAW : own ? LinkKind.PROP : LinkKind.COMPONENT;
      addRendered(link, origin, kind, own ? group : 0, place.start(), links);
    }
  }

  private void addRendered(
      RenderedPiece.RenderedLink link,
      Origin origin,
      LinkKind kind,
      int group,
      int at,
      List<Placed> links) {
    String url = link.props().url();
    if (url.isEmpty()) {
      return;
    }
    String collected =
        kind == LinkKind.RAW
            ? LinkComponent.hasProtocol(url) ? null : url
            : component.collected(link.props());
    Span span = origin.span();
    boolean quoted = span.length() == url.length() + 2;
    Span content = quoted ? new Span(span.start() + 1, span.end() - 1) : span;
    StaticText text = new StaticText(url, span, content, false);
    links.add(new Placed(written(kind, origin.file(), text, collected, group, quoted), at));
  }

  private void addWritten(
      ParsedFile file,
      JsxElement element,
      int index,
      ComponentSchemas.InFile known,
      Seen seen,
      List<Placed> links) {
    String name = String.valueOf(element.name());
    if (known.isLink(name)) {
      addLink(file, element, links);
    } else if (name.equals("a")) {
      addRaw(file, element, links);
    } else if (Character.isUpperCase(name.charAt(0))) {
      addProps(file, element, known.of(element), -1 - index, seen, links);
    }
  }

  /** Where the links are that have been found; each is looked at once. */
  private static final class Seen {
    final Set<Span> spans = new HashSet<>();
    private int count;

    void add(List<Placed> links) {
      while (count < links.size()) {
        spans.add(links.get(count++).link().urlSpan());
      }
    }
  }

  private void addLink(ParsedFile file, JsxElement element, List<Placed> links) {
    StaticText to = text(element, "to");
    StaticText url = to == null || to.value().isEmpty() ? text(element, "href") : to;
    if (url == null || url.value().isEmpty()) {
      return;
    }
    StaticText target = text(element, "target");
    LinkComponent.Props props =
        new LinkComponent.Props(
            url.baseUrl() ? component.withBaseUrl(url.value()) : url.value(),
            target == null ? null : target.value(),
            isSet(element, "data-noBrokenLinkCheck"),
            element.attribute("autoAddBaseUrl") == null || isSet(element, "autoAddBaseUrl"));
    add(LinkKind.COMPONENT, file, url, component.collected(props), 0, links);
  }

  private void addRaw(ParsedFile file, JsxElement element, List<Placed> links) {
    StaticText url = text(element, "href");
    if (url != null && !url.value().isEmpty()) {
      String href = url.baseUrl() ? component.withBaseUrl(url.value()) : url.value();
      boolean unchecked =
          LinkComponent.hasProtocol(href) || isSet(element, "data-noBrokenLinkCheck");
      add(LinkKind.RAW, file, url, unchecked ? null : href, 0, links);
    }
  }

  private void addProps(
      ParsedFile file,
      JsxElement element,
      @Nullable ComponentSchema schema,
      int group,
      Seen seen,
      List<Placed> links) {
    seen.add(links);
    for (PropWalk.Found found : PropWalk.of(element, schema)) {
      StaticText url = StaticText.of(found.value());
      if (url == null || url.value().isEmpty() || seen.spans.contains(url.content())) {
        continue;
      }
      ComponentSchema.Kind kind = found.schema().kind();
      boolean certain = kind == ComponentSchema.Kind.LINK;
      if (certain || (kind == null && LINK_PROPS.contains(found.name()))) {
        String href = url.baseUrl() ? component.withBaseUrl(url.value()) : url.value();
        String collected = component.collected(LinkComponent.Props.of(href));
        add(certain ? LinkKind.PROP : LinkKind.LIKELY_PROP, file, url, collected, group, links);
      }
    }
  }

  private void addHtml(ParsedFile file, HtmlElement element, List<Placed> links) {
    HtmlElement.Attribute href = null;
    String target = null;
    boolean unchecked = false;
    for (HtmlElement.Attribute attribute : element.attributes()) {
      switch (attribute.name()) {
        case "href" -> href = attribute;
        case "target" -> target = attribute.value();
        case "data-noBrokenLinkCheck", "data-nobrokenlinkcheck" -> unchecked = true;
        default -> {}
      }
    }
    if (href != null && !href.value().isEmpty()) {
      LinkComponent.Props props = new LinkComponent.Props(href.value(), target, unchecked, true);
      Span span = href.valueSpan();
      StaticText url = new StaticText(href.value(), span, span, false);
      add(LinkKind.COMPONENT, file, url, component.collected(props), 0, links);
    }
  }

  private static void add(
      LinkKind kind,
      ParsedFile file,
      StaticText url,
      @Nullable String collected,
      int group,
      List<Placed> links) {
    boolean plain = file.text().slice(url.content()).equals(url.value());
    WrittenLink link = written(kind, file.path(), url, collected, group, plain);
    links.add(new Placed(link, url.span().start()));
  }

  private static WrittenLink written(
      LinkKind kind,
      String file,
      StaticText url,
      @Nullable String collected,
      int group,
      boolean replaceable) {
    return new WrittenLink(
        kind,
        file,
        url.span(),
        url.content(),
        url.value(),
        collected,
        collected == null ? MarkdownLinkReader.unchecked(url.value()) : Verdict.OK,
        FileReference.NONE,
        group,
        replaceable);
  }

  private static @Nullable StaticText text(JsxElement element, String name) {
    JsxElement.Attribute attribute = element.attribute(name);
    return attribute == null ? null : StaticText.of(attribute.value());
  }

  /** Whether a prop is there and is not {@code {false}} or empty. */
  private static boolean isSet(JsxElement element, String name) {
    JsxElement.Attribute attribute = element.attribute(name);
    if (attribute == null) {
      return false;
    }
    return !(attribute.value() instanceof PropValue.Literal literal
            && Set.of("false", "null", "0").contains(literal.raw()))
        && !(attribute.value() instanceof PropValue.Text text && text.value().isEmpty());
  }
}
