package io.github.docusauruslint.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.docusauruslint.Shared;
import io.github.docusauruslint.site.sidebar.SidebarJson;
import io.github.docusauruslint.text.JsonWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The sidebars and doubled routes that Docusaurus 3.10.2 made of small sites. */
class SmallSiteSidebarsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Stream<Arguments> loaded() throws IOException {
    Path oracle = Shared.oracle();
    Assumptions.assumeTrue(oracle != null, "the recorded builds are not on this machine");
    JsonNode cases = JSON.readTree(oracle.resolve("truth/error-cases.json").toFile());
    return StreamSupport.stream(cases.spliterator(), false)
        .filter(one -> one.has("sidebars"))
        .map(one -> Arguments.of(one.get("name").asText(), one));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("loaded")
  void makesTheSame(String name, JsonNode expected) throws IOException {
    Site site = new SmallSite(expected.path("files"), expected.path("config")).site();
    for (DocsVersion version : site.versions()) {
      JsonWriter json = new JsonWriter();
      SidebarJson.write(version.sidebars(), json);
      JsonNode sidebars = expected.get("sidebars").get(version.name());
      removeMarks(sidebars);
      assertThat(JSON.readTree(json.toString())).isEqualTo(sidebars);
    }
    assertThat(site.versions()).hasSize(expected.get("sidebars").size());
    List<String> doubled = new ArrayList<>();
    expected.get("duplicateRoutes").forEach(path -> doubled.add(path.asText()));
    Set<String> seen = new HashSet<>();
    assertThat(site.routes().stream().map(Route::path).filter(path -> !seen.add(path)))
        .containsExactlyInAnyOrderElementsOf(doubled);
  }

  /** What Docusaurus notes in items for itself. */
  private static void removeMarks(JsonNode node) {
    if (node instanceof com.fasterxml.jackson.databind.node.ObjectNode object) {
      object.remove("translatable");
    }
    node.forEach(SmallSiteSidebarsTest::removeMarks);
  }
}
