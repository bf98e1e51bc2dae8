package io.github.docusauruslint.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.docusauruslint.site.config.LoadOptions;
import io.github.docusauruslint.text.DiskTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The fixtures' documents and routes, against what real builds made of them. */
final class FixtureContentTest {
  static Stream<Arguments> recorded() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("fixtures"))) {
      return files
          .filter(file -> file.endsWith("site.json"))
          .sorted()
          .map(file -> Arguments.of(file.getParent().toString(), file))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("recorded")
  void makesTheSameDocumentsAndRoutes(String name, Path file) throws IOException {
    JsonNode truth = new ObjectMapper().readTree(file.toFile());
    Site site = load(file.getParent().getParent().getParent(), truth.get("run"));
    assertThat(site.documents().stream().filter(document -> isRecorded(document)).map(this::line))
        .containsExactlyInAnyOrderElementsOf(documents(truth));
    assertThat(site.routes().stream().map(Route::path))
        .containsExactlyInAnyOrderElementsOf(routes(truth));
  }

  private static Site load(Path folder, JsonNode run) throws IOException {
    Map<String, String> env = new HashMap<>();
    run.get("env").properties().forEach(e -> env.put(e.getKey(), e.getValue().asText()));
    String locale = run.get("locale").isNull() ? null : run.get("locale").asText();
    Path absolute = folder.toAbsolutePath();
    LoadOptions options =
        new LoadOptions(
            absolute.toString().replace('\\', '/'),
            env,
            locale,
            Instant.EPOCH,
            ZoneOffset.UTC,
            null,
            null);
    SiteLayout layout = SiteScanner.scan(DiskTree.of(absolute), options);
    return Site.of(layout, ShallowPages.read(layout).files());
  }

  /** Docusaurus forgets draft posts and pages, and so does the record. */
  private static boolean isRecorded(Document document) {
    return !document.draft() || document.type() == Document.Type.DOC;
  }

  private String line(Document document) {
    return String.join(
        " | ",
        document.source(),
        document.content().instance().id(),
        String.valueOf(document.version()),
        String.valueOf(document.id()),
        document.permalink(),
        String.valueOf(document.slug()),
        String.valueOf(document.title()),
        String.valueOf(document.sidebar()),
        String.valueOf(document.sidebarPosition()),
        document.draft() + " " + document.unlisted());
  }

  private static List<String> documents(JsonNode truth) {
    List<String> lines = new ArrayList<>();
    for (JsonNode document : truth.get("documents")) {
      List<String> cells = new ArrayList<>();
      for (String field :
          List.of("source", "pluginId", "version", "id", "permalink", "slug", "title", "sidebar")) {
        cells.add(document.hasNonNull(field) ? document.get(field).asText() : "null");
      }
      cells.add(
          document.hasNonNull("sidebarPosition")
              ? String.valueOf(document.get("sidebarPosition").asDouble())
              : "null");
      cells.add(
          document.path("draft").asBoolean(false) + " " + document.get("unlisted").asBoolean());
      lines.add(String.join(" | ", cells));
    }
    return lines;
  }

  private static List<String> routes(JsonNode truth) {
    List<String> routes = new ArrayList<>();
    truth
        .get("routes")
        .forEach(route -> routes.add(Objects.requireNonNull(route.get("path")).asText()));
    return routes;
  }
}
