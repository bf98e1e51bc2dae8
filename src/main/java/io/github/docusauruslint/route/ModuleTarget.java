package io.github.docusauruslint.route;

import org.jspecify.annotations.Nullable;

/** What the name of a module in an import leads to. */
public sealed interface ModuleTarget {

  /**
   * A module that is there.
   *
   * @param path the file, relative to the site folder; null for one that Docusaurus or a package
   *     brings
   */
  record Found(@Nullable String path) implements ModuleTarget {}

  /**
   * Nothing is there, and the bundler says so.
   *
   * @param lookedFor the file, theme component or package that is missing
   * @param nearest what may have been meant, in the same form as the name; null when nothing is
   *     near
   */
  record Missing(Kind kind, String lookedFor, @Nullable String nearest) implements ModuleTarget {}

  /**
   * It depends on things that cannot be seen: packages that are not installed, a plugin's alias.
   */
  record Unknown() implements ModuleTarget {}

  /** What a missing module would be. */
  enum Kind {
    FILE,
    THEME,
    CLIENT,
    PACKAGE
  }
}
