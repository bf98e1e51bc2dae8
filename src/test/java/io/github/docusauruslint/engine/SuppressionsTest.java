package io.github.docusauruslint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionsTest {
  private static final String RULE = "links/broken-link";
  private static final String UNUSED = "lint/unused-suppression";

  private static List<String> told(String page) throws Exception {
    return LintedSite.classic()
        .with("docs/a.mdx", page)
        .findings(RULE, UNUSED, "lint/unknown-rule");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{/* docusaurus-lint-disable-next-line links/broken-link */}\n[x](/x)",
        "{/* docusaurus-lint-disable-next-line links/broken-link -- why, links/empty */}\n\n\n[x](/x)",
        "{/* docusaurus-lint-disable-next-line */}\n[x](/x)",
        "{\n/* docusaurus-lint-disable-next-line\n   links/broken-link\n */\n}\n[x](/x)",
        "<!-- docusaurus-lint-disable-next-line links/broken-link -->\n[x](/x)",
        "[x](/x) {/* docusaurus-lint-disable-line links/broken-link */}",
        "[x](/x) <!-- docusaurus-lint-disable-line -->",
        "- a\n  {/* docusaurus-lint-disable-next-line links/broken-link */}\n  [x](/x)",
        "> {/* docusaurus-lint-disable-next-line links/broken-link */}\n> [x](/x)",
        "{/* docusaurus-lint-disable links/broken-link */}\n\n[x](/x)\n\n[x](/x)",
        "{/* docusaurus-lint-disable */}\n\n[x](/x)\n\n{/* docusaurus-lint-enable */}",
        "---\ndocusaurus-lint-disable: links/broken-link\n---\n[x](/x)",
        "---\ndocusaurus-lint-disable: [links/broken-link]\n---\n[x](/x)",
        "---\nformat: md\n---\n"
            + "<!-- docusaurus-lint-disable-next-line links/broken-link -->\n[x](/x)",
        "---\nformat: md\n---\n[x](/x) <!-- docusaurus-lint-disable-line -->",
        "---\nformat: md\n---\n<div>\n<!-- docusaurus-lint-disable -->\n</div>\n\n[x](/x)",
        "---\ndocusaurus-lint-disable: true\n---\n[x](/x)",
        "---\n# docusaurus-lint-disable links/broken-link\ntitle: A\n---\n[x](/x)",
        "---\n# docusaurus-lint-disable links/broken-link\n---\n[x](/x)",
        "import Link from '@docusaurus/Link';\n\n"
            + "<Link to={/* docusaurus-lint-disable-line links/broken-link */ '/x'}>x</Link>",
        "import Link from '@docusaurus/Link';\n\n{[1].map(() =>\n"
            + "  // docusaurus-lint-disable-next-line links/broken-link\n"
            + "  <Link to=\"/x\">x</Link>)}",
        "import Link from '@docusaurus/Link';\n\nexport const A = () => <>\n"
            + "  {/* docusaurus-lint-disable-next-line links/broken-link */}\n"
            + "  <Link to=\"/x\">x</Link>\n</>;\n\n<A />",
      })
  void everyFormSuppresses(String page) throws Exception {
    assertThat(told(page)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\n{/* docusaurus-lint-disable-next-line links/broken-link */}\n```\n[x](/x)",
        "`{/* docusaurus-lint-disable-line links/broken-link */}` [x](/x)",
        "```\n<!-- docusaurus-lint-disable -->\n```\n[x](/x)",
        "---\ntitle: 'A # docusaurus-lint-disable links/broken-link'\n---\n[x](/x)",
        "{'/* docusaurus-lint-disable-next-line links/broken-link */'}\n[x](/x)",
        "{/* a note on docusaurus-lint-disable-next-line links/broken-link */}\n[x](/x)",
        "{/* docusaurus-lint-disable */}\n\n{/* docusaurus-lint-enable links/broken-link */}\n[x](/x)",
      })
  void whatIsNoCommentSuppressesNothing(String page) throws Exception {
    assertThat(told(page)).anyMatch(line -> line.endsWith("error " + RULE));
  }

  @Test
  void aBlockIsPartlyTakenBack() throws Exception {
    String page =
        """
        {/* docusaurus-lint-disable */}

        [x](/x) [](/x)

        {/* docusaurus-lint-enable links/broken-link */}

        [x](/x) [](/x)
        """;
    LintedSite site = LintedSite.classic().with("docs/a.mdx", page);
    assertThat(site.findings(RULE, "links/empty")).containsExactly("docs/a.mdx:7: error " + RULE);
  }

  @Test
  void whatIsSuppressedIsCountedOncePerPageThatShowsIt() throws Exception {
    String part = "{/* docusaurus-lint-disable-next-line links/broken-link */}\n[x](/x)\n";
    String page = "import Part from './_part.mdx';\n\n<Part />\n";
    LintResult result =
        LintedSite.classic()
            .with("docs/_part.mdx", part)
            .with("docs/a.mdx", page)
            .with("docs/b.mdx", page)
            .with("versions.json", "[\"1.0\"]")
            .with("versioned_docs/version-1.0/_part.mdx", part)
            .with("versioned_docs/version-1.0/a.mdx", page)
            .with("versioned_sidebars/version-1.0-sidebars.json", "{}")
            .preset("build")
            .lint();
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.withheld()).containsExactly(new Withheld("suppressed", "suppressed", 3));
  }

  @Test
  void dataFilesAndScriptsHaveComments() throws Exception {
    LintedSite site =
        LintedSite.classic()
            .with("docs/a.md", "# A")
            .with(
                "docs/sub/_category_.yml",
                "label: S\n# docusaurus-lint-disable-next-line sidebars/category-metadata\nlabl: S\n")
            .with("docs/sub/b.md", "# B")
            .with(
                "docs/tags.yml",
                "# docusaurus-lint-disable front-matter/tags\na: {permalink: /x}\n")
            .with(
                "src/pages/index.js",
                """
                import Link from '@docusaurus/Link';
                export default () => <div>
                  {/* docusaurus-lint-disable-next-line links/broken-link */}
                  <Link to="/x">x</Link>
                </div>;
                """)
            .with(
                "docusaurus.config.js",
                """
                module.exports = {title: 'S', url: 'https://s.example', baseUrl: '/',
                  presets: [['classic', {}]],
                  themeConfig: {navbar: {items: [
                    // docusaurus-lint-disable-next-line links/broken-link
                    {to: '/nowhere', label: 'x'},
                  ]}},
                  // docusaurus-lint-disable-next-line site/config
                  titel: 'x',
                  // docusaurus-lint-disable-next-line site/config
                  favicon: 'x',
                };
                """);
    assertThat(site.findings())
        .containsExactly(
            "docs/tags.yml:1: warning " + UNUSED, "docusaurus.config.js:9: warning " + UNUSED);
  }

  @Test
  void theLintersOwnConfigurationHasSuppressions() throws Exception {
    LintedSite site =
        LintedSite.classic()
            .with("docs/a.md", "a")
            .configured(
                "rules:\n  my/rule: off # docusaurus-lint-disable-line lint/unknown-rule\n");
    assertThat(site.findings("lint/unknown-rule")).hasSize(1);
  }

  /** The specific rule speaks for the general one; neither suppression is useless. */
  @Test
  void aRuleThatHasNothingToAddIsSuppressedAllTheSame() throws Exception {
    String page =
        "{/* docusaurus-lint-disable-next-line links/missing-leading-slash, links/broken-link */}\n"
            + "[a](docs/a)";
    assertThat(told(page)).isEmpty();
  }

  @Test
  void aRuleThatIsOffIsNotCalledUseless() throws Exception {
    LintedSite site =
        LintedSite.classic()
            .with("docs/a.mdx", "{/* docusaurus-lint-disable links/to-unlisted */}\n\na\n");
    assertThat(site.findings(UNUSED)).isEmpty();
    assertThat(site.configured("rules: {links/to-unlisted: warning}").findings(UNUSED)).hasSize(1);
  }

  @Test
  void aFixThatWouldJoinBlocksIsUnsafe() throws Exception {
    String comment = "{/* docusaurus-lint-disable-next-line links/empty */}\n";
    assertThat(List.of(isSafe("a\n\n" + comment + "\nb\n"), isSafe("a\n" + comment + "\nb")))
        .containsOnly(true);
    assertThat(List.of(isSafe("a\n" + comment + "b\n"), isSafe("- a\n\n" + comment + "\n- b\n")))
        .containsOnly(false);
  }

  private static boolean isSafe(String page) throws Exception {
    return LintedSite.classic().with("docs/a.mdx", page).lint().diagnostics().stream()
        .filter(found -> found.rule().equals(UNUSED))
        .findFirst()
        .orElseThrow()
        .fix()
        .safe();
  }
}
