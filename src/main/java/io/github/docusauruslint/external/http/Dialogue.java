package io.github.docusauruslint.external.http;

import dev.failsafe.FailsafeExecutor;
import io.github.docusauruslint.external.Anchor;
import io.github.docusauruslint.external.ExternalSettings;
import io.github.docusauruslint.external.Hop;
import io.github.docusauruslint.external.LinkAddress;
import io.github.docusauruslint.external.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what becomes of one URL: asks for its head, for all of it where that is refused or
 * comes out odd, again where it failed by chance, and for what it redirects to.
 */
final class Dialogue {
  /** As browsers do it, roughly: they give up behind twenty, curl's users say ten. */
  private static final int MOST_REDIRECTS = 10;

  private final Requests requests;
  private final AddressGuard guard;
  private final @Nullable GithubAnchors github;
  private final ExternalSettings settings;
  private final ScheduledExecutorService loop;
  private final Executor readers;
  private final FailsafeExecutor<Reply> retrying;

  /**
   * A dialogue.
   *
   * @param github who knows of fragments of GitHub; null for nobody
   * @param loop the thread of the requests
   * @param readers where pages are parsed
   */
  Dialogue(
      Requests requests,
      AddressGuard guard,
      @Nullable GithubAnchors github,
      ExternalSettings settings,
      ScheduledExecutorService loop,
      Executor readers) {
    this.requests = requests;
    this.guard = guard;
    this.github = github;
    this.settings = settings;
    this.loop = loop;
    this.readers = readers;
    this.retrying = Retries.of(settings.limits(), loop);
  }

  /**
   * Where we are.
   *
   * @param cookies whether a server on the way tried to tell us apart
   */
  private record Walk(
      LinkAddress at, Set<String> fragments, List<Hop> hops, List<String> seen, boolean cookies) {
    boolean wantsBody() {
      return !fragments.isEmpty();
    }

    Outcome end(Outcome outcome) {
      return outcome.after(hops);
    }

    Outcome end(Outcome.Kind kind, String detail) {
      return Outcome.of(kind, detail).after(hops);
    }

    Walk next(LinkAddress to, int status, String written, boolean cookie) {
      List<Hop> longer = new ArrayList<>(hops);
      longer.add(new Hop(status, written));
      List<String> more = new ArrayList<>(seen);
      more.add(to.url());
      return new Walk(to, fragments, longer, more, cookies || cookie);
    }
  }

  /**
   * What becomes of a URL.
   *
   * @param fragments what to look for on the page
   */
  CompletableFuture<Outcome> ask(LinkAddress address, Set<String> fragments) {
    return step(new Walk(address, fragments, List.of(), List.of(address.url()), false));
  }

  private CompletableFuture<Outcome> step(Walk walk) {
    return guard
        .check(walk.at())
        .thenComposeAsync(
            verdict ->
                switch (verdict) {
                  case ALLOWED -> reply(walk).thenComposeAsync(r -> judge(walk, r), loop);
                  case NO_HOST -> ended(walk.end(Outcome.Kind.NO_HOST, walk.at().host()));
                  case PRIVATE ->
                      ended(
                          walk.end(
                              walk.hops().isEmpty()
                                  ? Outcome.Kind.PRIVATE
                                  : Outcome.Kind.LED_INSIDE,
                              walk.at().host()));
                },
            loop);
  }

  private static CompletableFuture<Outcome> ended(Outcome outcome) {
    return CompletableFuture.completedFuture(outcome);
  }

  private CompletableFuture<Reply> reply(Walk walk) {
    LinkAddress at = walk.at();
    if (walk.wantsBody()) {
      return get(walk, !walk.hops().isEmpty());
    }
    return requests
        .ask(Exchange.Request.head(at), !walk.hops().isEmpty())
        .thenComposeAsync(
            reply -> {
              boolean good = settings.accepts(at.host(), reply.status());
              return reply.isOddForHead() && !good
                  ? get(walk, true).thenApplyAsync(full -> learn(at.host(), full), loop)
                  : CompletableFuture.completedFuture(reply);
            },
            loop);
  }

  private CompletableFuture<Reply> get(Walk walk, boolean goesOn) {
    Exchange.Request request = Exchange.Request.get(walk.at(), walk.wantsBody());
    return retrying.getStageAsync(
        again -> requests.ask(request, goesOn || again.getAttemptCount() > 0));
  }

  private Reply learn(String host, Reply full) {
    if (full.failure() == null && (settings.accepts(host, full.status()) || full.isRedirect())) {
      requests.preferGet(host);
    }
    return full;
  }

  private CompletableFuture<Outcome> judge(Walk walk, Reply reply) {
    if (reply.failure() != null) {
      return ended(walk.end(reply.failure(), reply.detail()));
    }
    String host = walk.at().host();
    int status = reply.status();
    if (reply.isRedirect()) {
      return redirect(walk, reply);
    }
    if (settings.accepts(host, status)) {
      return good(walk, reply);
    }
    Outcome.Kind kind =
        reply.isThrottled()
            ? Outcome.Kind.THROTTLED
            : reply.isRefusal() ? Outcome.Kind.REFUSED : Outcome.Kind.STATUS;
    return ended(new Outcome(kind, status, "", walk.hops(), Map.of()));
  }

  private CompletableFuture<Outcome> good(Walk walk, Reply reply) {
    Outcome good = new Outcome(Outcome.Kind.GOOD, reply.status(), "", walk.hops(), Map.of());
    if (!walk.wantsBody()) {
      return ended(good);
    }
    return CompletableFuture.supplyAsync(
            () -> PageAnchors.of(reply, walk.at()).look(walk.fragments()), readers)
        .thenCompose(anchors -> withGithub(walk, anchors))
        .thenApply(good::withAnchors);
  }

  /** The API of GitHub knows what its pages do not show. */
  private CompletableFuture<Map<String, Anchor>> withGithub(
      Walk walk, Map<String, Anchor> anchors) {
    Set<String> open = new TreeSet<>(anchors.keySet());
    open.removeIf(fragment -> anchors.get(fragment) == Anchor.PRESENT);
    if (github == null || open.isEmpty() || !GithubAnchors.covers(walk.at())) {
      return CompletableFuture.completedFuture(anchors);
    }
    return github
        .look(walk.at(), open)
        .thenApply(
            more -> {
              Map<String, Anchor> all = new TreeMap<>(anchors);
              all.putAll(more);
              return all;
            });
  }

  private CompletableFuture<Outcome> redirect(Walk walk, Reply reply) {
    String location = String.valueOf(reply.location());
    LinkAddress to = walk.at().resolve(location);
    if (to == null) {
      int colon = location.indexOf(':');
      return ended(
          walk.end(
              Outcome.Kind.UNKNOWN,
              colon > 0
                  ? "redirects to " + location.substring(0, colon + 1)
                  : "redirects nowhere"));
    }
    String written = to.fragment() == null ? to.url() : to.url() + "#" + to.fragment();
    Walk next = walk.next(to, reply.status(), written, reply.cookies());
    if (walk.seen().contains(to.url())) {
      return ended(
          next.cookies()
              ? next.end(Outcome.Kind.UNKNOWN, "leads in a circle whoever keeps no cookies")
              : next.end(Outcome.Kind.LOOP, to.url()));
    }
    return next.hops().size() > MOST_REDIRECTS
        ? ended(next.end(Outcome.Kind.TOO_MANY_REDIRECTS, ""))
        : step(next);
  }
}
