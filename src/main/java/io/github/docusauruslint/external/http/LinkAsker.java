package io.github.docusauruslint.external.http;

import io.github.docusauruslint.external.Anchor;
import io.github.docusauruslint.external.Answer;
import io.github.docusauruslint.external.ExternalAnswers;
import io.github.docusauruslint.external.ExternalLink;
import io.github.docusauruslint.external.ExternalSettings;
import io.github.docusauruslint.external.LinkAddress;
import io.github.docusauruslint.external.LinkAnswers;
import io.github.docusauruslint.external.LinkMemory;
import io.github.docusauruslint.external.Outcome;
import io.github.docusauruslint.external.Remembered;
import io.github.docusauruslint.external.ReservedHosts;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Asks other sites, unless an earlier run did not long ago, and remembers. Within a run every URL
 * is asked for once, however often the site is looked at.
 */
public final class LinkAsker implements LinkAnswers {
  private final ExternalSettings settings;
  private final AskOptions options;
  private final LinkMemory memory;
  private final boolean silent;
  private final Map<String, Known> known;
  private final Map<String, Integer> requests;
  private List<Answer> last = List.of();

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
  }

  /**
   * An asker for one run.
   *
   * @param memory what earlier runs learnt
   */
  public LinkAsker(ExternalSettings settings, AskOptions options, LinkMemory memory) {
    this(settings, options, memory, false, new HashMap<>(), new TreeMap<>());
  }

  /**
   * The same for the one process that this is: what the JDK learns of hosts stays as it is.
   *
   * @throws IllegalArgumentException where the environment makes no sense; the message says how
   */
  public static LinkAsker of(ExternalSettings settings, AskOptions options, LinkMemory memory) {
    AddressGuard.rememberAddresses();
    Proxies.of(options.environment());
    return new LinkAsker(settings, options, memory);
  }

  private LinkAsker(
      ExternalSettings settings,
      AskOptions options,
      LinkMemory memory,
      boolean silent,
      Map<String, Known> known,
      Map<String, Integer> requests) {
    this.settings = settings;
    this.options = options;
    this.memory = memory;
    this.silent = silent;
    this.known = known;
    this.requests = requests;
  }

  @Override
  public LinkAnswers known() {
    return new LinkAsker(settings, options, LinkMemory.NONE, true, known, requests);
  }

  @Override
  public ExternalAnswers ask(List<ExternalLink> links, Listener listener) {
    synchronized (known) {
      Instant now = options.clock().instant();
      List<ExternalLink> open = new ArrayList<>();
      for (ExternalLink link : links) {
        Known already = known.get(link.url());
        if (already == null || !already.covers(wanted(link))) {
          Known found = find(link, now);
          if (found == null) {
            open.add(link);
          } else {
            known.put(link.url(), found);
          }
        }
      }
      if (!open.isEmpty()) {
        askFor(open, listener, now);
      }
      List<Answer> answers = links.stream().map(link -> answer(link, now)).toList();
      if (!silent) {
        last = answers;
      }
      return new ExternalAnswers(answers, requests);
    }
  }

  private Set<String> wanted(ExternalLink link) {
    return settings.looksForFragments(link.host()) ? link.fragments() : Set.of();
  }

  /** What need not be asked for; null for the rest. */
  private @Nullable Known find(ExternalLink link, Instant now) {
    Outcome.Kind without = unasked(link);
    Remembered before = memory.find(link.url());
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
    return options.offline() || silent ? unlearnt(Outcome.Kind.NOT_ASKED, before, now) : null;
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

  private void askFor(List<ExternalLink> open, Listener listener, Instant now) {
    int hosts = (int) open.stream().map(ExternalLink::host).distinct().count();
    listener.begin(open.size(), hosts);
    Map<String, CompletableFuture<Outcome>> asked = new TreeMap<>();
    try (Session session = Session.open(settings, options)) {
      for (ExternalLink link : open) {
        LinkAddress address = Objects.requireNonNull(LinkAddress.of(link.url()));
        CompletableFuture<Outcome> outcome =
            session
                .ask(address, wanted(link))
                .whenComplete((o, e) -> listener.answered(o == null || o.kind().isFailure()));
        asked.put(link.url(), outcome);
      }
      await(asked.values());
      Outcome none = Outcome.of(Outcome.Kind.NOT_ASKED);
      asked.forEach((url, outcome) -> learn(url, outcome.getNow(none), now));
      if (options.copies()) {
        lookForCopies(asked.keySet(), session);
      }
      session.counts().forEach((host, count) -> requests.merge(host, count, Integer::sum));
    }
    try {
      memory.save();
    } catch (IOException e) {
      // A run that could keep nothing is as true; the next one asks again.
    }
  }

  /** Waits until all is known, or the time is over and that for a last answer. */
  private void await(Collection<? extends CompletableFuture<?>> asked) {
    Duration most = settings.limits().all().plus(settings.limits().answer());
    try {
      CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new))
          .get(most.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      // No limit of requests holds for name servers.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private void lookForCopies(Set<String> urls, Session session) {
    Map<String, CompletableFuture<@Nullable String>> copies = new TreeMap<>();
    for (String url : urls) {
      Known found = known.get(url);
      if (found != null && found.outcome().kind().isFailure()) {
        copies.put(url, session.copy(url));
      }
    }
    await(copies.values());
    copies.forEach(
        (url, copy) ->
            known.computeIfPresent(
                url,
                (u, k) ->
                    new Known(k.outcome(), k.fresh(), k.now(), k.before(), copy.getNow(null))));
  }

  private void learn(String url, Outcome outcome, Instant now) {
    Remembered before = memory.find(url);
    Remembered after = Remembered.after(before, outcome, now);
    known.put(url, new Known(outcome, true, after, before, null));
    if (outcome.kind().isLearnt()) {
      memory.put(url, after);
    }
    if (outcome.hasMoved()) {
      // The place that it moved to was seen, too.
      LinkAddress end = LinkAddress.of(String.valueOf(outcome.destination()));
      if (end != null) {
        Map<String, Anchor> anchors = outcome.anchors();
        Outcome there = new Outcome(Outcome.Kind.GOOD, outcome.status(), "", List.of(), anchors);
        known.putIfAbsent(
            end.url(), new Known(there, true, new Remembered(there, now, 0, null), null, null));
      }
    }
  }

  private Answer answer(ExternalLink link, Instant now) {
    Known found = Objects.requireNonNull(known.get(link.url()));
    int failures = found.now().failures();
    boolean broken =
        found.outcome().kind().isFailure()
            && settings.patience().isExhausted(failures, found.now().failing(), now);
    return new Answer(
        link, found.outcome(), found.fresh(), broken, failures, broken ? found.copy() : null);
  }

  /** The answers that were given last. */
  public ExternalAnswers answers() {
    return new ExternalAnswers(last, requests);
  }

  /** Variables that headers name and that may not be used, or are not there. */
  public Set<String> missingVariables() {
    return new HostHeaders(settings, options.variables(), host -> true).missing();
  }
}
