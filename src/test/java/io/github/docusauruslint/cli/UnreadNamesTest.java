package io.github.docusauruslint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files whose names are no text. Docusaurus 3.10.2 stops at a page of that kind ("File … does not
 * exist in any of these folders") and builds where the file is none of its pages.
 */
class UnreadNamesTest {
  @TempDir Path temp;
  private Path site;

  @BeforeEach
  void lay() throws IOException {
    site = temp.toRealPath().resolve("site");
    Files.createDirectories(site.resolve(".git"));
    Files.createDirectories(site.resolve("docs/_parts"));
    Files.writeString(
        site.resolve("docusaurus.config.js"),
        "module.exports = {title: 'T', url: 'https://example.com', baseUrl: '/', presets:"
            + " [['classic', {docs: {routeBasePath: '/'}, blog: false, pages: false}]]};\n");
    Files.writeString(site.resolve("docs/a.md"), "---\nslug: /\n---\n# A\n");
  }

  /** Only a shell can name a file so. */
  private void write(String folder) throws Exception {
    Process shell =
        new ProcessBuilder("sh", "-c", "echo '# B' > \"" + folder + "/$(printf '\\377\\376.md')\"")
            .directory(site.toFile())
            .start();
    assumeTrue(shell.waitFor() == 0, "names are text here");
  }

  private String check(int status) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(stream, stream, site, Map.of(), false);
    List<String> words = List.of("check", "--no-cache", "--preset", "build");
    assertThat(new Cli(terminal).run(words)).isEqualTo(status);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aPageIsNamed() throws Exception {
    write("docs");
    assertThat(check(1))
        .contains("docs/\ufffd\ufffd.md:1:1: error: ")
        .contains("[lint/unread-file]");
  }

  @Test
  void whatIsNoPageIsNoMatter() throws Exception {
    write("docs/_parts");
    assertThat(check(0)).doesNotContain("unread-file");
  }
}
