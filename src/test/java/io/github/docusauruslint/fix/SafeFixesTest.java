package io.github.docusauruslint.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.Linter;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.route.LinkKind;
import io.github.docusauruslint.route.LinkUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.route.Verdict;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.Route;
import io.github.docusauruslint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Safe fixes leave every target, id and route as it is, but for links that led nowhere: told anew
 * from what is known of a site before and after, not by the check that the fixes themselves went
 * through. Nothing is written.
 *
 * <p>Other sites are looked at with {@code ./mvnw test -Dtest=SafeFixesTest -Dsites=FOLDER,FOLDER},
 * and with {@code -Dstyle=file} (or {@code absolute}, {@code relative}) all their links are brought
 * into one style.
 */
class SafeFixesTest {
  private static final Path FIXTURES = Path.of("fixtures");

  @TestFactory
  Stream<DynamicTest> ofTheFixtures() throws IOException {
    try (Stream<Path> sites = Files.list(FIXTURES)) {
      return sites.filter(Files::isDirectory).sorted().toList().stream()
          .flatMap(
              site ->
                  Stream.of("auto", "file", "absolute", "relative")
                      .map(
                          style ->
                              DynamicTest.dynamicTest(
                                  site.getFileName() + ", " + style, () -> check(site, style))));
    }
  }

  @TestFactory
  Stream<DynamicTest> ofOtherSites() {
    String sites = System.getProperty("sites", "");
    if (sites.isEmpty()) {
      return Stream.of(
          DynamicTest.dynamicTest(
              "none", () -> assumeTrue(false, "no -Dsites=FOLDER,FOLDER was given")));
    }
    String style = System.getProperty("style", "auto");
    return Arrays.stream(sites.split(","))
        .map(site -> DynamicTest.dynamicTest(site, () -> check(Path.of(site), style)));
  }

  private static void check(Path site, String style) throws Exception {
    SiteSource source = SiteSource.of(site, site.toString(), Map.of());
    FixOutcome outcome =
        FixRun.of(request(source, style), FixSelection.SAFE, Originals.IN_MEMORY);
    if (System.getProperty("sites") != null) {
      System.out.println(site + ", " + style + ": " + outcome.byRule() + ", withdrawn:");
      outcome.withdrawn().forEach(one -> System.out.println("  " + one));
    }
    assertThat(outcome.complete()).isTrue();
    Map<String, SourceText> texts = new LinkedHashMap<>();
    outcome.changes().forEach(change -> texts.put(change.file(), change.after()));
    SiteSource fixed = source.withTree(new EditedTree(source.tree(), texts));
    Map<String, List<String>> before = told(Linter.read(request(source, style)).site());
    Map<String, List<String>> after = told(Linter.read(request(fixed, style)).site());
    assertThat(after).isEqualTo(expected(before, after));
    assertThat(FixRun.of(request(fixed, style), FixSelection.SAFE, Originals.IN_MEMORY).changes())
        .as("what a second run changes")
        .isEmpty();
  }

  private static LintRequest request(SiteSource site, String style) throws Exception {
    return style.equals("auto")
        ? MemorySites.request(site, List.of())
        : MemorySites.request(
            site,
            "rules:\n  links/relative-url: "
                + (style.equals("relative") ? "off" : "warning")
                + "\n  links/consistent-style: {style: "
                + style
                + "}\n");
  }

  /** What led nowhere before may lead somewhere. */
  private static Map<String, List<String>> expected(
      Map<String, List<String>> before, Map<String, List<String>> after) {
    Map<String, List<String>> expected = new TreeMap<>(before);
    expected.replaceAll(
        (key, values) -> {
          List<String> now = after.getOrDefault(key, List.of());
          if (now.size() != values.size()) {
            return values;
          }
          List<String> merged = new ArrayList<>();
          for (int i = 0; i < values.size(); i++) {
            merged.add(values.get(i).startsWith("BROKEN") ? now.get(i) : values.get(i));
          }
          return merged;
        });
    return expected;
  }

  private static Map<String, List<String>> told(LinkedSite site) {
    Map<String, List<String>> told = new TreeMap<>();
    told.put("routes", site.site().routes().stream().map(Route::path).toList());
    told.put(
        "permalinks",
        site.site().documents().stream().map(d -> d.source() + " " + d.permalink()).toList());
    for (Page page : site.site().pages()) {
      told.put(
          page.path() + " ids", page.facts().headings().stream().map(h -> String.valueOf(h.id())).toList());
      told.put(
          page.path() + " links",
          site.links(page).stream()
              .filter(use -> use.link().kind() != LinkKind.DEFINITION)
              .map(use -> use.page() + ": " + target(use))
              .map(text -> text.contains(": BROKEN") ? "BROKEN" : text)
              .toList());
    }
    told.put("layout links", site.layoutLinks().stream().map(SafeFixesTest::target).toList());
    return told;
  }

  private static String target(LinkUse use) {
    if (use.verdict() == Verdict.BROKEN || use.verdict() == Verdict.BROKEN_ANCHOR) {
      return "BROKEN";
    }
    Document document = use.targetDocument();
    String page = use.target() == null ? use.link().url() : use.target().path();
    String hash = use.resolved() == null ? "" : String.valueOf(use.resolved().hash());
    return page + " " + (document == null ? "" : document.source()) + " " + hash;
  }
}
