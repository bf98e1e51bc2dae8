package io.github.docusauruslint.hostile;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/**
 * How much of something a case has: little in every build, all of it with {@code
 * -Dhostile.full=true}, and so many times less with {@code -Dhostile.smaller=N}.
 */
final class Scale {
  private static final int SMALLER = 200;

  private Scale() {}

  /** Whether all is tried, in full size. */
  static boolean full() {
    return Boolean.getBoolean("hostile.full");
  }

  /** A hundred thousand. */
  static int many() {
    return of(100_000);
  }

  /** Twenty megabytes. */
  static int bytes() {
    return of(20_000_000);
  }

  static int of(int size) {
    return full() ? size : size / Integer.getInteger("hostile.smaller", SMALLER);
  }

  /** A piece again and again, 20 MB of it. */
  static String line(String piece) {
    return piece.repeat(bytes() / piece.getBytes(StandardCharsets.UTF_8).length);
  }

  /** A hundred thousand numbered pieces. */
  static String pieces(IntFunction<String> piece) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < many(); i++) {
      text.append(piece.apply(i));
    }
    return text.toString();
  }
}
