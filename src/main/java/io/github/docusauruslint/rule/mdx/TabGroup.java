package io.github.docusauruslint.rule.mdx;

import io.github.docusauruslint.mdx.Expression;
import io.github.docusauruslint.mdx.JsxElement;
import io.github.docusauruslint.mdx.PropValue;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Nearest;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One {@code <Tabs>}, judged as {@code useTabsContextValue} of {@code @docusaurus/theme-common}
 * 3.10.2 does it.
 */
final class TabGroup {
  /** What React makes no child of. */
  private static final List<String> NOTHING = List.of("null", "undefined", "true", "false");

  /** What counts as no default. */
  private static final List<String> FALSY = List.of("null", "undefined", "false", "0");

  private final Page page;
  private final JsxElement tabs;
  private final Parts parts;
  private final Findings findings;

  /** Where each value stands first, by what it is in JavaScript. */
  private final Map<String, Span> values = new LinkedHashMap<>();

  /** Whether all values are known. */
  private boolean complete = true;

  /** Whether a child was none: what was meant as a tab may be in it. */
  private boolean refused;

  /** The elements and expressions of a page by their places. */
  static final class Parts {
    private final Map<Span, List<JsxElement>> elements = new HashMap<>();
    private final Map<Span, List<Expression>> expressions = new HashMap<>();

    Parts(Page page) {
      page.facts()
          .jsx()
          .forEach(e -> elements.computeIfAbsent(e.span(), key -> new ArrayList<>()).add(e));
      page.facts()
          .expressions()
          .forEach(e -> expressions.computeIfAbsent(e.span(), key -> new ArrayList<>()).add(e));
    }
  }

  TabGroup(Page page, JsxElement tabs, Parts parts, Findings findings) {
    this.page = page;
    this.tabs = tabs;
    this.parts = parts;
    this.findings = findings;
  }

  void check() {
    JsxElement.Attribute given = tabs.attribute("values");
    PropValue list = given == null ? null : given.value();
    if (tabs.attributes().stream().anyMatch(attribute -> attribute.name() == null)) {
      return; // a spread may hold anything
    }
    if (given == null || list instanceof PropValue.Literal || isUndefined(list)) {
      tabs.children().forEach(this::child);
    } else if (list instanceof PropValue.Array array) {
      array.items().forEach(item -> listed(item.value()));
    } else {
      complete = false;
    }
    if (complete && values.isEmpty() && !refused) {
      findings.add(page, tabs.nameSpan(), "empty");
    } else if (complete && !values.isEmpty()) {
      checkDefault();
    }
    checkQuery();
  }

  private void child(JsxElement.Child child) {
    switch (child.content()) {
      case ELEMENT -> element(child.span());
      case MARKDOWN, TEXT -> refuse(child.span());
      case EXPRESSION -> expression(child.span());
    }
  }

  private void element(Span tag) {
    for (JsxElement element : parts.elements.getOrDefault(tag, List.of())) {
      JsxElement.Attribute value = element.attribute("value");
      if (value != null) {
        add(key(value.kind(), value.value()), value.span());
      } else if (element.attributes().stream().anyMatch(each -> each.name() == null)) {
        complete = false;
      } else {
        findings.add(page, element.nameSpan(), "no-value");
      }
    }
  }

  private void expression(Span span) {
    for (Expression expression : parts.expressions.getOrDefault(span, List.of())) {
      PropValue value = expression.value();
      if (value != null) {
        String name =
            value instanceof PropValue.Literal literal
                ? literal.raw()
                : value instanceof PropValue.Identifier identifier ? identifier.name() : "";
        if (value instanceof PropValue.Text text) {
          if (!text.value().isEmpty()) {
            refuse(span);
          }
        } else if (!NOTHING.contains(name)) {
          complete = false;
        }
      }
    }
  }

  private void refuse(Span span) {
    refused = true;
    findings.add(page, span, "child");
  }

  private void listed(PropValue item) {
    PropValue value = item instanceof PropValue.Obj object ? object.get("value") : null;
    if (value == null) {
      complete = false;
    } else {
      add(key(JsxElement.Kind.EXPRESSION, value), value.span());
    }
  }

  private void add(@Nullable String key, Span span) {
    if (key == null) {
      complete = false;
      return;
    }
    Span first = values.putIfAbsent(key, span);
    if (first != null) {
      findings.add(page, span, "twice", shown(key)).related(page.path(), first, "first");
    }
  }

  private void checkDefault() {
    JsxElement.Attribute chosen = tabs.attribute("defaultValue");
    String key = chosen == null ? null : key(chosen.kind(), chosen.value());
    if (chosen == null || key == null || values.containsKey(key)) {
      return;
    }
    String value = shown(key);
    if (value.isEmpty() || !key.startsWith("\"") && FALSY.contains(value)) {
      return;
    }
    List<String> known = values.keySet().stream().map(TabGroup::shown).toList();
    Findings.Finding finding = findings.add(page, chosen.span(), "no-default", value);
    String near = Nearest.of(value, known);
    if (near == null) {
      finding.help("values", String.join(", ", known));
    } else {
      finding.help("near", near);
    }
  }

  /** {@code queryString} alone asks for the name of the group. */
  private void checkQuery() {
    JsxElement.Attribute query = tabs.attribute("queryString");
    JsxElement.Attribute group = tabs.attribute("groupId");
    String asked = query == null ? null : key(query.kind(), query.value());
    boolean unnamed = group == null || "\"".equals(key(group.kind(), group.value()));
    if (query != null && "true".equals(asked) && unnamed) {
      findings.add(page, query.span(), "no-group");
    }
  }

  private static boolean isUndefined(@Nullable PropValue value) {
    return value instanceof PropValue.Identifier identifier
        && identifier.name().equals("undefined");
  }

  /** A value as JavaScript compares it: texts start with a quote; null where it is not known. */
  private static @Nullable String key(JsxElement.Kind kind, @Nullable PropValue value) {
    if (kind == JsxElement.Kind.NONE) {
      return "true";
    }
    if (value instanceof PropValue.Text text) {
      return "\"" + text.value();
    }
    return value instanceof PropValue.Literal literal
        ? literal.raw()
        : isUndefined(value) ? "undefined" : null;
  }

  private static String shown(String key) {
    return key.startsWith("\"") ? key.substring(1) : key;
  }
}
