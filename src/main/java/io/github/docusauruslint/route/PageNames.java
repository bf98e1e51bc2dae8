package io.github.docusauruslint.route;

import io.github.docusauruslint.mdx.Heading;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.mdx.Scope;
import io.github.docusauruslint.text.JsonWriter;
import java.util.HashSet;
import java.util.Set;

/**
 * The names that a page has without importing them: those that Docusaurus's loader declares, and
 * the components that every page has.
 *
 * @param frontMatter whether {@code frontMatter} is what stands in the page: a site may parse it
 *     itself
 */
record PageNames(ProvidedComponents provided, boolean frontMatter) {
  /** What {@code mdx-loader} 3.10.2 adds to the module of a page. */
  private static final Set<String> LOADER =
      Set.of("frontMatter", "contentTitle", "toc", "metadata", "assets");

  /** Declares the names that the page uses. */
  void declareUsed(PageFacts facts, PageScript script) {
    Set<String> known = known(facts);
    for (Scope.Use use : facts.scope().used()) {
      String name = use.name();
      if (LOADER.contains(name) && known.add(name)) {
        declare(name, facts, script);
      } else if ((use.component() || provided.isOwn(name)) && known.add(name)) {
        script.provide(name);
      }
    }
  }

  /** Declares what others may import from the page, and what it uses. */
  void declareAll(PageFacts facts, PageScript script) {
    Set<String> known = known(facts);
    LOADER.stream().filter(known::add).sorted().forEach(name -> declare(name, facts, script));
    for (Scope.Use use : facts.scope().used()) {
      String name = use.name();
      if ((use.component() || provided.isOwn(name)) && known.add(name)) {
        script.provide(name);
      }
    }
  }

  private static Set<String> known(PageFacts facts) {
    Set<String> known = new HashSet<>();
    facts.imports().forEach(i -> i.specifiers().forEach(s -> known.add(s.local())));
    facts.scope().declared().forEach(name -> known.add(name.name()));
    return known;
  }

  private void declare(String name, PageFacts facts, PageScript script) {
    if (name.equals("frontMatter") && frontMatter) {
      script.declareFrontMatter(facts.frontMatter().fields());
    } else if (name.equals("toc")) {
      script.declare(name, toc(facts));
    } else if (name.equals("contentTitle")) {
      script.declare(name, facts.renderedTitle() == null ? "undefined" : PageScript.TEXT);
    } else {
      script.leaveUnknown(name);
    }
  }

  /** The headings below the first level; a partial's own come in between. */
  private static String toc(PageFacts facts) {
    StringBuilder toc = new StringBuilder("[");
    for (Heading heading : facts.headings()) {
      if (heading.depth() > 1 && heading.id() != null && !heading.text().isEmpty()) {
        toc.append("{value: " + PageScript.TEXT + ", id: ")
            .append(new JsonWriter().value(heading.id()))
            .append(", level: ")
            .append(heading.depth())
            .append("}, ");
      }
    }
    boolean slices =
        facts.imports().stream().anyMatch(each -> MarkdownLinks.namesMarkdown(each.source()));
    return toc.append(slices ? "...$unknown]" : "]").toString();
  }
}
