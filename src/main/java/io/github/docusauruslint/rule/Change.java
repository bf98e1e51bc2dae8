package io.github.docusauruslint.rule;

import io.github.docusauruslint.diagnostic.FileEdit;
import io.github.docusauruslint.diagnostic.Fix;
import io.github.docusauruslint.text.TextEdit;
import java.util.List;

/**
 * A change that a rule proposes, before it has its words.
 *
 * @param key of {@code fix.…} in the language file: what it does, in the imperative
 * @param argument what fills the words in; empty where they need nothing
 * @param safe whether the rendered page and every target stay as they are
 * @param edits together one change: all of them or none
 */
public record Change(String key, String argument, boolean safe, List<FileEdit> edits) {
  public Change {
    edits = List.copyOf(edits);
  }

  /** A safe change at one place. */
  public static Change safe(String key, String argument, String file, TextEdit edit) {
    return new Change(key, argument, true, List.of(new FileEdit(file, edit)));
  }

  /** A change at one place that may alter what a reader sees or where a link leads. */
  public static Change unsafe(String key, String argument, String file, TextEdit edit) {
    return new Change(key, argument, false, List.of(new FileEdit(file, edit)));
  }

  /** The same, with its words. */
  Fix in(Messages messages) {
    return new Fix(messages.format("fix." + key, argument), safe, edits);
  }
}
