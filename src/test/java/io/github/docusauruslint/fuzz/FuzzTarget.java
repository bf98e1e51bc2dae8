package io.github.docusauruslint.fuzz;

import java.util.List;

/** Something that reads what anyone may have written. */
interface FuzzTarget {
  /** What it is called. */
  String name();

  /** Good and bad texts to begin with. */
  List<String> seeds();

  /** Pieces that are worth putting anywhere. */
  List<String> tokens();

  /**
   * Reads a text and throws where something that is promised does not hold.
   *
   * @throws Exception what nobody has declared
   */
  void accept(String text) throws Exception;

  /** Says that a promise does not hold. */
  static void require(boolean holds, String promise) {
    if (!holds) {
      throw new AssertionError(promise);
    }
  }
}
