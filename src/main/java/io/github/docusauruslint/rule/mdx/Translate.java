package io.github.docusauruslint.rule.mdx;

import io.github.docusauruslint.mdx.Import;
import io.github.docusauruslint.mdx.JsxElement;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A {@code <Translate>} that Docusaurus 3.10.2 refuses to render: its text is no plain string, or
 * it has neither text nor id.
 */
final class Translate implements PageRule {
  private static final String MODULE = "@docusaurus/Translate";

  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    PageFacts facts = page.facts();
    if (facts.jsx().isEmpty() || !facts.compiles() || !site.isRendered(page)) {
      return;
    }
    Set<String> names = names(facts);
    if (names.isEmpty()) {
      return;
    }
    for (JsxElement element : facts.jsx()) {
      if (element.origin() == JsxElement.Origin.MARKUP && names.contains(element.name())) {
        check(page, element, findings);
      }
    }
  }

  private static Set<String> names(PageFacts facts) {
    Set<String> names = new HashSet<>();
    for (Import declaration : facts.imports()) {
      if (declaration.source().equals(MODULE)) {
        declaration.specifiers().stream()
            .filter(each -> each.imported().equals("default"))
            .forEach(each -> names.add(each.local()));
      }
    }
    return names;
  }

  private static void check(Page page, JsxElement element, Findings findings) {
    List<JsxElement.Child> children = element.children();
    for (JsxElement.Child child : children) {
      boolean text = child.content() == JsxElement.Content.TEXT;
      boolean expression = child.content() == JsxElement.Content.EXPRESSION;
      if (!(text || expression) || (expression && children.size() > 1)) {
        findings.add(page, child.span(), "text");
        return;
      }
    }
    boolean named =
        element.attributes().stream().anyMatch(each -> each.name() == null || isGiven(each));
    if (children.isEmpty() && !named) {
      findings.add(page, element.span(), "empty");
    }
  }

  private static boolean isGiven(JsxElement.Attribute attribute) {
    return "id".equals(attribute.name()) || "children".equals(attribute.name());
  }
}
