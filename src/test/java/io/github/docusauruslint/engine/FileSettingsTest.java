package io.github.docusauruslint.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.config.LintConfigReader;
import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.rule.RuleBook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSettingsTest {
  private static final String BROKEN = "[x](/nowhere)\n";
  private static final String RULE = "links/broken-link";

  private static LintedSite site() {
    return LintedSite.classic()
        .with("docs/a.md", BROKEN)
        .with("docs/api/b.md", BROKEN)
        .with("blog/2024-01-01-c.md", BROKEN + "\n{/* truncate */}\n")
        .with("versions.json", "[\"1.0\"]")
        .with("versioned_docs/version-1.0/a.md", BROKEN)
        .with("versioned_sidebars/version-1.0-sidebars.json", "{}");
  }

  @Test
  void patternsPluginsAndVersionsChooseFiles() throws Exception {
    LintedSite site =
        site()
            .configured(
                """
                overrides:
                  - files: ['docs/**', '!docs/api/**']
                    rules: {links/broken-link: off}
                  - plugin: blog
                    rules: {links/broken-link: warning}
                  - {plugin: docs, version: 1.0, rules: {links/broken-link: off}}
                """);
    assertThat(site.findings(RULE))
        .containsExactly(
            "blog/2024-01-01-c.md:1: warning " + RULE, "docs/api/b.md:1: error " + RULE);
  }

  @Test
  void aFileIsOfThePluginWhoseFolderIsTheInnermost() throws Exception {
    LintedSite site =
        site()
            .with("docs/api/v/deep/c.md", BROKEN)
            .with("docs/apis/d.md", BROKEN)
            .with(
                "docusaurus.config.js",
                """
                module.exports = {title: 'S', url: 'https://s.example', baseUrl: '/',
                  presets: [['classic', {docs: {exclude: ['api/**']}}]],
                  plugins: [['@docusaurus/plugin-content-docs',
                    {id: 'api', path: 'docs/api', routeBasePath: 'api'}]]};
                """)
            .configured(
                """
                overrides:
                  - {plugin: api, rules: {links/broken-link: warning}}
                  - {version: current, plugin: default, rules: {links/broken-link: off}}
                  - {version: '1.0', rules: {links/broken-link: off}}
                """);
    assertThat(site.findings(RULE))
        .containsExactly(
            "blog/2024-01-01-c.md:1: error " + RULE,
            "docs/api/b.md:1: warning " + RULE,
            "docs/api/v/deep/c.md:1: warning " + RULE);
  }

  @Test
  void laterPartsWin() throws Exception {
    LintedSite site =
        site()
            .configured(
                """
                rules: {links/broken-link: warning}
                overrides:
                  - {files: 'docs/**', rules: {links/broken-link: off}}
                  - {files: docs/api/*.md, rules: {links/broken-link: error}}
                """);
    assertThat(site.findings(RULE))
        .containsExactly(
            "blog/2024-01-01-c.md:1: warning " + RULE,
            "docs/api/b.md:1: error " + RULE,
            "versioned_docs/version-1.0/a.md:1: warning " + RULE);
  }

  @Test
  void ignoredFilesAreKnownButNotJudged() throws Exception {
    LintedSite site =
        site()
            .with("docs/d.md", "[x](./a.md)\n")
            .configured(
                """
                ignore:
                  - 'docs/**'
                  - 'versioned_*/**'
                  - {files: 'blog/**', rules: [links/broken-link, front-matter/title]}
                """);
    assertThat(site.findings()).isEmpty();
  }

  @Test
  void aRuleThatIsOffCanBeOnForSomeFiles() throws Exception {
    LintedSite site =
        site()
            .configured(
                """
                rules: {links/broken-link: off}
                overrides: [{files: 'docs/api/**', rules: {links/broken-link: error}}]
                """);
    assertThat(site.findings(RULE)).containsExactly("docs/api/b.md:1: error " + RULE);
  }

  /** A finding in a partial stands in the partial, whatever page shows it. */
  @Test
  void aPartialHasItsOwnSettings() throws Exception {
    LintedSite site =
        LintedSite.classic()
            .with("docs/_part.mdx", BROKEN)
            .with("docs/a.mdx", "import Part from './_part.mdx';\n\n<Part />\n\n" + BROKEN)
            .configured("overrides: [{files: '**/_*.mdx', rules: {links/broken-link: off}}]");
    assertThat(site.findings(RULE)).containsExactly("docs/a.mdx:5: error " + RULE);
  }

  @Test
  void optionsDifferByFile() throws Exception {
    LintedSite site =
        LintedSite.classic()
            .with("docs/a.md", "[b](/docs/b) [b](./b.md)\n")
            .with("docs/b.md", "[a](/docs/a) [a](./a.md)\n")
            .configured("links: {docs/a.md: file, docs/b.md: {style: absolute}}");
    assertThat(site.lint().diagnostics())
        .filteredOn(diagnostic -> diagnostic.rule().equals("links/consistent-style"))
        .extracting(diagnostic -> diagnostic.file() + " " + diagnostic.data().get("url"))
        .containsExactly("docs/a.md /docs/b", "docs/b.md ./a.md");
  }

  @Test
  void anUnknownPluginOrVersionHasAPlace() {
    assertThatThrownBy(
            () ->
                site()
                    .configured(
                        """
                        overrides:
                          - {plugin: blogg, rules: {links/empty: off}}
                          - {version: 1.1, rules: {links/empty: off}}
                        """)
                    .lint())
        .isInstanceOf(LintException.class)
        .hasMessage(
            """
            site/.docusaurus-lint.yml:2:5: no plugin blogg (did you mean blog?)
            site/.docusaurus-lint.yml:3:5: no version 1.1 (did you mean 1.0?)\
            """);
  }

  @Test
  void patternsAreRelativeToTheConfiguration(@TempDir Path repository) throws Exception {
    Files.createDirectories(repository.resolve(".git"));
    Map<String, String> files = new HashMap<>();
    site().files.forEach((path, text) -> files.put("sites/main/" + path, text));
    files.put(".docusaurus-lint.yml", "ignore: ['sites/main/{docs,versioned_docs}/**']");
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = repository.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    SiteSource site = SiteSource.of(repository.resolve("sites/main"), "main", Map.of());
    RuleBook book = RuleBook.packed();
    LintConfig config = LintConfigReader.read(site.tree(), null, book);
    assertThat(config.files()).containsExactly("../../.docusaurus-lint.yml");
    assertThat(config.sitePath()).isEqualTo("sites/main");
    LintResult result = Linter.lint(new LintRequest(site, book, config, List.of(), 1));
    assertThat(result.diagnostics())
        .filteredOn(diagnostic -> diagnostic.rule().equals(RULE))
        .extracting(Diagnostic::file)
        .containsOnly("blog/2024-01-01-c.md");
  }

  @Test
  void theBuildPresetIsConfiguredAsAnyOther() throws Exception {
    LintedSite site = site().preset("build").configured("ignore: ['{docs,blog}/**']");
    assertThat(site.findings(RULE))
        .containsExactly("versioned_docs/version-1.0/a.md:1: error " + RULE);
  }
}
