package io.github.docusauruslint.external.http;

import io.github.docusauruslint.external.ExternalSettings;
import io.github.docusauruslint.external.LinkAddress;
import io.github.docusauruslint.external.Outcome;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/** The threads and the connections of one run. */
final class Session implements AutoCloseable {
  private static final int LOOKUPS = 8;

  private final ScheduledThreadPoolExecutor loop;
  private final ExecutorService readers;
  private final ExecutorService lookups;
  private final Requests requests;
  private final @Nullable GithubAnchors github;
  private final Dialogue dialogue;
  private final WebArchive archive;

  private Session(ExternalSettings settings, AskOptions options) {
    // The JDK would repeat what broke off up to five times at once, behind the back of the pace.
    System.setProperty("jdk.httpclient.redirects.retrylimit", "1");
    Proxies proxies = Proxies.of(options.environment());
    loop = new ScheduledThreadPoolExecutor(1, threads("requests"));
    loop.setRemoveOnCancelPolicy(true);
    readers =
        Executors.newFixedThreadPool(
            Math.max(2, Runtime.getRuntime().availableProcessors()), threads("reader"));
    lookups = Executors.newFixedThreadPool(LOOKUPS, threads("lookup"));
    AddressGuard guard =
        new AddressGuard(options.names(), options.allowed(), proxies::isProxied, lookups);
    HttpClient.Builder client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(settings.limits().connect())
            .executor(readers)
            .proxy(proxies);
    if (options.tls() != null) {
      client.sslContext(options.tls());
    }
    HostHeaders headers = new HostHeaders(settings, options.variables(), guard::isAllowed);
    Exchange exchange =
        new Exchange(client.build(), settings, headers, proxies, loop, options.clock());
    requests = new Requests(exchange, settings, loop);
    String token = options.variables().get("GITHUB_TOKEN");
    github =
        token == null
            ? null
            : new GithubAnchors(requests, guard, options.githubApi(), token.strip(), readers);
    dialogue = new Dialogue(requests, guard, github, settings, loop, readers);
    archive = new WebArchive(requests, guard, options.archive());
  }

  static Session open(ExternalSettings settings, AskOptions options) {
    return new Session(settings, options);
  }

  private static ThreadFactory threads(String name) {
    return job -> {
      Thread thread = new Thread(job, "docusaurus-lint " + name);
      thread.setDaemon(true);
      return thread;
    };
  }

  /** What becomes of a URL. */
  CompletableFuture<Outcome> ask(LinkAddress address, Set<String> fragments) {
    return dialogue.ask(address, fragments);
  }

  /** Who knows of fragments of GitHub; null without a token. */
  @Nullable GithubAnchors github() {
    return github;
  }

  /** The URL of a copy of a page that is gone, or null. */
  CompletableFuture<@Nullable String> copy(String url) {
    return archive.copy(url);
  }

  /** How many requests each host got. */
  Map<String, Integer> counts() {
    return CompletableFuture.supplyAsync(requests::counts, loop).join();
  }

  @Override
  public void close() {
    loop.shutdownNow();
    readers.shutdown();
    lookups.shutdown();
  }
}
