package io.github.docusauruslint.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.text.EditedTree;
import io.github.docusauruslint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    FixOutcome outcome = FixRun.of(request(source, style), FixSelection.SAFE, Originals.IN_MEMORY);
    if (System.getProperty("sites") != null) {
      System.out.println(site + ", " + style + ": " + outcome.byRule() + ", withdrawn:");
      outcome.withdrawn().forEach(one -> System.out.println("  " + one));
    }
    assertThat(outcome.complete()).isTrue();
    Map<String, SourceText> texts = new LinkedHashMap<>();
    outcome.changes().forEach(change -> texts.put(change.file(), change.after()));
    SiteSource fixed = source.withTree(new EditedTree(source.tree(), texts));
    ToldTargets.assertKept(request(source, style), request(fixed, style));
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
}
