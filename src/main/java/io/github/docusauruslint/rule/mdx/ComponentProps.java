package io.github.docusauruslint.rule.mdx;

import io.github.docusauruslint.mdx.Import;
import io.github.docusauruslint.mdx.JsxElement;
import io.github.docusauruslint.mdx.PropValue;
import io.github.docusauruslint.route.ComponentSchema;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A prop that does not fit the schema of its component. */
final class ComponentProps implements PageRule {
  /** What every component takes, whatever it says. */
  private static final List<String> ALWAYS = List.of("children", "key", "ref");

  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    if (!page.facts().compiles() || page.facts().jsx().isEmpty()) {
      return;
    }
    Map<String, String> modules = modules(page);
    for (JsxElement element : page.facts().jsx()) {
      ComponentSchema schema = element.name() == null ? null : site.schemas().get(element.name());
      if (schema != null && describes(schema, modules.get(element.name()))) {
        check(page, element, schema, new PropChecker(page, findings));
      }
    }
  }

  private static boolean describes(ComponentSchema schema, @Nullable String module) {
    return schema.from() == null || module == null || module.equals(schema.from());
  }

  /** Where each imported name comes from. */
  private static Map<String, String> modules(Page page) {
    Map<String, String> modules = new HashMap<>();
    for (Import declaration : page.facts().imports()) {
      for (Import.Specifier specifier : declaration.specifiers()) {
        modules.put(specifier.local(), declaration.source());
      }
    }
    return modules;
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
