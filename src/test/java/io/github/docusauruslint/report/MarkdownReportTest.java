package io.github.docusauruslint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {
  private static Document render(String markdown) {
    return Jsoup.parse(
        HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown)));
  }

  @Test
  void hostileNamesShowAsTheyAre() {
    Document html =
        render(new MarkdownReport(UnaryOperator.identity(), 100).render(ReportSample.result()));
    assertThat(html.select("h2").text()).isEqualTo("docusaurus-lint: 2 errors, 1 warning");
    assertThat(html.select("h3")).hasSize(3);
    assertThat(html.select("h3").get(1).text())
        .startsWith("docs/a%2Fb #1, \"q\" 'r' ::error::x ]]> <i> & |`*_[x](y) {0} \\ ");
    assertThat(html.select("li")).hasSize(3);
    assertThat(html.select("li").get(2).text())
        .isEqualTo(
            "3:9 error 语言 leads to /后端/后端/语言, which is no page (links/broken-link)"
                + " did you mean /后端/语言?");
    assertThat(html.select("i, a, img, code")).isEmpty();
  }

  @Test
  void whatIsBeyondTheLimitIsCounted() {
    String markdown = new MarkdownReport(UnaryOperator.identity(), 1).render(ReportSample.result());
    assertThat(render(markdown).select("li")).hasSize(1);
    assertThat(markdown).endsWith("\nand 2 more findings\n");
  }

  @Test
  void aCleanSiteIsTwoLines() {
    assertThat(new MarkdownReport(UnaryOperator.identity(), 9).render(ReportSample.empty()))
        .isEqualTo("## docusaurus-lint: 0 errors, 0 warnings\n\n3 pages and 0 links in site\n");
  }
}
