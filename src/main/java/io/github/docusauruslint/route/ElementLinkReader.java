package io.github.docusauruslint.route;

import io.github.docusauruslint.mdx.HtmlElement;
import io.github.docusauruslint.mdx.JsxElement;
import io.github.docusauruslint.mdx.PropValue;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Links in JSX and HTML elements. */
final class ElementLinkReader {
  private static final Set<String> LINK_PROPS = Set.of("to", "href", "link", "url");

  private final LinkComponent component;
  private final Map<String, ComponentSchema> schemas;

  ElementLinkReader(LinkComponent component, Map<String, ComponentSchema> schemas) {
    this.component = component;
    this.schemas = Map.copyOf(schemas);
  }

  List<WrittenLink> read(ParsedFile file) {
    List<WrittenLink> links = new ArrayList<>();
    ComponentNames names = new ComponentNames(file.facts());
    List<JsxElement> elements = file.facts().jsx();
    for (int i = 0; i < elements.size(); i++) {
      JsxElement element = elements.get(i);
      String name = element.name();
      if (name == null) {
        continue;
      }
      if (names.isLink(name)) {
        addLink(file, element, links);
      } else if (name.equals("a")) {
        addRaw(file, element, links);
      } else if (Character.isUpperCase(name.charAt(0))) {
        addProps(file, element, -1 - i, links);
      }
    }
    for (HtmlElement element : file.facts().html()) {
      if (element.name().equals("a")) {
        addHtml(file, element, links);
      }
    }
    return links;
  }

  private void addLink(ParsedFile file, JsxElement element, List<WrittenLink> links) {
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
    links.add(
        written(LinkKind.COMPONENT, file, element.span(), url, component.collected(props), 0));
  }

  private void addRaw(ParsedFile file, JsxElement element, List<WrittenLink> links) {
    StaticText url = text(element, "href");
    if (url != null && !url.value().isEmpty()) {
      String href = url.baseUrl() ? component.withBaseUrl(url.value()) : url.value();
      String checked = LinkComponent.hasProtocol(href) ? null : href;
      links.add(written(LinkKind.RAW, file, element.span(), url, checked, 0));
    }
  }

  private void addProps(ParsedFile file, JsxElement element, int group, List<WrittenLink> links) {
    ComponentSchema schema = schemas.get(element.name());
    for (PropWalk.Found found : PropWalk.of(element, schema)) {
      StaticText url = StaticText.of(found.value());
      if (url == null || url.value().isEmpty()) {
        continue;
      }
      ComponentSchema.Kind kind = found.schema().kind();
      boolean certain = kind == ComponentSchema.Kind.LINK;
      if (certain || (kind == null && LINK_PROPS.contains(found.name()))) {
        String href = url.baseUrl() ? component.withBaseUrl(url.value()) : url.value();
        String collected = component.collected(LinkComponent.Props.of(href));
        LinkKind how = certain ? LinkKind.PROP : LinkKind.LIKELY_PROP;
        links.add(written(how, file, url.span(), url, collected, group));
      }
    }
  }

  private void addHtml(ParsedFile file, HtmlElement element, List<WrittenLink> links) {
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
      links.add(
          written(LinkKind.COMPONENT, file, element.span(), url, component.collected(props), 0));
    }
  }

  private static WrittenLink written(
      LinkKind kind,
      ParsedFile file,
      Span span,
      StaticText url,
      @Nullable String collected,
      int group) {
    return new WrittenLink(
        kind,
        file.path(),
        span,
        url.content(),
        url.value(),
        collected,
        collected == null ? MarkdownLinkReader.unchecked(url.value()) : Verdict.OK,
        FileReference.NONE,
        group);
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
