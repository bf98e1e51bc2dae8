package io.github.docusauruslint.route;

import io.github.docusauruslint.js.eval.EvalOptions;
import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.js.eval.Origin;
import io.github.docusauruslint.js.eval.PartialEvaluator;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.text.JsonWriter;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Renders the components that pages use and the site defines, as far as their source can be
 * evaluated: so it is known which props become links, which links a component brings along, and
 * which ids.
 */
final class PageRenderer {
  private static final EvalOptions.Limits LIMITS = new EvalOptions.Limits(400_000, 600, 4_000_000);

  private final OverlayTree tree;
  private final EvalOptions options;
  private final Queue<PartialEvaluator> idle = new ConcurrentLinkedQueue<>();
  private final AtomicInteger scriptsMade = new AtomicInteger();
  private final PageNames names;
  private final PieceChoice.Known known;
  private final Predicate<String> isDocument;

  PageRenderer(RenderedSite.Files files, ScriptModules scripts, PageNames names, String baseUrl) {
    this.names = names;
    this.tree = new OverlayTree(files.tree(), SiteBundler.standIns(baseUrl));
    this.isDocument = files.isDocument();
    MarkdownModules markdown = new MarkdownModules(files.markdown(), tree, names);
    this.known = new PieceChoice.Known(scripts, names.provided(), markdown);
    this.options = SiteBundler.build(LIMITS, scripts.modules(), scripts, markdown);
  }

  /**
   * What is known of a file's JSX.
   *
   * @param elements by their index in {@link PageFacts#jsx}
   * @param expressions by their index in {@link PageFacts#expressions}
   * @param dependent tags and expressions of a partial that depend on its props: they are known
   *     where others show it
   * @param otherIds whether there may be ids that are not known, and that a build collects
   */
  record Rendered(
      Map<Integer, RenderedPiece> elements,
      Map<Integer, RenderedPiece> expressions,
      List<Span> dependent,
      boolean otherIds) {
    static final Rendered NOTHING = new Rendered(Map.of(), Map.of(), List.of(), false);

    /** The Markdown files that pieces of the file show, by the offsets of the pieces. */
    SortedMap<Integer, Set<String>> markdown(PageFacts facts) {
      SortedMap<Integer, Set<String>> shown = new TreeMap<>();
      elements.forEach((i, piece) -> add(facts.jsx().get(i).span(), piece, shown));
      expressions.forEach((i, piece) -> add(facts.expressions().get(i).span(), piece, shown));
      return shown;
    }

    private static void add(Span span, RenderedPiece piece, Map<Integer, Set<String>> shown) {
      if (!piece.markdown().isEmpty()) {
        shown.put(span.start(), piece.markdown());
      }
    }
  }

  /** Renders a Markdown file's JSX. */
  Rendered render(ParsedFile file) {
    PageFacts facts = file.facts();
    if (facts.jsx().isEmpty() && facts.expressions().isEmpty()) {
      return Rendered.NOTHING;
    }
    PropUses props = PropUses.of(facts);
    PropUses left = isDocument.test(file.path()) ? PropUses.NONE : props;
    PieceChoice choice = PieceChoice.of(file, left, known);
    return choice.isEmpty() && left.isEmpty()
        ? Rendered.NOTHING
        : render(file, choice, left.dependent(facts));
  }

  private Rendered render(ParsedFile file, PieceChoice choice, List<Span> dependent) {
    Map<Integer, RenderedPiece> elements = new HashMap<>(choice.plain());
    Map<Integer, RenderedPiece> expressions = new HashMap<>();
    if (!choice.elements().isEmpty() || !choice.expressions().isEmpty()) {
      String text = file.text().text();
      PageScript script = new PageScript(text, EsmBlocks.of(text, file.facts()));
      names.declareUsed(file.facts(), script);
      script.declareProps();
      choice.elements().forEach((i, element) -> script.addElement("$e" + i, element, null));
      choice
          .expressions()
          .forEach((i, each) -> script.addExpression("$x" + i, PageScript.inner(each)));
      String path = newScript(file.path());
      Map<String, RenderedPiece> pieces =
          evaluate(path, script.text(), origin -> onPage(origin, path, file.path(), script));
      RenderedPiece unknown = RenderedPiece.UNKNOWN;
      choice
          .elements()
          .keySet()
          .forEach(i -> elements.put(i, pieces.getOrDefault("$e" + i, unknown)));
      choice
          .expressions()
          .keySet()
          .forEach(i -> expressions.put(i, pieces.getOrDefault("$x" + i, unknown)));
    }
    boolean complete =
        Stream.concat(elements.values().stream(), expressions.values().stream())
            .allMatch(RenderedPiece::complete);
    boolean otherIds = !complete && PieceChoice.couldCollect(file, known);
    return new Rendered(elements, expressions, dependent, otherIds);
  }

  /** Renders the component that a script exports, as a page of its own. */
  RenderedPiece renderScript(String path) {
    String script =
        "import Page from "
            + new JsonWriter().value("./" + Paths.name(path))
            + ";\nexport const $page = {$$typeof: 'react.element', type: Page, props: {}};\n";
    Map<String, RenderedPiece> pieces =
        evaluate(newScript(path), script, known.markdown()::original);
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

  private @Nullable Origin onPage(
      Origin origin, String scriptPath, String page, PageScript script) {
    if (!origin.file().equals(scriptPath)) {
      return known.markdown().original(origin);
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
    return piece.with(
        piece.links().stream()
            .map(
                link ->
                    new RenderedPiece.RenderedLink(
                        link.props(),
                        link.origin() == null ? null : places.of(link.origin()),
                        link.raw()))
            .toList());
  }
}
