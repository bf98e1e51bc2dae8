package io.github.docusauruslint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.docusauruslint.config.LintConfigReader;
import io.github.docusauruslint.diagnostic.Baseline;
import io.github.docusauruslint.engine.BaselineCheck;
import io.github.docusauruslint.engine.BaselineFile;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.Linter;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.rule.RuleBook;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal with a baseline. */
class CheckMojoTest {
  @TempDir Path temp;
  private Path site;

  @BeforeEach
  void makeSite() throws IOException {
    site = temp.toRealPath().resolve("site");
    Files.createDirectories(site.resolve("docs"));
    Files.writeString(
        site.resolve("docusaurus.config.js"),
        "module.exports = {title: 'T', url: 'https://example.com', baseUrl: '/',"
            + " presets: [['classic', {docs: {routeBasePath: '/'}, blog: false}]]};\n");
    Files.writeString(site.resolve("docs/index.md"), "---\nslug: /\n---\n\n[x](/x)\n");
  }

  private CheckMojo mojo(Map<String, Object> parameters) throws ReflectiveOperationException {
    CheckMojo mojo = new CheckMojo();
    set(mojo, "basedir", site.toFile());
    set(mojo, "variables", Map.of("DOCUSAURUS_LINT_CACHE", temp.resolve("cache").toString()));
    for (Map.Entry<String, Object> parameter : parameters.entrySet()) {
      set(mojo, parameter.getKey(), parameter.getValue());
    }
    return mojo;
  }

  /** As Maven sets what is configured. */
  private static void set(CheckMojo mojo, String name, Object value)
      throws ReflectiveOperationException {
    Field field = SiteMojo.class.getDeclaredField(name);
    field.setAccessible(true);
    field.set(mojo, value);
  }

  private void accept(String file) throws Exception {
    RuleBook book = RuleBook.packed();
    SiteSource source = SiteSource.of(site, "site", Map.of());
    LintRequest request =
        new LintRequest(
            source, book, LintConfigReader.read(source.tree(), null, book), List.of(), 1);
    new BaselineFile(site.resolve(file), file)
        .write(BaselineCheck.accepting(Linter.lint(request), request, Baseline.EMPTY));
  }

  @Test
  void theBaselineOfTheConfigurationCounts() throws Exception {
    accept("known.jsonl");
    assertThatThrownBy(() -> mojo(Map.of()).execute()).isInstanceOf(MojoFailureException.class);
    Files.writeString(site.resolve(LintConfigReader.FILE), "baseline: known.jsonl\n");
    mojo(Map.of()).execute();
    assertThatThrownBy(() -> mojo(Map.of("noBaseline", true)).execute())
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("1 error, 0 warnings");
  }

  @Test
  void theParameterWinsOverTheConfiguration() throws Exception {
    Files.writeString(site.resolve(LintConfigReader.FILE), "baseline: gone.jsonl\n");
    accept("known.jsonl");
    assertThatThrownBy(() -> mojo(Map.of()).execute())
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("there is no baseline gone.jsonl; --write-baseline makes it");
    File known = site.resolve("known.jsonl").toFile();
    mojo(Map.of("baseline", known)).execute();
    assertThat(known).isFile();
  }
}
