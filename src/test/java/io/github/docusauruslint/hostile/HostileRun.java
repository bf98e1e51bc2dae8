package io.github.docusauruslint.hostile;

import io.github.docusauruslint.ClassPath;
import io.github.docusauruslint.report.ReportFormat;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All hostile sites in full size, each checked by a process of its own with the launcher's options
 * and half a gigabyte: {@code HostileRun [-formats a,b] [-reports] [-jobs N] [-jar FILE] [-log
 * FILE] [-part I/N] [NAME]} takes those whose name NAME, a regular expression, finds, and of these
 * part I of N, counted from 0. With {@code -reports} each run writes a file in every format, too,
 * and they are looked at. It tells what took long and what answered wrongly.
 */
public final class HostileRun {
  /** What every site has to be answered within. */
  private static final double LIMIT_SECONDS = 10;

  private static final int TOLD = 10;

  /** Whoever takes that much time of the processor hangs. */
  private static final int GIVEN_UP_SECONDS = 40;

  private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.]+)s");

  /** One run. */
  private record Outcome(String name, double wall, double processor, String trouble) {
    private String line() {
      return String.format(
          Locale.ROOT, "%7.2f s %7.2f s CPU  %s%s", wall, processor, name, trouble);
    }
  }

  private final List<String> java;
  private final Path log;
  private final boolean reports;
  private final Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();

  private HostileRun(String classPath, Path log, boolean reports) {
    this.reports = reports;
    this.java =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xlog:disable",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xss4m",
            "-Xmx512m",
            "-cp",
            absolute(classPath),
            "io.github.docusauruslint.cli.Main");
    this.log = log;
  }

  /** The processes run in other folders, where relative entries would name nothing. */
  private static String absolute(String classPath) {
    return Stream.of(classPath.split(Pattern.quote(File.pathSeparator)))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  public static void main(String[] arguments) throws Exception {
    if (System.getProperty("hostile.smaller") == null) {
      System.setProperty("hostile.full", "true");
    }
    List<String> formats = List.of("text");
    int jobs = 1;
    String classPath = ClassPath.get();
    Path log = null;
    boolean reports = false;
    String[] part = {"0", "1"};
    String only = "";
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "-formats" -> formats = List.of(arguments[++i].split(","));
        case "-reports" -> reports = true;
        case "-jobs" -> jobs = Integer.parseInt(arguments[++i]);
        case "-jar" -> classPath = arguments[++i];
        case "-log" -> log = Path.of(arguments[++i]);
        case "-part" -> part = arguments[++i].split("/");
        default -> only = arguments[i];
      }
    }
    HostileRun run = new HostileRun(classPath, log, reports);
    int parts = Integer.parseInt(part[1]);
    int wanted = Integer.parseInt(part[0]);
    Queue<HostileCase> cases = new ConcurrentLinkedQueue<>();
    HostileCases.chosen(only)
        // No system hands NUL to a process.
        .filter(one -> one.arguments().stream().noneMatch(word -> word.indexOf('\0') >= 0))
        .filter(one -> Math.floorMod(one.name().hashCode(), parts) == wanted)
        .forEach(cases::add);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < jobs; i++) {
      List<String> all = formats;
      Thread thread = new Thread(() -> run.work(cases, all));
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    run.tell();
  }

  private void work(Queue<HostileCase> cases, List<String> formats) {
    for (HostileCase one = cases.poll(); one != null; one = cases.poll()) {
      try {
        Path folder = Files.createTempDirectory("hostile");
        try {
          HostileSite site = HostileSite.in(folder);
          one.builder().accept(site);
          for (String format : formats) {
            Outcome outcome = check(one, format, site.path(), folder);
            outcomes.add(outcome);
            if (log != null) {
              Files.writeString(
                  log, outcome.line() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
          }
        } finally {
          remove(folder);
        }
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(one.name(), e);
      }
    }
  }

  private Outcome check(HostileCase one, String format, Path site, Path folder)
      throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    List<String> command =
        new ArrayList<>(
            List.of(
                "bash",
                "-c",
                "ulimit -t "
                    + GIVEN_UP_SECONDS
                    + "; \"$@\" >\"$0/out\" 2>\"$0/err\" </dev/null;"
                    + " echo $? >\"$0/status\"; times >\"$0/times\"",
                folder.toString()));
    command.addAll(java);
    command.addAll(List.of("check", "--preset", "strict", "--format", format));
    command.addAll(List.of("--cache-dir", folder.resolve("cache" + format).toString()));
    for (String each : reports ? ReportFormat.labels() : List.<String>of()) {
      command.addAll(List.of("--report", each + "=" + folder.resolve(each)));
    }
    command.addAll(one.arguments());
    ProcessBuilder builder = new ProcessBuilder(command).directory(site.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    long start = System.nanoTime();
    builder.start().waitFor();
    double wall = (System.nanoTime() - start) / 1e9;
    int status = Integer.parseInt(Files.readString(folder.resolve("status")).trim());
    String name = one.name() + (format.equals("text") ? "" : " [" + format + "]");
    String trouble = trouble(one, status, out, err);
    if (reports && trouble.isEmpty() && status < 2) {
      trouble = WellFormed.trouble(folder);
    }
    return new Outcome(name, wall, processor(folder.resolve("times")), trouble);
  }

  private static String trouble(HostileCase one, int status, Path out, Path err)
      throws IOException {
    String said = Files.readString(err, StandardCharsets.UTF_8);
    if (!one.statuses().contains(status)) {
      return "  STATUS " + status + ": " + said.lines().findFirst().orElse("");
    }
    if (HostileVerdict.wrong(said)) {
      return "  SAID " + said.lines().findFirst().orElse("");
    }
    try (var lines = Files.lines(out, StandardCharsets.UTF_8)) {
      return lines
          .filter(line -> line.contains("lint/internal-error"))
          .findFirst()
          .map(line -> "  FOUND " + line)
          .orElse("");
    }
  }

  /** The second line of what {@code times} writes: the time that children took. */
  private static double processor(Path times) throws IOException {
    Matcher found = TIMES.matcher(Files.readAllLines(times).get(1));
    double sum = 0;
    while (found.find()) {
      sum += Integer.parseInt(found.group(1)) * 60 + Double.parseDouble(found.group(2));
    }
    return sum;
  }

  private void tell() {
    List<Outcome> all = new ArrayList<>(outcomes);
    all.sort(
        Comparator.comparingDouble((Outcome one) -> Math.max(one.wall, one.processor)).reversed());
    long late = all.stream().filter(one -> one.wall > LIMIT_SECONDS).count();
    long wrong = all.stream().filter(one -> !one.trouble.isEmpty()).count();
    all.stream()
        .filter(one -> !one.trouble.isEmpty() || one.wall > LIMIT_SECONDS)
        .forEach(one -> System.out.println(one.line()));
    System.out.println("The slowest:");
    all.stream().limit(TOLD).forEach(one -> System.out.println(one.line()));
    System.out.printf("%d runs, %d later than 10 s, %d wrong%n", all.size(), late, wrong);
  }

  static void remove(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
