package io.github.docusauruslint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.Linter;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.text.SourceText;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Some of the fixes of pages made by chance, with all that text can have in it: the page compiles,
 * and what no fix is about is there byte for byte.
 */
class RandomFixesTest {
  private static final String[] BLOCKS = {
    "[b](b) 😀\t[b](/b/)",
    "* [c](./f/c.md)\n\t* [c](f/c)",
    "text 中文\u00a0 [b](b?x=1#y)  ",
    "[x][r] and [y][r]",
    "<Link to=\"b\">🀄</Link>",
    "> [c](/f/c/) `[b](b)`",
    "```\n[b](b)\n```",
    "| [b](b) | \t |\n| --- | --- |\n| [c](f/c/) | e\u0301 |",
    "## [b](b) {#id}",
    "{/* [b](b) */}",
    "[gone](/gone) [c](f/c \"title\")",
    "[u]: /unused",
  };

  private static String page(Random random) {
    StringBuilder page = new StringBuilder();
    if (random.nextBoolean()) {
      page.append("---\ntitle: \"\\u4e2d 😀\"\t\n---\n\n");
    }
    page.append("import Link from '@docusaurus/Link';\n");
    page.append("import {p, q} from './m.js';\n\n");
    for (int i = 0; i < 12; i++) {
      page.append(BLOCKS[random.nextInt(BLOCKS.length)]).append("\n\n");
    }
    page.append("[r]: b\n\nlast {q} [z][r]").append(random.nextBoolean() ? "\n" : "");
    String text = page.toString();
    text = random.nextInt(3) == 0 ? text.replace("\n", "\r\n") : text;
    return random.nextInt(3) == 0 ? "\uFEFF" + text : text;
  }

  private static Map<String, String> site(String page) {
    return MemorySites.files(
        "docs/a.mdx", page,
        "docs/b.md", "## y\n\n[a](./a.mdx) [a](./a.mdx) [c](./f/c.md)\n",
        "docs/f/c.md", "[a](../a.mdx) [b](../b.md)\n",
        "docs/m.js", "export const p = 1;\nexport const q = 2;\n",
        "docusaurus.config.js",
            MemorySites.config(
                "{docs: {routeBasePath: '/'}, blog: false}", "trailingSlash: false"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void whatNoFixIsAboutStaysAsItIs(int seed) throws Exception {
    Random random = new Random(seed);
    String before = page(random);
    LintRequest request = MemorySites.request(site(before));
    Set<Diagnostic> some = new HashSet<>();
    for (Diagnostic finding : Linter.lint(request).diagnostics()) {
      if (random.nextBoolean()) {
        some.add(finding);
      }
    }
    FixOutcome outcome =
        FixRun.of(request, FixSelection.ALL.of(some::contains), Originals.IN_MEMORY);
    Map<String, String> fixed = MemorySites.after(site(before), outcome);
    String after = fixed.get("docs/a.mdx");
    ParsedFile page = Linter.read(MemorySites.request(fixed)).site().site().file("docs/a.mdx");
    assertThat(page.facts().errors()).isEmpty();
    assertThat(withoutUrls(kept(after))).isEqualTo(withoutUrls(kept(before)));
    assertThat(lineEnds(after)).isEqualTo(lineEnds(before));
    assertThat(SourceText.of(after).hasByteOrderMark()).isEqualTo(before.startsWith("\uFEFF"));
  }

  /** A text without the imports and definitions that fixes may take out. */
  private static String kept(String text) {
    return text.replaceAll("(?m)^(import .*|\\[u]: /unused)\r?\n", "");
  }

  /** A text with a mark in the place of each URL. */
  private static String withoutUrls(String text) {
    return text.replaceAll("]\\([^) ]*", "](…")
        .replaceAll("to=\"[^\"]*", "to=\"…")
        .replaceAll("\\[r]: \\S*", "[r]: …");
  }

  private static Set<String> lineEnds(String text) {
    Set<String> ends = new HashSet<>();
    ends.addAll(text.contains("\r\n") ? Set.of("\r\n") : Set.of());
    ends.addAll(text.replace("\r\n", "").contains("\n") ? Set.of("\n") : Set.of());
    return ends;
  }
}
