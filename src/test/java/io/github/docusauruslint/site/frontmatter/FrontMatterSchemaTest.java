package io.github.docusauruslint.site.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.docusauruslint.Recorded;
import io.github.docusauruslint.mdx.FrontMatter;
import io.github.docusauruslint.site.schema.FieldProblem;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.Canonical;
import io.github.docusauruslint.yaml.YamlReader;
import io.github.docusauruslint.yaml.YamlSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class FrontMatterSchemaTest {
  /** Front matter with what the schemas of Docusaurus 3.10.2 made of it under Joi 17.13.9. */
  static Stream<Arguments> recorded() {
    return Recorded.lines(FrontMatterSchemaTest.class, "joi-17.13.9.jsonl")
        .map(line -> Arguments.of(line.get("schema").asText(), line.get("text").asText(), line));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("recorded")
  void acceptsAndRefusesAsJoi(String schema, String text, JsonNode expected)
      throws YamlSyntaxException {
    FrontMatter frontMatter = frontMatter(text);
    if (schema.equals("mdx")) {
      assertThat(said(FrontMatterSchema.checkMdx(frontMatter))).isEqualTo(problems(expected));
      return;
    }
    CheckedFrontMatter checked = schema(schema).check(frontMatter);
    assertThat(said(checked.problems())).isEqualTo(problems(expected));
    if (expected.has("value")) {
      assertThat(Canonical.of(checked.values().all())).isEqualTo(expected.get("value").asText());
    }
  }

  private static FrontMatterSchema schema(String name) {
    return switch (name) {
      case "docs" -> FrontMatterSchema.DOCS;
      case "blog" -> FrontMatterSchema.BLOG;
      default -> FrontMatterSchema.PAGES;
    };
  }

  private static FrontMatter frontMatter(String text) throws YamlSyntaxException {
    return new FrontMatter(new Span(0, text.length()), YamlReader.read(text, 0, text.length()));
  }

  private static List<String> problems(JsonNode expected) {
    List<String> problems = new ArrayList<>();
    expected.path("problems").forEach(problem -> problems.add(problem.asText()));
    return problems;
  }

  /** Docusaurus's message about a URL has a hole where the value should be. */
  private static List<String> said(List<FieldProblem> problems) {
    return problems.stream()
        .map(problem -> problem.field() + " :: " + problem.message())
        .map(said -> said.replaceFirst("\\(value='.*$", "(value="))
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "title: [a]              | [a]     | title",
        "tags: [a, true]         | true    | tags[1]",
        "tags: [{label: x}]      | {label: x} | tags[0].permalink",
        "id:                     | id      | id",
        "draft: maybe # no       | maybe   | draft",
        "last_update: {}         | {}      | last_update",
      })
  void pointsAtTheFault(String text, String at, String field) throws YamlSyntaxException {
    List<FieldProblem> problems = FrontMatterSchema.DOCS.check(frontMatter(text)).problems();
    assertThat(problems).hasSize(1);
    Span span = problems.get(0).span();
    assertThat(text.substring(span.start(), span.end())).isEqualTo(at);
    assertThat(problems.get(0).field()).isEqualTo(field);
  }

  @Test
  void givesTagsTheirPlaces() throws YamlSyntaxException {
    FrontMatterValues values =
        FrontMatterSchema.BLOG
            .check(frontMatter("tags: [a, 7, {label: b, permalink: c}]"))
            .values();
    assertThat(values.tags())
        .containsExactly(
            new FrontMatterTag("a", null, new Span(7, 8)),
            new FrontMatterTag("7", null, new Span(10, 11)),
            new FrontMatterTag("b", "c", new Span(13, 37)));
  }

  @Test
  void knowsItsFields() {
    assertThat(FrontMatterSchema.DOCS.fields()).contains("sidebar_position", "mdx");
    assertThat(FrontMatterSchema.PAGES.fields()).doesNotContain("tags");
  }
}
