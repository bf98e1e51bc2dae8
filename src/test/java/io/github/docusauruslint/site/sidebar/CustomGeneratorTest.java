package io.github.docusauruslint.site.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.site.DocsVersion;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.site.SiteFixture;
import io.github.docusauruslint.site.config.LoadOptions;
import io.github.docusauruslint.text.JsonWriter;
import io.github.docusauruslint.text.MemoryTree;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomGeneratorTest {
  /** The ids and labels in order; categories in brackets. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          async ({defaultSidebarItemsGenerator: d, ...args}) => (await d(args)).reverse() | c[c/x] b a
          async ({defaultSidebarItemsGenerator: d, ...args}) => d({...args, docs: args.docs.filter((doc) => doc.id !== 'b')}) | a c[c/x]
          ({docs}) => docs.map((doc) => ({type: 'doc', id: doc.id})) | a b c/x
          ({docs}) => docs.filter((doc) => doc.frontMatter.keep).map(({id}) => ({type: 'doc', id})) | b
          ({item, docs, numberPrefixParser: p}) => [{type: 'category', label: item.dirName + p('03-z').numberPrefix + p('03-z').filename, items: docs.filter((d) => d.sourceDirName === 'c').map((d) => ({type: 'doc', id: d.id}))}] | .3z[c/x]
          ({isCategoryIndex: i, version}) => [{type: 'link', href: '/' + version.versionName, label: String(i({fileName: 'README', directories: ['c']}))}] | true
          """)
  void runs(String generator, String expected) throws IOException {
    Site site = site("sidebarItemsGenerator: " + generator);
    assertThat(site.problems()).isEmpty();
    DocsVersion version = site.versions().get(0);
    assertThat(version.sidebarsKnown()).isTrue();
    JsonWriter json = new JsonWriter();
    SidebarJson.write(version.sidebars(), json);
    assertThat(shorten(json.toString())).isEqualTo(expected);
  }

  @Test
  void fallsBackWhereItCannotBeKnown() throws IOException {
    Site site = site("sidebarItemsGenerator: (args) => require('some-package')(args)");
    DocsVersion version = site.versions().get(0);
    assertThat(version.sidebarsKnown()).isFalse();
    assertThat(version.documents()).allMatch(doc -> "defaultSidebar".equals(doc.sidebar()));
  }

  @Test
  void parsesNumberPrefixes() throws IOException {
    Site site =
        site("numberPrefixParser: (name) => ({filename: name.replace(/^n/, ''), numberPrefix: 7})");
    assertThat(site.documents()).allMatch(doc -> Double.valueOf(7).equals(doc.sidebarPosition()));
  }

  private static Site site(String option) throws IOException {
    return SiteFixture.load(
        MemoryTree.of(
            Map.of(
                "docusaurus.config.js",
                "module.exports = {title: 't', url: 'https://x.y', baseUrl: '/', presets: [['classic',"
                    + " {blog: false, docs: {"
                    + option
                    + "}}]]};",
                "docs/a.md",
                "# A",
                "docs/b.md",
                "---\nkeep: true\n---\n",
                "docs/c/x.md",
                "# X")),
        LoadOptions.of("/site", Map.of()));
  }

  private static String shorten(String json) {
    return json.replaceFirst("^\\{\"defaultSidebar\":\\[(.*)]}$", "$1")
        .replaceAll("\\{\"type\":\"doc\",\"id\":\"([^\"]*)\"}", "$1")
        .replaceAll("\\{\"type\":\"link\",\"href\":\"/current\",\"label\":\"([^\"]*)\"}", "$1")
        .replaceAll(
            "\\{\"type\":\"category\",\"label\":\"([^\"]*)\".*?\"items\":(\\[.*?])}", "$1$2")
        .replace(",", " ");
  }
}
