package io.github.docusauruslint.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.cli.InProcess;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Partials that show partials that show partials. */
class ImportChainTest {
  @TempDir Path folder;

  private String check(int length) {
    HostileSite site = HostileSite.in(folder);
    for (int i = 1; i < length; i++) {
      String next = "import Next from './_p" + (i + 1) + ".mdx';\n\n<Next/>\n";
      site.file("docs/_p" + i + ".mdx", next);
    }
    site.file("docs/_p" + length + ".mdx", "## Last\n\n[a](/missing)\n")
        .file("docs/page.mdx", "# A\n\nimport Next from './_p1.mdx';\n\n<Next/>\n")
        .file("docs/b.mdx", "# B\n\n[a](./page.mdx#last) [b](./page.mdx#other)\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    InProcess.run(
        stream,
        stream,
        folder.resolve("repository/site"),
        Map.of(),
        List.of("check", "--cache-dir", folder.resolve("cache").toString()));
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void ofAHundredIsFollowed() {
    assertThat(check(100))
        .contains("docs/_p100.mdx:3:5: error: /missing leads to no page")
        .contains("/docs/page has no anchor #other")
        .doesNotContain("no anchor #last");
  }

  @Test
  void ofMoreLeavesThePageWithIdsThatNobodyKnows() {
    assertThat(check(101)).doesNotContain("no anchor #other").doesNotContain("no anchor #last");
  }
}
