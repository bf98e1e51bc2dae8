package io.github.docusauruslint.config;

import io.github.docusauruslint.mdx.Import;
import io.github.docusauruslint.mdx.JsxElement;
import io.github.docusauruslint.mdx.PropValue;
import io.github.docusauruslint.route.ComponentSchemaReader;
import io.github.docusauruslint.site.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the pages of a site say of a component that the site has itself: a schema that fits every
 * use, for its author to look over.
 */
final class ProposedSchema {
  private final ValueShape props = new ValueShape();
  private int uses;
  private boolean isCertain = true;

  /**
   * The schemas that the pages suggest, by component, of those that get links, images or icons.
   * Docusaurus's own components have theirs.
   */
  static Map<String, ProposedSchema> of(Iterable<Page> pages) {
    Set<String> known = ComponentSchemaReader.shipped().keySet();
    Map<String, ProposedSchema> found = new TreeMap<>();
    for (Page page : pages) {
      Map<String, String> modules = modules(page);
      for (JsxElement element : page.facts().jsx()) {
        String name = element.name();
        if (name == null || known.contains(name) || !isOwn(name, modules)) {
          continue;
        }
        found.computeIfAbsent(name, n -> new ProposedSchema()).add(element);
      }
    }
    found.values().removeIf(schema -> !schema.props.leadsSomewhere(""));
    return found;
  }

  private static Map<String, String> modules(Page page) {
    Map<String, String> modules = new HashMap<>();
    for (Import declaration : page.facts().imports()) {
      for (Import.Specifier specifier : declaration.specifiers()) {
        modules.put(specifier.local(), declaration.source());
      }
    }
    return modules;
  }

  /** Whether a component comes from the site's own files, by import or for every page. */
  private static boolean isOwn(String name, Map<String, String> modules) {
    if (!Character.isUpperCase(name.codePointAt(0)) || name.indexOf('.') >= 0) {
      return false;
    }
    String module = modules.get(name);
    return module == null
        || module.startsWith("@site/")
        || ((module.startsWith("./") || module.startsWith("../"))
            && !module.endsWith(".md")
            && !module.endsWith(".mdx"));
  }

  private void add(JsxElement element) {
    uses++;
    Map<String, PropValue> values = new HashMap<>();
    for (JsxElement.Attribute attribute : element.attributes()) {
      if (attribute.name() == null) {
        isCertain = false;
      } else if (attribute.value() != null) {
        values.put(attribute.name(), attribute.value());
      } else {
        props.field(attribute.name()).addSwitch();
      }
    }
    props.addFields(values);
  }

  int uses() {
    return uses;
  }

  /** The lines of the schema below {@code components:}, indented by two. */
  String yaml(String name) {
    StringBuilder out = new StringBuilder();
    out.append("  ").append(name).append(":\n    props:\n");
    props.fields().forEach((prop, shape) -> shape.write(out, prop, 6, isCertain ? uses : 0));
    return out.toString();
  }
}
