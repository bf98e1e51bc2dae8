package io.github.docusauruslint.hostile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Thousands of pages that all have something to do with each other, or nothing. */
final class CrowdCases {
  private CrowdCases() {}

  /** One page of many. */
  private record Page(String path, String text) {}

  static Stream<HostileCase> all() {
    return kinds().entrySet().stream()
        .map(
            kind ->
                HostileCase.of(
                    "20,000 pages: " + kind.getKey(),
                    site -> {
                      for (int i = 0; i < crowd(); i++) {
                        Page page = kind.getValue().apply(i);
                        site.file(page.path(), page.text());
                      }
                    }));
  }

  private static int crowd() {
    return Scale.of(20_000);
  }

  private static Map<String, IntFunction<Page>> kinds() {
    Map<String, IntFunction<Page>> all = new LinkedHashMap<>();
    all.put("numbers against positions", i -> numbered(i, crowd() - i));
    all.put("numbers and positions", i -> numbered(i, i));
    all.put("one position", i -> doc(i, "sidebar_position: 1", ""));
    all.put("gaps between positions", i -> doc(i, "sidebar_position: " + 3 * i, ""));
    all.put("one slug", i -> doc(i, "slug: /a", ""));
    all.put("one id", i -> doc(i, "id: a", ""));
    all.put("one title", i -> doc(i, "title: A", ""));
    all.put("a tag each", i -> doc(i, "tags: [a" + i + "]", ""));
    all.put(
        "broken links alike",
        i -> doc(i, "a: b", "[a](/docs/q" + i + ") [b](./q" + i + ".md) ![c](./q" + i + ".png)"));
    all.put(
        "broken anchors", i -> doc(i, "a: b", "[a](/docs/a" + i + "#b) [b](./a0.md#c" + i + ")"));
    all.put(
        "links in the wrong case",
        i -> doc(i, "a: b", "[a](./A" + i + ".md) [b](/docs/A" + i + ")"));
    all.put(
        "a chain of imports",
        i -> doc(i, "a: b", "import B from './a" + (i + 1) + ".md';\n\n<B/>"));
    all.put("a folder each", i -> new Page("docs/a" + i + "/b.md", "# B\n"));
    all.put(
        "a category each",
        i ->
            new Page(
                "docs/a" + i + "/_category_.json",
                "{\"label\": \"A\", \"link\": {\"type\": \"generated-index\"}}"));
    all.put(
        "posts", i -> new Page("blog/2020-01-01-a" + i + ".md", "---\ntags: [b]\n---\n\n# A\n"));
    all.put(
        "posts of unknown authors",
        i -> new Page("blog/2020-01-01-a" + i + ".md", "---\nauthors: [b" + i + "]\n---\n\n# A\n"));
    all.put(
        "posts with one slug", i -> new Page("blog/a" + i + ".md", "---\nslug: a\n---\n\n# A\n"));
    all.put(
        "pages of code",
        i ->
            new Page(
                "src/pages/a" + i + ".js", "export default () => <a href=\"/b" + i + "\"/>;\n"));
    all.put("partials", i -> new Page("docs/_a" + i + ".md", "[a](./_b" + i + ".md)\n"));
    return all;
  }

  private static Page numbered(int number, int position) {
    return new Page(
        "docs/%06d-a.md".formatted(number),
        "---\nsidebar_position: " + position + "\n---\n\n# A\n");
  }

  private static Page doc(int number, String field, String text) {
    return new Page("docs/a" + number + ".md", "---\n" + field + "\n---\n\n" + text + "\n");
  }
}
