package io.github.docusauruslint.diagnostic;

import io.github.docusauruslint.text.TextEdit;
import java.util.List;

/**
 * A change that mends a finding.
 *
 * @param title what it does, in the imperative: {@code add the leading slash}
 * @param safe whether the rendered page and every target stay as they are
 * @param edits together one change: all of them or none
 */
public record Fix(String title, boolean safe, List<FileEdit> edits) {
  public Fix {
    edits = List.copyOf(edits);
  }

  /** A safe change at one place. */
  public static Fix safe(String title, String file, TextEdit edit) {
    return new Fix(title, true, List.of(new FileEdit(file, edit)));
  }

  /** A change at one place that may alter what a reader sees or where a link leads. */
  public static Fix unsafe(String title, String file, TextEdit edit) {
    return new Fix(title, false, List.of(new FileEdit(file, edit)));
  }
}
