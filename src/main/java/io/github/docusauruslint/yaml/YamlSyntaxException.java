package io.github.docusauruslint.yaml;

/**
 * Why a text is no YAML that js-yaml reads.
 *
 * <p>Carries no stack trace: it is an answer about the input, not a fault of the program.
 */
public final class YamlSyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int offset;
  private final Mark mark;

  /** What place js-yaml names. */
  public enum Mark {
    /** That of {@link #offset}. */
    OFFSET,
    /** The start of the line that it adds behind a last one without a line break. */
    LINE_BEHIND,
    /** None. */
    NONE
  }

  /**
   * @param reason what is wrong, as js-yaml says it
   * @param offset where, in UTF-16 code units of the text that was read
   */
  public YamlSyntaxException(String reason, int offset) {
    this(reason, offset, Mark.OFFSET);
  }

  YamlSyntaxException(String reason, int offset, Mark mark) {
    super(reason, null, false, false);
    this.offset = offset;
    this.mark = mark;
  }

  /** The reason, without the place. */
  public String reason() {
    return String.valueOf(getMessage());
  }

  /** Where js-yaml stopped, in UTF-16 code units. */
  public int offset() {
    return offset;
  }

  /** What place js-yaml names for it. */
  public Mark mark() {
    return mark;
  }
}
