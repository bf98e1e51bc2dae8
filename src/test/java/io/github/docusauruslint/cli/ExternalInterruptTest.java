package io.github.docusauruslint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.docusauruslint.ClassPath;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that asks other sites and is ended before it is over; a process of its own. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class ExternalInterruptTest extends ExternalSite {
  private static final Path SIGNALS = Path.of("/proc/self/status");

  private Process begin(String... more) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", ClassPath.get(), Main.class.getName()));
    command.addAll(words("--external", "--external-allow-private", "*"));
    command.addAll(List.of(more));
    return new ProcessBuilder(command)
        .directory(temp.resolve("site").toFile())
        .redirectOutput(temp.resolve("out.txt").toFile())
        .redirectError(temp.resolve("err.txt").toFile())
        .start();
  }

  @ParameterizedTest
  @CsvSource({"INT, 130, 2", "TERM, 143, 15"})
  void whatWasLearntIsKept(String signal, int status, int number) throws Exception {
    assumeThat(isIgnored(number)).as("SIG%s was ignored by whoever began this", signal).isFalse();
    write(".docusaurus-lint.yml", "external: {at-once: 1}\n"); // One after the other, by name.
    write("docs/b.md", "# B\n\n[held](" + origin + "/held)\n");
    Process process = begin();
    heldUp.await();
    new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
    assertThat(process.waitFor()).as(Files.readString(temp.resolve("err.txt"))).isEqualTo(status);
    assertThat(temp.resolve("out.txt")).isEmptyFile();
    assertThat(temp.resolve("err.txt")).isEmptyFile();
    int before = asked.size();
    Outcome next = check("--external", "--offline", "--verbose");
    assertThat(next.out()).contains("ORIGIN/gone is answered with 404");
    assertThat(next.err()).contains("known from earlier runs");
    assertThat(asked).hasSize(before);
    assertThat(temporary()).isEmpty();
  }

  /** Of a process that began with a signal ignored, Java goes on ignoring it. */
  private static boolean isIgnored(int signal) throws IOException {
    if (!Files.exists(SIGNALS)) {
      return false;
    }
    return Files.readAllLines(SIGNALS).stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .anyMatch(line -> new BigInteger(line.substring(7).strip(), 16).testBit(signal - 1));
  }

  @Test
  void whoIsKilledLeavesTheOldCacheOrANewOne() throws Exception {
    check("--external", "--external-allow-private", "*");
    StringBuilder links = new StringBuilder("# B\n\n[held](" + origin + "/held)\n");
    for (int i = 0; i < 900; i++) {
      links.append('[').append(i).append("](").append(origin).append("/a/").append(i).append(")\n");
    }
    write("docs/b.md", links.toString());
    Process process = begin("--external-rate", "1000");
    heldUp.await(); // By name the last but one, so all was kept at least once, or is being kept.
    process.destroyForcibly().waitFor();
    Outcome next = check("--external", "--offline");
    assertThat(next.out()).contains("ORIGIN/gone is answered with 404");
    // What a file says that is torn is nothing: nobody would know any more of any link.
    assertThat(next.err()).contains(" known from earlier runs");
  }

  private List<Path> temporary() throws IOException {
    try (Stream<Path> files = Files.walk(temp)) {
      return files.filter(file -> file.toString().endsWith(".tmp")).toList();
    }
  }
}
