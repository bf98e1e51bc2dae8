package io.github.docusauruslint.hostile;

import com.sun.management.OperatingSystemMXBean;
import io.github.docusauruslint.cli.InProcess;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How the time grows with a site: {@code Growth [SMALLER [NAME]]} checks hostile sites that are so
 * many times smaller than in full, half of that and a quarter, all in one process, and tells what
 * grows faster than the site, or would be late in full size. To be run by hand; NAME is a regular
 * expression.
 */
public final class Growth {
  private static final double SUSPICIOUS = 2.6;
  private static final double NOTICEABLE_SECONDS = 0.04;
  private static final double LATE_SECONDS = 7;
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private Growth() {}

  public static void main(String[] arguments) throws IOException {
    int smaller = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
    String only = arguments.length > 1 ? arguments[1] : "";
    List<HostileCase> cases =
        HostileCases.all().filter(one -> one.name().matches(".*(?:" + only + ").*")).toList();
    HostileCase first = cases.get(0);
    for (int i = 0; i < 10; i++) {
      seconds(first, smaller * 4);
    }
    int told = 0;
    for (HostileCase one : cases) {
      double quarter = seconds(one, smaller * 4);
      double half = seconds(one, smaller * 2);
      double whole = seconds(one, smaller);
      boolean late = whole * smaller > LATE_SECONDS;
      if (whole > NOTICEABLE_SECONDS && (late || grows(quarter, half) && grows(half, whole))) {
        told++;
        System.out.printf(
            Locale.ROOT,
            "%6.0f %6.0f %6.0f ms  x%.1f x%.1f  %s%n",
            quarter * 1000,
            half * 1000,
            whole * 1000,
            half / quarter,
            whole / half,
            one.name());
      }
    }
    System.out.println(cases.size() + " cases, " + told + " told of");
  }

  private static boolean grows(double less, double more) {
    return more / less > SUSPICIOUS;
  }

  /** The time of the processor that a check takes; the less of two where it is short. */
  private static double seconds(HostileCase one, int smaller) throws IOException {
    System.setProperty("hostile.smaller", String.valueOf(smaller));
    Path folder = Files.createTempDirectory("growth");
    try {
      HostileSite site = HostileSite.in(folder);
      one.builder().accept(site);
      double once = check(one, site.path());
      return once < 0.2 ? Math.min(once, check(one, site.path())) : once;
    } finally {
      HostileRun.remove(folder);
    }
  }

  private static double check(HostileCase one, Path site) {
    List<String> words = new ArrayList<>(List.of("check", "--preset", "strict", "--no-cache"));
    words.addAll(one.arguments());
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    long before = MACHINE.getProcessCpuTime();
    InProcess.run(nowhere, nowhere, site, Map.of(), words);
    return (MACHINE.getProcessCpuTime() - before) / 1e9;
  }
}
