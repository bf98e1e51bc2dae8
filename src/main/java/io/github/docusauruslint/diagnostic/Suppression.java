package io.github.docusauruslint.diagnostic;

import io.github.docusauruslint.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place in a file that asks not to be told of something.
 *
 * @param file relative to the site folder
 * @param span what to remove when it is of no use: the comment, or the field of the front matter
 * @param covers what it covers, one for each rule that it names; one for all rules where it names
 *     none
 */
public record Suppression(String file, Span span, List<Cover> covers) {
  public Suppression {
    covers = List.copyOf(covers);
  }

  /** The findings of one rule, or of all, in a stretch of a file. */
  public static final class Cover {
    private final @Nullable String rule;
    private final Span span;
    private final int start;
    private int end;
    private final Map<String, Integer> enabled = new HashMap<>();

    /**
     * A cover.
     *
     * @param rule null for all rules
     * @param span the name of the rule where it is written; for all rules what asks for it
     * @param start of what is covered
     * @param end behind the last offset that is covered
     */
    Cover(@Nullable String rule, Span span, int start, int end) {
      this.rule = rule;
      this.span = span;
      this.start = start;
      this.end = end;
    }

    /** The rule, or null for all. */
    public @Nullable String rule() {
      return rule;
    }

    /** Where the rule is named. */
    public Span span() {
      return span;
    }

    /** Ends where a rule, or any for null, is told again. */
    void enable(@Nullable String name, int offset) {
      if (name == null || name.equals(rule)) {
        end = Math.min(end, offset);
      } else if (rule == null) {
        enabled.merge(name, offset, Math::min);
      }
    }

    /** Where findings of a rule are covered; what counts is where they start. Null for nowhere. */
    @Nullable Span of(String found) {
      if (rule != null && !rule.equals(found)) {
        return null;
      }
      long last = Math.min(end, enabled.getOrDefault(found, Integer.MAX_VALUE) - 1L);
      return last < start ? null : new Span(start, (int) Math.min(last + 1, Integer.MAX_VALUE));
    }
  }
}
