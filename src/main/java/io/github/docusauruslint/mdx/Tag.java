package io.github.docusauruslint.mdx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSX tag as it is written. Offsets are in the preprocessed text. */
final class Tag {
  final int start;
  int end;

  /** The name as written, its parts joined; null for a fragment. */
  @Nullable String name;

  int nameStart;
  int nameEnd;
  boolean closing;

  /** Where the slash of a closing tag stands. */
  int slash;

  boolean selfClosing;

  /** Where the slash of a self-closing tag stands. */
  int selfClosingSlash;

  final List<Attribute> attributes = new ArrayList<>(4);

  Tag(int start) {
    this.start = start;
  }

  /** How messages of the compiler name it. */
  String abbreviated() {
    return "<" + (closing ? "/" : "") + (name == null ? "" : name) + ">";
  }

  /**
   * An attribute.
   *
   * @param name null for a spread
   * @param nameEnd behind the name
   * @param string the value in quotes, decoded, or null
   * @param valueStart where the value starts, quotes included; equal to {@code valueEnd} for none
   * @param script the value in braces, or the spread, or null
   */
  record Attribute(
      @Nullable String name,
      int start,
      int nameEnd,
      int end,
      @Nullable String string,
      int valueStart,
      int valueEnd,
      @Nullable Script script) {}
}
