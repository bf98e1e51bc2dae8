package io.github.docusauruslint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.engine.LintResult;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.SurefireReportParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Comment;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * JUnit's and Checkstyle's XML. Neither has an official schema: JUnit's is read by the parser of
 * Maven's own reports and held against the structure that Ant's {@code <junitreport>} documents,
 * Checkstyle's against the structure of its XMLLogger.
 */
class XmlReportsTest {
  /** How XML has it: a line break is a space, and what it cannot say a mark. */
  private static final String ODD = "odd--->]]>%0A ::error::<&\"|\u202e\ufffd.dev";

  @TempDir Path temp;

  private static Document parse(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static String junit(LintResult result, Severity failing) {
    return new JunitReport(UnaryOperator.identity(), failing).render(result);
  }

  private List<ReportTestSuite> read(String xml) throws Exception {
    Files.writeString(temp.resolve("TEST-lint.xml"), xml);
    return new SurefireReportParser(List.of(temp.toFile()), new NullConsoleLogger())
        .parseXMLReportFiles();
  }

  @Test
  void mavensReportsReadEveryFindingOfJunitsXml() throws Exception {
    List<ReportTestSuite> suites = read(junit(ReportSample.result(), Severity.ERROR));
    List<ReportTestCase> cases =
        suites.stream().flatMap(suite -> suite.getTestCases().stream()).toList();
    assertThat(cases).hasSize(3);
    assertThat(cases.stream().filter(ReportTestCase::hasFailure)).hasSize(2);
    assertThat(cases.get(2).getFailureMessage())
        .isEqualTo("语言 leads to /后端/后端/语言, which is no page");
    assertThat(cases.get(2).getName()).isEqualTo("links/broken-link (3:9)");
  }

  @Test
  void whatATerminalActsUponIsAReference() throws Exception {
    StringBuilder out = new StringBuilder();
    String text = "a\r\u007f\u009b\u202e\u2069b";
    XmlReport xml = new XmlReport(out).begin("a").attribute("b", text.substring(2)).text(text);
    xml.end().finish();
    assertThat(out)
        .contains("b=\"&#127;&#155;&#8238;&#8297;b\">a&#13;&#127;&#155;&#8238;&#8297;b</a>");
    Element read = parse(out.toString()).getDocumentElement();
    assertThat(read.getTextContent()).isEqualTo(text);
    assertThat(read.getAttribute("b")).isEqualTo(text.substring(2));
  }

  @Test
  void whatDoesNotFailTheRunIsNoFailure() throws Exception {
    assertThat(
            parse(junit(ReportSample.result(), null)).getElementsByTagName("failure").getLength())
        .isZero();
    assertThat(
            parse(junit(ReportSample.result(), Severity.WARNING))
                .getElementsByTagName("failure")
                .getLength())
        .isEqualTo(3);
  }

  @Test
  void countsOfJunitsXmlAgreeWithItsCases() throws Exception {
    Element root = parse(junit(ReportSample.result(), Severity.ERROR)).getDocumentElement();
    assertThat(root.getTagName()).isEqualTo("testsuites");
    assertThat(root.getAttribute("tests")).isEqualTo("3");
    assertThat(root.getAttribute("failures")).isEqualTo("2");
    for (Element suite : children(root, "testsuite")) {
      assertThat(suite.getAttribute("name")).isNotEmpty();
      List<Element> cases = children(suite, "testcase");
      assertThat(suite.getAttribute("tests")).isEqualTo(String.valueOf(cases.size()));
      for (Element testcase : cases) {
        assertThat(testcase.getAttribute("classname")).isNotEmpty();
        assertThat(testcase.getAttribute("name")).isNotEmpty();
      }
    }
  }

  @Test
  void aCleanSiteIsOnePassedCase() throws Exception {
    List<ReportTestSuite> suites = read(junit(ReportSample.empty(), Severity.ERROR));
    assertThat(suites).hasSize(1);
    assertThat(suites.get(0).getNumberOfTests()).isEqualTo(1);
    assertThat(suites.get(0).getTestCases().get(0).isSuccessful()).isTrue();
  }

  @Test
  void whatBecameOfOtherSitesIsOnePassedCaseWithProperties() throws Exception {
    String xml = junit(ReportSample.asking(), Severity.ERROR);
    assertThat(read(xml).stream().flatMap(suite -> suite.getTestCases().stream()))
        .hasSize(2)
        .allMatch(ReportTestCase::isSuccessful);
    Element root = parse(xml).getDocumentElement();
    assertThat(root.getAttribute("tests")).isEqualTo("2");
    Element suite = children(root, "testsuite").get(1);
    Map<String, String> properties = new HashMap<>();
    var all = suite.getElementsByTagName("property");
    for (int i = 0; i < all.getLength(); i++) {
      Element property = (Element) all.item(i);
      properties.put(property.getAttribute("name"), property.getAttribute("value"));
    }
    assertThat(properties)
        .containsEntry("external.urls", "6")
        .containsEntry("external.broken", "1")
        .containsEntry("external.outcome.throttled", "1")
        .containsEntry("external.outcome.not-asked", "1")
        .containsEntry("external.outcome.private", "0")
        .containsEntry("external.host.b.dev", "1 URL, 1 request, timeout 1")
        .containsEntry("external.host." + ODD, "2 URLs, 2 requests, throttled 1, not-asked 1");
    assertThat(suite.getElementsByTagName("system-out").item(0).getTextContent())
        .startsWith(
            "6 URLs of other sites on 4 hosts: 1 good, 1 throttled, 1 refused to programs, 1 not"
                + " looked at, 1 broken, 1 failing and given time, 1 known from earlier runs\n")
        .contains("\nxn--80ak6aa92e.dev: 2 URLs: 3 requests, good 1, status 1");
  }

  @Test
  void whatBecameOfOtherSitesIsACommentOfCheckstylesXml() throws Exception {
    String xml = new CheckstyleReport(UnaryOperator.identity()).render(ReportSample.asking());
    Element root = parse(xml).getDocumentElement();
    assertThat(children(root, "file")).isEmpty();
    assertThat(root.getFirstChild().getNextSibling())
        .isInstanceOfSatisfying(
            Comment.class,
            comment ->
                assertThat(comment.getData())
                    .startsWith("\n6 URLs of other sites on 4 hosts: 1 good, 1 throttled, ")
                    .contains("\nxn-&#45;80ak6aa92e.dev: 2 URLs: 3 requests, good 1, status 1\n"));
  }

  @Test
  void checkstylesXmlHasItsStructure() throws Exception {
    String xml = new CheckstyleReport(UnaryOperator.identity()).render(ReportSample.result());
    Element root = parse(xml).getDocumentElement();
    assertThat(root.getTagName()).isEqualTo("checkstyle");
    assertThat(root.getAttribute("version")).isNotEmpty();
    List<Element> files = children(root, "file");
    assertThat(files).hasSize(3);
    assertThat(files.get(2).getAttribute("name")).isEqualTo(ReportSample.CHINESE);
    Element error = children(files.get(2), "error").get(0);
    assertThat(error.getAttribute("line")).isEqualTo("3");
    assertThat(error.getAttribute("column")).isEqualTo("9");
    assertThat(error.getAttribute("severity")).isEqualTo("error");
    assertThat(error.getAttribute("message"))
        .isEqualTo("语言 leads to /后端/后端/语言, which is no page (did you mean /后端/语言?)");
    assertThat(error.getAttribute("source")).isEqualTo("docusaurus-lint.links.broken-link");
    assertThat(
            parse(new CheckstyleReport(UnaryOperator.identity()).render(ReportSample.empty()))
                .getElementsByTagName("file")
                .getLength())
        .isZero();
  }

  @Test
  void whatXmlCannotSayIsReplaced() throws Exception {
    String xml = new CheckstyleReport(UnaryOperator.identity()).render(ReportSample.result());
    Element file = children(parse(xml).getDocumentElement(), "file").get(1);
    assertThat(file.getAttribute("name"))
        .isEqualTo(
            ReportSample.HOSTILE
                .replaceAll("[\u0001\u001b\ufffe]", "\ufffd")
                .replaceAll("[\n\r]", " "));
    assertThat(children(file, "error").get(0).getAttribute("message"))
        .isEqualTo("half a pair \ufffd and 100% of lines");
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> children = new java.util.ArrayList<>();
    for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        assertThat(element.getTagName()).isEqualTo(name);
        children.add(element);
      }
    }
    return children;
  }
}
