package io.github.docusauruslint.diagnostic;

import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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

  public Diagnostic {
    related = List.copyOf(related);
    data = NamedValues.of(data);
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

  /** Findings in order, of those that are equal in it the first. */
  public static List<Diagnostic> inOrder(Collection<Diagnostic> found) {
    List<Diagnostic> sorted = new ArrayList<>(found);
    Collections.sort(sorted);
    List<Diagnostic> distinct = new ArrayList<>(sorted.size());
    Diagnostic last = null;
    for (Diagnostic diagnostic : sorted) {
      if (last == null || last.compareTo(diagnostic) != 0) {
        distinct.add(diagnostic);
        last = diagnostic;
      }
    }
    return Collections.unmodifiableList(distinct);
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
    int order = file.compareTo(other.file);
    order = order == 0 ? span.compareTo(other.span) : order;
    order = order == 0 ? rule.compareTo(other.rule) : order;
    order = order == 0 ? fault.compareTo(other.fault) : order;
    order = order == 0 ? message.compareTo(other.message) : order;
    return order == 0 ? shown(page).compareTo(shown(other.page)) : order;
  }

  private static String shown(@Nullable String page) {
    return page == null ? "" : page;
  }
}
