package io.github.docusauruslint.route;

import io.github.docusauruslint.js.eval.EvalOptions;
import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.js.eval.Origin;
import io.github.docusauruslint.js.eval.PartialEvaluator;
import io.github.docusauruslint.mdx.Expression;
import io.github.docusauruslint.mdx.Import;
import io.github.docusauruslint.mdx.JsxElement;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.mdx.Scope;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.JsonWriter;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Renders the components that pages use and the site defines, as far as their source can be
 * evaluated: so it is known which props become links, which links a component brings along, and
 * which ids.
 */
final class PageRenderer {
  private static final EvalOptions.Limits LIMITS = new EvalOptions.Limits(400_000, 600, 4_000_000);

  /** Names that Docusaurus's loader declares in every page. */
  private static final Set<String> LOADER_NAMES =
      Set.of("frontMatter", "metadata", "assets", "contentTitle", "toc", "props");

  private final OverlayTree tree;
  private final EvalOptions options;
  private final Queue<PartialEvaluator> idle = new ConcurrentLinkedQueue<>();
  private final AtomicInteger scriptsMade = new AtomicInteger();
  private final ProvidedComponents provided;
  private final ScriptModules scripts;

  PageRenderer(
      FileTree files,
      Modules modules,
      ScriptModules scripts,
      ProvidedComponents provided,
      String baseUrl) {
    this.scripts = scripts;
    this.provided = provided;
    this.tree = new OverlayTree(files, SiteBundler.standIns(baseUrl));
    this.options = SiteBundler.build(LIMITS, modules, scripts);
  }

  /**
   * What is known of a file's JSX.
   *
   * @param elements by their index in {@link PageFacts#jsx}
   * @param expressions by their index in {@link PageFacts#expressions}
   */
  record Rendered(Map<Integer, RenderedPiece> elements, Map<Integer, RenderedPiece> expressions) {
    static final Rendered NOTHING = new Rendered(Map.of(), Map.of());

    /** Whether a component of the file shows a Markdown file that it was handed. */
    boolean shows(String markdown) {
      return Stream.concat(elements.values().stream(), expressions.values().stream())
          .anyMatch(piece -> piece.markdown().contains(markdown));
    }
  }

  /** Renders a Markdown file's JSX. */
  Rendered render(ParsedFile file) {
    PageFacts facts = file.facts();
    Set<String> scripts = scriptNames(file);
    Map<Integer, JsxElement> elements = new LinkedHashMap<>();
    for (int i = 0; i < facts.jsx().size(); i++) {
      JsxElement element = facts.jsx().get(i);
      if (element.origin() == JsxElement.Origin.MARKUP && isOwn(element, scripts)) {
        elements.put(i, element);
      }
    }
    Map<Integer, Expression> expressions = new LinkedHashMap<>();
    for (int i = 0; i < facts.expressions().size(); i++) {
      Expression expression = facts.expressions().get(i);
      if (holdsElement(expression, facts)) {
        expressions.put(i, expression);
      }
    }
    if (elements.isEmpty() && expressions.isEmpty()) {
      return Rendered.NOTHING;
    }
    return render(file, elements, expressions);
  }

  private Rendered render(
      ParsedFile file, Map<Integer, JsxElement> elements, Map<Integer, Expression> expressions) {
    String text = file.text().text();
    PageScript script = new PageScript(text, EsmBlocks.of(text, file.facts()));
    declareNames(file.facts(), script);
    elements.forEach((i, element) -> script.addElement("$e" + i, element.span()));
    expressions.forEach(
        (i, expression) -> {
          Span span = expression.span();
          script.addExpression("$x" + i, new Span(span.start() + 1, span.end() - 1));
        });
    String path = newScript(file.path());
    Map<String, RenderedPiece> pieces =
        evaluate(path, script.text(), origin -> onPage(origin, path, file.path(), script));
    Map<Integer, RenderedPiece> byElement = new HashMap<>();
    elements.keySet().forEach(i -> putKnown(byElement, i, pieces.get("$e" + i)));
    Map<Integer, RenderedPiece> byExpression = new HashMap<>();
    expressions.keySet().forEach(i -> putKnown(byExpression, i, pieces.get("$x" + i)));
    return new Rendered(byElement, byExpression);
  }

  private static void putKnown(
      Map<Integer, RenderedPiece> pieces, int index, @Nullable RenderedPiece piece) {
    if (piece != null) {
      pieces.put(index, piece);
    }
  }

  /** Renders the component that a script exports, as a page of its own. */
  RenderedPiece renderScript(String path) {
    String script =
        "import Page from "
            + new JsonWriter().value("./" + Paths.name(path))
            + ";\nexport const $page = {$$typeof: 'react.element', type: Page, props: {}};\n";
    Map<String, RenderedPiece> pieces = evaluate(newScript(path), script, origin -> origin);
    return pieces.getOrDefault("$page", RenderedPiece.UNKNOWN);
  }

  /** A path for a script beside a file, so that relative imports mean the same. */
  private String newScript(String beside) {
    String name = ".docusaurus-lint-" + scriptsMade.incrementAndGet() + ".jsx";
    return Paths.resolve(Paths.folder(beside), name);
  }

  /** Where a value stands in the files of the site. */
  private interface Places {
    @Nullable Origin of(Origin origin);
  }

  private static @Nullable Origin onPage(
      Origin origin, String scriptPath, String page, PageScript script) {
    if (!origin.file().equals(scriptPath)) {
      return origin;
    }
    Span span = script.original(origin.span());
    return span == null ? null : new Origin(page, span);
  }

  private Map<String, RenderedPiece> evaluate(String path, String script, Places places) {
    PartialEvaluator evaluator = idle.poll();
    if (evaluator == null) {
      evaluator = new PartialEvaluator(tree, options);
    }
    tree.add(path, SourceText.of(script));
    JsValue value = evaluator.render(path).value();
    tree.remove(path);
    idle.add(evaluator);
    Map<String, RenderedPiece> pieces = new HashMap<>();
    if (value instanceof JsValue.Obj exports) {
      for (Map.Entry<String, JsValue.Property> export : exports.properties().entrySet()) {
        if (export.getKey().startsWith("$")) {
          pieces.put(export.getKey(), placed(PieceReader.read(export.getValue().value()), places));
        }
      }
    }
    return pieces;
  }

  private static RenderedPiece placed(RenderedPiece piece, Places places) {
    List<RenderedPiece.RenderedLink> links =
        piece.links().stream()
            .map(
                link ->
                    new RenderedPiece.RenderedLink(
                        link.props(),
                        link.origin() == null ? null : places.of(link.origin()),
                        link.raw()))
            .toList();
    return new RenderedPiece(
        links,
        piece.ids(),
        piece.rawIds(),
        piece.markdown(),
        piece.showsChildren(),
        piece.complete());
  }

  /**
   * The local names of components of the site that could show links or ids, and of the page's own.
   */
  private Set<String> scriptNames(ParsedFile file) {
    Set<String> names = new HashSet<>();
    for (Import declaration : file.facts().imports()) {
      for (Import.Specifier specifier : declaration.specifiers()) {
        String name = specifier.imported();
        if (scripts.couldMatter(file.path(), declaration.source(), name)) {
          names.add(specifier.local());
        }
      }
    }
    for (Scope.Name declared : file.facts().scope().declared()) {
      names.add(declared.name());
    }
    return names;
  }

  private boolean isOwn(JsxElement element, Set<String> scripts) {
    String name = element.name();
    if (name == null || !Character.isUpperCase(name.charAt(0))) {
      return false;
    }
    int dot = name.indexOf('.');
    String head = dot < 0 ? name : name.substring(0, dot);
    return scripts.contains(head) || provided.isOwn(head) || hasComputedLink(element);
  }

  /** Whether a prop named like a link is neither a string nor missing. */
  private static boolean hasComputedLink(JsxElement element) {
    for (String name : List.of("to", "href")) {
      JsxElement.Attribute attribute = element.attribute(name);
      if (attribute != null
          && attribute.kind() == JsxElement.Kind.EXPRESSION
          && StaticText.of(attribute.value()) == null) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsElement(Expression expression, PageFacts facts) {
    for (JsxElement element : facts.jsx()) {
      if (element.origin() == JsxElement.Origin.EXPRESSION
          && element.span().start() > expression.span().start()
          && element.span().end() < expression.span().end()) {
        return true;
      }
    }
    return false;
  }

  /** Declares what pages have without importing it. */
  private void declareNames(PageFacts facts, PageScript script) {
    Set<String> known = new HashSet<>();
    facts.imports().forEach(i -> i.specifiers().forEach(s -> known.add(s.local())));
    facts.scope().declared().forEach(name -> known.add(name.name()));
    for (Scope.Use use : facts.scope().used()) {
      String name = use.name();
      boolean loader = LOADER_NAMES.contains(name);
      boolean component = use.component() || provided.isOwn(name);
      if ((loader || component) && known.add(name)) {
        if (loader) {
          script.leaveUnknown(name);
        } else {
          script.provide(name);
        }
      }
    }
  }
}
