package io.github.docusauruslint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.text.SourceText;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FixRunTest {

  @Test
  void safeFixesAreAppliedAndWhatRemainsIsTold() throws Exception {
    Map<String, String> files =
        MemorySites.files(
            "docs/a.md", "# A\n[b](b.md), [b](b)\n\n[gone](/gone)\n", "docs/b.md", "# B\n");
    FixOutcome outcome = MemorySites.fix(files, FixSelection.SAFE);
    assertThat(MemorySites.after(files, outcome).get("docs/a.md"))
        .isEqualTo("# A\n[b](b.md), [b](./b.md)\n\n[gone](/gone)\n");
    assertThat(outcome.count(true)).isEqualTo(1);
    assertThat(outcome.byRule()).isEqualTo(Map.of("links/relative-url", 1));
    assertThat(outcome.remaining().diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly("links/broken-link");
    assertThat(outcome.before().diagnostics()).hasSize(2);
  }

  @Test
  void unsafeFixesAreForThoseWhoAsk() throws Exception {
    Map<String, String> files =
        MemorySites.files(
            "docs/a.md",
            "[b](/install-guid) [c](other)\n",
            "docs/install-guide.md",
            "B\n",
            "docs/other.md",
            "[a](./a.md)\n");
    assertThat(MemorySites.fixed(files).get("docs/a.md"))
        .isEqualTo("[b](/install-guid) [c](./other.md)\n");
    FixOutcome all = MemorySites.fix(files, FixSelection.ALL);
    assertThat(MemorySites.after(files, all).get("docs/a.md"))
        .isEqualTo("[b](./install-guide.md) [c](./other.md)\n"); // the link that works has a style
    assertThat(all.count(true)).isEqualTo(2);
    assertThat(all.count(false)).isEqualTo(1);
  }

  @Test
  void aSecondRoundPicksUpWhatHadToWait() throws Exception {
    // Both names of the import are unused, a third one is not: the two edits touch.
    Map<String, String> files =
        MemorySites.files(
            "docs/a.mdx",
            "import {x, y, z} from './m.js';\n\n[b](/b/?x=1), {z}\n",
            "docs/m.js",
            "export const x = 1, y = 2, z = 3;\n",
            "docs/b.md",
            "B\n",
            "docusaurus.config.js",
            MemorySites.config("{docs: {routeBasePath: '/'}, blog: false}", ""));
    assertThat(MemorySites.fixed(files).get("docs/a.mdx"))
        .isEqualTo("import {z} from './m.js';\n\n[b](/b?x=1), {z}\n");
  }

  @Test
  void runningTwiceChangesNothingMore() throws Exception {
    Map<String, String> files =
        MemorySites.files(
            "docs/a.mdx",
            "import X from './b.md';\n\n- [b](./b.md)\n- [b](b)\n- [b](/b/)\n- [b](b%20?x)\n",
            "docs/b.md",
            "[a](./a.mdx)\n");
    Map<String, String> once = MemorySites.fixed(files);
    assertThat(once).isNotEqualTo(files);
    assertThat(MemorySites.fix(once, FixSelection.SAFE).changes()).isEmpty();
  }

  @Test
  void rulesThatUndoEachOtherLeaveTheFileAlone() throws Exception {
    Map<String, String> files =
        MemorySites.files(
            ".docusaurus-lint.yml",
            "rules:\n  links/consistent-style: {style: relative}\n",
            "docs/a.mdx",
            "import X from './b.md';\n\n[b](/b)\n",
            "docs/b.md",
            "[a](a)\n");
    FixOutcome outcome = MemorySites.fix(files, FixSelection.SAFE);
    Map<String, String> once = MemorySites.after(files, outcome);
    assertThat(once.get("docs/a.mdx")).isEqualTo("\n[b](/b)\n");
    assertThat(once.get("docs/b.md")).isEqualTo("[a](a)\n");
    assertThat(outcome.withdrawn())
        .extracting(Withdrawn::reason)
        .containsOnly(Withdrawn.Reason.CONTESTED)
        .isNotEmpty();
    assertThat(MemorySites.after(once, MemorySites.fix(once, FixSelection.SAFE))).isEqualTo(once);
  }

  @Test
  void onlyFilesThatWereAskedForAreEdited() throws Exception {
    Map<String, String> files =
        MemorySites.files(
            "docs/a.md", "[b](./b.md), [b](b)\n", "docs/b.md", "# B\n[a](./a.md), [a](a)\n");
    FixOutcome outcome = MemorySites.fix(files, FixSelection.SAFE, "docs/b.md");
    assertThat(outcome.changes())
        .extracting(FixOutcome.FileChange::file)
        .containsExactly("docs/b.md");
    assertThat(outcome.remaining().diagnostics()).isEmpty();
  }

  @Test
  void aFileThatCannotBeEditedIsToldAndLeft() throws Exception {
    Map<String, String> files =
        MemorySites.files("docs/a.md", "[b](./b.md), [b](b)\n", "docs/b.md", "[a](a)\n");
    Originals originals = (file, text) -> file.equals("docs/a.md") ? "is read-only" : null;
    FixOutcome outcome = FixRun.of(MemorySites.request(files), FixSelection.SAFE, originals);
    assertThat(outcome.refused()).isEqualTo(Map.of("docs/a.md", "is read-only"));
    assertThat(outcome.changes())
        .extracting(FixOutcome.FileChange::file)
        .containsExactly("docs/b.md");
  }

  @Test
  void aLinkInAPartialKeepsItsTargetOnEveryPageThatShowsIt() throws Exception {
    // On /a it leads to /x, on /f/b to /f/x: no other URL says both.
    Map<String, String> files =
        MemorySites.files(
            "docs/_part.mdx", "[x](x)\n",
            "docs/a.mdx", "import Part from './_part.mdx';\n\n<Part/>\n",
            "docs/x.md", "X\n",
            "docs/f/b.mdx", "import Part from '../_part.mdx';\n\n<Part/>\n",
            "docs/f/x.md", "X\n");
    FixOutcome outcome = MemorySites.fix(files, FixSelection.SAFE);
    assertThat(outcome.changes()).isEmpty();
    assertThat(outcome.withdrawn()).isEmpty();
    assertThat(outcome.remaining().diagnostics())
        .extracting(Diagnostic::rule)
        .contains("links/relative-url");
  }

  @Test
  void textOutsideOfTheEditsStaysAsItIs() throws Exception {
    String before =
        "\uFEFF---\r\ntitle: \"😀\"\t\r\n---\r\n\r\n\t\r\n中\u00a0文 [b](b)  \r\n\r\n😀 no end";
    Map<String, String> files =
        MemorySites.files("docs/a.md", before, "docs/b.md", "[a](./a.md)\n");
    assertThat(MemorySites.fixed(files).get("docs/a.md"))
        .isEqualTo(before.replace("](b)", "](./b.md)"));
    assertThat(SourceText.of(before).hasByteOrderMark()).isTrue();
  }
}
