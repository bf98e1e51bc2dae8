package io.github.docusauruslint.diagnostic;

import io.github.docusauruslint.text.Span;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One finding.
 *
 * @param rule such as {@code links/broken-link}
 * @param message one phrase: what is there, what was looked for
 * @param file relative to the site folder, with {@code /}; may start with {@code ../}
 * @param span what to point at; empty at 0 when it is the file as a whole
 * @param page the permalink of the page it stands on; {@code *} for the layout of every page; null
 *     where no page is concerned
 * @param help what to type instead, or null
 * @param docs the page that explains the rule
 * @param data facts for other tools, in order: strings, numbers, booleans, null
 * @param fault which of the rule's faults it is, in no language: the key of its message and what
 *     else tells it from other faults of the same rule at the same place; part of its {@link
 *     Fingerprint}
 */
public record Diagnostic(
    String rule,
    Severity severity,
    String message,
    String file,
    Span span,
    @Nullable String page,
    @Nullable String help,
    String docs,
    List<Related> related,
    @Nullable Fix fix,
    Map<String, @Nullable Object> data,
    String fault)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::file)
          .thenComparing(Diagnostic::span)
          .thenComparing(Diagnostic::rule)
          .thenComparing(Diagnostic::fault)
          .thenComparing(Diagnostic::message)
          .thenComparing(d -> d.page() == null ? "" : d.page());

  public Diagnostic {
    related = List.copyOf(related);
    data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
  }

  /** A finding of a rule that knows one fault only. */
  public Diagnostic(
      String rule,
      Severity severity,
      String message,
      String file,
      Span span,
      @Nullable String page,
      @Nullable String help,
      String docs,
      List<Related> related,
      @Nullable Fix fix,
      Map<String, @Nullable Object> data) {
    this(rule, severity, message, file, span, page, help, docs, related, fix, data, "");
  }

  /** Where it is and what it says tells findings apart. */
  @Override
  public int hashCode() {
    return (file.hashCode() * 31 + span.start()) * 31 + message.hashCode();
  }

  /** The same finding with another weight. */
  public Diagnostic withSeverity(Severity weight) {
    return new Diagnostic(
        rule, weight, message, file, span, page, help, docs, related, fix, data, fault);
  }

  /** By file, place, rule: the order in which findings are shown. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
