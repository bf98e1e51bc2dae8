package io.github.docusauruslint.mdx;

import java.util.List;

/** Facts for tests that are about a few of them. */
final class PageFactsFixture {
  private PageFactsFixture() {}

  static PageFacts empty(FrontMatter frontMatter) {
    return of(frontMatter, List.of());
  }

  static PageFacts of(FrontMatter frontMatter, List<JsxElement> jsx) {
    return new PageFacts(
        PageFacts.Format.MDX,
        frontMatter,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        jsx,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Scope.EMPTY);
  }
}
