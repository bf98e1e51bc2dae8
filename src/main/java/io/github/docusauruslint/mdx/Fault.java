package io.github.docusauruslint.mdx;

import org.jspecify.annotations.Nullable;

/**
 * What makes the compiler stop, thrown from where it is found to where scanning can go on. Offsets
 * are in the preprocessed text. Has no stack trace: it is a finding.
 */
final class Fault extends Exception {
  private static final long serialVersionUID = 1;

  private final MdxError.Kind kind;
  private final int start;
  private final int end;
  private final String ruleId;
  private final String source;
  private final @Nullable String explanation;
  private final int opened;

  Fault(
      MdxError.Kind kind,
      int start,
      int end,
      String message,
      String ruleId,
      String source,
      @Nullable String explanation) {
    this(kind, start, end, message, ruleId, source, explanation, -1);
  }

  private Fault(
      MdxError.Kind kind,
      int start,
      int end,
      String message,
      String ruleId,
      String source,
      @Nullable String explanation,
      int opened) {
    super(firstLine(message), null, false, false);
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.ruleId = ruleId;
    this.source = source;
    this.explanation = explanation == null ? null : firstLine(explanation);
    this.opened = opened;
  }

  /** The same of a tag, expression or block whose first character stands at an offset. */
  Fault in(int construct) {
    return new Fault(kind, start, end, message(), ruleId, source, explanation, construct);
  }

  private static String firstLine(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != '\n') {
      end++;
    }
    boolean carriageReturn = end > 0 && end < text.length() && text.charAt(end - 1) == '\r';
    return text.substring(0, carriageReturn ? end - 1 : end);
  }

  MdxError.Kind kind() {
    return kind;
  }

  /** Where the compiler stops. */
  int start() {
    return start;
  }

  int end() {
    return end;
  }

  String message() {
    return java.util.Objects.requireNonNull(getMessage());
  }

  String ruleId() {
    return ruleId;
  }

  String source() {
    return source;
  }

  /** Where the tag, expression or block starts in which the compiler stops; -1 for unknown. */
  int opened() {
    return opened;
  }

  /** What acorn says, where it speaks. */
  @Nullable String explanation() {
    return explanation;
  }
}
