package io.github.docusauruslint.rule;

import io.github.docusauruslint.external.Anchor;
import io.github.docusauruslint.external.Answer;
import io.github.docusauruslint.external.ExternalAnswers;
import io.github.docusauruslint.external.ExternalLink;
import io.github.docusauruslint.external.Hop;
import io.github.docusauruslint.external.LinkAnswers;
import io.github.docusauruslint.external.Outcome;
import io.github.docusauruslint.external.Patience;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What other sites answer in the examples of a rule page, a line a URL: {@code URL 404}, {@code URL
 * 301 URL}, {@code URL timeout}, {@code URL 200 ids: a, b}. A URL of which nothing is said must not
 * be asked for.
 */
final class RecordedAnswers implements LinkAnswers {
  private final Map<String, String[]> lines = new HashMap<>();
  private final Patience patience;

  RecordedAnswers(String text, Patience patience) {
    this.patience = patience;
    for (String line : text.lines().toList()) {
      String[] words = line.split(" ", 2);
      lines.put(words[0], words[1].split(" ", -1));
    }
  }

  @Override
  public ExternalAnswers ask(List<ExternalLink> links, Listener listener) {
    return new ExternalAnswers(links.stream().map(this::answer).toList(), Map.of());
  }

  @Override
  public LinkAnswers known() {
    return this;
  }

  private Answer answer(ExternalLink link) {
    Outcome outcome = outcome(link.url(), link.fragments(), new ArrayList<>());
    boolean failed = outcome.kind().isFailure();
    int failures = failed ? 1 : 0;
    boolean broken = failed && patience.isExhausted(failures, Instant.EPOCH, Instant.EPOCH);
    return new Answer(link, outcome, true, broken, failures, null);
  }

  private Outcome outcome(String url, Set<String> fragments, List<Hop> hops) {
    String[] words = lines.get(url);
    if (words == null) {
      throw new IllegalArgumentException("no answer is recorded for " + url);
    }
    int status = words[0].matches("\\d+") ? Integer.parseInt(words[0]) : 0;
    if (status >= 300 && status < 400) {
      hops.add(new Hop(status, words[1]));
      return outcome(words[1], fragments, hops);
    }
    if (status == 0) {
      Outcome.Kind kind = Outcome.Kind.valueOf(words[0].toUpperCase(Locale.ROOT).replace('-', '_'));
      int told = words.length > 1 ? Integer.parseInt(words[1]) : 0;
      return new Outcome(kind, told, "", hops, Map.of());
    }
    if (status == 403) {
      return new Outcome(Outcome.Kind.REFUSED, status, "", hops, Map.of());
    }
    Map<String, Anchor> anchors = new HashMap<>();
    List<String> ids = List.of(String.join(" ", words).replaceFirst(".*ids: ?", "").split(", "));
    boolean known = words.length > 2;
    fragments.forEach(
        fragment ->
            anchors.put(
                fragment,
                ids.contains(fragment) ? Anchor.PRESENT : known ? Anchor.ABSENT : Anchor.UNKNOWN));
    Outcome.Kind kind = status < 300 ? Outcome.Kind.GOOD : Outcome.Kind.STATUS;
    return new Outcome(kind, status, "", hops, anchors);
  }
}
