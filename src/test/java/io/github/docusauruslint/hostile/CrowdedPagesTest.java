package io.github.docusauruslint.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.cli.InProcess;
import io.github.docusauruslint.mdx.CrowdedPageException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page of more parts than memory has room for costs a finding, and the rest is checked. */
class CrowdedPagesTest {
  @TempDir Path folder;

  private String check() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    String cache = folder.resolve("cache").toString();
    int status =
        InProcess.run(
            stream,
            stream,
            folder.resolve("repository/site"),
            Map.of(),
            List.of("check", "--cache-dir", cache));
    assertThat(status).isEqualTo(1);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void costAFindingInEveryRun() {
    int most = CrowdedPageException.MOST_PARTS;
    HostileSite.in(folder)
        .file("docs/a.md", "# A\n\n" + "{1}".repeat(most / 4 + 1))
        .file("docs/b.md", "# B\n\n[b](/missing)\n");
    String first = check();
    assertThat(first)
        .contains("docs/a.md:1:1: error: not checked: the page has more than 1000000 parts")
        .contains("docs/b.md:3:5: error: /missing leads to no page");
    assertThat(check()).contains("docs/a.md:1:1: error: not checked");
  }

  @Test
  void areWhatTheirHeadSaysAndMayHaveAnyId() {
    String tags = "</>".repeat(CrowdedPageException.MOST_PARTS / 4 + 1);
    HostileSite.in(folder)
        .file("docs/a.md", "---\ntitle: A\nslug: /here\n---\n\n## Section\n\n" + tags)
        .file("docs/b.md", "# B\n\n[a](/docs/here#section) [a](./a.md#section) [a](/docs/a)\n");
    assertThat(check())
        .contains("docs/a.md:1:1: error: not checked")
        .contains("docs/b.md:3:49: error: /docs/a leads to no page")
        .doesNotContain("/here leads")
        .doesNotContain("broken-anchor")
        .doesNotContain("front-matter/title");
  }

  @Test
  void ofOneLineOfTagsCostAFinding() {
    int most = CrowdedPageException.MOST_PARTS;
    HostileSite.in(folder).file("docs/a.md", "# A\n\n" + "</>".repeat(most / 4 + 1));
    assertThat(check())
        .contains("docs/a.md:1:1: error: not checked: the page has more than 1000000 parts");
  }

  @Test
  void ofOneTagWithTooManyAttributes() {
    HostileSite.in(folder)
        .file("docs/a.md", "<a" + " b".repeat(CrowdedPageException.MOST_PARTS + 1) + "/>\n");
    assertThat(check()).contains("docs/a.md:1:1: error: not checked: the page has more than");
  }

  @Test
  void ofManyTagsAndDirectivesWithManyAttributes() {
    String some = " b".repeat(CrowdedPageException.MOST_PARTS / 4);
    HostileSite.in(folder)
        .file("docs/tags.md", ("<a" + some + "/>\n\n").repeat(5))
        .file("docs/directive.md", ":::note{" + some.repeat(5) + "}\n\n:::\n");
    assertThat(check())
        .contains("docs/tags.md:1:1: error: not checked: the page has more than")
        .contains("docs/directive.md:1:1: error: not checked: the page has more than");
  }

  @Test
  void ofManyBlocksOfJavaScript() {
    String list = "[" + "1,".repeat(100_000) + "]";
    HostileSite.in(folder)
        .file("docs/exports.md", ("export const a = " + list + ";\n\n").repeat(16))
        .file("docs/expressions.md", ("{" + list + "}\n\n").repeat(16))
        .file("docs/fewer.md", ("{" + list + "}\n\n").repeat(2) + "[a](/missing)\n");
    assertThat(check())
        .contains("docs/exports.md:1:1: error: not checked: the page has more than")
        .contains("docs/expressions.md:1:1: error: not checked: the page has more than")
        .contains("docs/fewer.md:5:5: error: /missing leads to no page");
  }

  @Test
  void ofCommonMarkWithATagThatIsTooLongOrTooManyTags() {
    HostileSite.in(folder)
        .config("markdown: {format: 'md'},")
        .file("docs/name.md", "<" + "a".repeat(10_001) + ">\n")
        .file("docs/words.md", "<a" + " b".repeat(100_001) + ">\n")
        .file("docs/tags.md", "<br>\n\n".repeat(CrowdedPageException.MOST_PARTS / 4 + 1));
    assertThat(check())
        .contains("docs/name.md:1:1: error: not checked: the page has more than")
        .contains("docs/words.md:1:1: error: not checked: the page has more than")
        .contains("docs/tags.md:1:1: error: not checked: the page has more than");
  }

  @Test
  void ofCommonMarkWithATagThatIsLongIsRead() {
    HostileSite.in(folder)
        .config("markdown: {format: 'md'},")
        .file(
            "docs/a.md",
            "# A\n\n<!--"
                + " a".repeat(200_000)
                + "-->\n\n<a"
                + " b".repeat(10_000)
                + ">a</a>\n\n[a](/missing)\n");
    assertThat(check()).contains("error: /missing leads to no page");
  }

  @Test
  void ofSoManyFindingsThatTheyAreNotKeptSaysTheSameAgain() {
    HostileSite.in(folder).file("docs/a.md", "# A\n\n" + "[a](/missing) ".repeat(50_001));
    String first = check();
    assertThat(first).contains("docs/a.md:3:700005: error: /missing leads to no page");
    assertThat(check().lines().filter(line -> !line.contains(" errors, ")))
        .containsExactlyElementsOf(
            first.lines().filter(line -> !line.contains(" errors, ")).toList());
  }

  @Test
  void ofManyPartsIsRead() {
    HostileSite.in(folder).file("docs/a.md", "# A\n\n" + "*a* ".repeat(100_000) + "[b](/missing)");
    assertThat(check()).contains(":400005: error: /missing leads to no page");
  }

  @Test
  void aScriptOfTooManyTokensIsToldWithItsPlace() {
    HostileSite.in(folder).config("tagline: [" + "1,".repeat(1_100_000) + "],");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    Path site = folder.resolve("repository/site");
    assertThat(InProcess.run(stream, stream, site, Map.of(), List.of("check"))).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("docusaurus.config.js")
        .contains("Too many tokens");
  }
}
