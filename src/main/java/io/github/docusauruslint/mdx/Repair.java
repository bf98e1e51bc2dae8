package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.TextEdit;
import java.util.Comparator;
import java.util.List;

/**
 * What to write instead of that at which the compiler stops.
 *
 * @param sort what is done
 * @param certain whether it says what was meant without doubt; else a person has to look
 * @param edits of the file, together one change
 */
public record Repair(Sort sort, boolean certain, List<TextEdit> edits) {
  public Repair {
    edits = edits.stream().sorted(Comparator.comparing(TextEdit::span)).toList();
  }

  /** The sorts of change. */
  public enum Sort {
    /** A backslash in front of an angle bracket that starts no tag. */
    ANGLE,
    /** A backslash in front of what looks like a tag and is text. */
    PLACEHOLDER,
    /** A backslash in front of a brace that is text. */
    BRACE,
    /** {@code {#id}} as a comment. */
    HEADING_ID,
    /** {@code <!-- -->} as a comment of JavaScript. */
    COMMENT,
    /** {@code <https://…>} as a link. */
    AUTOLINK,
    /** The slash of an element that has no content. */
    VOID_ELEMENT,
    /** Quotes around the value of an attribute. */
    QUOTES,
    /** An empty line behind imports. */
    EMPTY_LINE,
    /** An address in backticks. */
    CODE,
    /** A comma between two items of a list, or two properties of an object. */
    COMMA
  }

  /** The text of the file with the change. */
  String apply(String text) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = edits.size() - 1; i >= 0; i--) {
      TextEdit edit = edits.get(i);
      changed.replace(edit.span().start(), edit.span().end(), edit.text());
    }
    return changed.toString();
  }
}
