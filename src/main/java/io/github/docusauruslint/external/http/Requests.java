package io.github.docusauruslint.external.http;

import io.github.docusauruslint.external.ExternalSettings;
import io.github.docusauruslint.external.HostPace;
import io.github.docusauruslint.external.HostSettings;
import io.github.docusauruslint.external.Outcome;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests when their hosts may be asked: many hosts at once, few requests at a time to each.
 * All of it happens on one thread, which never waits.
 */
final class Requests {
  /** How many requests are under way at most, to all hosts together. */
  private static final int MOST_AT_ONCE = 128;

  /** As how many a request counts whose answer is kept: pages may be large, and memory is not. */
  private static final int PAGE_WEIGHT = 4;

  /** How often one request is repeated because its host asked for patience. */
  private static final int MOST_REPEATS = 4;

  private final Exchange exchange;
  private final ExternalSettings settings;
  private final ScheduledExecutorService loop;
  private final long deadline;
  private final Map<String, Host> hosts = new HashMap<>();
  private final Deque<Host> starved = new ArrayDeque<>();
  private int underWay;

  /**
   * Nothing is asked yet.
   *
   * @param loop one thread, on which everything happens
   */
  Requests(Exchange exchange, ExternalSettings settings, ScheduledExecutorService loop) {
    this.exchange = exchange;
    this.settings = settings;
    this.loop = loop;
    this.deadline = System.nanoTime() + settings.limits().all().toNanos();
  }

  private record Job(Exchange.Request request, int repeats, CompletableFuture<Reply> reply) {
    /** What should never happen is not waited for. */
    void fail(@Nullable Throwable thrown) {
      if (thrown != null) {
        reply.completeExceptionally(thrown);
      }
    }
  }

  /** A host and what is to be asked of it. */
  private static final class Host {
    private final HostPace pace;
    private final Deque<Job> waiting = new ArrayDeque<>();
    private boolean scheduled;
    private boolean starving;
    private boolean prefersGet;
    private int requests;

    private Host(HostPace pace) {
      this.pace = pace;
    }
  }

  /**
   * What comes back for a request, when its turn has come. From any thread.
   *
   * @param goesOn whether it goes on with what was begun, and so comes before what was not
   */
  CompletableFuture<Reply> ask(Exchange.Request request, boolean goesOn) {
    CompletableFuture<Reply> reply = new CompletableFuture<>();
    loop.execute(
        () -> {
          Host host = host(request.address().host());
          Job job = new Job(request, 0, reply);
          if (goesOn) {
            host.waiting.addFirst(job);
          } else {
            host.waiting.addLast(job);
          }
          send(host);
        });
    return reply;
  }

  private Host host(String name) {
    return hosts.computeIfAbsent(
        name,
        n -> {
          HostSettings own = settings.host(n);
          return new Host(
              new HostPace(
                  own.rate() == null ? settings.rate() : own.rate(),
                  own.atOnce() == null ? settings.atOnce() : own.atOnce(),
                  settings.limits().pause(),
                  () -> ThreadLocalRandom.current().nextDouble()));
        });
  }

  /** Sends what may go. */
  private void send(Host host) {
    while (!host.waiting.isEmpty() && !host.scheduled) {
      long now = System.nanoTime();
      String givenUp = host.pace.givenUp();
      if (givenUp != null || now >= deadline) {
        refuse(host, givenUp);
        return;
      }
      if (host.pace.isFull()) {
        return;
      }
      long delay = host.pace.delay(now);
      if (delay > 0) {
        host.scheduled = true;
        long wait = Math.min(delay, deadline - now);
        ScheduledFuture<?> unused = loop.schedule(() -> wake(host), wait, TimeUnit.NANOSECONDS);
      } else if (underWay + weight(host.waiting.element().request()) > MOST_AT_ONCE) {
        if (!host.starving) {
          host.starving = true;
          starved.add(host);
        }
        return;
      } else {
        start(host, host.waiting.remove(), now);
      }
    }
  }

  private void wake(Host host) {
    host.scheduled = false;
    send(host);
  }

  private static void refuse(Host host, @Nullable String givenUp) {
    Outcome.Kind kind = givenUp == null ? Outcome.Kind.NOT_ASKED : Outcome.Kind.THROTTLED;
    Reply refusal = Reply.failed(kind, givenUp == null ? "" : givenUp);
    while (!host.waiting.isEmpty()) {
      host.waiting.remove().reply().complete(refusal);
    }
  }

  private void start(Host host, Job job, long now) {
    underWay += weight(job.request());
    host.requests++;
    HostPace.Sent pace = host.pace.start(now);
    Exchange.Request request = job.request();
    Exchange.Request sent =
        host.prefersGet && request.method().equals("HEAD")
            ? Exchange.Request.get(request.address(), false)
            : request;
    CompletableFuture<Void> unused =
        exchange
            .send(sent)
            .thenAcceptAsync(reply -> end(host, job, pace, reply.to(sent.method())), loop)
            .whenComplete((done, e) -> job.fail(e));
  }

  private void end(Host host, Job job, HostPace.Sent sent, Reply reply) {
    long now = System.nanoTime();
    underWay -= weight(job.request());
    boolean again = false;
    if (reply.isThrottled()) {
      host.pace.throttled(sent, reply.retryAfter(), now);
      again = job.repeats() < MOST_REPEATS;
    } else if (reply.failure() == null) {
      host.pace.answered(sent, now);
    } else {
      host.pace.end(sent, now);
    }
    if (again) {
      host.waiting.addFirst(new Job(job.request(), job.repeats() + 1, job.reply()));
    } else {
      job.reply().complete(reply);
    }
    send(host);
    // Whoever is still one too many is the last of the starved again.
    for (int left = starved.size(); left > 0 && underWay < MOST_AT_ONCE; left--) {
      Host next = starved.remove();
      next.starving = false;
      send(next);
    }
  }

  private static int weight(Exchange.Request request) {
    return request.body() ? PAGE_WEIGHT : 1;
  }

  /** A host that refused {@code HEAD} answered {@code GET}; on the loop's thread. */
  void preferGet(String name) {
    host(name).prefersGet = true;
  }

  /** How many requests each host got; on the loop's thread. */
  Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    hosts.forEach((name, host) -> counts.put(name, host.requests));
    return counts;
  }
}
