package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.Span;
import java.util.List;

/**
 * An {@code import} declaration, or an {@code export … from}.
 *
 * @param span the whole declaration
 * @param source the module, decoded
 * @param sourceSpan the module name without its quotes
 * @param reexport whether it is an {@code export … from}
 */
public record Import(
    Span span, String source, Span sourceSpan, List<Specifier> specifiers, boolean reexport) {
  public Import {
    specifiers = List.copyOf(specifiers);
  }

  /**
   * One imported name.
   *
   * @param imported {@code default}, {@code *} or the name in the module
   * @param local the name bound here (for a re-export: the exported name)
   * @param span the specifier, such as {@code a as b}
   */
  public record Specifier(String imported, String local, Span span) {}
}
