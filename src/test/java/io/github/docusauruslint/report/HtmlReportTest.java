package io.github.docusauruslint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.engine.Linter;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.text.MemoryTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
  private static final RuleBook BOOK = RuleBook.packed();
  private static final String CONFIG =
      "module.exports = {title: 'My </script> site', url: 'https://example.com', baseUrl: '/',"
          + " presets: [['classic', {docs: {sidebarPath: './sidebars.js'}, blog: false}]]};\n";

  /** The result of linting a site of these files. */
  static LintResult lint(Map<String, String> files) throws Exception {
    SiteSource site = new SiteSource(MemoryTree.of(files), "site", "/site", Map.of(), null, null);
    return Linter.lint(
        new LintRequest(site, BOOK, LintConfig.of("recommended", BOOK), List.of(), 2));
  }

  private static Map<String, String> site() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("docusaurus.config.js", CONFIG);
    files.put(
        "sidebars.js",
        "module.exports = {main: ['a', {type: 'category', label: 'Deep', items: ['deep/b']}]};\n");
    files.put("docs/a.md", "---\nsidebar_position: 3\n---\n\n# A\n\n[b](deep/b.md) [no](/no)\n");
    files.put("docs/deep/b.md", "# B\n\n[a](../a.md) [a again](../a.md?x=1)\n");
    files.put("docs/deep/lost.md", "# Lost\n\n[b](./b.md)\n");
    return files;
  }

  private static String html(LintResult result) {
    return ReportFormat.HTML.create(ReportSample.settings()).render(result);
  }

  private static JsonNode data(String html) throws Exception {
    return new ObjectMapper().readTree(Jsoup.parse(html).select("#data").get(0).data());
  }

  @Test
  void nothingInTheDataEndsTheScript() throws Exception {
    String html = html(ReportSample.result());
    Document page = Jsoup.parse(html);
    assertThat(page.select("script")).hasSize(2);
    JsonNode data = data(html);
    assertThat(data.at("/files/1").asText()).isEqualTo(ReportSample.HOSTILE);
    assertThat(data.get("findings")).hasSize(3);
    assertThat(data(html(lint(site()))).get("title").asText()).isEqualTo("My </script> site");
    assertThat(Jsoup.parse(html(lint(site()))).title())
        .isEqualTo("docusaurus-lint: My </script> site");
  }

  @Test
  void itAsksNothingOfTheNetwork() throws Exception {
    Document page = Jsoup.parse(html(lint(site())));
    assertThat(page.select("[src], link, img, iframe")).isEmpty();
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'");
  }

  @Test
  void aFindingHasItsSourceLineInThreeParts() throws Exception {
    JsonNode finding = data(html(ReportSample.result())).at("/findings/2");
    assertThat(finding.get("line").asInt()).isEqualTo(3);
    assertThat(finding.get("column").asInt()).isEqualTo(9);
    assertThat(finding.get("before").asText()).isEqualTo("🦕 [语言](");
    assertThat(finding.get("marked").asText()).isEqualTo("后端/语言");
    assertThat(finding.get("after").asText()).isEqualTo(")");
  }

  @Test
  void theGraphHasPagesLinksBrokenLinksAndOrphans() throws Exception {
    JsonNode data = data(html(lint(site())));
    int a = data.at("/nodeOfPage/~1docs~1a").asInt();
    int b = data.at("/nodeOfPage/~1docs~1deep~1b").asInt();
    int lost = data.at("/nodeOfPage/~1docs~1deep~1lost").asInt();
    assertThat(data.get("nodes")).hasSize(3);
    assertThat(data.at("/nodes/" + a + "/title").asText()).isEqualTo("A");
    assertThat(data.at("/nodes/" + a + "/orphan").asBoolean()).isFalse();
    assertThat(data.at("/nodes/" + lost + "/orphan").asBoolean()).isTrue();
    assertThat(section(data, "/docs/deep/b")).isEqualTo("deep of deep");
    assertThat(data.get("edges").toString()).contains(a + "," + b).contains(lost + "," + b);
    assertThat(data.get("edges")).hasSize(6);
    assertThat(data.get("broken"))
        .singleElement()
        .isEqualTo(new ObjectMapper().readTree("{\"from\":" + a + ",\"url\":\"/no\"}"));
  }

  private static String section(JsonNode data, String url) {
    int node = data.at("/nodeOfPage/" + url.replace("/", "~1")).asInt();
    JsonNode section = data.at("/sections/" + data.at("/nodes/" + node + "/section").asInt());
    return section.get("name").asText() + " of " + section.get("group").asText();
  }

  @Test
  void whatIsTooLargeToMakeAnythingOutInFallsIntoItsFolders() throws Exception {
    Map<String, String> files = site();
    for (int i = 0; i < 500; i++) {
      files.put("docs/big/part-" + i % 9 + "/page-" + i + ".md", "# Page\n");
    }
    files.put("docs/big/page.md", "# Page\n");
    JsonNode data = data(html(lint(files)));
    assertThat(section(data, "/docs/big/part-3/page-3")).isEqualTo("part-3 of big");
    assertThat(section(data, "/docs/big/page")).isEqualTo("big of big");
    assertThat(section(data, "/docs/deep/b")).isEqualTo("deep of deep");
    assertThat(section(data, "/docs/a")).isEqualTo("docs of docs");
  }

  @Test
  void sidebarsAreTreesWithPositions() throws Exception {
    JsonNode sidebar = data(html(lint(site()))).at("/sidebars/0");
    assertThat(sidebar.get("name").asText()).isEqualTo("main (Next)");
    assertThat(sidebar.at("/items/0/position").asInt()).isEqualTo(3);
    assertThat(sidebar.at("/items/1/label").asText()).isEqualTo("Deep");
    assertThat(sidebar.at("/items/1/items/0/url").asText()).isEqualTo("/docs/deep/b");
  }

  @Test
  void rulesAreExplainedInHtml() throws Exception {
    String page = data(html(lint(site()))).at("/rules/links~1broken-link").asText();
    assertThat(Jsoup.parse(page).select("h2").text()).isEqualTo("How to fix it");
    assertThat(page).contains("<code>onBrokenLinks</code>").doesNotContain("### Bad");
  }
}
