package io.github.docusauruslint.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every hostile site gets an answer, in half a gigabyte, and one that every format can carry. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileSitesTest {
  private HostileProcess process;

  @BeforeAll
  void start() {
    process = new HostileProcess();
  }

  @AfterAll
  void stop() {
    process.close();
  }

  static Stream<HostileCase> all() {
    return HostileCases.chosen(System.getProperty("hostile", ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void isAnswered(HostileCase one, @TempDir Path folder) throws Exception {
    HostileProcess.Answer answer = process.run(one.name(), folder);
    log(one, answer);
    assertThat(answer.trouble()).isEmpty();
    Path said = folder.resolve(HostileChild.SAID);
    String out = read(said.resolve("out"));
    String err = read(said.resolve("err"));
    assertThat(HostileVerdict.wrong(err)).as(err).isFalse();
    assertThat(err.lines().count()).isLessThanOrEqualTo(20);
    assertThat(one.statuses()).as(err).contains(answer.status());
    if (answer.status() == 2) {
      assertThat(err).startsWith("docusaurus-lint: ");
    } else {
      assertThat(err).isEmpty();
      WellFormed.reports(said);
    }
    WellFormed.text(out);
    WellFormed.text(err);
    for (String words : one.says()) {
      assertThat(out + err).contains(words);
    }
    for (String words : one.silent()) {
      assertThat(out + err).doesNotContain(words);
    }
  }

  /** For whoever looks for what takes long. */
  private static void log(HostileCase one, HostileProcess.Answer answer) throws IOException {
    String file = System.getProperty("hostile.log");
    if (file != null) {
      String line = answer.millis() + "\t" + answer.status() + "\t" + one + "\t" + answer.trouble();
      Files.writeString(
          Path.of(file), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
