package io.github.docusauruslint.js;

import io.github.docusauruslint.js.ScopeAnalysis.Declaration;
import io.github.docusauruslint.js.ScopeAnalysis.DeclarationKind;
import io.github.docusauruslint.js.ScopeAnalysis.Evaluation;
import io.github.docusauruslint.js.ScopeAnalysis.Use;
import io.github.docusauruslint.js.ScopeAnalysis.UseKind;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The scopes that are open on a walk, the names in them, and the uses to be judged at its end. */
abstract class ScopeNames {
  private final Scope top = new Scope(null, true);
  private final List<Declaration> declared = new ArrayList<>();
  private final List<PendingUse> uses = new ArrayList<>();
  private Scope scope = top;
  private Evaluation evaluation = Evaluation.ALWAYS;

  private static final class Scope {
    final @Nullable Scope outer;

    /** Whether {@code var} stops here. */
    final boolean hoistsTo;

    Set<String> names = Set.of();

    Scope(@Nullable Scope outer, boolean hoistsTo) {
      this.outer = outer;
      this.hoistsTo = hoistsTo;
    }

    void add(String name) {
      if (names.isEmpty()) {
        names = new HashSet<>();
      }
      names.add(name);
    }
  }

  private record PendingUse(Use use, Scope scope) {}

  /** What was noted, now that all that is hoisted is known. */
  final ScopeAnalysis result() {
    List<Use> free = new ArrayList<>();
    for (PendingUse pending : uses) {
      Scope at = pending.scope;
      while (at.outer != null && !at.names.contains(pending.use.name())) {
        at = at.outer;
      }
      if (at == top) {
        free.add(pending.use);
      }
    }
    free.sort((one, other) -> one.span().compareTo(other.span()));
    declared.sort((one, other) -> one.span().compareTo(other.span()));
    return new ScopeAnalysis(declared, free);
  }

  final void use(String name, Node at, UseKind kind) {
    Use use = new Use(name, new Span(at.start(), at.end()), kind, evaluation);
    uses.add(new PendingUse(use, scope));
  }

  final void declare(Node.@Nullable Identifier id, DeclarationKind kind) {
    if (id == null) {
      return;
    }
    Scope target = scope;
    while (kind == DeclarationKind.VAR && !target.hoistsTo && target.outer != null) {
      target = target.outer;
    }
    if (target == top) {
      declared.add(new Declaration(id.name(), new Span(id.start(), id.end()), kind));
    } else {
      target.add(id.name());
    }
  }

  /** Binds a name in the innermost scope. */
  final void bindHere(String name) {
    scope.add(name);
  }

  final void inScope(boolean hoistsTo, Runnable body) {
    Scope outer = scope;
    scope = new Scope(outer, hoistsTo);
    body.run();
    scope = outer;
  }

  final void evaluated(Evaluation atMost, Runnable body) {
    Evaluation outer = evaluation;
    if (atMost.compareTo(outer) > 0) {
      evaluation = atMost;
    }
    body.run();
    evaluation = outer;
  }
}
