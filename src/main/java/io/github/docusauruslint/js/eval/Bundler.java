package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.js.Node;
import org.jspecify.annotations.Nullable;

/**
 * Finds modules as the site's bundler does. Where an evaluation has one, modules see each other as
 * ES modules do, and what the bundler does not know is looked for as Node.js looks for it.
 */
public interface Bundler {
  /**
   * What a module's name means.
   *
   * @param from the importing file, relative to the site folder
   * @return null where the bundler has nothing to say
   */
  @Nullable Target resolve(String specifier, String from);

  /**
   * A script that was parsed before; null to have it parsed.
   *
   * @param path relative to the site folder
   */
  default Node.@Nullable Program parsed(String path) {
    return null;
  }

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
