package io.github.docusauruslint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.docusauruslint.rule.Language;
import io.github.docusauruslint.rule.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentParserTest {
  private static Arguments parse(String... words) throws UsageException {
    return ArgumentParser.parse(CommandTable.root(), List.of(words));
  }

  @Test
  void optionsAndPathsComeInAnyOrder() throws Exception {
    Arguments arguments =
        parse("check", "docs", "--site", "a b", "--fail-on=never", "blog", "--", "--odd");
    assertThat(arguments.path()).isEqualTo("check");
    assertThat(arguments.get("--site")).isEqualTo("a b");
    assertThat(arguments.choice("--fail-on")).isEqualTo("never");
    assertThat(arguments.parameters()).containsExactly("docs", "blog", "--odd");
  }

  @Test
  void whatIsNotGivenHasItsDefault() throws Exception {
    Arguments arguments = parse("check");
    assertThat(arguments.choice("--preset")).isEqualTo("recommended");
    assertThat(arguments.choice("--format")).isEqualTo("text");
    assertThat(arguments.choice("--fail-on")).isEqualTo("error");
    assertThat(arguments.get("--site")).isNull();
    assertThat(arguments.has("--no-cache")).isFalse();
  }

  @Test
  void commandsNest() throws Exception {
    Arguments arguments = parse("inspect", "facts", "--blog", "a", "--blog=b", "x.md");
    assertThat(arguments.path()).isEqualTo("inspect facts");
    assertThat(arguments.all("--blog")).containsExactly("a", "b");
  }

  @Test
  void helpIsAskedForAnywhere() throws Exception {
    assertThat(parse("--help").help()).isTrue();
    assertThat(parse("inspect", "-h").help()).isTrue();
    assertThat(parse("explain", "--help").help()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chekc | no command chekc (did you mean check?)",
        "inspect page | no command page (did you mean pages?)",
        "inspect | a command is missing: facts, pages, routes, config, sidebars",
        "check --stie x | no option --stie (did you mean --site?)",
        "check -x | no option -x",
        "check --site | --site needs a value: --site DIR",
        "check --format xml | --format is one of text, json, github, sarif, gitlab, junit,"
            + " checkstyle, markdown, html, not xml",
        "check --site a --site b | --site is given twice",
        "check --no-cache=1 | --no-cache takes no value",
        "explain | explain needs a RULE",
        "explain a b | no place for b",
        "rules x | no place for x",
      })
  void nonsenseIsNamed(String line, String message) {
    assertThatThrownBy(() -> parse(line.split(" ")))
        .isInstanceOfSatisfying(
            UsageException.class,
            e -> assertThat(e.words(Messages.load(Language.ENGLISH))).isEqualTo(message));
  }
}
