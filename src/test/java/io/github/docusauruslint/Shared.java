package io.github.docusauruslint;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What lies beside the repository on some machines: recorded builds and the tools that made them.
 */
public final class Shared {
  private Shared() {}

  /** The folder {@code shared/oracle} beside this folder or one above it, or null. */
  public static @Nullable Path oracle() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path oracle = at.resolve("shared").resolve("oracle");
      if (Files.isDirectory(oracle)) {
        return oracle;
      }
    }
    return null;
  }
}
