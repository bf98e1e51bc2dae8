package io.github.docusauruslint.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.mdx.MdxParser;
import io.github.docusauruslint.site.config.LoadOptions;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.MemoryTree;
import io.github.docusauruslint.text.Spread;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of a site are read in any order, and tell of themselves in theirs. */
class SpreadSiteTest {
  private static final Map<String, String> FILES =
      Map.of(
          "versions.json", "[\"2\", \"1\", \"0\"]",
          "docs/a.md", "---\nid: a\nslug: 1\n---\n",
          "docs/b.md", "---\nid: a\n---\n",
          "versioned_docs/version-2/a.md", "---\npagination_next: none\n---\n",
          "versioned_docs/version-2/_category_.json", "[]",
          "versioned_docs/version-1/a.md", "---\ndraft: true\n---\n",
          "versioned_sidebars/version-1-sidebars.json", "{\"s\": [\"c\"]}",
          "blog/2024-01-02-c.md", "---\ntags: 1\n---\n",
          "blog/authors.yml", "x: 1\n");

  /** The last item first. */
  private static final class Backwards implements Spread {
    private int uses;

    @Override
    public <T, R> List<R> map(List<T> items, Function<T, R> work) {
      uses++;
      List<T> reversed = new ArrayList<>(items);
      Collections.reverse(reversed);
      List<R> results = new ArrayList<>(Spread.IN_TURN.map(reversed, work));
      Collections.reverse(results);
      return results;
    }
  }

  private static SiteLayout layout(String docs, Spread spread) {
    Map<String, String> files = new HashMap<>(FILES);
    files.put(
        "docusaurus.config.js",
        """
        export default {title: 'S', url: 'https://example.com', baseUrl: '/', presets: [
          ['classic', {docs: {%s}, blog: {routeBasePath: 1}}],
        ]};
        """
            .formatted(docs));
    FileTree tree = MemoryTree.of(files);
    return SiteScanner.scan(tree, LoadOptions.of("/site", Map.of()), spread);
  }

  private static Site site(SiteLayout layout, Spread spread) throws IOException {
    List<ParsedFile> files = new ArrayList<>();
    for (ContentFile content : layout.contentFiles()) {
      String path = content.source();
      var text = layout.tree().read(path);
      files.add(new ParsedFile(path, text, MdxParser.parse(text, path, layout.mdxOptions(path))));
    }
    return Site.of(layout, files, spread);
  }

  @Test
  void isTheSameInAnyOrder() throws IOException {
    Backwards backwards = new Backwards();
    Site inTurn = site(layout("", Spread.IN_TURN), Spread.IN_TURN);
    Site other = site(layout("", backwards), backwards);
    assertThat(backwards.uses).isPositive();
    assertThat(inTurn.problems()).hasSizeGreaterThan(6);
    assertThat(other.problems()).isEqualTo(inTurn.problems());
    assertThat(paths(other)).isEqualTo(paths(inTurn));
    assertThat(other.versions()).extracting(DocsVersion::name).containsExactly("current", "2", "1");
  }

  private static List<String> paths(Site site) {
    return site.routes().stream().map(Route::path).toList();
  }

  /** They share what they may spend. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "sidebarItemsGenerator: args => []",
        "numberPrefixParser: name => ({filename: name})",
      })
  void functionsOfTheConfigTakeTurns(String option) throws IOException {
    Backwards backwards = new Backwards();
    assertThat(site(layout(option, Spread.IN_TURN), backwards).documents()).isNotEmpty();
    assertThat(backwards.uses).isZero();
  }

  @Test
  void whatIsNoFunctionTakesNone() throws IOException {
    Backwards backwards = new Backwards();
    site(layout("numberPrefixParser: false", Spread.IN_TURN), backwards);
    assertThat(backwards.uses).isPositive();
  }
}
