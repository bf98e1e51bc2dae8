package io.github.docusauruslint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Route;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.text.UriCodec;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Holds what we say of a site against what a real build of it said. */
final class RecordedTruth {
  /** Rules that explain a broken link by a reason of their own. */
  private static final Set<String> EXPLAINING =
      Set.of(
          "links/broken-file-link",
          "links/missing-leading-slash",
          "links/wrong-case",
          "links/to-draft",
          "links/file-extension",
          "links/encoding",
          "assets/missing-file",
          "assets/missing-icon");

  private RecordedTruth() {}

  /** Documents with all that identifies them (Docusaurus forgets draft posts), and all routes. */
  static void compareSite(JsonNode recorded, Site site) {
    assertThat(
            site.documents().stream()
                .filter(document -> !document.draft() || document.type() == Document.Type.DOC)
                .map(RecordedTruth::row)
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(
            stream(recorded.get("documents")).map(RecordedTruth::row).collect(Collectors.toSet()));
    assertThat(
            site.routes().stream()
                .map(Route::path)
                .filter(path -> !path.endsWith("/404.html"))
                .map(RecordedTruth::same)
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(
            stream(recorded.get("routes"))
                .map(route -> same(route.get("path").asText()))
                .collect(Collectors.toSet()));
  }

  static String row(Document document) {
    boolean doc = document.type() == Document.Type.DOC;
    return String.join(
        " | ",
        document.source(),
        String.valueOf(document.permalink()),
        document.type() == Document.Type.PAGE || document.type() == Document.Type.PAGE_JSX
            ? "-"
            : String.valueOf(document.id()),
        String.valueOf(document.title()),
        doc ? String.valueOf(document.sidebar()) : "-",
        doc ? number(document.sidebarPosition()) : "-",
        doc ? String.valueOf(document.draft()) : "-",
        String.valueOf(document.unlisted()));
  }

  static String row(JsonNode document) {
    boolean doc = document.get("type").asText().equals("doc");
    return String.join(
        " | ",
        document.get("source").asText(),
        document.get("permalink").asText(),
        document.has("id") ? document.get("id").asText() : "-",
        document.get("title").asText(),
        doc ? document.get("sidebar").asText() : "-",
        doc ? position(document.get("sidebarPosition")) : "-",
        doc ? String.valueOf(document.path("draft").asBoolean()) : "-",
        String.valueOf(document.path("unlisted").asBoolean()));
  }

  private static String position(JsonNode position) {
    return position.isNumber() ? number(position.asDouble()) : "null";
  }

  private static String number(Double value) {
    return String.valueOf(value);
  }

  /** The verdict on every link, anchor, Markdown link and image. */
  static void compareLinks(JsonNode recorded, LintResult result) {
    Set<String> wanted = links(recorded.get("brokenLinks"));
    Set<String> found = new TreeSet<>();
    for (Diagnostic diagnostic : result.diagnostics()) {
      boolean explains = EXPLAINING.contains(diagnostic.rule());
      if (diagnostic.rule().equals("links/broken-link") || explains) {
        addLinks(diagnostic, wanted, explains, found);
      }
    }
    assertThat(found).as("broken links").containsExactlyInAnyOrderElementsOf(wanted);
    Set<String> anchors = links(recorded.get("brokenAnchors"));
    Set<String> foundAnchors = new TreeSet<>();
    of(result, "links/broken-anchor").forEach(d -> addLinks(d, anchors, false, foundAnchors));
    assertThat(foundAnchors).as("broken anchors").containsExactlyInAnyOrderElementsOf(anchors);
    assertThat(places(result, "links/broken-file-link"))
        .as("broken Markdown links")
        .containsExactlyInAnyOrderElementsOf(places(recorded.get("brokenMarkdownLinks")));
    assertThat(places(result, "assets/missing-image"))
        .as("broken Markdown images")
        .containsExactlyInAnyOrderElementsOf(places(recorded.get("brokenMarkdownImages")));
  }

  /** A finding on the layout stands for every page that shows the link. */
  private static void addLinks(
      Diagnostic diagnostic, Set<String> wanted, boolean explains, Set<String> found) {
    if (diagnostic.data().get("resolved") == null) {
      return;
    }
    String page = String.valueOf(diagnostic.data().get("page"));
    String target = " -> " + same(String.valueOf(diagnostic.data().get("resolved")));
    if (page.equals("*")) {
      Set<String> covered =
          wanted.stream().filter(row -> row.endsWith(target)).collect(Collectors.toSet());
      found.addAll(covered.isEmpty() && !explains ? Set.of("*" + target) : covered);
    } else if (!explains || wanted.contains(same(page) + target)) {
      found.add(same(page) + target);
    }
  }

  private static Set<String> links(JsonNode rows) {
    return stream(rows)
        .map(row -> same(row.get("page").asText()) + " -> " + same(row.get("resolved").asText()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Diagnostic> of(LintResult result, String rule) {
    return result.diagnostics().stream().filter(d -> d.rule().equals(rule)).toList();
  }

  private static Set<String> places(LintResult result, String rule) {
    return of(result, rule).stream()
        .map(
            d ->
                d.file() + ":" + result.sources().apply(d.file()).position(d.span().start()).line())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> places(JsonNode rows) {
    return stream(rows)
        .map(row -> row.get("source").asText() + ":" + row.get("line").asInt())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The modules that the bundler did not find. */
  static void compareErrors(JsonNode recorded, LintResult result) {
    assertThat(
            of(result, "mdx/unresolved-import").stream()
                .map(d -> d.file() + " " + d.data().get("source"))
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(
            stream(recorded.get("modulesNotFound"))
                .map(row -> row.get("source").asText() + " " + row.get("request").asText())
                .collect(Collectors.toSet()));
  }

  private static java.util.stream.Stream<JsonNode> stream(JsonNode rows) {
    return StreamSupport.stream(rows.spliterator(), false);
  }

  /** Raw and percent-encoded are one, with and without a slash at the end of the path. */
  private static String same(String url) {
    String decoded = UriCodec.decodeUri(url);
    String plain = (decoded == null ? url : decoded).replaceFirst("/+(?=$|[?#])", "");
    return plain.isEmpty() ? "/" : plain;
  }
}
