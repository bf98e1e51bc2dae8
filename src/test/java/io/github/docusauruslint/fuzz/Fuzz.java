package io.github.docusauruslint.fuzz;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Hands a target one made-up text after the other, and tells what broke a promise: {@code Fuzz
 * TARGET SECONDS SEED}, with {@code all} for every target in turn.
 */
public final class Fuzz {
  private static final int LARGEST_SHOWN = 600;
  private static final int ATTEMPTS = 4_000;

  private Fuzz() {}

  /** Runs a target for some time and prints each kind of failure once. */
  public static void main(String[] arguments) {
    long seconds = Long.parseLong(arguments[1]);
    long seed = Long.parseLong(arguments[2]);
    for (FuzzTarget target : Targets.all()) {
      if (arguments[0].equals("all") || arguments[0].equals(target.name())) {
        run(target, seconds, seed);
      }
    }
  }

  private static void run(FuzzTarget target, long seconds, long seed) {
    Mutator mutator = new Mutator(target, new Random(seed));
    Set<String> known = new HashSet<>();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    long count = 0;
    long time = 0;
    String slow = "";
    for (; System.nanoTime() < end; count++) {
      String text = mutator.next();
      long before = System.nanoTime();
      Throwable failure = failure(target, text);
      long took = System.nanoTime() - before;
      if (took > time) {
        time = took;
        slow = text;
      }
      if (failure != null && known.add(place(failure))) {
        System.out.println("FAILED " + target.name() + ": " + failure + " at " + place(failure));
        System.out.println(shown(smaller(target, text, place(failure))));
      }
    }
    System.out.println(
        target.name()
            + ": "
            + count
            + " executions, seed "
            + seed
            + ", "
            + known.size()
            + " kinds of failures, slowest "
            + TimeUnit.NANOSECONDS.toMillis(time)
            + " ms of "
            + slow.length()
            + " characters: "
            + shown(slow.substring(0, Math.min(120, slow.length()))));
    System.out.flush();
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
      return kind + message.substring(0, Math.min(40, message.length()));
    }
    for (StackTraceElement frame : failure.getStackTrace()) {
      if (frame.getClassName().startsWith("io.github.docusauruslint.")) {
        return kind + "@" + frame;
      }
    }
    return kind;
  }

  /** A part of a text that fails in the same place. */
  private static String smaller(FuzzTarget target, String text, String place) {
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

  private static String shown(String text) {
    StringBuilder out = new StringBuilder("  \"");
    text.chars()
        .limit(LARGEST_SHOWN)
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
              } else if (c == '\n') {
                out.append("\\n");
              } else if (c < ' ' || c > '~') {
                out.append(String.format("\\u%04x", c));
              } else {
                out.append((char) c);
              }
            });
    return out.append('"').toString();
  }
}
