package io.github.docusauruslint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.engine.Linter;
import io.github.docusauruslint.engine.OpenedSite;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.site.DocsVersion;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Route;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.site.sidebar.SidebarJson;
import io.github.docusauruslint.text.JsonWriter;
import io.github.docusauruslint.text.MemoryTree;
import io.github.docusauruslint.text.UriCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What Docusaurus 3.10.2 said of whole small sites, as {@code src/test/node/sites/answers.mjs}
 * writes it down, held against what we say of them. To look for differences in fresh sites, run
 * this class on files that the script made.
 */
final class SiteAnswers {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final RuleBook BOOK = RuleBook.packed();

  /** Rules whose findings are compared one by one. */
  private static final Set<String> COMPARED =
      Set.of(
          "links/broken-link",
          "links/broken-anchor",
          "links/broken-file-link",
          "assets/missing-image",
          "routes/duplicate");

  /** Rules that explain a broken link by a reason of their own. */
  private static final Set<String> EXPLAINING =
      Set.of("links/broken-file-link", "links/to-draft", "assets/missing-file");

  private SiteAnswers() {}

  /** Prints where we differ; the exit status is 1 when we do. */
  public static void main(String[] files) throws Exception {
    int sites = 0;
    int different = 0;
    for (String file : files) {
      for (String line : Files.readAllLines(Path.of(file))) {
        JsonNode answer = JSON.readTree(line);
        List<String> differences = differences(answer);
        sites++;
        different += differences.isEmpty() ? 0 : 1;
        differences.forEach(
            difference -> System.out.println(answer.get("name").asText() + ": " + difference));
      }
    }
    System.out.println(sites + " sites, " + different + " with differences");
    System.exit(different == 0 ? 0 : 1);
  }

  /** Where our picture of a site is not the recorded one; empty when it is. */
  static List<String> differences(JsonNode answer) throws LintException, IOException {
    Map<String, String> files = new HashMap<>();
    answer.get("files").properties().forEach(f -> files.put(f.getKey(), f.getValue().asText()));
    String locale = answer.path("locale").isTextual() ? answer.get("locale").asText() : null;
    SiteSource source =
        new SiteSource(MemoryTree.of(files), "site", "/site", Map.of(), locale, null);
    List<String> differences = new ArrayList<>();
    LintResult result;
    Site site;
    try {
      LintConfig config = LintConfig.of("build", BOOK);
      result = Linter.lint(new LintRequest(source, BOOK, config, List.of(), 1));
      site = OpenedSite.open(source, null, 1).site();
    } catch (LintException e) {
      return answer.get("ok").asBoolean() ? List.of("refused: " + e.getMessage()) : List.of();
    }
    boolean built = !answer.path("loadOnly").asBoolean();
    List<String> refusals =
        result.diagnostics().stream()
            .filter(d -> d.severity() == Severity.ERROR && !COMPARED.contains(d.rule()))
            .filter(d -> !EXPLAINING.contains(d.rule()))
            .filter(d -> built || !isSeenByBuildOnly(d))
            .map(d -> d.rule() + " " + d.file() + ": " + d.message())
            .toList();
    if (!answer.get("ok").asBoolean()) {
      return refusals.isEmpty() ? List.of("not refused: " + answer.get("errors")) : List.of();
    }
    refusals.forEach(refusal -> differences.add("wrongly refused: " + refusal));
    compare("documents", rows(answer, "documents", SiteAnswers::row), documents(site), differences);
    compare("routes", rows(answer, "routes", n -> same(n.asText())), routes(site), differences);
    compareSidebars(answer.get("sidebars"), site, differences);
    Set<String> doubled = rows(answer, "duplicateRoutes", JsonNode::asText);
    compare("duplicates", doubled, texts(result, "routes/duplicate", "path"), differences);
    if (answer.has("brokenLinks")) {
      compareLinks(answer, result, differences);
    }
    return differences;
  }

  /** What comes up when pages are compiled, bundled and rendered. */
  private static boolean isSeenByBuildOnly(Diagnostic diagnostic) {
    return diagnostic.rule().startsWith("mdx/")
        || diagnostic.rule().startsWith("assets/")
        || diagnostic.message().contains("the bundler cannot load");
  }

  private static void compareLinks(JsonNode answer, LintResult result, List<String> differences) {
    Function<JsonNode, String> link = row -> pair(row.get("page"), row.get("resolved"));
    Set<String> broken = rows(answer, "brokenLinks", link);
    Set<String> anchors = rows(answer, "brokenAnchors", link);
    compare("broken links", broken, links(result, "links/broken-link", broken), differences);
    compare("broken anchors", anchors, links(result, "links/broken-anchor", anchors), differences);
    Function<JsonNode, String> place = row -> row.get("source").asText() + ":" + row.get("line");
    compare(
        "Markdown links",
        rows(answer, "brokenMarkdownLinks", place),
        places(result, "links/broken-file-link"),
        differences);
    compare(
        "images",
        rows(answer, "brokenMarkdownImages", place),
        places(result, "assets/missing-image"),
        differences);
  }

  private static void compare(
      String what, Set<String> wanted, Set<String> found, List<String> differences) {
    for (String one : wanted) {
      if (!found.contains(one)) {
        differences.add(what + ": missed " + one);
      }
    }
    for (String one : found) {
      if (!wanted.contains(one)) {
        differences.add(what + ": invented " + one);
      }
    }
  }

  private static void compareSidebars(JsonNode recorded, Site site, List<String> differences)
      throws IOException {
    Map<String, JsonNode> ours = new HashMap<>();
    for (DocsVersion version : site.versions()) {
      JsonWriter json = new JsonWriter();
      SidebarJson.write(version.sidebars(), json);
      ours.put(version.instance().id() + " " + version.name(), JSON.readTree(json.toString()));
    }
    for (JsonNode version : recorded) {
      JsonNode wanted = version.get("sidebars");
      removeMarks(wanted);
      String name = version.get("pluginId").asText() + " " + version.get("version").asText();
      JsonNode found = ours.remove(name);
      if (!wanted.equals(found)) {
        differences.add("sidebars of " + name + difference(wanted, found));
      }
    }
    ours.keySet().forEach(name -> differences.add("sidebars of " + name + ": invented"));
  }

  /** Where two trees first differ, and how. */
  private static String difference(JsonNode wanted, @Nullable JsonNode found) {
    if (found != null && wanted.isContainerNode() && wanted.getNodeType() == found.getNodeType()) {
      if (wanted.isArray() && wanted.size() == found.size()) {
        for (int i = 0; i < wanted.size(); i++) {
          if (!wanted.get(i).equals(found.get(i))) {
            return "[" + i + "]" + difference(wanted.get(i), found.get(i));
          }
        }
      } else if (wanted.isObject()) {
        for (Map.Entry<String, JsonNode> field : wanted.properties()) {
          if (!field.getValue().equals(found.get(field.getKey()))) {
            String path = "." + field.getKey();
            return path + difference(field.getValue(), found.get(field.getKey()));
          }
        }
      }
    }
    return ": wanted " + wanted + ", found " + found;
  }

  /** What Docusaurus notes in items for itself, and what says no more than its absence. */
  private static void removeMarks(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove("translatable");
      if (object.path("link").isNull()) {
        object.remove("link");
      }
    }
    node.forEach(SiteAnswers::removeMarks);
  }

  private static Set<String> documents(Site site) {
    return site.documents().stream()
        .filter(document -> !document.draft() || document.type() == Document.Type.DOC)
        .map(RecordedTruth::row)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String row(JsonNode document) {
    return RecordedTruth.row(document);
  }

  private static Set<String> routes(Site site) {
    return site.routes().stream()
        .map(Route::path)
        .filter(path -> !path.endsWith("/404.html"))
        .map(SiteAnswers::same)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Findings on the layout stand for every page; specific rules count where the build speaks. */
  private static Set<String> links(LintResult result, String rule, Set<String> wanted) {
    Set<String> found = new TreeSet<>();
    for (Diagnostic diagnostic : result.diagnostics()) {
      boolean explains = rule.equals("links/broken-link") && EXPLAINING.contains(diagnostic.rule());
      Object resolved = diagnostic.data().get("resolved");
      if (resolved == null || !(explains || diagnostic.rule().equals(rule))) {
        continue;
      }
      String target = " -> " + same(String.valueOf(resolved));
      String page = String.valueOf(diagnostic.data().get("page"));
      List<String> rows =
          page.equals("*")
              ? wanted.stream().filter(row -> row.endsWith(target)).toList()
              : List.of(same(page) + target);
      if (rows.isEmpty() && !explains) {
        found.add("*" + target);
      }
      rows.stream().filter(row -> !explains || wanted.contains(row)).forEach(found::add);
    }
    return found;
  }

  private static Set<String> texts(LintResult result, String rule, String field) {
    return result.diagnostics().stream()
        .filter(d -> d.rule().equals(rule))
        .map(d -> String.valueOf(d.data().get(field)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> places(LintResult result, String rule) {
    return result.diagnostics().stream()
        .filter(d -> d.rule().equals(rule))
        .map(
            d ->
                d.file() + ":" + result.sources().apply(d.file()).position(d.span().start()).line())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> rows(
      JsonNode answer, String name, Function<JsonNode, String> describe) {
    Stream<JsonNode> rows = StreamSupport.stream(answer.get(name).spliterator(), false);
    return rows.map(describe).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String pair(JsonNode page, JsonNode resolved) {
    return same(page.asText()) + " -> " + same(resolved.asText());
  }

  /** A path decoded and without a slash at its end. */
  private static String same(String url) {
    String decoded = UriCodec.decodeUri(url);
    String readable = (decoded == null ? url : decoded).replaceAll("/+(?=$|[?#])", "");
    return readable.isEmpty() ? "/" : readable;
  }
}
