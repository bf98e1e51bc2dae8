package io.github.docusauruslint.mdx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.docusauruslint.mdx.MdxOptions.MathSyntax;
import io.github.docusauruslint.text.SourceText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small pages and what Docusaurus 3.10.2's own pipeline saw in them, every field of it. Of a page
 * that does not compile only the error was recorded. Pages with math went through remark-math 6,
 * too. Some pages were read as a site with other settings reads them: {@code format: md} (where
 * elements of raw HTML were recorded once each), without the compatibility with MDX 1, or as a blog
 * post.
 */
final class RecordedPagesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest(name = "{0}")
  @MethodSource("recorded")
  void readsWhatDocusaurusReads(String name, MdxOptions options, String text, ObjectNode expected)
      throws IOException {
    SourceText source = SourceText.of(text);
    PageFacts facts = MdxParser.parse(source, name + ".mdx", options);
    ObjectNode actual =
        (ObjectNode)
            JSON.readTree(FactsJson.write(name + ".mdx", source, facts, options.blogPost()));
    if (expected.get("error").isNull()) {
      assertThat(actual).isEqualTo(expected);
    } else {
      List<String> keys = List.of("message", "line", "column", "ruleId", "source", "cause");
      ObjectNode want = ((ObjectNode) expected.get("error")).retain(keys);
      assertThat(actual.get("error").isObject()).as("has an error").isTrue();
      assertThat(((ObjectNode) actual.get("error")).retain(keys)).isEqualTo(want);
    }
  }

  static Stream<Arguments> recorded() throws IOException {
    return Stream.concat(recorded("recorded"), recorded("math"));
  }

  private static Stream<Arguments> recorded(String file) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    RecordedPagesTest.class.getResourceAsStream("/mdx/" + file + ".jsonl")),
                StandardCharsets.UTF_8))) {
      List<Arguments> all =
          lines
              .lines()
              .map(RecordedPagesTest::read)
              .map(
                  each ->
                      Arguments.of(
                          each.get("name").asText(),
                          options(each),
                          each.get("text").asText(),
                          each.get("facts")))
              .toList();
      return all.stream();
    }
  }

  private static MdxOptions options(JsonNode each) {
    boolean compat = each.path("compat").asBoolean(true);
    return new MdxOptions(
        each.path("format").asText("mdx").equals("md") ? PageFacts.Format.MD : PageFacts.Format.MDX,
        compat,
        compat,
        compat,
        each.path("facts").path("blog").asBoolean(false),
        MdxOptions.DEFAULT_ADMONITIONS,
        false,
        MathSyntax.valueOf(each.path("math").asText("OFF")));
  }

  private static JsonNode read(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
