package io.github.docusauruslint.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.docusauruslint.Shared;
import io.github.docusauruslint.SmallSites;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What Docusaurus 3.10.2 said of small sites, and made of them, when it loaded them. */
final class SmallSiteContentTest {
  /** What a complaint about cases of a name is about; the first prefix that fits counts. */
  private static final Map<String, String> SUBJECTS = subjects();

  /** A deprecation notice of the configuration, and a page that loads but is no MDX. */
  private static final List<String> NOT_REPORTED = List.of("doc-front-matter-json");

  private static final Pattern QUOTED_FIELD = Pattern.compile("^\"([^\"]+)\" ");

  static Stream<Arguments> content() {
    return SmallSites.all()
        .filter(one -> one.get("level").asText().equals("content"))
        .map(one -> Arguments.of(one.get("name").asText(), one));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("content")
  void complainsAsDocusaurus(String name, JsonNode expected) {
    List<String> complaints = load(expected).complaints();
    boolean builds = expected.path("builds").asBoolean(expected.get("ok").asBoolean());
    boolean complains = !builds || expected.has("warnings");
    if (!complains || NOT_REPORTED.contains(name)) {
      assertThat(complaints).isEmpty();
      return;
    }
    String subject = subject(name);
    assertThat(complaints).isNotEmpty().anyMatch(said -> said.startsWith(subject + " "));
    for (JsonNode error : expected.path("errors")) {
      Matcher field = QUOTED_FIELD.matcher(error.asText());
      if (field.find()) {
        assertThat(complaints).anyMatch(said -> said.contains("\"" + field.group(1) + "\""));
      }
      if (subject.equals("SYNTAX") && error.asText().endsWith(")")) {
        assertThat(complaints).anyMatch(said -> said.endsWith(": " + error.asText()));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("content")
  void makesTheSameDocuments(String name, JsonNode expected) {
    if (!expected.get("ok").asBoolean()) {
      return;
    }
    Site site = load(expected).site();
    for (JsonNode document : expected.path("documents")) {
      Document ours = site.document(document.get("source").asText());
      assertThat(ours).as(document.get("source").asText()).isNotNull();
      assertThat(facts(ours)).isEqualTo(facts(document));
    }
    if (expected.has("routes")) {
      assertThat(site.routes().stream().map(Route::path))
          .containsExactlyInAnyOrderElementsOf(texts(expected.get("routes")));
    }
  }

  private static SmallSite load(JsonNode one) {
    return new SmallSite(one.path("files"), one.path("config"));
  }

  private static Map<String, Object> facts(Document document) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("id", document.id());
    facts.put("permalink", document.permalink());
    facts.put("slug", document.slug());
    facts.put("title", document.title());
    facts.put("sidebarPosition", document.sidebarPosition());
    facts.put("draft", document.draft());
    facts.put("unlisted", document.unlisted());
    return new TreeMap<>(facts);
  }

  private static Map<String, Object> facts(JsonNode document) {
    Map<String, Object> facts = new HashMap<>();
    for (String text : List.of("id", "permalink", "slug", "title")) {
      facts.put(text, document.has(text) ? document.get(text).asText() : null);
    }
    facts.put(
        "sidebarPosition",
        document.has("sidebarPosition") ? document.get("sidebarPosition").asDouble() : null);
    facts.put("draft", document.path("draft").asBoolean());
    facts.put("unlisted", document.path("unlisted").asBoolean());
    return new TreeMap<>(facts);
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.asText()));
    return texts;
  }

  /** The copy here has every case of the record. */
  @Test
  void copyIsWhole() throws IOException {
    Path oracle = Shared.oracle();
    Assumptions.assumeTrue(oracle != null, "the recorded builds are not beside the repository");
    Map<String, Boolean> recorded = new LinkedHashMap<>();
    String text = Files.readString(oracle.resolve("truth/error-cases.json"));
    new ObjectMapper()
        .readTree(text)
        .forEach(one -> recorded.put(one.get("name").asText(), one.get("ok").asBoolean()));
    Map<String, Boolean> copied = new LinkedHashMap<>();
    SmallSites.all()
        .forEach(one -> copied.put(one.get("name").asText(), one.get("ok").asBoolean()));
    assertThat(copied).isEqualTo(recorded);
  }

  private static String subject(String name) {
    return SUBJECTS.entrySet().stream()
        .filter(entry -> name.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new UncheckedIOException(name, new IOException("no subject")));
  }

  private static Map<String, String> subjects() {
    Map<String, String> subjects = new LinkedHashMap<>();
    subjects.put("doc-yaml-list", "FRONT_MATTER_FIELD");
    subjects.put("doc-yaml-scalar", "FRONT_MATTER_FIELD");
    subjects.put("doc-yaml", "SYNTAX");
    subjects.put("doc-id-slash", "DOC_ID");
    subjects.put("doc-slug-empty", "FRONT_MATTER_FIELD");
    subjects.put("doc-slug", "SLUG");
    subjects.put("doc-file-name-space", "CONTENT_FILE_NAME");
    subjects.put("doc-file-name", "SLUG");
    subjects.put("doc-pagination", "FRONT_MATTER_REFERENCE");
    subjects.put("doc-displayed", "FRONT_MATTER_REFERENCE");
    subjects.put("doc-", "FRONT_MATTER_FIELD");
    subjects.put("duplicate-doc-id", "DUPLICATE_ID");
    subjects.put("duplicate", "DUPLICATE_ROUTE");
    subjects.put("sidebar-unknown-doc", "SIDEBAR_UNKNOWN_DOC");
    subjects.put("sidebar-ref", "SIDEBAR_UNKNOWN_DOC");
    subjects.put("sidebar-autogenerated-nowhere", "SIDEBAR_EMPTY_FOLDER");
    subjects.put("sidebar-generated-index-clash", "DUPLICATE_ROUTE");
    subjects.put("sidebar-file", "SIDEBAR_FILE");
    subjects.put("sidebar", "SIDEBAR_ITEM");
    subjects.put("category-two-files", "CATEGORY_FILES");
    subjects.put("category", "CATEGORY_METADATA");
    subjects.put("docs-folder", "CONTENT_MISSING");
    subjects.put("versions", "VERSIONS");
    subjects.put("last-version", "VERSIONS");
    subjects.put("i18n", "SIDEBAR_TRANSLATION_KEY");
    subjects.put("tags-yml-unknown-tag", "TAGS");
    subjects.put("tags-yml-empty", "TAGS");
    subjects.put("tags", "TAGS_FILE");
    subjects.put("blog-authors-yml", "AUTHORS_FILE");
    subjects.put("blog-author-empty", "FRONT_MATTER_FIELD");
    subjects.put("blog-date", "FRONT_MATTER_FIELD");
    subjects.put("blog-untruncated", "BLOG_UNTRUNCATED");
    subjects.put("blog-duplicate-slug", "DUPLICATE_ROUTE");
    subjects.put("blog-id", "FRONT_MATTER_DEPRECATED");
    subjects.put("blog", "AUTHORS");
    subjects.put("page", "FRONT_MATTER_FIELD");
    subjects.put("config", "CONFIG");
    return subjects;
  }
}
