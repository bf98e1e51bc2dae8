package io.github.docusauruslint.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The command as a user gives it, for tests outside its room. */
public final class InProcess {
  private InProcess() {}

  /** What a command says. */
  public record Told(int status, String out, String err) {}

  /** Runs one command in an empty environment. */
  public static Told run(Path folder, List<String> words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            folder,
            Map.of(),
            words);
    return new Told(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs one command and gives its exit status. */
  public static int run(
      PrintStream out,
      PrintStream err,
      Path folder,
      Map<String, String> environment,
      List<String> words) {
    return new Cli(new Terminal(out, err, folder, environment, false)).run(words);
  }
}
