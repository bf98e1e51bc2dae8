package io.github.docusauruslint.js.eval;

import org.jspecify.annotations.Nullable;

/**
 * Finds modules as the site's bundler does. Where an evaluation has one, modules see each other as
 * ES modules do, and what the bundler does not know is looked for as Node.js looks for it.
 */
@FunctionalInterface
public interface Bundler {
  /**
   * What a module's name means.
   *
   * @param from the importing file, relative to the site folder
   * @return null where the bundler has nothing to say
   */
  @Nullable Target resolve(String specifier, String from);

  /** What stands behind a module's name. */
  sealed interface Target {
    /**
     * A script or JSON file.
     *
     * @param path relative to the site folder
     */
    record File(String path) implements Target {}

    /** A module that is not evaluated; its values say where they are from. */
    record Opaque(JsValue.Foreign foreign) implements Target {}
  }
}
