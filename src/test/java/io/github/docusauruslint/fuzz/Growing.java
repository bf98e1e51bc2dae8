package io.github.docusauruslint.fuzz;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/**
 * Whether the time that a target takes grows as its text does: some piece of a text is repeated
 * until it is long, and until it is eight times as long. Processor time is measured, so other
 * programs do not matter much; what is told is to be looked at by hand all the same.
 */
final class Growing {
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long TICK = 1_000_000;

  private static final int LONGEST_PIECE = 24;
  private static final int LONG = 4_000;
  private static final int FACTOR = 8;
  private static final double SUSPICIOUS = 2.5 * FACTOR;
  private static final long NOTICEABLE = 50_000_000;
  private static final int ATTEMPTS = 4;
  private static final long TOO_LONG = 3_000_000_000L;

  private final FuzzTarget target;
  private final Random random;
  private final Set<String> suspects = new HashSet<>();
  private int looks;

  Growing(FuzzTarget target, Random random) {
    this.target = target;
    this.random = random;
  }

  /** How many pieces of texts make a target slow. */
  int found() {
    return suspects.size();
  }

  /** What was looked at, in words. */
  String told() {
    return looks + " grown texts, " + suspects.size() + " of them suspect";
  }

  /** Repeats some piece of a text. */
  void look(String text) {
    if (text.isEmpty()) {
      return;
    }
    looks++;
    int from = random.nextInt(text.length());
    int to = Math.min(text.length(), from + 1 + random.nextInt(LONGEST_PIECE));
    long once = Long.MAX_VALUE;
    long more = Long.MAX_VALUE;
    boolean slow = true;
    for (int i = 0; i < ATTEMPTS && slow; i++) {
      once = Math.min(once, time(repeated(text, from, to, LONG)));
      more = Math.min(more, time(repeated(text, from, to, LONG * FACTOR)));
      slow = more > TOO_LONG || more > NOTICEABLE && more > once * SUSPICIOUS;
    }
    if (slow) {
      tell(text, from, to, once, more);
    }
  }

  private static String repeated(String text, int from, int to, int length) {
    String piece = text.substring(from, to);
    return text.substring(0, from)
        + piece.repeat(Math.max(1, length / piece.length()))
        + text.substring(to);
  }

  /**
   * The clock of the process, which counts threads of the target, ticks a hundred times a second.
   */
  private long cpuTime() {
    return target.startsThreads() ? MACHINE.getProcessCpuTime() : THREADS.getCurrentThreadCpuTime();
  }

  private long time(String text) {
    long before = cpuTime();
    Throwable failure = Fuzz.failure(target, text);
    if (failure != null) {
      System.out.println("FAILED when long, " + target.name() + ": " + failure);
      System.out.println(Shown.of(text));
      suspects.add(String.valueOf(failure));
    }
    return Math.max(TICK, cpuTime() - before);
  }

  private void tell(String text, int from, int to, long once, long more) {
    if (suspects.add(text.substring(from, to))) {
      System.out.printf(
          "SLOW %s: %d characters take %.1f ms, %d take %.1f ms%n",
          target.name(), LONG, once / 1e6, LONG * FACTOR, more / 1e6);
      System.out.println(Shown.of(text.substring(0, from)));
      System.out.println(Shown.of(text.substring(from, to)) + " repeated");
      System.out.println(Shown.of(text.substring(to)));
    }
  }
}
