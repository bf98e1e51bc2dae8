package io.github.docusauruslint.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.docusauruslint.Shared;
import io.github.docusauruslint.site.Route;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LinkCheckerTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Stream<Path> recordedBuilds() throws IOException {
    Path truth = Shared.oracle() == null ? null : Shared.oracle().resolve("truth");
    if (truth == null) {
      return Stream.of(Path.of("absent"));
    }
    try (Stream<Path> folders = Files.list(truth)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("pages.json.gz")))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("recordedBuilds")
  void agreesWithRecordedBuildsOnEveryCollectedLink(Path truth) throws IOException {
    assumeTrue(Files.isDirectory(truth), "no recorded builds beside the repository");
    JsonNode site = JSON.readTree(truth.resolve("site.json").toFile());
    JsonNode links = JSON.readTree(truth.resolve("links.json").toFile());
    JsonNode pages;
    try (InputStream in =
        new GZIPInputStream(Files.newInputStream(truth.resolve("pages.json.gz")))) {
      pages = JSON.readTree(in);
    }
    List<Route> routes = new ArrayList<>();
    site.get("routes")
        .forEach(
            route -> {
              if (!route.get("path").asText().equals("*")) {
                routes.add(new Route(route.get("path").asText(), null, null));
              }
            });
    Map<String, Set<String>> anchors = new HashMap<>();
    pages
        .fields()
        .forEachRemaining(
            page -> {
              Set<String> ids = new HashSet<>();
              page.getValue().get("anchors").forEach(id -> ids.add(id.asText()));
              anchors.put(page.getKey(), ids);
            });
    LinkChecker checker =
        new LinkChecker(
            new RouteTable(
                routes,
                new ExtraRoutes(List.of(), site.get("baseUrl").asText()),
                site.get("baseUrl").asText()),
            route -> new PageAnchors(anchors.getOrDefault(route.path(), Set.of()), Set.of(), true));

    Set<String> broken = new TreeSet<>();
    Set<String> brokenAnchors = new TreeSet<>();
    pages
        .fields()
        .forEachRemaining(
            page ->
                page.getValue()
                    .get("links")
                    .forEach(
                        link -> {
                          Destination answer = checker.check(link.asText(), page.getKey());
                          String line =
                              page.getKey()
                                  + " "
                                  + link.asText()
                                  + " "
                                  + answer.resolved().serialize();
                          if (answer.verdict() == Verdict.BROKEN) {
                            broken.add(line);
                          } else if (answer.verdict() == Verdict.BROKEN_ANCHOR) {
                            brokenAnchors.add(line);
                          }
                        }));

    assertThat(broken).isEqualTo(lines(links.get("brokenLinks")));
    assertThat(brokenAnchors).isEqualTo(lines(links.get("brokenAnchors")));
  }

  private static Set<String> lines(JsonNode rows) {
    Set<String> lines = new TreeSet<>();
    rows.forEach(
        row ->
            lines.add(
                row.get("page").asText()
                    + " "
                    + row.get("link").asText()
                    + " "
                    + row.get("resolved").asText()));
    return lines;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/docs/a        | OK",
        "/docs/a/       | OK",
        "/docs/a//      | BROKEN",
        "/docs/A        | BROKEN",
        "/docs          | OK",
        "/docs/         | OK",
        "a              | OK",
        "./a            | OK",
        "../docs/a?x=1  | OK",
        "../a           | BROKEN",
        "#h             | OK",
        "#H             | BROKEN_ANCHOR",
        "#              | OK",
        "/docs/a#       | OK",
        "/docs/a/#h     | OK",
        "/docs/a#%E4%B8%AD | OK",
        "/docs/a#中     | OK",
        "/docs/a#%E4    | BROKEN_ANCHOR",
        "/文档          | OK",
        "/%E6%96%87%E6%A1%A3 | OK",
        "/%e6%96%87%e6%a1%a3 | OK",
        "/%E6%96%87%E6%A1 | BROKEN",
        "/with%20space  | OK",
        "/with space    | OK",
        "/404.html      | OK",
        "/404           | BROKEN",
        "*              | BROKEN",
      })
  void decides(String link, Verdict verdict) {
    Route a = new Route("/docs/a", null, null);
    RouteTable table =
        new RouteTable(
            List.of(
                a,
                new Route("/docs/", null, null),
                new Route("/文档", null, null),
                new Route("/with space", null, null)),
            new ExtraRoutes(List.of(), "/"),
            "/");
    LinkChecker checker =
        new LinkChecker(
            table,
            route ->
                route == a ? new PageAnchors(Set.of("h", "中"), Set.of(), true) : PageAnchors.NONE);

    assertThat(checker.check(link, "/docs/a").verdict()).isEqualTo(verdict);
  }
}
