package io.github.docusauruslint.route;

import io.github.docusauruslint.mdx.JsxElement;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.mdx.PropValue;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.SpanSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of a Markdown file a server does not render, though they are compiled: footnotes that
 * nothing calls, what stands between the tags of a component that does not show its children, and
 * of {@code <Tabs lazy>} all tabs but the selected one. Their links and ids are never collected.
 * What depends on the props of a partial counts where others show the partial.
 */
final class HiddenParts {
  private static final SpanSet NONE = SpanSet.of(List.of());
  private static final Set<String> FALSY = Set.of("false", "null", "undefined", "0");

  private final PageFacts facts;
  private final List<Span> hidden;
  private final Map<Span, Integer> byTag = new HashMap<>();

  /** The elements whose children are known to be hidden. */
  private final BitSet gone = new BitSet();

  private HiddenParts(PageFacts facts) {
    this.facts = facts;
    this.hidden = new ArrayList<>(facts.scope().unrendered());
  }

  static SpanSet of(ParsedFile file, PageRenderer.Rendered rendered) {
    return of(file, rendered, false);
  }

  /** The same, and with {@code doubtful} what may be hidden, too. */
  static SpanSet of(ParsedFile file, PageRenderer.Rendered rendered, boolean doubtful) {
    PageFacts facts = file.facts();
    if (facts.jsx().isEmpty()
        && facts.scope().unrendered().isEmpty()
        && rendered.dependent().isEmpty()) {
      return NONE;
    }
    HiddenParts parts = new HiddenParts(facts);
    parts.hidden.addAll(rendered.dependent());
    ComponentNames names = new ComponentNames(facts);
    for (int i = 0; i < facts.jsx().size(); i++) {
      JsxElement element = facts.jsx().get(i);
      if (element.children().isEmpty()) {
        continue;
      }
      RenderedPiece piece = rendered.elements().get(i);
      if (piece != null) {
        boolean silent = piece.complete() && !piece.showsChildren();
        if (silent || (doubtful && piece.childrenInPart())) {
          parts.hide(i);
        }
      } else if (isLazyTabs(element, names)) {
        parts.hideTabs(i);
      }
    }
    return parts.hidden.isEmpty() ? NONE : SpanSet.of(parts.hidden);
  }

  private void hide(int root) {
    Deque<Integer> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      int parent = open.pop();
      if (gone.get(parent)) {
        continue;
      }
      gone.set(parent);
      for (JsxElement.Child child : facts.jsx().get(parent).children()) {
        hidden.add(child.span());
        Integer index = element(child);
        if (index != null) {
          open.push(index);
        }
      }
    }
  }

  /** The element that a child is, by its opening tag; null where it is something else. */
  private @Nullable Integer element(JsxElement.Child child) {
    if (child.content() != JsxElement.Content.ELEMENT) {
      return null;
    }
    if (byTag.isEmpty()) {
      for (int i = 0; i < facts.jsx().size(); i++) {
        byTag.putIfAbsent(facts.jsx().get(i).span(), i);
      }
    }
    return byTag.get(child.span());
  }

  private static boolean isLazyTabs(JsxElement element, ComponentNames names) {
    String name = element.name();
    JsxElement.Attribute lazy = name == null ? null : element.attribute("lazy");
    if (name == null || lazy == null || isFalsy(lazy)) {
      return false;
    }
    ComponentNames.Imported imported = names.find(name);
    return imported != null && imported.isDefaultOf("@theme/Tabs");
  }

  private void hideTabs(int parent) {
    List<Integer> tabs = new ArrayList<>();
    for (JsxElement.Child child : facts.jsx().get(parent).children()) {
      Integer index = element(child);
      if (index != null) {
        tabs.add(index);
      }
    }
    String selected = selected(facts.jsx().get(parent), tabs);
    for (int tab : tabs) {
      String value = text(facts.jsx().get(tab), "value");
      if (selected != null && value != null && !value.equals(selected)) {
        hide(tab);
      }
    }
  }

  /** The value of the tab that is open at first; null where it is not known. */
  private @Nullable String selected(JsxElement element, List<Integer> tabs) {
    JsxElement.Attribute chosen = element.attribute("defaultValue");
    if (chosen != null && !isFalsy(chosen)) {
      return text(element, "defaultValue");
    }
    JsxElement.Attribute values = element.attribute("values");
    if (values != null) {
      PropValue first =
          values.value() instanceof PropValue.Array array
                  && !array.items().isEmpty()
                  && array.items().get(0).value() instanceof PropValue.Obj object
                  && object.get("default") == null
              ? object.get("value")
              : null;
      boolean marked = values.source() != null && values.source().contains("default");
      return !marked && first instanceof PropValue.Text text ? text.value() : null;
    }
    for (int tab : tabs) {
      JsxElement.Attribute marked = facts.jsx().get(tab).attribute("default");
      if (marked != null && !isFalsy(marked)) {
        return text(facts.jsx().get(tab), "value");
      }
    }
    return tabs.isEmpty() ? null : text(facts.jsx().get(tabs.get(0)), "value");
  }

  private static boolean isFalsy(JsxElement.Attribute attribute) {
    PropValue value = attribute.value();
    return (value instanceof PropValue.Literal literal && FALSY.contains(literal.raw()))
        || (value instanceof PropValue.Identifier name && FALSY.contains(name.name()))
        || (value instanceof PropValue.Text text && text.value().isEmpty());
  }

  private static @Nullable String text(JsxElement element, String name) {
    JsxElement.Attribute attribute = element.attribute(name);
    return attribute != null && attribute.value() instanceof PropValue.Text text
        ? text.value()
        : null;
  }
}
