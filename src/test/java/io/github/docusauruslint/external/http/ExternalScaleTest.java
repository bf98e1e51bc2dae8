package io.github.docusauruslint.external.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.docusauruslint.external.Answer;
import io.github.docusauruslint.external.ExternalSettings;
import io.github.docusauruslint.external.Outcome;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Many URLs on many hosts of loopback, one in twenty of them faulty: every fault is found, none is
 * invented, and no host gets more requests at a time than agreed. {@code -Dexternal.urls=10000
 * -Dexternal.hosts=200} makes it large; it prints the rates that the servers measured, the time,
 * and the memory.
 */
class ExternalScaleTest {
  private static final int URLS = Integer.getInteger("external.urls", 400);
  private static final int HOSTS = Integer.getInteger("external.hosts", 20);
  private static final double RATE = Integer.getInteger("external.rate", 20);
  private static final boolean LARGE = Integer.getInteger("external.urls") != null;

  /** Waiting for what never comes takes long, where a busy machine must not look like it. */
  private static final List<String> FAULTS =
      LARGE
          ? List.of("404", "410", "500", "loop", "closed", "absent", "stalled")
          : List.of("404", "410", "500", "loop", "closed", "absent");

  private final CountDownLatch over = new CountDownLatch(1);

  /** A host that counts. */
  private final class Host implements AutoCloseable {
    private final HttpServer server;
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final ConcurrentLinkedQueue<Long> arrivals = new ConcurrentLinkedQueue<>();

    Host(int number, ExecutorService threads) throws IOException {
      String address = "127.2." + number / 200 + "." + (number % 200 + 1);
      server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(address), 0), 0);
      server.setExecutor(threads);
      server.createContext("/", this::handle);
      server.start();
    }

    String url(String path) {
      InetSocketAddress at = server.getAddress();
      return "http://" + at.getAddress().getHostAddress() + ":" + at.getPort() + path;
    }

    private void handle(HttpExchange exchange) throws IOException {
      arrivals.add(System.nanoTime());
      most.accumulateAndGet(running.incrementAndGet(), Math::max);
      try {
        Thread.yield();
        // Before the answer: who has it may ask again at once.
        running.decrementAndGet();
        answer(exchange, exchange.getRequestURI().getPath().split("/")[1]);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } finally {
        exchange.close();
      }
    }

    private void answer(HttpExchange exchange, String what)
        throws IOException, InterruptedException {
      switch (what) {
        case "404", "410", "500" -> exchange.sendResponseHeaders(Integer.parseInt(what), -1);
        case "loop" -> {
          exchange.getResponseHeaders().add("Location", exchange.getRequestURI().getPath());
          exchange.sendResponseHeaders(302, -1);
        }
        case "closed" -> {}
        case "stalled" -> over.await();
        default -> {
          byte[] page = "<h1 id=top1>a</h1><h2 id=there>b</h2>".getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/html");
          boolean head = exchange.getRequestMethod().equals("HEAD");
          exchange.sendResponseHeaders(200, head ? -1 : page.length);
          if (!head) {
            exchange.getResponseBody().write(page);
          }
        }
      }
    }

    /** The most requests that came within a second, less the one that began it. */
    int mostInASecond() {
      long[] times = arrivals.stream().mapToLong(Long::longValue).sorted().toArray();
      int worst = 0;
      for (int first = 0, last = 0; last < times.length; last++) {
        while (times[last] - times[first] >= 1_000_000_000L) {
          first++;
        }
        worst = Math.max(worst, last - first);
      }
      return worst;
    }

    @Override
    public void close() {
      server.stop(0);
    }
  }

  /** The fault that a URL has; empty for none. */
  private static String fault(int number) {
    return number % 20 == 7 ? FAULTS.get(number / 20 % FAULTS.size()) : "";
  }

  private static String expected(String fault) {
    return switch (fault) {
      case "" -> "good";
      case "absent" -> "good ABSENT";
      case "loop" -> "loop";
      case "closed" -> "cut-off";
      case "stalled" -> "timeout";
      default -> "status " + fault;
    };
  }

  @Test
  void everyFaultIsFoundAndNoneIsInvented() throws IOException {
    ExecutorService threads = Executors.newCachedThreadPool();
    List<Host> hosts = new ArrayList<>();
    try {
      for (int i = 0; i < HOSTS; i++) {
        hosts.add(new Host(i, threads));
      }
      String[] urls = new String[URLS];
      for (int i = 0; i < URLS; i++) {
        String fault = fault(i);
        String path = fault.isEmpty() ? "/fine/" + i : "/" + fault + "/" + i;
        boolean fragment = fault.equals("absent") || fault.isEmpty() && i % 5 == 0;
        String hash = fault.equals("absent") ? "#gone" : "#there";
        // In steps, so that every host has faults.
        urls[i] = hosts.get((i + i / HOSTS) % HOSTS).url(path + (fragment ? hash : ""));
      }
      peakMemory(true);
      long start = System.nanoTime();
      List<Answer> answers = asking().ask(urls);
      double seconds = (System.nanoTime() - start) / 1e9;
      long memory = peakMemory(false);
      tell(hosts, seconds, memory);
      Map<String, String> wrong = new TreeMap<>();
      for (int i = 0; i < URLS; i++) {
        Outcome outcome = answers.get(i).outcome();
        String found =
            outcome.kind().label()
                + (outcome.kind() == Outcome.Kind.STATUS ? " " + outcome.status() : "")
                + (outcome.anchors().toString().contains("ABSENT") ? " ABSENT" : "");
        if (!found.equals(expected(fault(i)))) {
          wrong.put(urls[i], found);
        }
      }
      assertThat(wrong).isEmpty();
      assertThat(hosts).allMatch(host -> host.most.get() <= 2);
    } finally {
      over.countDown();
      hosts.forEach(Host::close);
      threads.shutdownNow();
    }
  }

  private static Asking asking() {
    Asking asking = new Asking();
    ExternalSettings settings = asking.settings().withRate(RATE);
    return asking
        .with(settings)
        .limited(
            new ExternalSettings.Limits(
                Duration.ofSeconds(60),
                Duration.ofSeconds(LARGE ? Integer.getInteger("external.timeout", 10) : 60),
                1,
                Duration.ofMillis(20),
                Duration.ofMinutes(10)));
  }

  /** The most memory that was in use since it was asked last, or nothing when it is forgotten. */
  private static long peakMemory(boolean forget) {
    long used = 0;
    if (forget) {
      System.gc();
    }
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        used += pool.getPeakUsage().getUsed();
        if (forget) {
          pool.resetPeakUsage();
        }
      }
    }
    return used;
  }

  private static void tell(List<Host> hosts, double seconds, long memory) {
    int requests = hosts.stream().mapToInt(host -> host.arrivals.size()).sum();
    int most = hosts.stream().mapToInt(host -> host.arrivals.size()).max().orElse(0);
    int rate = hosts.stream().mapToInt(Host::mostInASecond).max().orElse(0);
    int[] atOnce = hosts.stream().mapToInt(host -> host.most.get()).sorted().toArray();
    if (LARGE) {
      System.out.printf(
          "%d URLs on %d hosts: %d requests in %.1f s; the rate allows %.1f s; at most %d a second"
              + " and %d at once to one host; %d MB of heap at most%n",
          URLS,
          HOSTS,
          requests,
          seconds,
          (most - 1) / RATE,
          rate,
          Arrays.stream(atOnce).max().orElse(0),
          memory >> 20);
    }
  }
}
