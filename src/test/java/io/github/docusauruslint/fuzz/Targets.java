package io.github.docusauruslint.fuzz;

import java.util.List;

/** All that reads what anyone may have written. */
final class Targets {
  private Targets() {}

  /** All of them. */
  static List<FuzzTarget> all() {
    return List.of(
        new JsTarget(),
        new MdxTarget(),
        new YamlTarget(),
        new EvaluatorTarget(),
        new SuppressionsTarget(),
        new ConfigTarget(),
        new CacheTarget(),
        new SiteTarget());
  }

  /**
   * The one of that name.
   *
   * @throws IllegalArgumentException when there is none
   */
  static FuzzTarget of(String name) {
    return all().stream()
        .filter(target -> target.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no target " + name));
  }
}
