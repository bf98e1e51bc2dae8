package io.github.docusauruslint.route;

import io.github.docusauruslint.text.Resources;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** The modules that Docusaurus 3.10 brings under names of its own. */
final class ModuleNames {
  private final Set<String> names;

  private ModuleNames(Set<String> names) {
    this.names = names;
  }

  /** What stands behind {@code @theme/}. */
  static ModuleNames theme() {
    return read("/theme-components.txt");
  }

  /** What stands behind {@code @docusaurus/} and is no package. */
  static ModuleNames client() {
    return read("/client-modules.txt");
  }

  private static ModuleNames read(String resource) {
    Set<String> names = new LinkedHashSet<>();
    for (String line : Resources.text(resource).split("\n")) {
      if (!line.startsWith("#")) {
        names.add(line.strip());
      }
    }
    return new ModuleNames(names);
  }

  boolean contains(String name) {
    return names.contains(name);
  }

  Collection<String> all() {
    return names;
  }
}
