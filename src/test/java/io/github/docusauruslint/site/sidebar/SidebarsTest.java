package io.github.docusauruslint.site.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.docusauruslint.Recorded;
import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.js.eval.YamlValue;
import io.github.docusauruslint.site.NumberPrefix;
import io.github.docusauruslint.site.Problem;
import io.github.docusauruslint.site.SidebarItem;
import io.github.docusauruslint.site.SidebarItem.Attributes;
import io.github.docusauruslint.text.JsonWriter;
import io.github.docusauruslint.text.MemoryTree;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.yaml.YamlNode;
import io.github.docusauruslint.yaml.YamlReader;
import io.github.docusauruslint.yaml.YamlSyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small sidebars with what {@code loadSidebars} of plugin-content-docs 3.10.2 made of them, or the
 * last line of what it refused them with.
 */
class SidebarsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<Problem.Kind> WARNINGS =
      Set.of(Problem.Kind.SIDEBAR_EMPTY_FOLDER, Problem.Kind.CATEGORY_FILES);

  static Stream<JsonNode> cases() {
    return Recorded.lines(SidebarsTest.class, "sidebars.jsonl");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void resolves(JsonNode recorded) throws Exception {
    List<Problem> problems = new ArrayList<>();
    Sidebars sidebars = build(recorded, problems);
    List<String> refusals =
        problems.stream()
            .filter(problem -> !WARNINGS.contains(problem.kind()))
            .map(Problem::message)
            .toList();
    if (recorded.has("error")) {
      assertThat(refusals).isNotEmpty();
      String error = recorded.get("error").asText().replaceFirst("^\\[1] ", "");
      if (error.startsWith("\"") && !error.contains("href")) {
        assertThat(refusals).contains(error);
      }
      return;
    }
    assertThat(refusals).isEmpty();
    assertThat(problems).hasSize(recorded.get("warned").asInt());
    JsonWriter json = new JsonWriter();
    SidebarJson.write(sidebars.items(), json);
    assertThat(JSON.readTree(json.toString())).isEqualTo(recorded.get("resolved"));
    List<String> order = new ArrayList<>();
    recorded.get("order").forEach(name -> order.add(name.asText()));
    assertThat(sidebars.items().keySet()).containsExactlyElementsOf(order);
  }

  private static Sidebars build(JsonNode recorded, List<Problem> problems)
      throws YamlSyntaxException {
    Map<String, String> files = new HashMap<>();
    recorded
        .get("categories")
        .fields()
        .forEachRemaining(file -> files.put("docs/" + file.getKey(), file.getValue().asText()));
    List<SidebarDoc> docs = new ArrayList<>();
    recorded.get("docs").forEach(doc -> docs.add(doc(doc)));
    Categories categories = Categories.read(MemoryTree.of(files), "docs", problems);
    SidebarSetting setting =
        new SidebarSetting(
            "sidebars.json",
            "current",
            "/base/docs",
            "docs",
            true,
            true,
            recorded.get("translated").asBoolean(),
            Map.of(),
            null);
    return Sidebars.build(
        setting,
        new Sidebars.Source.Module(
            value(recorded.get("sidebars").toString()),
            origin -> new SidebarItem.Origin(origin.file(), origin.span())),
        docs,
        categories,
        NumberPrefix.DEFAULT,
        problems);
  }

  private static JsValue value(String json) throws YamlSyntaxException {
    YamlNode node = YamlReader.read(json, 0, json.length());
    assertThat(node).isNotNull();
    return YamlValue.of(node, "sidebars.json");
  }

  private static SidebarDoc doc(JsonNode doc) {
    String path = doc.get("path").asText();
    String folder = Paths.folder(path);
    JsonNode props = doc.get("sidebar_custom_props");
    return new SidebarDoc(
        doc.get("id").asText(),
        doc.get("title").asText(),
        "docs/" + path,
        folder.isEmpty() ? "." : folder,
        Paths.name(path),
        doc.get("position").isNull() ? null : doc.get("position").asDouble(),
        text(doc, "sidebar_label"),
        new Attributes(
            text(doc, "sidebar_key"),
            text(doc, "sidebar_class_name"),
            props == null ? null : JSON.convertValue(props, Object.class)),
        doc.get("draft").asBoolean(),
        false,
        false,
        null,
        null,
        Map.of());
  }

  private static @Nullable String text(JsonNode node, String field) {
    return node.has(field) ? node.get(field).asText() : null;
  }
}
