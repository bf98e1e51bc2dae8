package io.github.docusauruslint.external.http;

import io.github.docusauruslint.external.Answer;
import io.github.docusauruslint.external.ExternalAnswers;
import io.github.docusauruslint.external.ExternalLink;
import io.github.docusauruslint.external.ExternalSettings;
import io.github.docusauruslint.external.LinkAddress;
import io.github.docusauruslint.external.LinkAnswers;
import io.github.docusauruslint.external.LinkMemory;
import io.github.docusauruslint.external.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
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
  private final Knowledge knowledge;
  private final Map<String, Integer> requests = new TreeMap<>();
  private List<Answer> last = List.of();

  /**
   * An asker for one run.
   *
   * @param memory what earlier runs learnt
   */
  public LinkAsker(ExternalSettings settings, AskOptions options, LinkMemory memory) {
    this.settings = settings;
    this.options = options;
    this.knowledge = new Knowledge(settings, options, memory);
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
    Map<String, CompletableFuture<Outcome>> asked = new TreeMap<>();
    try (Session session = Session.open(settings, options)) {
      for (ExternalLink link : open) {
        LinkAddress address = Objects.requireNonNull(LinkAddress.of(link.url()));
        CompletableFuture<Outcome> outcome =
            session
                .ask(address, knowledge.wanted(link))
                .whenComplete((o, e) -> listener.answered(o == null || o.kind().isFailure()));
        asked.put(link.url(), outcome);
      }
      await(asked.values());
      Outcome none = Outcome.of(Outcome.Kind.NOT_ASKED);
      asked.forEach((url, outcome) -> knowledge.learn(url, outcome.getNow(none), now));
      if (options.copies()) {
        lookForCopies(asked.keySet(), session);
      }
      session.counts().forEach((host, count) -> requests.merge(host, count, Integer::sum));
    }
    knowledge.save();
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
    urls.stream().filter(knowledge::isFailing).forEach(url -> copies.put(url, session.copy(url)));
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
