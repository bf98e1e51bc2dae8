package io.github.docusauruslint.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.docusauruslint.Recorded;
import io.github.docusauruslint.text.Span;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class YamlReaderTest {
  /** Texts with what js-yaml 4.3.2 made of them: a value, or a reason and its place. */
  static Stream<Arguments> recorded() {
    return Recorded.lines(YamlReaderTest.class, "js-yaml-4.3.2.jsonl")
        .map(line -> Arguments.of(line.get("text").asText(), line));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("recorded")
  void readsAsJsYaml(String text, JsonNode expected) throws YamlSyntaxException {
    if (expected.has("value")) {
      YamlNode node = YamlReader.read(text, 0, text.length());
      assertThat(Canonical.of(node == null ? null : node.toPlain()))
          .isEqualTo(expected.get("value").asText());
      return;
    }
    assertThatThrownBy(() -> YamlReader.read(text, 0, text.length()))
        .isInstanceOfSatisfying(
            YamlSyntaxException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(expected.get("error").asText());
              if (expected.has("at")) {
                int at = Math.min(expected.get("at").asInt(), text.length());
                assertThat(e.offset()).isEqualTo(at);
              }
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "title: Hello          | title=title@Hello",
        "a: 'b c' # d          | a=a@'b c'",
        "中: \"文\\u6587\"     | 中=中@\"文\\u6587\"",
        "😀: [x, {y: z}]       | 😀=😀@[x, {y: z}]",
        "'a b': {c: d}         | a b='a b'@{c: d}",
        "a: &x !!str 1         | a=a@1",
        "a: *x                 | ",
        "a:                    | a=a@",
        "1.50: x               | 1.5=1.50@x",
      })
  void knowsWhereEntriesStand(String text, String expected) {
    String padded = "--- " + text + "\n# end";
    String found;
    try {
      YamlNode root = YamlReader.read(padded, 4, 4 + text.length());
      YamlNode.Entry entry = ((YamlNode.Mapping) Objects.requireNonNull(root)).entries().get(0);
      Span key = entry.keySpan();
      Span value = entry.value().span();
      found =
          entry.key()
              + "="
              + padded.substring(key.start(), key.end())
              + "@"
              + padded.substring(value.start(), value.end());
    } catch (YamlSyntaxException e) {
      found = null;
    }
    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {">1", "|2", "|1-"})
  void aBlockEndsWithinTheText(String text) throws YamlSyntaxException {
    YamlNode node = Objects.requireNonNull(YamlReader.read(text + "x", 0, text.length()));
    assertThat(node.span()).isEqualTo(new Span(0, text.length()));
  }

  @Test
  void knowsWhereBlocksStand() throws YamlSyntaxException {
    String text = "a:\n  - b: c\n    d: |\n      e\n\n  - f\ng: h\n  i\n";
    YamlNode.Mapping root =
        (YamlNode.Mapping) Objects.requireNonNull(YamlReader.read(text, 0, text.length()));
    YamlNode.Sequence list = (YamlNode.Sequence) Objects.requireNonNull(root.get("a"));
    YamlNode.Mapping first = (YamlNode.Mapping) list.items().get(0);
    assertThat(
            Stream.of(
                    root.span(),
                    list.span(),
                    first.span(),
                    Objects.requireNonNull(first.get("d")).span(),
                    Objects.requireNonNull(root.get("g")).span())
                .map(span -> text.substring(span.start(), span.end())))
        .containsExactly(
            text.strip(),
            "- b: c\n    d: |\n      e\n\n  - f",
            "b: c\n    d: |\n      e",
            "|\n      e",
            "h\n  i");
  }

  @Test
  void refusesAliasBombs() {
    StringBuilder text = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      text.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThatThrownBy(() -> YamlReader.read(text.toString(), 0, text.length()))
        .isInstanceOf(YamlSyntaxException.class)
        .hasMessage("aliases stand for more than a million values");
  }

  static Stream<String> hostile() {
    return Stream.of(
        "[".repeat(200_000),
        "- ".repeat(200_000),
        "? ".repeat(200_000),
        "a: ".repeat(200_000),
        "&a ".repeat(200_000),
        "- !!str &a x\n".repeat(50_000),
        "\n".repeat(500_000) + "x",
        "a: 'b\n".repeat(100_000),
        "a: 0x" + "f".repeat(300_000),
        "a: " + "9".repeat(300_000),
        "a: |\n" + " x\n\n".repeat(100_000),
        "- &a x\n- *a\n".repeat(50_000),
        "a: 1." + "0".repeat(300_000) + "x",
        "!" + "%41".repeat(100_000));
  }

  /** Nothing to assert but that each gets an answer: a slow or overflowing reader never ends. */
  @ParameterizedTest
  @MethodSource("hostile")
  void answersHostileText(String text) {
    boolean answered;
    try {
      YamlNode node = YamlReader.read(text, 0, text.length());
      answered = node == null || node.span().end() <= text.length() + 1;
    } catch (YamlSyntaxException e) {
      answered = e.offset() <= text.length();
    }
    assertThat(answered).isTrue();
  }
}
