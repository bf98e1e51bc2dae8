package io.github.docusauruslint.fuzz;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Hands a target one made-up text after the other, and tells what broke a promise: {@code Fuzz
 * TARGET LONG SEED}, with {@code all} for every target in turn. How long is a number of texts, or
 * of seconds with an {@code s} behind it. Exit status 1 means that something was found.
 */
public final class Fuzz {
  private static final int ATTEMPTS = 4_000;

  /** As many texts are read for one whose parts are multiplied. */
  private static final int BETWEEN_GROWTHS = 512;

  private final FuzzTarget target;
  private final Mutator mutator;
  private final Growing growing;
  private final Set<String> known = new HashSet<>();

  private Fuzz(FuzzTarget target, long seed) {
    this.target = target;
    mutator = new Mutator(target, new Random(seed));
    growing = new Growing(target, new Random(seed));
  }

  /** Runs targets for some time and prints each kind of failure once. */
  public static void main(String[] arguments) {
    boolean timed = arguments[1].endsWith("s");
    long most = Long.parseLong(arguments[1].replace("s", ""));
    long seed = Long.parseLong(arguments[2]);
    int found = 0;
    for (FuzzTarget target : Targets.all()) {
      if (arguments[0].equals("all") || arguments[0].equals(target.name())) {
        Fuzz fuzz = new Fuzz(target, seed);
        long count =
            timed
                ? fuzz.run(Long.MAX_VALUE, System.nanoTime() + TimeUnit.SECONDS.toNanos(most))
                : fuzz.run(most, Long.MAX_VALUE);
        System.out.println(target.name() + ": " + count + " executions, seed " + seed);
        System.out.println("  " + fuzz.known.size() + " kinds of failures, " + fuzz.growing.told());
        System.out.flush();
        found += fuzz.known.size() + fuzz.growing.found();
      }
    }
    System.exit(found > 0 ? 1 : 0);
  }

  private long run(long most, long end) {
    long count = 0;
    for (; count < most && (end == Long.MAX_VALUE || System.nanoTime() < end); count++) {
      String text = mutator.next();
      Throwable failure = failure(target, text);
      if (failure != null && known.add(place(failure))) {
        System.out.println("FAILED " + target.name() + ": " + failure + " at " + place(failure));
        System.out.println(Shown.of(smaller(text, place(failure))));
      }
      if (failure == null && count % BETWEEN_GROWTHS == BETWEEN_GROWTHS - 1) {
        growing.look(text);
      }
    }
    return count;
  }

  /** What a target throws at a text, or null. */
  static Throwable failure(FuzzTarget target, String text) {
    try {
      target.accept(text);
      return null;
    } catch (Exception | Error e) {
      return e;
    }
  }

  /** The innermost frame of ours: failures with the same one are the same to us. */
  private static String place(Throwable failure) {
    String kind = failure.getClass().getSimpleName();
    if (failure instanceof AssertionError) {
      String message = String.valueOf(failure.getMessage());
      return kind + message.substring(0, Math.min(20, message.length()));
    }
    for (StackTraceElement frame : failure.getStackTrace()) {
      if (frame.getClassName().startsWith("io.github.docusauruslint.")) {
        return kind + "@" + frame;
      }
    }
    return kind;
  }

  /** A part of a text that fails in the same place. */
  private String smaller(String text, String place) {
    String best = text;
    int attempts = 0;
    for (int size = best.length() / 2; size > 0; size /= 2) {
      for (int at = 0; at + size <= best.length() && attempts++ < ATTEMPTS; ) {
        String less = best.substring(0, at) + best.substring(at + size);
        Throwable failure = failure(target, less);
        if (failure != null && place(failure).equals(place)) {
          best = less;
        } else {
          at += size;
        }
      }
    }
    return best;
  }
}
