package io.github.docusauruslint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.engine.Linter;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.rule.RuleBook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The HTML report as someone uses it, in a real Chromium. */
class HtmlReportInBrowserTest {
  private static final RuleBook BOOK = RuleBook.packed();

  @TempDir static Path temp;
  private static Chromium chromium;
  private static Path cards;

  @BeforeAll
  static void start() throws Exception {
    Optional<Path> program = Chromium.find();
    assumeTrue(program.isPresent(), "no Chromium here: install the package chromium");
    SiteSource source = SiteSource.of(Path.of("fixtures/tech-cards"), "tech-cards", Map.of());
    LintResult result =
        Linter.lint(
            new LintRequest(source, BOOK, LintConfig.of("recommended", BOOK), List.of(), 2));
    cards = write(result, "cards.html");
    chromium = new Chromium(program.get(), Files.createDirectories(temp.resolve("profile")));
  }

  @AfterAll
  static void stop() throws Exception {
    if (chromium != null) {
      chromium.close();
    }
  }

  private static Path write(LintResult result, String name) throws Exception {
    String html = ReportFormat.HTML.create(ReportSample.settings()).render(result);
    return Files.writeString(temp.resolve(name), html);
  }

  private static int rows() throws Exception {
    return Integer.parseInt(
        chromium.evaluate("String(document.querySelectorAll('#rows > tr').length)"));
  }

  private static String text(String selector) throws Exception {
    return chromium.evaluate("document.querySelector('" + selector + "').textContent");
  }

  private static int shown() throws Exception {
    return Integer.parseInt(text("#shown").replaceAll(" .*", "").replace(",", ""));
  }

  @Test
  void findingsAreSearchedAndFiltered() throws Exception {
    chromium.open(cards);
    int all = rows();
    assertThat(all).isEqualTo(shown()).isGreaterThan(50);
    chromium.press("/");
    chromium.type("没有 broken");
    int found = rows();
    assertThat(found).isPositive().isLessThan(all);
    assertThat(text("#rows")).contains("没有").doesNotContain("image-alt");
    chromium.click("#filters [type=reset]");
    chromium.waitFor("document.getElementById('rows').children.length === " + all);
    chromium.click("#by-rule button");
    String rule = text("#by-rule .name");
    assertThat(rows()).isLessThan(all);
    assertThat(
            chromium.evaluate(
                "String([...document.querySelectorAll('#rows td:last-child')]"
                    + ".every(cell => cell.textContent === '"
                    + rule
                    + "'))"))
        .isEqualTo("true");
    chromium.click("#rows td:last-child button");
    assertThat(text("#explain-title")).isEqualTo(rule);
    assertThat(text("#explain-text")).contains("How to fix it");
    chromium.press("Escape");
    assertThat(chromium.evaluate("String(document.getElementById('explain').open)"))
        .isEqualTo("false");
    assertThat(chromium.complaints()).isEmpty();
  }

  @Test
  void aPageIsFoundAndClickedInTheGraph() throws Exception {
    chromium.open(cards);
    chromium.click("#tab-graph");
    chromium.evaluate("document.getElementById('find').focus()");
    chromium.type("Redis");
    chromium.press("Enter");
    chromium.waitFor("document.querySelector('#page h2')");
    assertThat(text("#page h2")).isEqualTo("Redis 缓存");
    assertThat(text("#page")).contains("/软件工程技能树/").contains("Linked from");
    // The page found is in the middle of the picture: let it go, and click it there.
    chromium.evaluate("document.getElementById('canvas').focus()");
    chromium.press("Escape");
    assertThat(text("#page")).contains("Click a page");
    chromium.click("#canvas");
    chromium.waitFor("document.querySelector('#page h2')");
    assertThat(text("#page h2")).isEqualTo("Redis 缓存");
    chromium.click("#page li button");
    assertThat(text("#page h2")).isNotEqualTo("Redis 缓存");
    assertThat(chromium.complaints()).isEmpty();
  }

  @Test
  void theGraphIsDrawnInLightAndDark() throws Exception {
    chromium.open(cards);
    chromium.click("#tab-graph");
    String red =
        "(() => { const c = document.getElementById('canvas');"
            + " const d = c.getContext('2d').getImageData(0, 0, c.width, c.height).data;"
            + " let n = 0; for (let i = 0; i < d.length; i += 4)"
            + " if (d[i + 3] > 200 && d[i] > 140 && d[i + 1] < 160 && d[i] > d[i + 1] + 70) n++;"
            + " return n; })()";
    chromium.waitFor(red + " > 100");
    String light = chromium.evaluate("getComputedStyle(document.body).backgroundColor");
    chromium.command(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
    chromium.waitFor("getComputedStyle(document.body).backgroundColor !== '" + light + "'");
    chromium.waitFor(red + " > 100");
    chromium.command("Emulation.setEmulatedMedia", Map.of("features", List.of()));
  }

  @Test
  void theKeyboardIsEnough() throws Exception {
    chromium.open(cards);
    chromium.press("Tab");
    assertThat(chromium.evaluate("document.activeElement.id")).isEqualTo("tab-findings");
    chromium.press("ArrowRight");
    assertThat(chromium.evaluate("document.activeElement.id")).isEqualTo("tab-graph");
    chromium.press("Tab");
    assertThat(chromium.evaluate("document.activeElement.id")).isEqualTo("canvas");
    chromium.press("+");
    chromium.press("ArrowLeft");
    chromium.evaluate("document.getElementById('tab-graph').focus()");
    chromium.press("ArrowRight");
    assertThat(chromium.evaluate("document.activeElement.id")).isEqualTo("tab-sidebars");
    assertThat(text("#tree")).contains("前端技术");
    assertThat(chromium.complaints()).isEmpty();
  }

  @Test
  void fiveThousandPagesOpen() throws Exception {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "docusaurus.config.js",
        "module.exports = {title: 'Big', url: 'https://example.com', baseUrl: '/',"
            + " presets: [['classic', {docs: {}, blog: false}]]};\n");
    for (int i = 0; i < 5000; i++) {
      String links =
          "[n](../s%d/p%d.md) [x](/no/%d) [r](p%d.md)"
              .formatted((i + 1) % 40, (i + 1) % 5000, i % 97, i);
      files.put("docs/s%d/p%d.md".formatted(i % 40, i), "# Page " + i + "\n\n" + links + "\n");
    }
    chromium.open(write(HtmlReportTest.lint(files), "big.html"));
    assertThat(shown()).isGreaterThanOrEqualTo(5000);
    assertThat(rows()).isEqualTo(200);
    chromium.click("#more");
    assertThat(rows()).isEqualTo(400);
    chromium.click("#tab-graph");
    chromium.waitFor("document.getElementById('legend').textContent.startsWith('5,000 pages')");
    chromium.evaluate("document.getElementById('find').focus()");
    chromium.type("p4321.md");
    chromium.press("Enter");
    assertThat(text("#page h2")).isEqualTo("Page 4321");
    chromium.evaluate("document.getElementById('find').select()");
    chromium.type("page 17");
    assertThat(text("#found button")).startsWith("Page 17 — ");
    assertThat(chromium.complaints()).isEmpty();
  }
}
