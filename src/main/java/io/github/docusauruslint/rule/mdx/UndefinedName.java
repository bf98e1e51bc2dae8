package io.github.docusauruslint.rule.mdx;

import io.github.docusauruslint.js.GlobalNames;
import io.github.docusauruslint.mdx.Expression;
import io.github.docusauruslint.mdx.JsxElement;
import io.github.docusauruslint.mdx.PropValue;
import io.github.docusauruslint.mdx.Scope;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.Change;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.NewImport;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Nearest;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.SpanSet;
import io.github.docusauruslint.text.TextEdit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A name in a page's JavaScript that nothing defines, read when the page is rendered. */
final class UndefinedName implements PageRule {
  /** To how many names of a page others are looked for that are like them. */
  private static final int SUGGESTED = 200;

  /** What @docusaurus/mdx-loader 3.10.2 and MDX 3 declare in the module of every page. */
  private static final Set<String> GENERATED =
      Set.of(
          "props",
          "frontMatter",
          "contentTitle",
          "toc",
          "MDXContent",
          "_createMdxContent",
          "_components",
          "_provideComponents",
          "_missingMdxReference",
          "_jsx",
          "_jsxs",
          "_Fragment");

  @Override
  public void check(Page page, LinkedSite site, Findings findings) {
    List<Scope.Use> uses = page.facts().scope().used();
    if (uses.isEmpty() || !page.facts().compiles() || !site.isRendered(page)) {
      return;
    }
    Set<String> known = known(page, findings.options().texts("globals"));
    Set<String> written = new HashSet<>(known);
    written.removeIf(name -> name.startsWith("_"));
    Set<String> reported = new HashSet<>();
    Places places = null;
    for (Scope.Use use : uses) {
      boolean undefined =
          use.certain()
              && !use.component()
              && !known.contains(use.name())
              && !GlobalNames.mayExist(use.name());
      if (undefined && reported.add(use.name())) {
        places = places == null ? Places.of(page) : places;
        report(page, use, reported.size() > SUGGESTED ? Set.of() : written, places, findings);
      }
    }
  }

  private static Set<String> known(Page page, List<String> globals) {
    Set<String> known = NewImport.bound(page.facts());
    known.addAll(GENERATED);
    known.addAll(globals);
    if (page.document() != null) {
      known.add("assets"); // A partial has none.
    }
    for (Scope.Use use : page.facts().scope().used()) {
      if (use.component()) {
        known.add(use.name()); // MDX takes it from the components, by that name.
      }
    }
    return known;
  }

  private static void report(
      Page page, Scope.Use use, Set<String> written, Places places, Findings findings) {
    Findings.Finding finding = findings.add(page, use.span(), "undefined", use.name());
    String nearest = Nearest.of(use.name(), written);
    if (nearest != null) {
      finding.help("nearest", nearest);
    } else if (places.tags().contains(use.span().start())) {
      finding.help("import", use.name());
    }
    Span brace = places.braceAt(use.span().start());
    if (brace != null) {
      finding.fix(Change.unsafe("brace", "", page.path(), TextEdit.insert(brace.start(), "\\")));
    }
  }

  /**
   * Where names can stand on a page.
   *
   * @param tags those of elements, where no brace is text
   * @param braces expressions among the text that are a name and nothing else, by their start
   */
  private record Places(SpanSet tags, TreeMap<Integer, Span> braces) {
    static Places of(Page page) {
      TreeMap<Integer, Span> braces = new TreeMap<>();
      for (Expression expression : page.facts().expressions()) {
        if (expression.value() instanceof PropValue.Identifier) {
          braces.put(expression.span().start(), expression.span());
        }
      }
      return new Places(
          SpanSet.of(page.facts().jsx().stream().map(JsxElement::span).toList()), braces);
    }

    @Nullable Span braceAt(int offset) {
      var before = braces.floorEntry(offset);
      return before != null && before.getValue().contains(offset) ? before.getValue() : null;
    }
  }
}
