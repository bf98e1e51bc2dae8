package io.github.docusauruslint.rule.mdx;

import io.github.docusauruslint.mdx.JsxElement;
import io.github.docusauruslint.mdx.PropValue;
import io.github.docusauruslint.route.ComponentSchema;
import io.github.docusauruslint.route.ComponentSchemas;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A prop that does not fit the schema of its component. */
final class ComponentProps implements PageRule {
  /** What every component takes, whatever it says. */
  private static final List<String> ALWAYS = List.of("children", "key", "ref");

  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    if (!page.facts().compiles() || page.facts().jsx().isEmpty()) {
      return;
    }
    ComponentSchemas.InFile schemas = site.schemas().in(page.file());
    for (JsxElement element : page.facts().jsx()) {
      ComponentSchema schema = schemas.of(element);
      if (schema != null) {
        check(page, element, schema, new PropChecker(page, findings));
      }
    }
  }

  private static void check(
      Page page, JsxElement element, ComponentSchema schema, PropChecker checker) {
    Set<String> given = new HashSet<>(ALWAYS);
    boolean spread = false;
    for (JsxElement.Attribute attribute : element.attributes()) {
      String name = attribute.name();
      if (name == null) {
        spread = true;
        continue;
      }
      given.add(name);
      ComponentSchema prop = schema.fields().get(name);
      PropValue value = attribute.value();
      if (prop == null && schema.closed() && !ALWAYS.contains(name)) {
        checker.unknown(attribute.span(), name, schema);
      } else if (prop != null && value != null) {
        checker.value(name, value, prop);
      } else if (prop != null && attribute.kind() == JsxElement.Kind.NONE) {
        checker.bare(name, attribute.span(), prop);
      }
    }
    if (!spread) {
      checker.missing(String.valueOf(element.name()), element.nameSpan(), given, schema);
    }
  }
}
