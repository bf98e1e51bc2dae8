package io.github.docusauruslint.site.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.MemoryTree;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IgnoredFilesTest {
  private static final FileTree TREE =
      MemoryTree.of(
          Map.of(
              "../.gitignore", "# made\nwebsite/data/made.json\n*.log\n/top\nbuild/\n",
              ".gitignore", "out/**\ntmp/\n!tmp/\n!keep.log\n",
              "sub/.gitignore", "/x.js\n"));

  /** As {@code git check-ignore} says it. */
  @ParameterizedTest
  @CsvSource({
    "data/made.json, true",
    "data/other.json, false",
    "made.json, false",
    "a/b.log, true",
    "keep.log, false",
    "top, false",
    "../top, true",
    "build/x.js, true",
    "a/build/x.js, true",
    "out/x/y.js, true",
    "tmp/x, false",
    "sub/x.js, true",
    "x.js, false",
    "sub/y/x.js, false"
  })
  void asGitSays(String path, boolean ignored) {
    assertThat(new IgnoredFiles(TREE, "/repo/website").contains(path)).isEqualTo(ignored);
  }
}
