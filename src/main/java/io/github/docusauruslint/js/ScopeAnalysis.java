package io.github.docusauruslint.js;

import io.github.docusauruslint.text.Span;
import java.util.List;

/**
 * The names that a program or expression declares for others and takes from others.
 *
 * @param declared the names bound at the top level, in the order of the text
 * @param used the uses of names that nothing inside binds: those of {@link #declared} and those
 *     from outside, in the order of the text
 */
public record ScopeAnalysis(List<Declaration> declared, List<Use> used) {
  public ScopeAnalysis {
    declared = List.copyOf(declared);
    used = List.copyOf(used);
  }

  /** How a name is declared. */
  public enum DeclarationKind {
    IMPORT,
    VAR,
    LET,
    CONST,
    FUNCTION,
    CLASS,
    /** TypeScript's enum or namespace. */
    TYPESCRIPT
  }

  /**
   * A name that is declared.
   *
   * @param span the name where it is bound
   */
  public record Declaration(String name, Span span, DeclarationKind kind) {}

  /** What is done with a name. */
  public enum UseKind {
    /** Read, perhaps to be written in the same breath. */
    READ,
    /** Only assigned. */
    WRITE,
    /** Operand of {@code typeof}, which a name that does not exist may be. */
    TYPEOF,
    /** In front of a dot in, or all of, the name of a JSX element. */
    JSX,
    /** Exported by {@code export {name}}. */
    EXPORT
  }

  /** Whether a use comes to pass when the program or expression is evaluated. */
  public enum Evaluation {
    ALWAYS,
    /** In a branch, behind {@code &&} or {@code ?.}, as a default. */
    MAYBE,
    /** In a function that is not called on the spot. */
    LATER
  }

  /**
   * A use of a name.
   *
   * @param span the name; for {@code <Tabs.Item>} that of {@code Tabs}
   */
  public record Use(String name, Span span, UseKind kind, Evaluation evaluation) {}

  /** Analyses a {@link Node.Program}, expression or any other node. */
  public static ScopeAnalysis of(Node root) {
    return new ScopeWalker().analyse(root);
  }
}
