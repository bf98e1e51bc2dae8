package io.github.docusauruslint.yaml;

/**
 * Why a text is no YAML that js-yaml reads.
 *
 * <p>Carries no stack trace: it is an answer about the input, not a fault of the program.
 */
public final class YamlSyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int offset;

  /**
   * @param reason what is wrong, as js-yaml says it
   * @param offset where, in UTF-16 code units of the text that was read
   */
  public YamlSyntaxException(String reason, int offset) {
    super(reason, null, false, false);
    this.offset = offset;
  }

  /** The reason, without the place. */
  public String reason() {
    return String.valueOf(getMessage());
  }

  /** Where js-yaml stopped, in UTF-16 code units. */
  public int offset() {
    return offset;
  }
}
