package io.github.docusauruslint.route;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    try (InputStream stream = ModuleNames.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("the build packed no " + resource);
      }
      Set<String> names = new LinkedHashSet<>();
      for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.startsWith("#")) {
          names.add(line.strip());
        }
      }
      return new ModuleNames(names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean contains(String name) {
    return names.contains(name);
  }

  Collection<String> all() {
    return names;
  }
}
