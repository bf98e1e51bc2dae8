package io.github.docusauruslint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Utils;

/** Runs the benchmarks and prints what they say of throughput; JMH's own options are understood. */
public final class Benchmarks {
  private Benchmarks() {}

  /** The door of the Maven profile. */
  public static void main(String[] arguments)
      throws RunnerException, CommandLineOptionException, IOException {
    Path results = Path.of("target", "bench", "parsers.json");
    Files.createDirectories(results.getParent());
    Collection<RunResult> runs =
        new Runner(
                new OptionsBuilder()
                    .parent(new CommandLineOptions(arguments))
                    .include(ParserBenchmark.class.getSimpleName())
                    .addProfiler(CpuTime.class)
                    .shouldFailOnError(true)
                    .resultFormat(ResultFormatType.JSON)
                    .result(results.toString())
                    .build())
            .run();
    printThroughput(runs, Corpus.read());
  }

  /** Megabytes (10^6 bytes of UTF-8) a second, by the clock and by processor time. */
  private static void printThroughput(Collection<RunResult> runs, Corpus corpus) {
    System.out.printf(
        Locale.ROOT,
        "%n%,d pages, %.1f MB; JDK %s, %s%n%n",
        corpus.pages().size(),
        corpus.megabytes(),
        Utils.getCurrentJvmVersion(),
        "one thread");
    System.out.printf("%-20s %10s %14s %10s%n", "parser", "MB/s", "MB/CPU second", "of ours");
    double ours = 0;
    for (RunResult run : runs) {
      if (name(run).equals("docusaurusLint")) {
        ours = cpuThroughput(run, corpus);
      }
    }
    for (RunResult run : runs) {
      double clock = corpus.megabytes() * 1000 / run.getPrimaryResult().getScore();
      double cpu = cpuThroughput(run, corpus);
      System.out.printf(
          Locale.ROOT, "%-20s %10.1f %14.1f %9.0f%%%n", name(run), clock, cpu, 100 * cpu / ours);
    }
  }

  private static String name(RunResult run) {
    return run.getPrimaryResult().getLabel();
  }

  private static double cpuThroughput(RunResult run, Corpus corpus) {
    Result<?> cpu = run.getSecondaryResults().get(CpuTime.LABEL);
    return corpus.megabytes() * 1000 / cpu.getScore();
  }
}
