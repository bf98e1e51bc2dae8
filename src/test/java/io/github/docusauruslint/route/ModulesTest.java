package io.github.docusauruslint.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.MemoryTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModulesTest {
  private static final FileTree TREE = tree("src/theme/Own.tsx");

  private static FileTree tree(String... more) {
    Map<String, String> files = new HashMap<>();
    for (String file :
        List.of(
            "docs/guide/a.mdx",
            "docs/guide/_part.mdx",
            "src/components/Cards.jsx",
            "src/components/Grid/index.tsx",
            "src/data.json",
            "src/packaged/package.json",
            "static/img/a.svg")) {
      files.put(file, "");
    }
    for (String file : more) {
      files.put(file, "");
    }
    return MemoryTree.of(files);
  }

  private static ModuleTarget resolve(FileTree tree, boolean ownOnly, String source) {
    return new Modules(tree, List.of("static"), ownOnly).resolve("docs/guide/a.mdx", source);
  }

  @ParameterizedTest
  @CsvSource({
    "./_part.mdx, docs/guide/_part.mdx",
    "../../src/components/Cards, src/components/Cards.jsx",
    "../../src/components/Cards.jsx, src/components/Cards.jsx",
    "@site/src/components/Grid, src/components/Grid/index.tsx",
    "@site/src/components/Grid/, src/components/Grid/index.tsx",
    "@site/src/data, src/data.json",
    "/img/a.svg, static/img/a.svg",
    "/src/data.json, src/data.json",
    "!!raw-loader!@site/src/data.json, src/data.json",
    "!!raw-loader!./_part.mdx?x=1, docs/guide/_part.mdx",
    "@theme/Own, src/theme/Own.tsx",
    "@theme/Tabs, ",
    "@theme-original/MDXComponents, ",
    "@theme-init/CodeBlock, ",
    "@docusaurus/Link, ",
    "@docusaurus/useBaseUrl, ",
  })
  void finds(String source, String path) {
    assertThat(resolve(TREE, true, source)).isEqualTo(new ModuleTarget.Found(path));
  }

  @ParameterizedTest
  @CsvSource({
    "./part.mdx, FILE, docs/guide/part.mdx, ./_part.mdx",
    "@site/src/components/Card, FILE, src/components/Card, @site/src/components/Cards",
    "@site/src/components/cards, FILE, src/components/cards, @site/src/components/Cards",
    "@site/static/img/b.png, FILE, static/img/b.png, ",
    "../guide, FILE, docs/guide, ",
    "@theme/Tab, THEME, Tab, @theme/Tabs",
    "@theme-original/Own, THEME, Own, ",
    "@docusaurus/Links, CLIENT, Links, @docusaurus/Link",
    "@docusaurus/useBaseURL, CLIENT, useBaseURL, @docusaurus/useBaseUrl",
  })
  void misses(String source, ModuleTarget.Kind kind, String lookedFor, String nearest) {
    assertThat(resolve(TREE, true, source))
        .isEqualTo(new ModuleTarget.Missing(kind, lookedFor, nearest));
  }

  @ParameterizedTest
  @CsvSource({
    "@generated/docusaurus.config",
    "https://example.com/x.js",
    "clsx",
    "@docusaurus/theme-common",
    "@site/src/packaged",
    "../../../elsewhere/x",
    "@/components/x",
    "~/x",
    "/img/none.svg",
    "''",
  })
  void leavesAlone(String source) {
    assertThat(resolve(TREE, true, source)).isEqualTo(new ModuleTarget.Unknown());
  }

  @Test
  void packagesAreKnownOnceTheyAreInstalled() {
    FileTree tools = tree("node_modules/clsx/index.js", "node_modules/@a/b/index.js");
    assertThat(resolve(tools, true, "charts")).isEqualTo(new ModuleTarget.Unknown());
    FileTree tree =
        tree(
            "node_modules/clsx/index.js",
            "node_modules/@a/b/index.js",
            "node_modules/@docusaurus/core/package.json");
    assertThat(resolve(tree, true, "clsx/lite")).isEqualTo(new ModuleTarget.Found(null));
    assertThat(resolve(tree, true, "@a/b")).isEqualTo(new ModuleTarget.Found(null));
    assertThat(resolve(tree, true, "charts"))
        .isEqualTo(new ModuleTarget.Missing(ModuleTarget.Kind.PACKAGE, "charts", null));
    assertThat(resolve(tree, false, "charts")).isEqualTo(new ModuleTarget.Unknown());
  }

  @Test
  void foreignThemesMayBringAnything() {
    assertThat(resolve(TREE, false, "@theme/Tab")).isEqualTo(new ModuleTarget.Unknown());
  }
}
