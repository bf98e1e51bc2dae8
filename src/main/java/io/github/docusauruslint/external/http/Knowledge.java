package io.github.docusauruslint.external.http;

import io.github.docusauruslint.external.Anchor;
import io.github.docusauruslint.external.Answer;
import io.github.docusauruslint.external.ExternalLink;
import io.github.docusauruslint.external.ExternalSettings;
import io.github.docusauruslint.external.LinkAddress;
import io.github.docusauruslint.external.LinkHistory;
import io.github.docusauruslint.external.Outcome;
import io.github.docusauruslint.external.Remembered;
import io.github.docusauruslint.external.ReservedHosts;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a run knows of links: what earlier runs learnt and is not too old, what it learns itself,
 * and of what nothing is to be learnt. For one thread at a time.
 */
final class Knowledge {
  private final ExternalSettings settings;
  private final AskOptions options;
  private final LinkHistory history;
  private final Map<String, Known> known = new HashMap<>();

  /**
   * What this run knows of a URL.
   *
   * @param before what was known when it began, or null
   * @param copy the URL of a copy in a web archive, or null
   */
  private record Known(
      Outcome outcome,
      boolean fresh,
      Remembered now,
      @Nullable Remembered before,
      @Nullable String copy) {
    boolean covers(Set<String> fragments) {
      boolean complete = outcome.anchors().keySet().containsAll(fragments);
      return outcome.kind() != Outcome.Kind.GOOD || complete;
    }

    Known with(@Nullable String found) {
      return new Known(outcome, fresh, now, before, found);
    }
  }

  /**
   * Nothing but what earlier runs learnt.
   *
   * @param history of those
   */
  Knowledge(ExternalSettings settings, AskOptions options, LinkHistory history) {
    this.settings = settings;
    this.options = options;
    this.history = history;
  }

  /** The fragments of a link that are to be looked for. */
  Set<String> wanted(ExternalLink link) {
    return settings.looksForFragments(link.host()) ? link.fragments() : Set.of();
  }

  /** The links that have to be asked for; of the others something is known from then on. */
  List<ExternalLink> open(List<ExternalLink> links, Instant now) {
    List<ExternalLink> open = new ArrayList<>();
    for (ExternalLink link : links) {
      if (!isKnown(link)) {
        Known found = recall(link, now);
        if (found == null) {
          open.add(link);
        } else {
          known.put(link.url(), found);
        }
      }
    }
    return open;
  }

  /** Gives up what this run has not asked for. */
  void close(List<ExternalLink> links, Instant now) {
    for (ExternalLink link : links) {
      if (!isKnown(link)) {
        Outcome.Kind without = unasked(link);
        Outcome.Kind kind = without == null ? Outcome.Kind.NOT_ASKED : without;
        known.put(link.url(), unlearnt(kind, null, now));
      }
    }
  }

  private boolean isKnown(ExternalLink link) {
    Known already = known.get(link.url());
    return already != null && already.covers(wanted(link));
  }

  /** What need not be asked for; null for the rest. */
  private @Nullable Known recall(ExternalLink link, Instant now) {
    Outcome.Kind without = unasked(link);
    Remembered before = history.find(link.url());
    if (without != null) {
      return unlearnt(without, before, now);
    }
    if (before != null) {
      Known old = new Known(before.outcome(), false, before, before, null);
      boolean young = now.isBefore(before.at().plus(settings.keep().of(before.outcome().kind())));
      if (options.offline() || (young && old.covers(wanted(link)))) {
        return old;
      }
    }
    return options.offline() ? unlearnt(Outcome.Kind.NOT_ASKED, before, now) : null;
  }

  private static Known unlearnt(Outcome.Kind kind, @Nullable Remembered before, Instant now) {
    Outcome outcome = Outcome.of(kind);
    return new Known(outcome, false, Remembered.after(before, outcome, now), before, null);
  }

  private Outcome.@Nullable Kind unasked(ExternalLink link) {
    String host = LinkAddress.hostName(link.host());
    boolean allowed = options.allowed().contains(host) || options.allowed().contains(link.host());
    return settings.excludes(link.url()) || (ReservedHosts.isExample(host) && !allowed)
        ? Outcome.Kind.EXCLUDED
        : null;
  }

  /** A URL was asked for. */
  void learn(String url, Outcome outcome, Instant now) {
    Remembered before = history.find(url);
    Remembered after = Remembered.after(before, outcome, now);
    known.put(url, new Known(outcome, true, after, before, null));
    if (outcome.kind().isLearnt()) {
      history.put(url, after);
    }
    // The place that it moved to was seen, too.
    LinkAddress end =
        outcome.hasMoved() ? LinkAddress.of(String.valueOf(outcome.destination())) : null;
    if (end != null) {
      Map<String, Anchor> anchors = outcome.anchors();
      Outcome there = new Outcome(Outcome.Kind.GOOD, outcome.status(), "", List.of(), anchors);
      known.putIfAbsent(
          end.url(), new Known(there, true, new Remembered(there, now, 0, null), null, null));
    }
  }

  /** Whether a URL fails. */
  boolean isFailing(String url) {
    Known found = known.get(url);
    return found != null && found.outcome().kind().isFailure();
  }

  /** A web archive has a copy of a URL, or none where that is null. */
  void learnCopy(String url, @Nullable String copy) {
    known.computeIfPresent(url, (u, found) -> found.with(copy));
  }

  /** What is known of a link, by now. */
  Answer answer(ExternalLink link, Instant now) {
    Known found = Objects.requireNonNull(known.get(link.url()));
    int failures = found.now().failures();
    boolean broken =
        found.outcome().kind().isFailure()
            && settings.patience().isExhausted(failures, found.now().failing(), now);
    return new Answer(
        link, found.outcome(), found.fresh(), broken, failures, broken ? found.copy() : null);
  }

  /** Keeps it for the next run. */
  void save() {
    try {
      history.save();
    } catch (IOException e) {
      // A run that could keep nothing is as true; the next one asks again.
    }
  }
}
