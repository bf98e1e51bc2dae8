package io.github.docusauruslint.fix;

import io.github.docusauruslint.diagnostic.Diagnostic;
import java.util.function.Predicate;

/**
 * Which fixes to take.
 *
 * @param unsafe whether to take those that may change the rendered page or a target, too
 * @param findings whose fixes to take
 */
public record FixSelection(boolean unsafe, Predicate<Diagnostic> findings) {
  /** Every safe fix. */
  public static final FixSelection SAFE = new FixSelection(false, finding -> true);

  /** Every fix. */
  public static final FixSelection ALL = new FixSelection(true, finding -> true);

  /** The same kinds of fixes, of some findings. */
  public FixSelection of(Predicate<Diagnostic> some) {
    return new FixSelection(unsafe, findings.and(some));
  }
}
