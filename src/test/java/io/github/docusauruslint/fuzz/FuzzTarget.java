package io.github.docusauruslint.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Something that reads what anyone may have written. */
interface FuzzTarget {
  /** What it is called. */
  String name();

  /** Good and bad texts to begin with. */
  List<String> seeds();

  /** Pieces that are worth putting anywhere. */
  List<String> tokens();

  /** How its texts are bytes, where a tool that makes bytes makes them. */
  default Charset charset() {
    return StandardCharsets.UTF_8;
  }

  /** Whether not all of its work is done by the thread that asks for it. */
  default boolean startsThreads() {
    return false;
  }

  /**
   * Reads a text and throws where something that is promised does not hold.
   *
   * @throws Exception what nobody has declared
   */
  void accept(String text) throws Exception;
}
