package io.github.docusauruslint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.text.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class VersionGroupsTest {
  private static Diagnostic at(String file, int place, String message, @Nullable String url) {
    return new Diagnostic(
        "links/broken-link",
        Severity.ERROR,
        message,
        file,
        new Span(place, place + 1),
        null,
        null,
        "rules/links/broken-link.md",
        List.of(),
        null,
        url == null ? Map.of() : Map.of("url", url));
  }

  private static List<String> shown(Diagnostic... diagnostics) {
    return VersionGroups.of(List.of(diagnostics)).stream()
        .map(
            group ->
                group.shown().file() + ":" + group.shown().span().start() + " " + group.versions())
        .toList();
  }

  @Test
  void theCurrentVersionStandsForAll() {
    assertThat(
            shown(
                at("docs/a/b.md", 5, "/docs/next/x is no page", "x"),
                at("versioned_docs/version-0.9/a/b.md", 3, "/docs/0.9/x is no page", "x"),
                at("versioned_docs/version-0.70/a/b.md", 4, "/docs/x is no page", "x")))
        .containsExactly("docs/a/b.md:5 [0.70, 0.9]");
  }

  @Test
  void theNewestStandsForAllWhereTheCurrentOneIsMended() {
    assertThat(
            shown(
                at("api_versioned_docs/version-2.0.0-rc.2/b.md", 1, "m", "x"),
                at("api_versioned_docs/version-2.0.0-rc.10/b.md", 1, "m", "x"),
                at("api_versioned_docs/version-1.x/b.md", 1, "m", "x")))
        .containsExactly("api_versioned_docs/version-2.0.0-rc.10/b.md:1 [2.0.0-rc.2, 1.x]");
  }

  @Test
  void theSecondOfItsKindGoesWithTheSecond() {
    assertThat(
            shown(
                at("docs/b.md", 1, "m", "x"),
                at("docs/b.md", 2, "m", "x"),
                at("versioned_docs/version-1/b.md", 7, "m", "x"),
                at("versioned_docs/version-1/b.md", 8, "m", "x"),
                at("versioned_docs/version-1/b.md", 9, "m", "x")))
        .containsExactly(
            "docs/b.md:1 [1]", "docs/b.md:2 [1]", "versioned_docs/version-1/b.md:9 []");
  }

  @Test
  void otherPagesAndOtherMessagesStayApart() {
    assertThat(
            shown(
                at("docs/a.md", 1, "one", null),
                at("versioned_docs/version-1/a.md", 1, "other", null),
                at("versioned_docs/version-1/sub/a.md", 1, "one", null)))
        .containsExactly(
            "docs/a.md:1 []",
            "versioned_docs/version-1/a.md:1 []",
            "versioned_docs/version-1/sub/a.md:1 []");
  }

  @Test
  void translationsHaveTheirOwnGroups() {
    assertThat(
            shown(
                at("i18n/fr/docusaurus-plugin-content-docs/current/a.md", 1, "m", "x"),
                at("i18n/fr/docusaurus-plugin-content-docs/version-1/a.md", 1, "m", "x"),
                at("versioned_docs/version-1/a.md", 1, "m", "x")))
        .containsExactly(
            "i18n/fr/docusaurus-plugin-content-docs/current/a.md:1 [1]",
            "versioned_docs/version-1/a.md:1 []");
  }
}
