package io.github.docusauruslint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.config.LintConfigReader;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.engine.Linter;
import io.github.docusauruslint.engine.OpenedSite;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.report.TextReport;
import io.github.docusauruslint.rule.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder of {@code fixtures/} is a site: what is said of it is {@code expected.txt} ({@code
 * -Dupdate} writes it anew), and what a real build said of it is below {@code truth/}.
 */
class FixturesTest {
  private static final Path FIXTURES = Path.of("fixtures");
  private static final RuleBook BOOK = RuleBook.packed();
  private static final ObjectMapper JSON = new ObjectMapper();

  private static List<Path> folders(Path parent) throws IOException {
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(parent)) {
      return children.filter(Files::isDirectory).sorted().toList();
    }
  }

  @TestFactory
  Stream<DynamicNode> saysWhatIsExpected() throws IOException {
    return folders(FIXTURES).stream()
        .map(
            site ->
                DynamicTest.dynamicTest(
                    site.getFileName().toString(), () -> compareWithExpected(site)));
  }

  private static void compareWithExpected(Path site) throws Exception {
    SiteSource source = SiteSource.of(site, site.toString(), Map.of());
    LintConfig config = LintConfigReader.read(source.tree(), null, BOOK);
    LintResult result = Linter.lint(new LintRequest(source, BOOK, config, List.of(), 2));
    String report = new TextReport(false, UnaryOperator.identity(), false).render(result);
    String findings = report.substring(0, report.stripTrailing().lastIndexOf('\n') + 1).strip();
    Path expected = site.resolve("expected.txt");
    if (System.getProperty("update") != null) {
      Files.writeString(expected, findings + "\n");
    }
    assertThat(findings + "\n").isEqualTo(Files.readString(expected));
  }

  @TestFactory
  Stream<DynamicNode> agreesWithRecordedBuilds() throws IOException {
    return folders(FIXTURES).stream()
        .flatMap(
            site -> {
              try {
                return folders(site.resolve("truth")).stream()
                    .map(
                        truth ->
                            DynamicTest.dynamicTest(
                                site.getFileName() + ", " + truth.getFileName(),
                                () -> compareWithTruth(site, truth)));
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
  }

  private static void compareWithTruth(Path site, Path truth) throws Exception {
    JsonNode recorded = JSON.readTree(truth.resolve("site.json").toFile());
    JsonNode run = recorded.get("run");
    Map<String, String> environment = new HashMap<>();
    run.get("env").properties().forEach(e -> environment.put(e.getKey(), e.getValue().asText()));
    JsonNode locale = run.get("locale");
    SiteSource source =
        SiteSource.of(site, site.toString(), environment)
            .withLocale(locale.isNull() ? null : locale.asText());
    OpenedSite opened = OpenedSite.open(source, null, 2);
    RecordedTruth.compareSite(recorded, opened.site());
    LintConfig config = LintConfig.of("build", BOOK);
    LintResult result = Linter.lint(new LintRequest(source, BOOK, config, List.of(), 2));
    Path links = truth.resolve("links.json");
    if (Files.exists(links)) {
      RecordedTruth.compareLinks(JSON.readTree(links.toFile()), result);
    }
    Path errors = truth.resolve("errors.json");
    if (Files.exists(errors)) {
      RecordedTruth.compareErrors(JSON.readTree(errors.toFile()), result);
    }
  }
}
