package io.github.docusauruslint.route;

import io.github.docusauruslint.js.eval.JsValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds links and ids in what was rendered. */
final class PieceReader {
  private static final String LINK = "@docusaurus/Link";
  private static final String TABS = "@theme/Tabs";
  private static final Set<String> HEADINGS =
      Set.of("@theme/Heading", "@theme/MDXComponents/Heading");
  private static final Set<String> WITH_ID =
      Set.of("@theme/Details", "@theme/MDXComponents/Details", "@theme/MDXComponents/Li");

  /** Components whose children a server does not render where they stand. */
  private static final Set<String> SILENT =
      Set.of("@docusaurus/BrowserOnly", "@docusaurus/Head", "react-helmet-async");

  /** How deep the values that another component is given are looked into. */
  private static final int DEPTH = 8;

  private final List<RenderedPiece.RenderedLink> links = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> rawIds = new HashSet<>();
  private final Set<String> markdown = new HashSet<>();
  private final Deque<JsValue> open = new ArrayDeque<>();
  private boolean showsChildren;
  private boolean childrenInPart;
  private boolean complete = true;

  private PieceReader() {}

  static RenderedPiece read(@Nullable JsValue rendered) {
    PieceReader reader = new PieceReader();
    if (rendered == null) {
      return RenderedPiece.UNKNOWN;
    }
    reader.open.push(rendered);
    while (!reader.open.isEmpty()) {
      reader.visit(reader.open.pop());
    }
    return new RenderedPiece(
        reader.links,
        reader.ids,
        reader.rawIds,
        reader.markdown,
        reader.showsChildren,
        reader.childrenInPart,
        reader.complete);
  }

  private void visit(JsValue value) {
    if (value instanceof JsValue.Arr array) {
      complete &= array.rest() == null;
      pushAll(array.items());
    } else if (value instanceof JsValue.Unknown unknown) {
      showsChildren |= isChildren(unknown);
      childrenInPart |= isChildren(unknown) && isOneChild(unknown);
      complete &= isHarmless(unknown);
    } else if (value instanceof JsValue.Fun) {
      complete = false;
    } else if (value instanceof JsValue.Obj element
        && element.get("props") instanceof JsValue.Obj props) {
      element(element.get("type"), props);
    }
  }

  /** The page's own children are read where they stand; texts have no links. */
  private static boolean isHarmless(JsValue.Unknown unknown) {
    JsValue.Foreign foreign = unknown.foreign();
    return foreign != null
        && (foreign.module().equals(SiteBundler.CHILDREN)
            || foreign.module().equals(SiteBundler.TEXT));
  }

  private static boolean isChildren(JsValue.Unknown unknown) {
    return unknown.foreign() != null && unknown.foreign().module().equals(SiteBundler.CHILDREN);
  }

  /** Whether it is one of the children that the page gives, such as {@code children[0]}. */
  private static boolean isOneChild(JsValue.Unknown unknown) {
    JsValue.Foreign foreign = unknown.foreign();
    String member = foreign == null ? "" : foreign.member();
    int dot = member.indexOf('.') + 1;
    return dot > 0 && dot < member.length() && Character.isDigit(member.charAt(dot));
  }

  /** Whether a component that is given this may show the page's own children. */
  private static boolean mayHoldChildren(JsValue value, int depth) {
    if (depth == 0 || value instanceof JsValue.Fun) {
      return true;
    }
    if (value instanceof JsValue.Unknown unknown) {
      return isChildren(unknown);
    }
    if (value instanceof JsValue.Arr array) {
      return array.items().stream().anyMatch(item -> mayHoldChildren(item, depth - 1));
    }
    return value instanceof JsValue.Obj object
        && object.properties().values().stream()
            .anyMatch(property -> mayHoldChildren(property.value(), depth - 1));
  }

  private void pushAll(List<JsValue> values) {
    for (int i = values.size() - 1; i >= 0; i--) {
      open.push(values.get(i));
    }
  }

  private void element(@Nullable JsValue type, JsValue.Obj props) {
    if (type instanceof JsValue.Str host) {
      addId(props, rawIds);
      if (host.value().equals("a")) {
        addLink(props, props.get("href"), true);
      }
      visitChildren(props);
    } else if (type instanceof JsValue.Unknown unknown && unknown.foreign() != null) {
      component(unknown.foreign().module(), props);
    } else {
      complete = false;
      visitChildren(props);
    }
  }

  private void component(String module, JsValue.Obj props) {
    if (module.startsWith(SiteBundler.MARKDOWN)) {
      markdown.add(module.substring(SiteBundler.MARKDOWN.length()));
      return;
    }
    if (SILENT.contains(module)) {
      JsValue fallback = props.get("fallback"); // of BrowserOnly
      if (fallback != null) {
        open.push(fallback);
      }
      return;
    }
    if (module.equals(TABS) && isTrue(props.get("lazy"))) {
      List<JsValue> shown = LazyTabs.shown(props);
      complete &= shown != null;
      pushAll(shown == null ? List.of() : shown);
      return;
    }
    if (module.equals(LINK)) {
      JsValue to = props.get("to");
      boolean empty =
          to == null || to.isNullish() || to instanceof JsValue.Str text && text.value().isEmpty();
      addLink(props, empty ? props.get("href") : to, false);
      addId(props, ids);
    } else if (WITH_ID.contains(module)) {
      addId(props, ids);
    } else if (HEADINGS.contains(module)) {
      boolean title = props.get("as") instanceof JsValue.Str as && as.value().equals("h1");
      addId(props, title ? rawIds : ids);
    } else if (!module.startsWith("@docusaurus/") && !module.startsWith("@theme/")) {
      complete &= module.startsWith("@theme-original/");
    }
    for (JsValue.Property property : props.properties().values()) {
      showsChildren |= mayHoldChildren(property.value(), DEPTH);
      pushShown(property.value());
    }
  }

  /** What another component is given may be shown by it: elements, and lists of them. */
  private void pushShown(JsValue value) {
    boolean element = value instanceof JsValue.Obj object && object.get("$$typeof") != null;
    if (element || value instanceof JsValue.Arr) {
      open.push(value);
    }
  }

  private void visitChildren(JsValue.Obj props) {
    JsValue children = props.get("children");
    if (children != null) {
      open.push(children);
    }
    complete &= props.rest() == null;
  }

  private void addLink(JsValue.Obj props, @Nullable JsValue url, boolean raw) {
    if (!(url instanceof JsValue.Str text)) {
      complete &= url == null || url.isNullish();
      return;
    }
    JsValue target = props.get("target");
    LinkComponent.Props link =
        new LinkComponent.Props(
            text.value(),
            target instanceof JsValue.Str name ? name.value() : null,
            isTrue(props.get("data-noBrokenLinkCheck")),
            !(props.get("autoAddBaseUrl") instanceof JsValue.Bool flag) || flag.value());
    links.add(new RenderedPiece.RenderedLink(link, text.origin(), raw));
  }

  private static boolean isTrue(@Nullable JsValue value) {
    return value instanceof JsValue.Bool flag ? flag.value() : value instanceof JsValue.Str;
  }

  private void addId(JsValue.Obj props, Set<String> to) {
    JsValue id = props.get("id");
    if (id instanceof JsValue.Str text && !text.value().isEmpty()) {
      to.add(text.value());
    } else if (to == ids) {
      boolean known = id == null || id.isNullish() || id instanceof JsValue.Str;
      complete &= known && (id != null || props.rest() == null);
    }
  }
}
