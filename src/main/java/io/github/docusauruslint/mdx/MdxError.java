package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Why a page does not compile.
 *
 * @param kind what sort of fault it is, for the hint that says what to write instead
 * @param span where the compiler stops, in the original file; null where it names no place
 * @param message as the compiler words it, its first line
 * @param ruleId the compiler's own name for it, such as {@code unexpected-character}
 * @param source the part that speaks, such as {@code micromark-extension-mdx-jsx}
 * @param cause acorn's message or the like
 * @param inferred whether the place is ours, because Docusaurus names none
 * @param repair a change after which the page compiles, or fails behind that place; known for the
 *     first error of a page, where there is one
 */
public record MdxError(
    Kind kind,
    @Nullable Span span,
    String message,
    @Nullable String ruleId,
    String source,
    @Nullable String cause,
    boolean inferred,
    @Nullable Repair repair) {

  /** An error that nobody knows a change for. */
  public MdxError(
      Kind kind,
      @Nullable Span span,
      String message,
      @Nullable String ruleId,
      String source,
      @Nullable String cause,
      boolean inferred) {
    this(kind, span, message, ruleId, source, cause, inferred, null);
  }

  MdxError with(Repair change) {
    return new MdxError(kind, span, message, ruleId, source, cause, inferred, change);
  }

  /** The sorts of fault that want different advice. */
  public enum Kind {
    FRONT_MATTER,
    ESM,
    EXPRESSION,
    JSX,
    TAG_MISMATCH,
    COMMENT,
    AUTOLINK,
    LAZY_LINE,
    DUPLICATE_IMPORT,
    DUPLICATE_DEFAULT_EXPORT,
    URL,
    LIMIT,
    /** Not Docusaurus's error: the page, or all but its head, was not read. */
    UNREAD
  }
}
