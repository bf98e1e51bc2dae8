package io.github.docusauruslint.fix;

import io.github.docusauruslint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A fix that was tried and not kept.
 *
 * @param rule the rule whose finding it would have mended
 * @param title what it would have done
 * @param file where the finding stands, relative to the site folder
 * @param span where the finding stands in the file as it is after the fixes that were kept
 * @param detail what would change, or null where there is no more to say
 */
public record Withdrawn(
    String rule, String title, String file, Span span, Reason reason, @Nullable String detail) {

  /** Why a fix was not kept. */
  public enum Reason {
    /** The file would no longer compile or parse. */
    DOES_NOT_COMPILE("the file would not compile"),
    /** Front matter that the fix does not mean would be another. */
    FRONT_MATTER("the front matter would change"),
    /** The finding would still be there. */
    FINDING_STAYS("the finding would stay"),
    /** A link, image, import, heading id or route would change. */
    TARGET_CHANGES("a target, an id or a route would change"),
    /** The fix would bring an error elsewhere. */
    NEW_ERROR("it would bring a new error"),
    /** Another rule's fix would undo it. */
    CONTESTED("another rule would undo it");

    private final String label;

    Reason(String label) {
      this.label = label;
    }

    /** In words. */
    public String label() {
      return label;
    }
  }
}
