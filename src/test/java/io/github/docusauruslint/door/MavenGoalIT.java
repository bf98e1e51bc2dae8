package io.github.docusauruslint.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The goals in a real Maven, the one that builds this project unless {@code
 * -Ddocusauruslint.maven=…} names the home of another, with the plugin that was just built; with
 * {@code -Pdoors} in an older and a newer one, too. What it needs comes from the local repository
 * of this build, not from the network.
 */
class MavenGoalIT {
  private static final String MAVEN = System.getProperty("docusauruslint.maven", "");
  private static final String PLUGIN = System.getProperty("docusauruslint.plugin", "");
  private static final String LIBRARIES = System.getProperty("docusauruslint.libraries", "");
  private static final Path REPOSITORY = Program.workFolder("repository");
  private static final Path WORK = Program.workFolder("maven");
  private static final String CONFIG =
      "export default {title: 'T', url: 'https://example.com', baseUrl: '/',"
          + " presets: [['classic', {docs: {routeBasePath: '/'}, blog: false}]]};\n";

  @BeforeEach
  void makeProject() throws IOException {
    assumeTrue(!MAVEN.isEmpty(), "no Maven was named");
    assertThat(REPOSITORY).isDirectory();
    Program.delete(WORK);
    write(
        "pom.xml",
        pom(
            "parent",
            "<modules><module>core</module><module>website</module></modules>" + build()));
    write("core/pom.xml", module("core"));
    write("website/pom.xml", module("website"));
    write("website/docusaurus.config.js", CONFIG);
    write("website/docs/index.md", "---\nslug: /\n---\n\n[安装](/安装)\n");
    write("website/docs/安装.md", "# 安装\n");
    write(
        "settings.xml",
        "<settings><mirrors><mirror><id>here</id><mirrorOf>*</mirrorOf><url>"
            + Path.of(LIBRARIES).toUri()
            + "</url></mirror></mirrors></settings>");
  }

  private static String pom(String name, String rest) {
    return "<project><modelVersion>4.0.0</modelVersion><groupId>g</groupId><artifactId>"
        + name
        + "</artifactId><version>1</version><packaging>pom</packaging>"
        + rest
        + "</project>";
  }

  private static String module(String name) {
    return pom(
        name,
        "<parent><groupId>g</groupId><artifactId>parent</artifactId><version>1</version></parent>");
  }

  private static String build() {
    String[] names = PLUGIN.split(":");
    return "<build><plugins><plugin><groupId>"
        + names[0]
        + "</groupId><artifactId>"
        + names[1]
        + "</artifactId><version>"
        + names[2]
        + "</version><configuration><reports><report>sarif=target/lint.sarif</report></reports>"
        + "</configuration><executions><execution><goals><goal>check</goal></goals></execution>"
        + "</executions></plugin></plugins></build>";
  }

  private static void write(String path, String text) throws IOException {
    Files.createDirectories(WORK.resolve(path).getParent());
    Files.writeString(WORK.resolve(path), text);
  }

  private static Program.Outcome maven(Path folder, String... words) throws Exception {
    return maven(Path.of(MAVEN), folder, words);
  }

  private static Program.Outcome maven(Path home, Path folder, String... words) throws Exception {
    List<String> all = new ArrayList<>();
    all.add(home.resolve("bin/mvn").toString());
    all.addAll(List.of("-B", "-e", "-s", WORK.resolve("settings.xml").toString()));
    all.add("-Dmaven.repo.local=" + REPOSITORY);
    all.add("-Dstyle.color=never");
    all.addAll(List.of(words));
    return new Program(
            folder,
            Map.of("LC_ALL", "C.UTF-8", "MAVEN_OPTS", "-XX:TieredStopAtLevel=1", "MAVEN_ARGS", ""))
        .run(all.toArray(new String[0]));
  }

  @Test
  void aBuildWithABrokenLinkFailsInTheModuleOfTheSiteAndNowhereElse() throws Exception {
    write("website/docs/index.md", "---\nslug: /\n---\n\n[安装](/安状)\n");
    Program.Outcome outcome = maven(WORK, "verify", "--fail-at-end");
    assertThat(outcome.status()).as(outcome.output()).isEqualTo(1);
    assertThat(outcome.output())
        .contains(
            "[ERROR] " + WORK + "/website/docs/index.md:[5,6] ",
            "[links/broken-link]",
            "[ERROR]     help: did you mean /安装?",
            "[INFO] 1 error, 0 warnings (2 pages, ",
            "MojoFailureException: 1 error, 0 warnings: " + WORK.resolve("website"))
        .containsOnlyOnce("[links/broken-link]");
    assertThat(outcome.output().split("no docusaurus.config.\\* here: nothing to check", -1))
        .hasSize(3);
    assertThat(WORK.resolve("website/target/lint.sarif"))
        .content()
        .contains("\"links/broken-link\"", "website/docs/index.md");
  }

  @Test
  void aSoundSitePassesAndAConfigurationThatMakesNoSenseIsAnotherFailure() throws Exception {
    Program.Outcome sound = maven(WORK, "verify");
    assertThat(sound.status()).as(sound.output()).isZero();
    assertThat(sound.output()).contains("[INFO] 0 errors, 0 warnings (2 pages, ");
    write("website/.docusaurus-lint.yml", "extends: strickt\n");
    Program.Outcome senseless = maven(WORK.resolve("website"), PLUGIN + ":check");
    assertThat(senseless.status()).isEqualTo(1);
    assertThat(senseless.output())
        .contains(
            "MojoExecutionException: " + WORK + "/website/.docusaurus-lint.yml:1:10: ", "strict");
    Program.Outcome skipped = maven(WORK.resolve("website"), "verify", "-DdocusaurusLint.skip");
    assertThat(skipped.status()).as(skipped.output()).isZero();
  }

  /** By its short name, from the top, where Maven runs it once and for no module. */
  @Test
  void calledByItselfItFindsTheSiteOfAModuleAndMendsIt() throws Exception {
    String text = "---\nslug: /\n---\n\n[安装](/安装/) [安装](/安状)\n";
    write("website/docs/index.md", text);
    Program.Outcome outcome =
        maven(
            WORK,
            "docusaurus-lint:fix",
            "-DdocusaurusLint.lang=zh-CN",
            "-DdocusaurusLint.reports=");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.output())
        .contains(
            "[INFO] 已在 1 个文件中修复 1 处（安全）",
            "[ERROR] " + WORK + "/website/docs/index.md:[5,16] ",
            "[ERROR]     建议：",
            "MojoFailureException: 1 个错误，0 个警告: " + WORK.resolve("website"))
        .containsOnlyOnce("[links/broken-link]")
        .doesNotContain("[links/trailing-slash]");
    assertThat(WORK.resolve("website/docs/index.md")).hasContent(text.replace("装/)", "装)"));
    assertThat(WORK.resolve("website/target")).doesNotExist();
  }

  @Test
  void aConfigurationElsewhereAndFixesInTheBuild() throws Exception {
    write("website/docs/index.md", "---\nslug: /\n---\n\n[安装](/安装/) [安装](/安状)\n");
    write("lint/lenient.yml", "ignore: [{files: 'website/docs/**', rules: [links/broken-link]}]\n");
    Program.Outcome elsewhere =
        maven(
            WORK.resolve("website"),
            "verify",
            "-DdocusaurusLint.config=" + WORK.resolve("lint/lenient.yml"));
    assertThat(elsewhere.status()).as(elsewhere.output()).isEqualTo(1);
    write("lenient.yml", "ignore: [{files: 'website/docs/**', rules: [links/broken-link]}]\n");
    Program.Outcome outcome =
        maven(
            WORK.resolve("website"),
            "verify",
            "-DdocusaurusLint.fix",
            "-DdocusaurusLint.config=" + WORK.resolve("lenient.yml"));
    assertThat(outcome.status()).as(outcome.output()).isZero();
    assertThat(outcome.output())
        .contains("fixed 1 (safe) in 1 file", "[INFO] 0 errors, 0 warnings");
    assertThat(WORK.resolve("website/docs/index.md")).content().contains("(/安装) ");
  }

  @Test
  void worksInOtherMavens() throws Exception {
    Path folder = Program.workFolder("mavens");
    assumeTrue(Files.isDirectory(folder), "no other Maven here: -Pdoors unpacks some");
    write("website/docs/index.md", "---\nslug: /\n---\n\n[安装](/安状)\n");
    List<Path> homes;
    try (Stream<Path> found = Files.list(folder)) {
      homes = found.filter(home -> Files.exists(home.resolve("bin/mvn"))).sorted().toList();
    }
    assertThat(homes).hasSize(2);
    for (Path home : homes) {
      Program.Outcome called = maven(home, WORK, "docusaurus-lint:check");
      assertThat(called.status()).as(called.output()).isEqualTo(1);
      assertThat(called.output())
          .contains(
              "[ERROR] " + WORK + "/website/docs/index.md:[5,6] ",
              "MojoFailureException: 1 error, 0 warnings: " + WORK.resolve("website"))
          .containsOnlyOnce("[links/broken-link]");
      Program.Outcome built = maven(home, WORK, "verify", "-T2", "-DdocusaurusLint.failOn=never");
      assertThat(built.status()).as(built.output()).isZero();
      assertThat(built.output()).containsOnlyOnce("[links/broken-link]").contains("BUILD SUCCESS");
    }
  }

  @Test
  void needsNoProject() throws Exception {
    for (String pom : List.of("pom.xml", "core/pom.xml", "website/pom.xml")) {
      Files.delete(WORK.resolve(pom));
    }
    write("website/docs/index.md", "---\nslug: /\n---\n\n[安装](/安状)\n");
    Program.Outcome outcome =
        maven(
            WORK,
            PLUGIN + ":check",
            "-DdocusaurusLint.failOn=never",
            "-DdocusaurusLint.reports=junit=a.xml,gitlab=b/c.json");
    assertThat(outcome.status()).as(outcome.output()).isZero();
    assertThat(outcome.output()).contains(WORK + "/website/docs/index.md:[5,6] ");
    assertThat(WORK.resolve("a.xml")).exists();
    assertThat(WORK.resolve("b/c.json")).content().contains("website/docs/index.md");
  }
}
