package io.github.docusauruslint.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.mdx.MdxOptions.MathSyntax;
import io.github.docusauruslint.site.config.LoadOptions;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.MemoryTree;
import io.github.docusauruslint.text.Spread;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a plugin's pages have math is what the site's configuration says of remark-math. */
class MathPluginTest {
  private static final Map<String, String> PAGES =
      Map.of(
          "docs/a.md", "Text\n",
          "api/b.md", "Text\n",
          "blog/2024-01-02-c.md", "Text\n",
          "src/pages/d.md", "Text\n");

  private static SiteLayout layout(String config) throws IOException {
    Map<String, String> files = new HashMap<>(PAGES);
    files.put("docusaurus.config.js", config);
    FileTree tree = MemoryTree.of(files);
    return SiteScanner.scan(tree, LoadOptions.of("/site", Map.of()), Spread.IN_TURN);
  }

  private static MathSyntax docs(String imported, String options) throws IOException {
    return layout(
            """
            %s
            export default {title: 'S', url: 'https://example.com', baseUrl: '/', presets: [
              ['classic', {docs: {%s}}],
            ]};
            """
                .formatted(imported, options))
        .mdxOptions("docs/a.md")
        .math();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          import math from 'remark-math'              | remarkPlugins: [math]
          import * as all from 'remark-math'          | remarkPlugins: [all.default]
          const math = require('remark-math')         | remarkPlugins: [math]
          const math = require('remark-math').default | remarkPlugins: [math]
          ''                                          | remarkPlugins: [require('remark-math')]
          import math from 'remark-math'              | remarkPlugins: [other, [math, {}]]
          import math from 'remark-math'              | remarkPlugins: [[math, {singleDollarTextMath: true}]]
          import math from 'remark-math'              | remarkPlugins: [[math, {singleDollarTextMath: null}]]
          import math from 'remark-math'              | beforeDefaultRemarkPlugins: [math]
          """)
  void remarkMathTurnsItOn(String imported, String options) throws IOException {
    assertThat(docs("import other from 'remark-other';\n" + imported, options))
        .isEqualTo(MathSyntax.ON);
  }

  @Test
  void itCanBeImportedLate() throws IOException {
    String config =
        """
        export default async function config() {
          const math = (await import('remark-math')).default;
          return {title: 'S', url: 'https://example.com', baseUrl: '/', presets: [
            ['classic', {docs: {remarkPlugins: [math]}}],
          ]};
        }
        """;
    assertThat(layout(config).mdxOptions("docs/a.md").math()).isEqualTo(MathSyntax.ON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          remarkPlugins: [[math, {singleDollarTextMath: false}]]
          remarkPlugins: [[math, {singleDollarTextMath: false}], math]
          beforeDefaultRemarkPlugins: [math], remarkPlugins: [[math, {singleDollarTextMath: false}]]
          """)
  void singleDollarsCanBeLeftAsTheyAre(String options) throws IOException {
    assertThat(docs("import math from 'remark-math'", options))
        .isEqualTo(MathSyntax.WITHOUT_SINGLE_DOLLARS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          remarkPlugins: []
          remarkPlugins: [other]
          remarkPlugins: [[math, false]]
          rehypePlugins: [math]
          """)
  void withoutItThereIsNone(String options) throws IOException {
    assertThat(docs("import math from 'remark-math'; import other from 'remark-maths'", options))
        .isEqualTo(MathSyntax.OFF);
  }

  @Test
  void eachPluginHasItsOwn() throws IOException {
    SiteLayout layout =
        layout(
            """
            import math from 'remark-math';
            export default {title: 'S', url: 'https://example.com', baseUrl: '/',
              presets: [['classic', {
                blog: {remarkPlugins: [[math, {singleDollarTextMath: false}]]},
                pages: {remarkPlugins: [math]},
              }]],
              plugins: [['@docusaurus/plugin-content-docs',
                {id: 'api', path: 'api', routeBasePath: 'api', remarkPlugins: [math]}]],
            };
            """);
    assertThat(layout.mdxOptions("docs/a.md").math()).isEqualTo(MathSyntax.OFF);
    assertThat(layout.mdxOptions("api/_partial.md").math()).isEqualTo(MathSyntax.ON);
    assertThat(layout.mdxOptions("src/pages/d.md").math()).isEqualTo(MathSyntax.ON);
    assertThat(layout.mdxOptions("blog/2024-01-02-c.md").math())
        .isEqualTo(MathSyntax.WITHOUT_SINGLE_DOLLARS);
    assertThat(layout.mdxOptions("blog/2024-01-02-c.md").blogPost()).isTrue();
    assertThat(layout.mdxOptions("api/b.md").key())
        .isNotEqualTo(layout.mdxOptions("docs/a.md").key());
  }
}
