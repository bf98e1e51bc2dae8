package io.github.docusauruslint.external.http;

import io.github.docusauruslint.external.Answer;
import io.github.docusauruslint.external.ExternalAnswers;
import io.github.docusauruslint.external.ExternalLink;
import io.github.docusauruslint.external.ExternalSettings;
import io.github.docusauruslint.external.LinkAddress;
import io.github.docusauruslint.external.LinkAnswers;
import io.github.docusauruslint.external.LinkHistory;
import io.github.docusauruslint.external.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
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
  private final Knowledge knowledge;
  private final Map<String, Integer> requests = new TreeMap<>();
  private List<Answer> last = List.of();

  /**
   * An asker for one run.
   *
   * @param history what earlier runs learnt
   */
  public LinkAsker(ExternalSettings settings, AskOptions options, LinkHistory history) {
    this.settings = settings;
    this.options = options;
    this.knowledge = new Knowledge(settings, options, history);
  }

  /**
   * The same for the one process that this is: what the JDK learns of hosts stays as it is.
   *
   * @throws IllegalArgumentException where the environment makes no sense; the message says how
   */
  public static LinkAsker of(ExternalSettings settings, AskOptions options, LinkHistory history) {
    AddressGuard.rememberAddresses();
    Proxies.of(options.environment());
    return new LinkAsker(settings, options, history);
  }

  /** Who tells what this one knows. */
  private final class Silent implements LinkAnswers {
    @Override
    public ExternalAnswers ask(List<ExternalLink> links, Listener listener) {
      synchronized (knowledge) {
        Instant now = options.clock().instant();
        knowledge.close(links, now);
        return answers(links, now);
      }
    }

    @Override
    public LinkAnswers known() {
      return this;
    }
  }

  @Override
  public LinkAnswers known() {
    return new Silent();
  }

  @Override
  public ExternalAnswers ask(List<ExternalLink> links, Listener listener) {
    synchronized (knowledge) {
      Instant now = options.clock().instant();
      List<ExternalLink> open = knowledge.open(links, now);
      if (!open.isEmpty()) {
        askFor(open, listener, now);
      }
      ExternalAnswers answers = answers(links, now);
      last = answers.answers();
      return answers;
    }
  }

  private ExternalAnswers answers(List<ExternalLink> links, Instant now) {
    return new ExternalAnswers(
        links.stream().map(link -> knowledge.answer(link, now)).toList(), requests);
  }

  private void askFor(List<ExternalLink> open, Listener listener, Instant now) {
    int hosts = (int) open.stream().map(ExternalLink::host).distinct().count();
    listener.begin(open.size(), hosts);
    BlockingQueue<Ended> ended = new LinkedBlockingQueue<>();
    try (Session session = Session.open(settings, options);
        Checkpoints checkpoints = Checkpoints.begin(knowledge::save, System.nanoTime())) {
      for (ExternalLink link : open) {
        LinkAddress address = Objects.requireNonNull(LinkAddress.of(link.url()));
        session
            .ask(address, knowledge.wanted(link))
            .whenComplete(
                (outcome, thrown) -> {
                  listener.answered(outcome == null || outcome.kind().isFailure());
                  ended.add(new Ended(link.url(), outcome, thrown));
                });
      }
      Set<String> silent = new TreeSet<>();
      open.forEach(link -> silent.add(link.url()));
      learn(ended, silent, checkpoints, now);
      silent.forEach(url -> knowledge.learn(url, Outcome.of(Outcome.Kind.NOT_ASKED), now));
      if (options.copies()) {
        lookForCopies(open, session);
      }
      session.counts().forEach((host, count) -> requests.merge(host, count, Integer::sum));
    }
  }

  /** What came of a URL, or what went wrong with us. */
  private record Ended(String url, @Nullable Outcome outcome, @Nullable Throwable thrown) {}

  /** Learns what comes until all is known, or the time is over and that for a last answer. */
  private void learn(
      BlockingQueue<Ended> ended, Set<String> silent, Checkpoints checkpoints, Instant now) {
    long end = System.nanoTime() + longest().toNanos();
    try {
      while (!silent.isEmpty()) {
        long time = System.nanoTime();
        long wait = Math.min(end - time, checkpoints.untilDue(time));
        Ended next = ended.poll(wait, TimeUnit.NANOSECONDS);
        if (next == null) {
          if (System.nanoTime() - end >= 0) {
            return; // No limit of requests holds for name servers.
          }
          checkpoints.saveIfDue(System.nanoTime());
        } else if (next.outcome() == null) {
          throw new IllegalStateException(next.thrown());
        } else {
          silent.remove(next.url());
          knowledge.learn(next.url(), next.outcome(), now);
          checkpoints.learnt(System.nanoTime());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Duration longest() {
    return settings.limits().all().plus(settings.limits().answer());
  }

  /** Waits until all is known, or the time is over and that for a last answer. */
  private void await(Collection<? extends CompletableFuture<?>> asked) {
    try {
      CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new))
          .get(longest().toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      // What was found by then is told.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private void lookForCopies(List<ExternalLink> asked, Session session) {
    Map<String, CompletableFuture<@Nullable String>> copies = new TreeMap<>();
    asked.stream()
        .map(ExternalLink::url)
        .filter(knowledge::isFailing)
        .forEach(url -> copies.put(url, session.copy(url)));
    await(copies.values());
    copies.forEach((url, copy) -> knowledge.learnCopy(url, copy.getNow(null)));
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
