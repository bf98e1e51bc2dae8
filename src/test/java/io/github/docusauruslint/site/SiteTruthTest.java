package io.github.docusauruslint.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.docusauruslint.Shared;
import io.github.docusauruslint.site.sidebar.SidebarJson;
import io.github.docusauruslint.text.DiskTree;
import io.github.docusauruslint.text.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole sites with what real builds of Docusaurus 3.10.2 recorded of them. */
class SiteTruthTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> FIELDS =
      List.of(
          "id", "permalink", "slug", "title", "sidebar", "sidebarPosition", "draft", "unlisted");

  static Stream<Arguments> fixtures() throws IOException {
    List<Arguments> runs = new ArrayList<>();
    try (Stream<Path> found = Files.walk(Path.of("fixtures"), 4)) {
      for (Path file : found.filter(p -> p.endsWith("site.json")).sorted().toList()) {
        Path run = file.getParent();
        Path site = run.getParent().getParent();
        JsonNode settings = JSON.readTree(file.toFile()).path("run");
        Map<String, String> env = new HashMap<>();
        settings
            .path("env")
            .fields()
            .forEachRemaining(entry -> env.put(entry.getKey(), entry.getValue().asText()));
        String locale =
            settings.path("locale").isTextual() ? settings.get("locale").asText() : null;
        runs.add(
            Arguments.of(site.getFileName() + " " + run.getFileName(), site, file, env, locale));
      }
    }
    return runs.stream();
  }

  static Stream<Arguments> cards() {
    return Stream.of(
        Arguments.of("zh-cards", Map.of()),
        Arguments.of("zh-cards-base-url", Map.of("ZH_BASE_URL", "/wiki/")),
        Arguments.of("zh-cards-trailing-slash-true", Map.of("ZH_TRAILING_SLASH", "true")),
        Arguments.of("zh-cards-trailing-slash-false", Map.of("ZH_TRAILING_SLASH", "false")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fixtures")
  void loadsAsTheBuild(
      String name, Path site, Path truth, Map<String, String> env, @Nullable String locale)
      throws IOException {
    compare(site, truth, env, locale);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cards")
  void loadsCards(String name, Map<String, String> env) throws IOException {
    Path oracle = Shared.oracle();
    assumeTrue(oracle != null, "the recorded builds are not on this machine");
    compare(
        oracle.resolve("sites/zh-cards"),
        oracle.resolve("truth").resolve(name).resolve("site.json"),
        env,
        null);
  }

  private static void compare(
      Path folder, Path recorded, Map<String, String> env, @Nullable String locale)
      throws IOException {
    JsonNode truth = JSON.readTree(recorded.toFile());
    Site site = SiteFixture.load(DiskTree.of(folder), env, locale);
    assertThat(site.settings().baseUrl()).isEqualTo(truth.get("baseUrl").asText());
    compareDocuments(site, truth.get("documents"));
    List<String> routes = new ArrayList<>();
    truth.get("routes").forEach(route -> routes.add(route.get("path").asText()));
    routes.removeIf(path -> path.equals("*") || path.endsWith("/404.html"));
    assertThat(site.routes()).extracting(Route::path).containsExactlyInAnyOrderElementsOf(routes);
    for (JsonNode version : truth.path("versions")) {
      compareVersion(site, version);
    }
  }

  private static void compareDocuments(Site site, JsonNode documents) {
    List<String> sources = new ArrayList<>();
    for (JsonNode expected : documents) {
      String source = expected.get("source").asText();
      sources.add(source);
      Document document = Objects.requireNonNull(site.document(source), source);
      JsonNode ours = fields(document);
      for (String field : FIELDS) {
        boolean recordedForDocsOnly = field.equals("slug") && document.type() != Document.Type.DOC;
        if (expected.has(field) && !recordedForDocsOnly) {
          assertThat(ours.path(field)).as(source + " " + field).isEqualTo(expected.get(field));
        }
      }
    }
    // Of drafts only docs are remembered by Docusaurus.
    assertThat(
            site.documents().stream()
                .filter(document -> !document.draft() || document.type() == Document.Type.DOC)
                .map(Document::source))
        .containsExactlyInAnyOrderElementsOf(sources);
  }

  private static JsonNode fields(Document document) {
    try {
      return JSON.readTree(
          new JsonWriter()
              .beginObject()
              .field("id", document.id())
              .field("permalink", document.permalink())
              .field("slug", document.slug())
              .field("title", document.title())
              .field("sidebar", document.sidebar())
              .field("sidebarPosition", document.sidebarPosition())
              .field("draft", document.draft())
              .field("unlisted", document.unlisted())
              .end()
              .toString());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void compareVersion(Site site, JsonNode expected) throws IOException {
    DocsVersion version =
        site.versions().stream()
            .filter(v -> v.name().equals(expected.get("versionName").asText()))
            .filter(v -> v.instance().id().equals(expected.get("pluginId").asText()))
            .findFirst()
            .orElseThrow();
    assertThat(version.path()).isEqualTo(expected.get("path").asText());
    assertThat(version.label()).isEqualTo(expected.get("label").asText());
    assertThat(version.isLast()).isEqualTo(expected.get("isLast").asBoolean());
    JsonWriter json = new JsonWriter();
    SidebarJson.write(version.sidebars(), json);
    assertThat(JSON.readTree(json.toString())).isEqualTo(expected.get("sidebars"));
  }
}
