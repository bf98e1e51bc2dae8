package io.github.docusauruslint.report;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.engine.Linter;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.rule.Language;
import io.github.docusauruslint.rule.Messages;
import io.github.docusauruslint.rule.RuleBook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * Takes the pictures of the README, of what a site of the fixtures really gives: {@code Pictures
 * FOLDER} writes {@code terminal.png}, {@code report.png} and {@code graph.png} there. Needs a
 * Chromium, and fonts with Chinese in them.
 */
public final class Pictures {
  private static final Path SITE = Path.of("fixtures/tech-cards");
  private static final String PART = "docs/计算机基础/操作系统.md";
  private static final RuleBook BOOK = RuleBook.packed();
  private static final Pattern PAINTED = Pattern.compile("\u001b\\[([0-9;]+)m(.*?)\u001b\\[0m");

  private Pictures() {}

  /** Takes them. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Path work = Files.createTempDirectory("pictures");
    lint(List.of()); // The first run loads the program; the time that the pictures show is a later
    // one's.
    String html = ReportFormat.HTML.create(ReportSample.settings()).render(lint(List.of()));
    Path report = Files.writeString(work.resolve("report.html"), html);
    Path terminal = Files.writeString(work.resolve("terminal.html"), terminal(lint(List.of(PART))));
    try (Chromium chromium = new Chromium(Chromium.find().orElseThrow(), work.resolve("profile"))) {
      chromium.command("Emulation.setScrollbarsHidden", Map.of("hidden", true));
      chromium.open(terminal);
      int height = Integer.parseInt(chromium.evaluate("String(document.body.scrollHeight)"));
      shoot(chromium, folder.resolve("terminal.png"), 1080, height);
      chromium.open(report);
      shoot(chromium, folder.resolve("report.png"), 1200, 760);
      look(chromium, "dark");
      chromium.click("#tab-graph");
      chromium.evaluate("document.getElementById('find').focus()");
      chromium.type("Spring");
      chromium.press("Enter");
      chromium.waitFor("document.querySelector('#page h2')");
      chromium.click("#zoom-all");
      shoot(chromium, folder.resolve("graph.png"), 1200, 760);
    }
  }

  private static LintResult lint(List<String> only) throws Exception {
    SiteSource source = SiteSource.of(SITE, "tech-cards", Map.of());
    return Linter.lint(new LintRequest(source, BOOK, LintConfig.of("recommended", BOOK), only, 2));
  }

  private static void look(Chromium chromium, String scheme) throws Exception {
    Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
    chromium.command("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
  }

  private static void shoot(Chromium chromium, Path file, int width, int height) throws Exception {
    chromium.command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    chromium.waitFor("innerWidth === " + width);
    JsonNode picture = chromium.command("Page.captureScreenshot", Map.of("format", "png"));
    Files.write(file, Base64.getDecoder().decode(picture.get("data").asText()));
  }

  /** What a terminal shows, as a page; wide characters take two columns, as they do there. */
  private static String terminal(LintResult result) {
    String text =
        "$ docusaurus-lint check "
            + PART
            + "\n"
            + new TextReport(true, file -> file, true, false, Messages.load(Language.ENGLISH))
                .render(result);
    StringBuilder out = new StringBuilder();
    Matcher painted = PAINTED.matcher(text);
    int at = 0;
    while (painted.find()) {
      cells(out, text.substring(at, painted.start()));
      out.append("<span class='c").append(painted.group(1).replace(';', '-')).append("'>");
      cells(out, painted.group(2));
      out.append("</span>");
      at = painted.end();
    }
    cells(out, text.substring(at));
    return "<!doctype html><meta charset='utf-8'><style>"
        + "body {margin: 0; overflow: hidden; background: #16191f; color: #d7dbe2}"
        + "pre {margin: 0; padding: 18px 22px; font: 14px/1.5 'DejaVu Sans Mono', monospace}"
        + "i {display: inline-block; width: 1.2041em; font-style: normal; text-align: center;"
        + " font-family: 'Noto Sans CJK SC', sans-serif; line-height: 1}"
        + ".c1 {font-weight: bold; color: #fff} .c2 {color: #8c95a3} .c1-31 {color: #ff7b78}"
        + ".c1-33 {color: #f0b45a} .c36 {color: #6cd0e0} .c32 {color: #7fd88f}"
        + "</style><pre>"
        + out
        + "</pre>";
  }

  private static void cells(StringBuilder out, String text) {
    text.codePoints()
        .forEach(
            c -> {
              String shown = Entities.escape(Character.toString(c));
              boolean wide = DisplayWidth.of(c) == 2;
              out.append(wide ? "<i>" + shown + "</i>" : shown);
            });
  }
}
