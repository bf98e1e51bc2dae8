package io.github.docusauruslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

class InitCommandTest {
  private static final Path CARDS = Path.of("fixtures/tech-cards");

  @TempDir Path temp;
  private Path site;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void copySite() throws IOException {
    site = temp.toRealPath().resolve("repo/website");
    try (Stream<Path> files = Files.walk(CARDS)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = site.resolve(CARDS.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Files.delete(site.resolve(".docusaurus-lint.yml"));
    Files.createDirectories(temp.resolve("repo/.git"));
  }

  private int run(String... words) {
    out.reset();
    err.reset();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            site,
            Map.of(),
            false);
    return new Cli(terminal).run(List.of(words));
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String written(String path) throws IOException {
    return Files.readString(site.resolve(path));
  }

  @Test
  void writesNothingWhereASymbolicLinkLeadsOut() throws IOException {
    Path outside = Files.createDirectories(temp.resolve("outside"));
    Files.createSymbolicLink(temp.resolve("repo/.github"), outside);
    assertThat(run("init", "--github")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .matches(
            "docusaurus-lint: cannot write \\S*.github/workflows/docusaurus-lint.yml: a symbolic"
                + " link leads out of the repository\n");
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void writesAConfigurationThatFitsTheSite() throws IOException {
    Files.writeString(site.resolve("docs/links.md"), "[os](/计算机基础/操作系统)\n\n".repeat(40));
    assertThat(run("check", "--format", "json")).isEqualTo(1);
    String before = out();
    assertThat(run("init")).as(err.toString(StandardCharsets.UTF_8)).isZero();
    assertThat(out())
        .startsWith("wrote .docusaurus-lint.yml\ndocusaurus-lint check reports ")
        .endsWith(
            " today\n"
                + "init --pre-commit, --github, --baseline write a hook, a workflow, a"
                + " baseline\n");
    assertThat(written(".docusaurus-lint.yml"))
        .contains(
            "links between pages are absolute URLs.\n  links/consistent-style: {style: absolute}")
        .contains(
            "  TechCardGrid:\n    props:\n      cards:\n        required: true\n        items:\n")
        .contains("          link: {kind: link, required: true}\n")
        .contains("          title: {kind: text, required: true}\n")
        .doesNotContain("  Icon:");
    run("check", "--format", "json");
    assertThat(out().lines().filter(line -> line.contains("mdx/component-props")).toList())
        .isSubsetOf(before.lines().toList());
  }

  @Test
  void writesWhatCallsItOnlyWhenAsked() throws IOException {
    assertThat(run("init", "--pre-commit", "--github", "--baseline")).isZero();
    assertThat(out())
        .contains(
            "wrote ../.pre-commit-config.yaml\n",
            "wrote ../.github/workflows/docusaurus-lint.yml\n",
            "wrote .docusaurus-lint-baseline.jsonl\n");
    for (String file :
        List.of("../.pre-commit-config.yaml", "../.github/workflows/docusaurus-lint.yml")) {
      assertThat((Object) new Yaml().load(written(file))).isInstanceOf(Map.class);
      assertThat(written(file)).contains("'website'");
    }
    assertThat(written(".docusaurus-lint.yml"))
        .contains("\nbaseline: .docusaurus-lint-baseline.jsonl\n");
    assertThat(out()).contains("docusaurus-lint check reports what comes on top\n");
    assertThat(run("check")).as(out()).isZero();
    assertThat(run("check", "--no-baseline")).isEqualTo(1);
  }

  @Test
  void overwritesNothing() throws IOException {
    Files.writeString(site.resolve(".docusaurus-lint.yml"), "extends: build\n");
    Files.writeString(site.resolve("../.pre-commit-config.yaml"), "repos: []\n");
    assertThat(run("init", "--pre-commit")).isZero();
    assertThat(out())
        .contains(
            ".docusaurus-lint.yml is there already and stays as it is\n",
            "../.pre-commit-config.yaml is there already and stays as it is\n");
    assertThat(written(".docusaurus-lint.yml")).isEqualTo("extends: build\n");
    assertThat(written("../.pre-commit-config.yaml")).isEqualTo("repos: []\n");
  }

  @Test
  void proposesWhatFitsEveryUseOfAComponent() throws IOException {
    Files.writeString(
        site.resolve("docs/uses.mdx"),
        """
        import Box from '@site/src/Box';
        import A from './a.svg';
        import Note from './_note.mdx';

        <Box title="One" size={3} open icon={A} tags={['a', 'b']} more={{on: true}} to="/x" />
        <Box title={<b>Two</b>} size={4} icon="/i.svg" data={f()} />
        <Note text="of a partial" />
        """);
    assertThat(run("init")).isZero();
    assertThat(written(".docusaurus-lint.yml"))
        .contains(
            """
              # 2 uses
              Box:
                props:
                  data: {kind: any}
                  icon: {kind: icon, required: true}
                  more:
                    fields:
                      'on': {kind: boolean}
                  open: {kind: boolean}
                  size: {kind: number, required: true}
                  tags: {items: {kind: text}}
                  title: {kind: node, required: true}
                  to: {kind: link}
            """)
        .doesNotContain("Note:");
    assertThat(run("check", "--fail-on", "never", "--format", "json")).isZero();
  }

  @Test
  void explainsComponentsWhereASiteHasNone() throws IOException {
    try (Stream<Path> files = Files.walk(site.resolve("docs"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
    Files.writeString(site.resolve("docs/a.md"), "# A\n");
    assertThat(run("init")).isZero();
    assertThat(written(".docusaurus-lint.yml"))
        .contains("# components:\n", "#   links/consistent-style: {style: ");
    assertThat(run("check", "--fail-on", "never")).isZero();
  }
}
