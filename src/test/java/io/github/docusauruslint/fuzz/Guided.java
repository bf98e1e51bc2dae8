package io.github.docusauruslint.fuzz;

/**
 * A target as Jazzer calls it, which makes bytes that lead to code where none led before. The
 * system property {@code fuzz.target} names the target.
 */
public final class Guided {
  private static FuzzTarget target;

  private Guided() {}

  /** Called once, before any bytes. */
  public static void fuzzerInitialize() {
    target = Targets.of(System.getProperty("fuzz.target"));
  }

  /** Called with bytes after bytes. */
  public static void fuzzerTestOneInput(byte[] bytes) throws Exception {
    target.accept(new String(bytes, target.charset()));
  }
}
