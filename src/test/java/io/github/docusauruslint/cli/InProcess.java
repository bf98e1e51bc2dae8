package io.github.docusauruslint.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The command as a user gives it, for tests outside its room. */
public final class InProcess {
  private InProcess() {}

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
