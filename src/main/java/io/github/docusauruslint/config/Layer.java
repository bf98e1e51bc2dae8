package io.github.docusauruslint.config;

import java.util.Map;

/**
 * What one part of a configuration says of some rules in some files.
 *
 * @param scope the files it is for
 * @param origin where it is written
 * @param rules by name
 */
public record Layer(Scope scope, Origin origin, Map<String, RuleChange> rules) {
  public Layer {
    rules = Map.copyOf(rules);
  }
}
