package io.github.docusauruslint.route;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.js.eval.Origin;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The links that the classic theme of Docusaurus 3.10.2 puts on every page: the navbar's brand and
 * items, and the footer's. HTML in either, and the announcement bar, are raw and are not checked.
 */
final class LayoutLinks {
  private final LinkComponent component;
  private final LayoutParts parts;
  private final Origin config;
  private final List<WrittenLink> links = new ArrayList<>();

  /**
   * A link of the layout.
   *
   * @param pages the paths of the pages that show it; null for all
   */
  record Placed(WrittenLink link, @Nullable Set<String> pages) {}

  private LayoutLinks(LinkComponent component, FileTree files, Origin config) {
    this.component = component;
    this.parts = new LayoutParts(files);
    this.config = config;
  }

  /**
   * The links of a site's theme configuration, in order.
   *
   * @param config where to point at for what is written nowhere
   */
  static List<WrittenLink> of(
      @Nullable JsValue themeConfig, LinkComponent component, FileTree files, Origin config) {
    LayoutLinks layout = new LayoutLinks(component, files, config);
    JsValue navbar = field(themeConfig, "navbar");
    if (!(navbar instanceof JsValue.Unknown)) {
      if (layout.parts.show(LayoutParts.BRAND)) {
        layout.addBrand(navbar);
      }
      if (layout.parts.show(LayoutParts.ITEMS)) {
        layout.addItems(field(navbar, "items"));
      }
    }
    JsValue footer = field(themeConfig, "footer");
    if (layout.parts.show(LayoutParts.FOOTER)) {
      layout.addFooter(footer);
    }
    return List.copyOf(layout.links);
  }

  private void addBrand(@Nullable JsValue navbar) {
    JsValue logo = field(navbar, "logo");
    JsValue href = field(logo, "href");
    if (logo instanceof JsValue.Unknown || href instanceof JsValue.Unknown) {
      return;
    }
    Origin place = navbar == null || navbar.origin() == null ? config : navbar.origin();
    JsValue link =
        href instanceof JsValue.Str text && !text.value().isEmpty()
            ? href
            : new JsValue.Str("/", new Origin(place.file(), Span.at(place.span().start())));
    String url = ((JsValue.Str) link).value();
    add(link, component.withBaseUrl(url), text(field(logo, "target")), false, true);
  }

  private void addItems(@Nullable JsValue items) {
    if (items instanceof JsValue.Arr list) {
      list.items().forEach(this::addItem);
    }
  }

  /** A navbar item, or an item of a dropdown. */
  private void addItem(JsValue item) {
    String type = text(field(item, "type"));
    boolean plain = type == null || type.equals("default") || type.equals("dropdown");
    boolean dropdown = "dropdown".equals(type) || field(item, "items") instanceof JsValue.Arr;
    if (dropdown && !parts.show(LayoutParts.DROPDOWN)) {
      return;
    }
    if ((plain || "docsVersion".equals(type)) && parts.show(LayoutParts.LINK)) {
      addLink(item);
    }
    if (plain) {
      addItems(field(item, "items"));
    }
    addItems(field(item, "dropdownItemsBefore"));
    addItems(field(item, "dropdownItemsAfter"));
  }

  private void addFooter(@Nullable JsValue footer) {
    JsValue href = field(field(footer, "logo"), "href");
    if (href instanceof JsValue.Str text && !text.value().isEmpty()) {
      add(href, text.value(), text(field(field(footer, "logo"), "target")), false, true);
    }
    if (field(footer, "links") instanceof JsValue.Arr links) {
      for (JsValue entry : links.items()) {
        if (field(entry, "items") instanceof JsValue.Arr column) {
          column.items().forEach(this::addLink);
        } else {
          addLink(entry);
        }
      }
    }
  }

  /** {@code href} as it is, else {@code to} with the base URL. */
  private void addLink(JsValue item) {
    JsValue href = field(item, "href");
    JsValue to = field(item, "to");
    String target = text(field(item, "target"));
    boolean unchecked = isTrue(field(item, "data-noBrokenLinkCheck"));
    boolean autoAddBaseUrl = !isFalse(field(item, "autoAddBaseUrl"));
    if (href instanceof JsValue.Str text && !text.value().isEmpty()) {
      boolean forced = isTrue(field(item, "prependBaseUrlToHref"));
      String url = forced ? component.forcedBaseUrl(text.value()) : text.value();
      add(href, url, target, unchecked, autoAddBaseUrl);
    } else if (to instanceof JsValue.Str text && !(href instanceof JsValue.Unknown)) {
      add(to, component.withBaseUrl(text.value()), target, unchecked, autoAddBaseUrl);
    }
  }

  private void add(
      JsValue written,
      String url,
      @Nullable String target,
      boolean unchecked,
      boolean autoAddBaseUrl) {
    String value = ((JsValue.Str) written).value();
    Origin origin = written.origin() == null ? config : written.origin();
    String collected =
        component.collected(new LinkComponent.Props(url, target, unchecked, autoAddBaseUrl));
    links.add(
        new WrittenLink(
            LinkKind.LAYOUT,
            origin.file(),
            origin.span(),
            content(origin.span(), value),
            value,
            collected,
            collected == null ? MarkdownLinkReader.unchecked(value) : Verdict.OK,
            FileReference.NONE,
            0,
            origin.span().length() == value.length() + 2));
  }

  /** The characters between the quotes, where the string is written plainly. */
  private static Span content(Span span, String value) {
    return span.length() == value.length() + 2 ? new Span(span.start() + 1, span.end() - 1) : span;
  }

  private static @Nullable JsValue field(@Nullable JsValue object, String key) {
    return object instanceof JsValue.Obj known ? known.get(key) : null;
  }

  private static @Nullable String text(@Nullable JsValue value) {
    return value instanceof JsValue.Str text ? text.value() : null;
  }

  private static boolean isTrue(@Nullable JsValue value) {
    return value instanceof JsValue.Bool flag ? flag.value() : text(value) != null;
  }

  private static boolean isFalse(@Nullable JsValue value) {
    return value instanceof JsValue.Bool flag && !flag.value();
  }
}
