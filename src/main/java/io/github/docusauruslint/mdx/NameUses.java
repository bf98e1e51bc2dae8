package io.github.docusauruslint.mdx;

import io.github.docusauruslint.js.Node.Identifier;
import io.github.docusauruslint.js.Node.Literal;
import io.github.docusauruslint.js.ScopeAnalysis;
import io.github.docusauruslint.js.ScopeAnalysis.Evaluation;
import io.github.docusauruslint.js.ScopeAnalysis.UseKind;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.SpanSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Notes the names that a page's JavaScript and tags take from the page's scope. */
final class NameUses {
  private final List<Scope.Use> uses = new ArrayList<>();
  private final Places places;

  NameUses(Places places) {
    this.places = places;
  }

  /**
   * All uses, in the order of the page.
   *
   * @param unrendered the parts of the file that are compiled and never rendered
   */
  List<Scope.Use> inOrder(List<Span> unrendered) {
    uses.sort((one, other) -> one.span().compareTo(other.span()));
    SpanSet parts = SpanSet.of(unrendered);
    uses.replaceAll(use -> parts.contains(use.span().start()) ? use.doubtful() : use);
    return uses;
  }

  /**
   * The name of an element among the Markdown. MDX takes it from the page's scope or from the
   * components, unless it is that of an HTML element: in lower case, or with a hyphen or colon.
   */
  void tag(Tag tag) {
    String name = tag.name;
    if (name == null) {
      return;
    }
    int dot = name.indexOf('.');
    char first = name.charAt(0);
    boolean html = dot < 0 && (first >= 'a' && first <= 'z' || name.indexOf('-') >= 0);
    if (html || name.indexOf(':') >= 0) {
      return;
    }
    int length = dot < 0 ? name.length() : dot;
    Span span = places.span(tag.nameStart, tag.nameStart + length);
    uses.add(new Scope.Use(name.substring(0, length), span, true, true));
  }

  /** JavaScript in braces. */
  void script(Script script) {
    io.github.docusauruslint.js.Node expression = script.expression();
    if (expression != null) {
      Stretch in = script.in();
      add(expression, offset -> places.original(in.source(offset)));
    }
  }

  /** Imports and exports. */
  void esm(Nodes.Esm block) {
    add(block.program, places::original);
  }

  private void add(io.github.docusauruslint.js.Node tree, IntUnaryOperator original) {
    if (tree instanceof Literal) {
      return;
    }
    if (tree instanceof Identifier name) {
      uses.add(new Scope.Use(name.name(), span(name.start(), name.end(), original), false, true));
      return;
    }
    for (ScopeAnalysis.Use use : ScopeAnalysis.of(tree).used()) {
      boolean component = use.kind() == UseKind.JSX;
      boolean harmless = use.kind() == UseKind.TYPEOF || use.kind() == UseKind.EXPORT;
      boolean certain = !harmless && use.evaluation() == Evaluation.ALWAYS;
      Span span = span(use.span().start(), use.span().end(), original);
      uses.add(new Scope.Use(use.name(), span, component, certain));
    }
  }

  private static Span span(int from, int to, IntUnaryOperator original) {
    int start = original.applyAsInt(from);
    return new Span(start, Math.max(start, original.applyAsInt(to - 1) + 1));
  }
}
