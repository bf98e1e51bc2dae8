package io.github.docusauruslint.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.site.ContentFile;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.PluginRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownLinksTest {
  private static final MarkdownLinks LINKS =
      new MarkdownLinks(
          List.of(
              instance(
                  List.of(
                      List.of("i18n/fr/docs/current", "docs"),
                      List.of("i18n/fr/docs/version-1.0", "versioned_docs/version-1.0")),
                  "docs/a.md",
                  "docs/guide/01-b.mdx",
                  "docs/guide/中 文.md",
                  "i18n/fr/docs/current/c.md",
                  "versioned_docs/version-1.0/a.md",
                  "README.md"),
              instance(List.of(List.of("docs/api")), "docs/api/x.md"),
              instance(List.of(List.of("../blog")), "../blog/2024-01-01-post.md")));

  private static MarkdownLinks.ContentInstance instance(
      List<List<String>> folders, String... sources) {
    Map<String, Document> bySource = new HashMap<>();
    for (String source : sources) {
      bySource.put(
          source,
          new Document(
              new ContentFile(
                  Document.Type.DOC, source, source, new PluginRef("docs", "default"), null),
              null,
              source,
              "/" + source,
              "/" + source,
              null,
              null,
              null,
              null,
              null,
              List.of(),
              false,
              false));
    }
    return new MarkdownLinks.ContentInstance(folders, bySource, RemarkPlugins.Rewriting.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      value = {
        "docs/a.md                       | ./guide/01-b.mdx         | docs/guide/01-b.mdx",
        "docs/a.md                       | guide/01-b.mdx           | docs/guide/01-b.mdx",
        "docs/a.md                       | /guide/01-b.mdx          | docs/guide/01-b.mdx",
        "docs/a.md                       | /docs/guide/01-b.mdx     | docs/guide/01-b.mdx",
        "docs/a.md                       | @site/docs/guide/01-b.mdx | docs/guide/01-b.mdx",
        "docs/a.md                       | guide/b.mdx              | null",
        "docs/a.md                       | guide/01-b.md            | null",
        "docs/a.md                       | guide/01-B.mdx           | null",
        "docs/guide/01-b.mdx             | a.md                     | docs/a.md",
        "docs/guide/01-b.mdx             | ./a.md                   | null",
        "docs/guide/01-b.mdx             | ../a.md                  | docs/a.md",
        "docs/guide/01-b.mdx             | ../../docs/a.md          | docs/a.md",
        "docs/guide/01-b.mdx             | %E4%B8%AD%20文.md        | docs/guide/中 文.md",
        "docs/guide/01-b.mdx             | 中%20文.md               | docs/guide/中 文.md",
        "docs/guide/01-b.mdx             | %E4%B8.md                | null",
        "docs/a.md                       | c.md                     | i18n/fr/docs/current/c.md",
        "docs/a.md                       | ./c.md                   | null",
        "i18n/fr/docs/current/c.md       | a.md                     | docs/a.md",
        "i18n/fr/docs/current/c.md       | ./a.md                   | null",
        "versioned_docs/version-1.0/a.md | a.md                     | versioned_docs/version-1.0/a.md",
        "versioned_docs/version-1.0/a.md | guide/01-b.mdx           | null",
        "versioned_docs/version-1.0/a.md | docs/guide/01-b.mdx      | docs/guide/01-b.mdx",
        "docs/a.md                       | README.md                | README.md",
        "docs/api/x.md                   | x.md                     | docs/api/x.md",
        "docs/api/x.md                   | ../a.md                  | null",
        "../blog/2024-01-01-post.md      | ./2024-01-01-post.md     | ../blog/2024-01-01-post.md",
        "../blog/2024-01-01-post.md      | @site/../blog/2024-01-01-post.md | ../blog/2024-01-01-post.md",
        "src/part.md                     | ./part.md                | null",
      })
  void findsDocumentsAsTheLoaderDoes(String file, String pathname, String source) {
    Document found = LINKS.find(file, pathname);

    assertThat(found == null ? null : found.source()).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource({
    "docs/a.md, ./guide/01-c.mdx, docs/guide/01-b.mdx",
    "docs/a.md, ../01-b.mdx,      docs/guide/01-b.mdx",
    "docs/a.md, guide/01-B.mdx,   docs/guide/01-b.mdx",
  })
  void suggestsTheNearest(String file, String pathname, String source) {
    Document near = LINKS.nearest(file, pathname);

    assertThat(near == null ? null : near.source()).isEqualTo(source);
  }
}
