package io.github.docusauruslint.route;

import io.github.docusauruslint.js.eval.Origin;
import io.github.docusauruslint.mdx.Expression;
import io.github.docusauruslint.mdx.JsxElement;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Markdown files as the modules that they are where others import them: what they export, and a
 * component. The component shows what of the file depends on its props; the rest is the same
 * wherever the file is shown.
 */
final class MarkdownModules {
  private final Function<String, @Nullable ParsedFile> files;
  private final OverlayTree tree;
  private final PageNames names;
  private final Map<String, PropUses> props = new ConcurrentHashMap<>();
  private final Map<String, Module> byScript = new ConcurrentHashMap<>();

  /** A script that was made of a Markdown file. */
  private record Module(String page, PageScript script) {}

  /**
   * The modules of a site.
   *
   * @param files a Markdown file by its path, or null
   * @param tree takes the scripts
   */
  MarkdownModules(Function<String, @Nullable ParsedFile> files, OverlayTree tree, PageNames names) {
    this.files = files;
    this.tree = tree;
    this.names = names;
  }

  /** Where a Markdown file depends on its props; null where there is no such file. */
  @Nullable PropUses props(String path) {
    PropUses known = props.get(path);
    if (known == null) {
      ParsedFile file = files.apply(path);
      if (file != null) {
        known = PropUses.of(file.facts());
        props.put(path, known);
      }
    }
    return known;
  }

  /** The script that a Markdown file is as a module; null where it cannot be known. */
  @Nullable String script(String path) {
    String script = Paths.resolve(Paths.folder(path), ".docusaurus-lint-" + Paths.name(path));
    String named = script + ".jsx";
    if (byScript.containsKey(named)) {
      return named;
    }
    ParsedFile file = files.apply(path);
    PageFacts facts = file == null ? PageFacts.NONE : file.facts();
    boolean layout = facts.exports().stream().anyMatch(each -> each.name().equals("default"));
    if (file == null || layout || !facts.isRead()) {
      return null;
    }
    PageScript made = script(file, facts);
    tree.add(named, SourceText.of(made.text()));
    byScript.put(named, new Module(path, made));
    return named;
  }

  private PageScript script(ParsedFile file, PageFacts facts) {
    String text = file.text().text();
    PageScript script = new PageScript(text, EsmBlocks.of(text, facts));
    names.declareAll(facts, script);
    script.beginContent(SiteBundler.MARKDOWN + file.path());
    PropUses uses = PropUses.of(facts);
    if (!uses.isEmpty()) {
      addDependent(uses, facts, script);
    }
    script.endContent();
    return script;
  }

  private static void addDependent(PropUses uses, PageFacts facts, PageScript script) {
    for (int i = 0; i < facts.jsx().size(); i++) {
      JsxElement element = facts.jsx().get(i);
      if (element.origin() == JsxElement.Origin.MARKUP && uses.isIn(element.span())) {
        boolean details = element.flow() && "details".equals(element.name());
        script.addElement("$e" + i, element, details ? "$Details" : null);
      }
    }
    for (int i = 0; i < facts.expressions().size(); i++) {
      Expression expression = facts.expressions().get(i);
      if (uses.isIn(expression.span())) {
        script.addExpression("$x" + i, PageScript.inner(expression));
      }
    }
  }

  /** Where a place in such a script stands in the site; null where it is nothing of the page's. */
  @Nullable Origin original(Origin origin) {
    Module module = byScript.get(origin.file());
    if (module == null) {
      return origin;
    }
    Span span = module.script().original(origin.span());
    return span == null ? null : new Origin(module.page(), span);
  }
}
