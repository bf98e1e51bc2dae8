package io.github.docusauruslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.report.ReportSchema;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** {@code check --external}, from the command line to a server and back. */
class ExternalCliTest extends ExternalSite {
  @Test
  void aPlainCheckAsksNobody() {
    assertThat(check().status()).isZero();
    assertThat(check("--preset", "strict").out()).doesNotContain("links/external");
    assertThat(asked).isEmpty();
  }

  @Test
  void aPlainCheckLoadsNothingOfIt() throws Exception {
    Path log = temp.resolve("classes.log");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xlog:class+load:file=" + log,
            "-cp",
            place(Main.class) + File.pathSeparator + place(Yaml.class),
            "io.github.docusauruslint.cli.Main",
            "check",
            "--no-cache",
            "--site",
            temp.resolve("site").toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(Files.readString(log))
        .contains("io.github.docusauruslint.engine.Linter ")
        .doesNotContain("docusauruslint.external", "dev.failsafe", "java.net.http", "org.jsoup");
  }

  private static String place(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }

  @Test
  void linksAreToldWithTheirPlaces() {
    Outcome outcome = check("--external", "--external-allow-private", "127.0.0.1");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("docs/index.md:6:8: error: ORIGIN/gone is answered with 404 [links/external]")
        .contains("warning: ORIGIN/old#x has moved for good, to ORIGIN/new#x [links/external]")
        .contains("1 error, 1 warning");
    assertThat(outcome.err())
        .isEqualTo(
            "docusaurus-lint: 3 URLs of other sites on 1 host: 2 good, 1 broken\n"
                + "docusaurus-lint: HOST: 3 URLs: 5 requests, good 2, status 1\n");
  }

  @Test
  void privateHostsAreNotAskedUnlessTheCommandLineSaysSo() {
    Outcome outcome = check("--external");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.err())
        .isEqualTo("docusaurus-lint: 3 URLs of other sites on 1 host: 3 in private networks\n");
    assertThat(asked).isEmpty();
  }

  @Test
  void theNextRunKnows() {
    String[] words = {"--external", "--external-allow-private", "*", "--verbose"};
    check(words);
    int first = asked.size();
    assertThat(check(words).err())
        .contains("3 URLs of other sites on 1 host: 2 good, 1 broken, 2 known from earlier runs\n")
        .contains("HOST: 3 URLs: 2 requests, good 2, status 1, 2 known from earlier runs\n")
        .contains("asking for external links: ");
    assertThat(asked.subList(first, asked.size())).containsExactly("/gone null", "/gone null");
    Outcome offline = check("--external", "--offline");
    assertThat(offline.out())
        .contains("ORIGIN/gone is answered with 404")
        .contains("ORIGIN/old#x has moved for good, to ORIGIN/new#x");
    assertThat(asked).hasSize(first + 2);
  }

  @Test
  void patienceAndTime() {
    String[] words = {
      "--external", "--external-allow-private", "*", "--external-patience", "2", "--lang", "en"
    };
    assertThat(check(words).err()).contains("1 failing and given time");
    Outcome second = check(words);
    assertThat(second.out()).contains("is answered with 404");
    Outcome late =
        check(
            "--external",
            "--external-allow-private",
            "*",
            "--external-max-time",
            "0s",
            "--fail-on",
            "never");
    assertThat(late.out())
        .contains("1 link to other sites not looked at: there was no time left for them");
  }

  @Test
  void fixesWriteWhereAPageHasMoved() throws IOException {
    Outcome outcome = check("--external", "--external-allow-private", "*", "--fix");
    assertThat(outcome.out()).contains("fixed 1 (safe) in 1 file");
    assertThat(Files.readString(temp.resolve("site/docs/index.md")))
        .contains("[old](" + origin + "/new#x)")
        .contains(origin + "/gone");
  }

  @Test
  void everyReportCarriesTheOutcome() throws IOException {
    String[] formats = {
      "text", "json", "sarif", "gitlab", "junit", "checkstyle", "markdown", "html", "github"
    };
    List<String> words = new ArrayList<>(List.of("--external", "--external-allow-private", "*"));
    for (String format : formats) {
      words.add("--report");
      words.add(format + "=" + temp.resolve("report." + format));
    }
    check(words.toArray(String[]::new));
    for (String format : formats) {
      assertThat(Files.readString(temp.resolve("report." + format)))
          .as(format)
          .contains("is answered with 404");
    }
    for (String format : List.of("json", "sarif", "html")) {
      assertThat(Files.readString(temp.resolve("report." + format)))
          .as(format)
          .contains("\"host\":\"" + origin.substring(7) + "\",\"urls\":3,\"requests\":5")
          .contains("\"outcomes\":{\"good\":2,\"status\":1}");
    }
    String host = origin.substring(7) + ": 3 URLs: 5 requests, good 2, status 1";
    for (String format : List.of("text", "junit", "checkstyle", "github")) {
      assertThat(Files.readString(temp.resolve("report." + format)))
          .as(format)
          .contains("3 URLs of other sites on 1 host: 2 good, 1 broken")
          .contains(host);
    }
    assertThat(Files.readString(temp.resolve("report.markdown")))
        .contains("\n3 URLs of other sites on 1 host: 2 good, 1 broken\n")
        .contains("\n| " + origin.substring(7) + " | 3 | good 2, status 1 |\n");
    assertThat(ReportSchema.faults(Files.readString(temp.resolve("report.json")))).isEmpty();
    assertThat(Files.readString(temp.resolve("report.json")))
        .contains("\"outcome\":\"status\"")
        .contains("\"status\":404")
        .contains("\"redirects\":[\"" + origin + "/new\"]");
  }

  @Test
  void secretsGoWhereTheyMayAndAreNotTold() throws IOException {
    write(
        ".docusaurus-lint.yml",
        "external: {hosts: {127.0.0.1: {headers: {X-Token: 'a ${TOKEN}'}}}}\n");
    String[] words = {"--external", "--external-allow-private", "*", "--no-cache", "--verbose"};
    assertThat(check(words).err())
        .contains("headers with ${TOKEN} are left out: set it, and give --external-env TOKEN\n");
    assertThat(asked).noneMatch(line -> line.contains("s3cret"));
    List<String> more = new ArrayList<>(List.of(words));
    more.addAll(List.of("--external-env", "TOKEN"));
    Outcome outcome = check(more.toArray(String[]::new));
    assertThat(asked).anyMatch(line -> line.endsWith(" a s3cret"));
    assertThat(outcome.out() + outcome.err()).doesNotContain("s3cret");
  }

  @Test
  void secretsAreNotKept() throws IOException {
    write(
        ".docusaurus-lint.yml",
        "external: {hosts: {127.0.0.1: {headers: {X-Token: 'a ${TOKEN}'}}}}\n");
    List<String> words = new ArrayList<>(List.of("--external", "--external-env", "TOKEN"));
    words.addAll(List.of("--external-allow-private", "*", "--verbose"));
    words.addAll(List.of("--report", "json=" + temp.resolve("report.json")));
    check(words.toArray(String[]::new));
    assertThat(asked).anyMatch(line -> line.endsWith(" a s3cret"));
    List<Path> written = new ArrayList<>();
    try (Stream<Path> files = Files.walk(temp)) {
      files.filter(Files::isRegularFile).forEach(written::add);
    }
    assertThat(written).anyMatch(file -> file.toString().endsWith(".links"));
    for (Path file : written) {
      String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
      assertThat(bytes).as(file.toString()).doesNotContain("s3cret");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--offline | --offline needs --external",
        "--external-patience 2 | --external-patience needs --external",
        "--external --external-patience soon | --external-patience is a number of runs, such as 3",
        "--external --external-rate 0 | --external-rate is a number of requests a second from",
        "--external --external-max-time 5 | --external-max-time is a time, such as 500ms, 20s",
        "--external --external-env SPLIT | the value of SPLIT cannot go into a header: it is not"
            + " one",
        "--external --no-cache --offline | --offline needs a cache",
        "--external --no-cache --external-patience 3d | patience with links needs a cache"
      })
  void slipsAreOneLine(String words, String said) {
    Outcome outcome = check(words.split(" "));
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("docusaurus-lint: " + said).doesNotContain("cret");
    assertThat(asked).isEmpty();
  }
}
