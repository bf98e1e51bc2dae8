package io.github.docusauruslint.rule.mdx;

import io.github.docusauruslint.mdx.Import;
import io.github.docusauruslint.mdx.JsxElement;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.mdx.PropValue;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Change;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.TextEdit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A {@code style} of an HTML element that React 19 refuses to render: it must be an object. */
final class StyleString implements PageRule {
  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    PageFacts facts = page.facts();
    if (facts.jsx().isEmpty() || !facts.compiles() || !site.isRendered(page)) {
      return;
    }
    Set<String> handing = handing(facts);
    Ancestry head =
        new Ancestry(facts.jsx(), e -> "Head".equals(e.name()) || "head".equals(e.name()));
    for (JsxElement element : facts.jsx()) {
      JsxElement.Attribute style = element.attribute("style");
      if (style != null
          && isRefused(style)
          && !isSpreadOver(element, style)
          && element.origin() != JsxElement.Origin.ESM
          && reachesHtml(element, handing)
          && !head.isBelow(element)) {
        report(page, style, findings);
      }
    }
  }

  private static void report(Page page, JsxElement.Attribute style, Findings findings) {
    Findings.Finding finding = findings.add(page, style.span(), "text");
    String object =
        style.value() instanceof PropValue.Text text ? InlineStyle.toObject(text.value()) : null;
    if (object != null) {
      String written = "style={" + object + "}";
      finding
          .help("object", written)
          .fix(Change.safe("style-object", "", page.path(), new TextEdit(style.span(), written)));
    }
  }

  /** Whether the value is neither an object nor nothing. */
  private static boolean isRefused(JsxElement.Attribute style) {
    PropValue value = style.value();
    if (value instanceof PropValue.Literal literal) {
      return !literal.raw().equals("null") && !literal.raw().startsWith("/");
    }
    return value instanceof PropValue.Text || style.kind() == JsxElement.Kind.NONE;
  }

  /** Whether a spread behind the attribute may set another style. */
  private static boolean isSpreadOver(JsxElement element, JsxElement.Attribute style) {
    List<JsxElement.Attribute> attributes = element.attributes();
    return attributes.subList(attributes.indexOf(style), attributes.size()).stream()
        .anyMatch(attribute -> attribute.kind() == JsxElement.Kind.SPREAD);
  }

  /** Whether the element is one of HTML, or a component of Docusaurus that hands its style on. */
  private static boolean reachesHtml(JsxElement element, Set<String> handing) {
    String name = element.name();
    if (name == null || name.indexOf('.') >= 0) {
      return false;
    }
    char first = name.charAt(0);
    return first >= 'a' && first <= 'z' || handing.contains(name);
  }

  /** The names of components that hand their style on. */
  private static Set<String> handing(PageFacts facts) {
    Set<String> handing = new HashSet<>(Set.of("Details"));
    for (Import declaration : facts.imports()) {
      for (Import.Specifier specifier : declaration.specifiers()) {
        handing.remove(specifier.local());
        if (declaration.source().equals("@docusaurus/Link")) {
          handing.add(specifier.local());
        }
      }
    }
    return handing;
  }
}
