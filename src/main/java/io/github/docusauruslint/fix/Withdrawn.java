package io.github.docusauruslint.fix;

import io.github.docusauruslint.rule.Messages;
import io.github.docusauruslint.text.Span;
import java.util.Locale;
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
    DOES_NOT_COMPILE,
    /** Front matter that the fix does not mean would be another. */
    FRONT_MATTER,
    /** The finding would still be there. */
    FINDING_STAYS,
    /** A link, image, import, heading id or route would change. */
    TARGET_CHANGES,
    /** The fix would bring an error elsewhere. */
    NEW_ERROR,
    /** Another rule's fix would undo it. */
    CONTESTED;

    /** Its name for programs, such as {@code finding-stays}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Why it was not kept, in words. */
  public String words(Messages messages) {
    String why = messages.format("withdrawn." + reason.label());
    return detail == null ? why : messages.format("report.detail", why, detail);
  }
}
