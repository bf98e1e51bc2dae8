package io.github.docusauruslint.hostile;

import io.github.docusauruslint.cli.InProcess;
import io.github.docusauruslint.report.ReportFormat;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Runs the command on hostile sites, in a Java machine of its own, with as little memory as it is
 * allowed. A line of standard input names a case and a folder; a line of standard output tells the
 * exit status and the time, and the folder then holds what was said.
 */
public final class HostileChild {
  /** The folder, beside the repository, of what was said. */
  static final String SAID = "said";

  private HostileChild() {}

  /** Runs cases until standard input ends. */
  public static void main(String[] arguments) throws IOException {
    Map<String, HostileCase> cases =
        HostileCases.all().collect(Collectors.toMap(HostileCase::name, Function.identity()));
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      int tab = line.lastIndexOf('\t');
      System.out.println(answer(cases.get(line.substring(0, tab)), line.substring(tab + 1)));
      System.out.flush();
    }
  }

  private static String answer(HostileCase one, String folder) {
    try {
      return run(one, Path.of(folder));
    } catch (Throwable e) {
      e.printStackTrace();
      return "-1 " + String.valueOf(e).replace('\n', ' ');
    }
  }

  private static String run(HostileCase one, Path folder) throws IOException {
    HostileSite site = HostileSite.in(folder);
    one.builder().accept(site);
    Path said = Files.createDirectories(folder.resolve(SAID));
    List<String> words = new ArrayList<>(List.of("check", "--preset", "strict"));
    words.addAll(List.of("--cache-dir", folder.resolve("cache").toString()));
    words.addAll(one.arguments());
    for (String format : ReportFormat.labels()) {
      words.addAll(List.of("--report", format + "=" + said.resolve(format)));
    }
    long start = System.nanoTime();
    int status;
    try (PrintStream out = stream(said.resolve("out"));
        PrintStream err = stream(said.resolve("err"))) {
      status = InProcess.run(out, err, site.path(), Map.of(), words);
    }
    return status + " " + (System.nanoTime() - start) / 1_000_000;
  }

  private static PrintStream stream(Path file) throws IOException {
    return new PrintStream(
        new java.io.BufferedOutputStream(Files.newOutputStream(file)),
        false,
        StandardCharsets.UTF_8);
  }
}
