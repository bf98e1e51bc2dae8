package io.github.docusauruslint.mdx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.docusauruslint.Recorded;
import io.github.docusauruslint.mdx.MdxOptions.MathSyntax;
import io.github.docusauruslint.text.SourceText;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The cases that other projects test themselves with. A case passes when every fact is the one that
 * Docusaurus's own pipeline gave; no referee may count fewer than its floor.
 */
class RefereesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final StringBuilder TABLE = new StringBuilder();

  @ParameterizedTest
  @CsvSource({
    "commonmark-mdx, 652",
    "gfm-mdx, 672",
    "cmark-regression-mdx, 15",
    "commonmark-js-regression-mdx, 20",
    "mdx-jsx, 133",
    "mdx-expression, 61",
    "mdxjs-esm, 28",
    "mdx, 132",
    "mdast-mdx-jsx, 60",
    "directive, 252",
    "mdast-directive, 8",
    "autolink-literal, 49",
    "table, 53",
    "footnote, 45",
    "math, 94",
    "math-double, 94",
    "commonmark-md, 652",
    "gfm-md, 672",
    "cmark-regression-md, 15",
    "commonmark-js-regression-md, 20",
    "directive-md, 252",
    "autolink-literal-md, 49",
    "table-md, 53",
    "footnote-md, 45",
    "math-md, 94",
  })
  void agreesOn(String referee, int floor) throws IOException {
    IntFunction<String> examples = examples(referee);
    PageFacts.Format format = referee.endsWith("-md") ? PageFacts.Format.MD : PageFacts.Format.MDX;
    Agreement agreement = new Agreement();
    int cases = 0;
    int passed = 0;
    for (JsonNode recorded : cases(referee).toList()) {
      String input =
          recorded.has("in")
              ? recorded.get("in").textValue()
              : examples.apply(recorded.get("example").intValue());
      JsonNode actual = facts(input, format, math(referee));
      String name =
          referee
              + " "
              + (recorded.has("in") ? JSON.writeValueAsString(input) : recorded.get("example"));
      boolean whole = agreement.add(name, recorded.get("facts"), actual, FactKinds.SCORED);
      whole &= agreement.add(name, recorded.get("facts"), actual, FactKinds.FURTHER);
      whole &= agreement.add(name, recorded.get("facts"), actual, FactKinds.HTML);
      cases++;
      passed += whole ? 1 : 0;
    }
    note(referee, cases, passed);

    assertThat(passed).as(agreement.table()).isGreaterThanOrEqualTo(floor);
  }

  @Test
  void slugsTheFixturesOfGithubSlugger() {
    Slugger slugger = new Slugger();
    int cases = 0;
    int passed = 0;
    for (JsonNode recorded : cases("github-slugger").toList()) {
      String slug = slugger.slug(recorded.get("in").textValue(), false);
      cases++;
      passed += slug.equals(recorded.get("slug").textValue()) ? 1 : 0;
    }
    note("github-slugger", cases, passed);

    assertThat(passed).isEqualTo(cases).isPositive();
  }

  @AfterAll
  static void print() {
    System.out.println("Referees, cases in full agreement");
    System.out.print(TABLE);
  }

  private static void note(String referee, int cases, int passed) {
    TABLE.append(
        String.format(
            Locale.ROOT,
            "  %-30s %4d of %4d  %7.2f%%%n",
            referee,
            passed,
            cases,
            100.0 * passed / cases));
  }

  private static Stream<JsonNode> cases(String referee) {
    return Recorded.lines(RefereesTest.class, "referees/" + referee + ".jsonl");
  }

  private static IntFunction<String> examples(String referee) {
    URL spec =
        switch (referee.replaceFirst("-mdx?$", "")) {
          case "commonmark" -> TestResources.getSpec();
          case "gfm" -> TestResources.getGfmSpec();
          case "cmark-regression" -> regression("cmark");
          case "commonmark-js-regression" -> regression("commonmark.js");
          default -> null;
        };
    if (spec == null) {
      return number -> "";
    }
    List<Example> examples = ExampleReader.readExamples(spec);
    return number -> examples.get(number - 1).getSource();
  }

  private static URL regression(String name) {
    return TestResources.getRegressions().stream()
        .filter(url -> url.getPath().endsWith("/" + name + "-regression.txt"))
        .findFirst()
        .orElseThrow();
  }

  private static MathSyntax math(String referee) {
    return switch (referee) {
      case "math", "math-md" -> MathSyntax.ON;
      case "math-double" -> MathSyntax.WITHOUT_SINGLE_DOLLARS;
      default -> MathSyntax.OFF;
    };
  }

  private static JsonNode facts(String input, PageFacts.Format format, MathSyntax math)
      throws IOException {
    SourceText source = SourceText.of(input);
    MdxOptions options =
        new MdxOptions(
            format, true, true, true, false, MdxOptions.DEFAULT_ADMONITIONS, false, math);
    PageFacts facts = MdxParser.parse(source, "page.mdx", options);
    return JSON.readTree(FactsJson.write("page.mdx", source, facts, false));
  }
}
