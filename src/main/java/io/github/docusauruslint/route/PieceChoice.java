package io.github.docusauruslint.route;

import io.github.docusauruslint.mdx.Expression;
import io.github.docusauruslint.mdx.Import;
import io.github.docusauruslint.mdx.JsxElement;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.mdx.Scope;
import io.github.docusauruslint.site.ParsedFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which pieces of a Markdown file's JSX are worth rendering: those that could show links, ids or
 * Markdown which cannot be read off the page. Most elements could not.
 *
 * @param elements by their index in {@link PageFacts#jsx}
 * @param expressions by their index in {@link PageFacts#expressions}
 * @param plain elements that show a Markdown file, whatever their props are, and none of their
 *     children
 */
record PieceChoice(
    Map<Integer, JsxElement> elements,
    Map<Integer, Expression> expressions,
    Map<Integer, RenderedPiece> plain) {

  /** Modules whose components, or hooks, collect the ids that they are given. */
  private static final Set<String> COLLECTING =
      Set.of(
          "@docusaurus/Link",
          "@docusaurus/useBrokenLinks",
          "@theme/Heading",
          "@theme/Details",
          "@theme/MDXComponents");

  /** What the choice depends on beyond the file. */
  record Known(ScriptModules scripts, ProvidedComponents provided, MarkdownModules markdown) {}

  /**
   * Chooses.
   *
   * @param left what does not count, for it depends on the props of a partial
   */
  static PieceChoice of(ParsedFile file, PropUses left, Known known) {
    PageFacts facts = file.facts();
    Names names = Names.of(file, known);
    Map<Integer, JsxElement> elements = new LinkedHashMap<>();
    Map<Integer, RenderedPiece> plain = new HashMap<>();
    for (int i = 0; i < facts.jsx().size(); i++) {
      JsxElement element = facts.jsx().get(i);
      String head = element.origin() == JsxElement.Origin.MARKUP ? head(element) : null;
      if (head != null && !left.isIn(element.span())) {
        String partial = names.partials().get(head);
        if (partial != null && head.equals(element.name()) && isPlain(partial, known)) {
          plain.put(i, RenderedPiece.ofMarkdown(partial));
        } else if (partial != null
            || names.components().contains(head)
            || known.provided().isOwn(head)
            || hasComputedLink(element)) {
          elements.put(i, element);
        }
      }
    }
    Map<Integer, Expression> expressions = new LinkedHashMap<>();
    if (!facts.expressions().isEmpty()) {
      TreeSet<Integer> places = names.shown(facts);
      for (int i = 0; i < facts.expressions().size(); i++) {
        Expression expression = facts.expressions().get(i);
        Integer next = places.higher(expression.span().start());
        if (next != null && next < expression.span().end() && !left.isIn(expression.span())) {
          expressions.put(i, expression);
        }
      }
    }
    return new PieceChoice(elements, expressions, plain);
  }

  private static boolean isPlain(String partial, Known known) {
    PropUses props = known.markdown().props(partial);
    return props != null && props.isEmpty();
  }

  private static @Nullable String head(JsxElement element) {
    String name = element.name();
    if (name == null || !Character.isUpperCase(name.charAt(0))) {
      return null;
    }
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
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

  /** Whether there is nothing to render. */
  boolean isEmpty() {
    return elements.isEmpty() && expressions.isEmpty() && plain.isEmpty();
  }

  /**
   * The local names that matter.
   *
   * @param components what the site or the page defines and could show links or ids
   * @param partials Markdown files by the names that they are imported by as components
   * @param values names that could stand for elements
   */
  private record Names(Set<String> components, Map<String, String> partials, Set<String> values) {
    static Names of(ParsedFile file, Known known) {
      Set<String> components = new HashSet<>();
      Map<String, String> partials = new HashMap<>();
      Set<String> values = new HashSet<>();
      for (Import declaration : file.facts().imports()) {
        String source = declaration.source();
        String partial = markdown(file, source, known.scripts().modules());
        for (Import.Specifier specifier : declaration.specifiers()) {
          String name = specifier.imported();
          if (partial != null && name.equals("default")) {
            partials.put(specifier.local(), partial);
          } else if (partial != null || known.scripts().couldMatter(file.path(), source, name)) {
            components.add(specifier.local());
            values.add(specifier.local());
          }
        }
      }
      boolean elements =
          file.facts().jsx().stream().anyMatch(each -> each.origin() == JsxElement.Origin.ESM);
      for (Scope.Name declared : file.facts().scope().declared()) {
        components.add(declared.name());
        if (elements) {
          values.add(declared.name());
        }
      }
      return new Names(components, partials, values);
    }

    private static @Nullable String markdown(ParsedFile file, String source, Modules modules) {
      return MarkdownLinks.namesMarkdown(source)
              && modules.resolve(file.path(), source) instanceof ModuleTarget.Found found
          ? found.path()
          : null;
    }

    /** Where elements stand within JavaScript, and names that could be some. */
    TreeSet<Integer> shown(PageFacts facts) {
      TreeSet<Integer> places = new TreeSet<>();
      for (JsxElement element : facts.jsx()) {
        if (element.origin() == JsxElement.Origin.EXPRESSION) {
          places.add(element.span().start());
        }
      }
      if (!values.isEmpty()) {
        for (Scope.Use use : facts.scope().used()) {
          if (values.contains(use.name())) {
            places.add(use.span().start());
          }
        }
      }
      return places;
    }
  }

  /** Whether what a file imports or is given could have ids that a build collects. */
  static boolean couldCollect(ParsedFile file, Known known) {
    for (Import declaration : file.facts().imports()) {
      for (Import.Specifier specifier : declaration.specifiers()) {
        String source = declaration.source();
        if (COLLECTING.contains(source)
            || known.scripts().couldCollect(file.path(), source, specifier.imported())) {
          return true;
        }
      }
    }
    return known
        .scripts()
        .couldCollect("src/theme/page.mdx", "@site/src/theme/MDXComponents", "default");
  }
}
