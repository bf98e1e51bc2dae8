package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.Span;
import java.util.List;

/**
 * The names of a page's JavaScript.
 *
 * @param declared names bound at the top level by ESM (imports are in {@link PageFacts#imports})
 * @param used every free use of a name: in JSX tag names, attributes, expressions and ESM bodies; a
 *     use is free when nothing within its own expression binds it
 * @param unrendered parts of the text that are compiled and never shown: footnotes that are not
 *     called, the title of a post
 */
public record Scope(List<Name> declared, List<Use> used, List<Span> unrendered) {
  public static final Scope EMPTY = new Scope(List.of(), List.of(), List.of());

  public Scope {
    declared = List.copyOf(declared);
    used = List.copyOf(used);
    unrendered = List.copyOf(unrendered);
  }

  /** A bound name and where. */
  public record Name(String name, Span span) {}

  /**
   * A use of a name.
   *
   * @param name the identifier; for {@code <Tabs.Item>} it is {@code Tabs}
   * @param component whether it is the name of a JSX element that MDX takes from the components
   * @param certain whether rendering the page reads or assigns it, so that a name that does not
   *     exist stops the build: not within a function, nor in a branch, nor as the operand of {@code
   *     typeof}, nor in a footnote that is never called
   */
  public record Use(String name, Span span, boolean component, boolean certain) {
    Use doubtful() {
      return new Use(name, span, component, false);
    }
  }
}
