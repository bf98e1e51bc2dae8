package io.github.docusauruslint.external.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.docusauruslint.external.Answer;
import io.github.docusauruslint.external.ExternalSettings;
import io.github.docusauruslint.external.LinkAnswers;
import io.github.docusauruslint.external.Outcome;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
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
 * -Dexternal.hosts=200 -Dexternal.rate=2 -Dexternal.timeout=1} makes it large: it prints the rates
 * that the servers measured, the time beside what the rates allow, and the memory.
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
    private final ThreadLocal<Long> seen = new ThreadLocal<>();

    Host(int number, ExecutorService threads) throws IOException {
      String address = "127.2." + number / 200 + "." + (number % 200 + 1);
      server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(address), 0), 0);
      // Its own thread, which does nothing else, sees what comes; a handler may have to wait.
      server.setExecutor(
          task -> {
            long now = System.nanoTime();
            threads.execute(
                () -> {
                  seen.set(now);
                  task.run();
                });
          });
      server.createContext("/", this::handle);
      server.start();
    }

    String url(String path) {
      InetSocketAddress at = server.getAddress();
      return "http://" + at.getAddress().getHostAddress() + ":" + at.getPort() + path;
    }

    private void handle(HttpExchange exchange) throws IOException {
      arrivals.add(seen.get());
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

    /** The most requests that came within a second. */
    int mostInASecond() {
      long[] times = arrivals.stream().mapToLong(Long::longValue).sorted().toArray();
      int worst = 0;
      for (int first = 0, last = 0; last < times.length; last++) {
        while (times[last] - times[first] >= 1_000_000_000L) {
          first++;
        }
        worst = Math.max(worst, last - first + 1);
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
      Meter meter = new Meter(URLS);
      List<Answer> answers = asking().asker().ask(Asking.links(urls), meter).answers();
      if (LARGE) {
        tell(hosts, meter);
      }
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

  private static void tell(List<Host> hosts, Meter meter) {
    int requests = hosts.stream().mapToInt(host -> host.arrivals.size()).sum();
    int most = hosts.stream().mapToInt(host -> host.arrivals.size()).max().orElse(0);
    int rate = hosts.stream().mapToInt(Host::mostInASecond).max().orElse(0);
    int atOnce = hosts.stream().mapToInt(host -> host.most.get()).max().orElse(0);
    double allowed = (most - 1) / RATE;
    System.out.printf(
        "%d URLs on %d hosts, %d requests; at most %d a second and %d at once to one host%n"
            + "%.1f s, where the rate allows %.1f s: %.2f times as long; %.1f s of CPU, servers"
            + " included%n"
            + "heap in use at 10 %%, 50 %%, 100 %%: %s MB%n",
        URLS,
        HOSTS,
        requests,
        rate,
        atOnce,
        meter.seconds(),
        allowed,
        meter.seconds() / allowed,
        meter.cpuSeconds(),
        meter.megabytes());
    assertThat(rate).isLessThanOrEqualTo((int) Math.ceil(RATE));
  }

  /** What a run takes, from when the asking begins. */
  private static final class Meter implements LinkAnswers.Listener {
    private final List<Integer> marks;
    private final AtomicInteger done = new AtomicInteger();
    private final List<Long> memory = Collections.synchronizedList(new ArrayList<>());
    private long start;
    private long cpu;
    private long end;

    Meter(int urls) {
      marks = List.of(urls / 10, urls / 2, urls);
    }

    @Override
    public void begin(int urls, int hosts) {
      cpu = cpu();
      start = System.nanoTime();
    }

    @Override
    public void answered(boolean failed) {
      end = System.nanoTime();
      if (LARGE && marks.contains(done.incrementAndGet())) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        memory.add((runtime.totalMemory() - runtime.freeMemory()) >> 20);
      }
    }

    private static long cpu() {
      return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
          .getProcessCpuTime();
    }

    double seconds() {
      return (end - start) / 1e9;
    }

    double cpuSeconds() {
      return (cpu() - cpu) / 1e9;
    }

    List<Long> megabytes() {
      return memory;
    }
  }
}
