package io.github.docusauruslint.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Messages ENGLISH = Messages.load(Language.ENGLISH);
  private static final RuleMetadata RULE =
      new RuleMetadata(
          "mdx/unused-import",
          Severity.ERROR,
          false,
          RuleMetadata.FixKind.NONE,
          "0.1.0",
          "",
          List.of(),
          List.of());

  private static Findings findings() {
    return new Findings(RULE, Severity.ERROR, Options.NONE, () -> ENGLISH);
  }

  @Test
  void placeholdersAreFilledAndOtherBracesStay() {
    assertThat(ENGLISH.format("mdx/unused-import.unused", "Tabs"))
        .isEqualTo("Tabs is imported and never used");
    assertThat(ENGLISH.format("mdx/syntax.hint-comment")).startsWith("write {/* … */}");
    assertThat(ENGLISH.find("mdx/unused-import.unused", "{0} {1}"))
        .isEqualTo("{0} {1} is imported and never used");
  }

  @Test
  void unknownKeysAreABug() {
    assertThatThrownBy(() -> ENGLISH.format("no/such.key"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyTextIsWordedAsTheOthers() {
    ENGLISH
        .texts()
        .forEach(
            (key, text) ->
                assertThat(text)
                    .as(key)
                    .isNotBlank()
                    .doesNotContain("should")
                    .doesNotEndWith(".")
                    .doesNotContain("  "));
  }

  /** Hundreds of thousands of findings have few texts among them. */
  @Test
  void equalTextsOfFindingsAreKeptOnce() {
    Findings findings = findings();
    for (int i = 0; i < 2; i++) {
      String said = new String(new char[] {'s', 'a', 'i', 'd'});
      findings.add("a.md", Span.at(i), "problem", said).about(said).help("problem", said);
    }
    List<Diagnostic> found = findings.diagnostics();
    assertThat(found.get(1).message()).isSameAs(found.get(0).message());
    assertThat(found.get(1).help()).isSameAs(found.get(0).help());
    assertThat(found.get(1).fault()).isSameAs(found.get(0).fault());
  }

  @Test
  void aFindingTakesItsHelpFromTheKeyBelow() {
    Findings findings = findings();
    findings.add("a.md", Span.at(3), "unused", "Tabs").data("x", null);
    findings.add("a.md", Span.at(4), "problem", "as it was said").onlyWarns().page("/a");
    List<Diagnostic> found = findings.diagnostics();
    assertThat(found.get(0).help()).isNull();
    assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(found.get(0).docs()).isEqualTo("rules/mdx/unused-import.md");
    assertThat(found.get(0).data()).containsEntry("x", null);
    assertThat(found.get(1).message()).isEqualTo("as it was said");
    assertThat(found.get(1).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(1).page()).isEqualTo("/a");
  }
}
