package io.github.docusauruslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.config.LintConfigReader;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.engine.Linter;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.rule.planted.ThrowingRule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fault of our own: the findings are told, and then one line, and the exit status is 2. */
class InternalErrorsExitTest {
  @TempDir Path temp;
  private Path site;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void lay() throws IOException {
    site = temp.toRealPath();
    file(
        "docusaurus.config.js",
        "module.exports = {title: 'S', url: 'https://s.example', baseUrl: '/', presets:"
            + " [['classic', {}]]};\n");
    file(LintConfigReader.FILE, "rules: {planted/throwing-rule: error}\n");
    file("docs/words.md", "# A\n\n\u001b[2J\r\u009b31m\u202egpj\n");
    file("docs/z.md", "# Z\n\n[a](/broken)\n");
  }

  private void file(String path, String text) throws IOException {
    Files.createDirectories(site.resolve(path).getParent());
    Files.writeString(site.resolve(path), text);
  }

  private int check(String... words) throws Exception {
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            site,
            Map.of(),
            false);
    RuleBook book = ThrowingRule.amongAll();
    SiteSource source = SiteSource.of(site, ".", Map.of());
    LintResult result =
        Linter.lint(
            new LintRequest(
                source, book, LintConfigReader.read(source.tree(), null, book), List.of(), 2));
    List<String> all = new ArrayList<>(List.of("check"));
    all.addAll(List.of(words));
    CommandSpec root = CommandTable.root();
    Arguments arguments = ArgumentParser.parse(root, all);
    Reports reports = Reports.of(arguments, terminal, source, book);
    return new CheckCommand(terminal).tell(result, reports, arguments);
  }

  @Test
  void theRestIsToldAndOneLineSaysWhereWeFailed() throws Exception {
    assertThat(check("--fail-on", "never")).isEqualTo(2);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("docs/z.md:3:5: error: /broken leads to no page")
        .contains("docs/words.md:1:1: error: planted/throwing-rule failed here: ");
    String line = err.toString(StandardCharsets.UTF_8);
    assertThat(line.lines()).hasSize(1);
    assertThat(line)
        .startsWith(
            "docusaurus-lint: internal error, please report it: docs/words.md:"
                + " planted/throwing-rule failed here: java.lang.IllegalStateException: ");
  }

  @Test
  void theTraceIsToldToThoseWhoAskAndIsHarmless() throws Exception {
    assertThat(check("--verbose")).isEqualTo(2);
    String told = err.toString(StandardCharsets.UTF_8);
    assertThat(told).contains("    at ", "ThrowingRule.check", "·[2J·· 31m·gpj".replace(" ", ""));
    assertThat(told + out.toString(StandardCharsets.UTF_8))
        .doesNotContainPattern("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\u202e]");
  }
}
