package io.github.docusauruslint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.engine.Linter;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The verdict on small sites, against that of Docusaurus 3.10.2. */
final class ErrorCasesTest {
  private static final RuleBook BOOK = RuleBook.packed();

  static Stream<Arguments> all() {
    return SmallSites.all().map(one -> Arguments.of(one.get("name").asText(), one));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void judgesAsTheBuild(String name, JsonNode expected) throws LintException {
    SiteSource source =
        new SiteSource(
            SmallSites.tree(expected.path("files"), expected.path("config")),
            "site",
            SmallSites.FOLDER,
            Map.of(),
            null,
            null);
    LintConfig config = LintConfig.of("build", BOOK);
    LintResult result = Linter.lint(new LintRequest(source, BOOK, config, List.of(), 1));
    List<Diagnostic> found = result.diagnostics();
    boolean builds = expected.path("builds").asBoolean(expected.get("ok").asBoolean());
    boolean complains = !builds || expected.has("warnings");
    assertThat(found.isEmpty()).as(String.valueOf(found)).isEqualTo(!complains);
    boolean fails = found.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    assertThat(fails).as("the exit status is that of the build: " + found).isEqualTo(!builds);
    for (JsonNode link : expected.path("links")) {
      assertThat(found)
          .anyMatch(
              diagnostic ->
                  link.get("page").asText().equals(diagnostic.data().get("page"))
                      && link.get("resolved").asText().equals(diagnostic.data().get("resolved")));
    }
    JsonNode at = expected.get("at");
    if (at != null) {
      // Of a link or image we point at the URL, Docusaurus at its start.
      boolean link = expected.path("cause").asText().startsWith("Markdown ");
      assertThat(found)
          .anyMatch(
              diagnostic -> {
                SourceText text = Objects.requireNonNull(result.sources().apply(diagnostic.file()));
                var place = text.position(diagnostic.span().start());
                return diagnostic.file().equals(at.get("file").asText())
                    && place.line() == at.get("line").asInt()
                    && (link || place.column() == at.get("column").asInt());
              });
    }
  }
}
