package io.github.docusauruslint.site.config;

import java.util.List;
import java.util.Set;

/**
 * The flags under {@code future} that are on.
 *
 * @param v4 names of the flags of {@code future.v4}
 * @param faster names of the flags of {@code future.faster}
 * @param router {@code browser} or {@code hash}
 */
public record FutureFlags(Set<String> v4, Set<String> faster, String router) {
  static final List<String> V4 =
      List.of(
          "removeLegacyPostBuildHeadAttribute",
          "useCssCascadeLayers",
          "siteStorageNamespacing",
          "fasterByDefault",
          "mdx1CompatDisabledByDefault");
  static final List<String> FASTER =
      List.of(
          "swcJsLoader",
          "swcJsMinimizer",
          "swcHtmlMinimizer",
          "lightningCssMinimizer",
          "mdxCrossCompilerCache",
          "rspackBundler",
          "rspackPersistentCache",
          "ssgWorkerThreads",
          "gitEagerVcs");

  public FutureFlags {
    v4 = Set.copyOf(v4);
    faster = Set.copyOf(faster);
  }

  /** Whether {@code markdown.mdx1Compat} is off where it is not set. */
  public boolean mdx1CompatDisabled() {
    return v4.contains("mdx1CompatDisabledByDefault");
  }
}
