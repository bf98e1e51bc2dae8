package io.github.docusauruslint.external.http;

import io.github.docusauruslint.external.ExternalSettings;
import io.github.docusauruslint.external.LinkAddress;
import io.github.docusauruslint.external.Outcome;
import io.github.docusauruslint.external.RetryAfter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One request and what came back, within bounds of time and size; redirects are not followed. */
final class Exchange {
  private static final int MOST_BYTES = 4 << 20;

  private final HttpClient client;
  private final ExternalSettings settings;
  private final HostHeaders headers;
  private final Proxies proxies;
  private final ScheduledExecutorService timer;
  private final Clock clock;

  Exchange(
      HttpClient client,
      ExternalSettings settings,
      HostHeaders headers,
      Proxies proxies,
      ScheduledExecutorService timer,
      Clock clock) {
    this.client = client;
    this.settings = settings;
    this.headers = headers;
    this.proxies = proxies;
    this.timer = timer;
    this.clock = clock;
  }

  /**
   * A request.
   *
   * @param method {@code HEAD} or {@code GET}
   * @param body whether the body is wanted
   * @param more headers beside those of the host
   */
  record Request(LinkAddress address, String method, boolean body, Map<String, String> more) {
    /** Whether there is a page. */
    static Request head(LinkAddress address) {
      return new Request(address, "HEAD", false, Map.of());
    }

    static Request get(LinkAddress address, boolean body) {
      return new Request(address, "GET", body, Map.of());
    }
  }

  /** Sends a request; what comes back never is an exception. */
  CompletableFuture<Reply> send(Request request) {
    HttpRequest built;
    try {
      built = build(request);
    } catch (IllegalArgumentException e) {
      // Of a header it quotes the value, which may be a secret.
      return CompletableFuture.completedFuture(
          Reply.failed(Outcome.Kind.UNKNOWN, "no request that Java can send"));
    }
    AtomicReference<@Nullable Beginning> received = new AtomicReference<>();
    CompletableFuture<HttpResponse<Beginning>> sent =
        client.sendAsync(
            built,
            info -> {
              Beginning beginning =
                  request.method().equals("HEAD")
                      ? Beginning.none(info)
                      : Beginning.of(info, request.body() ? MOST_BYTES : 0);
              received.set(beginning);
              return beginning;
            });
    CompletableFuture<Reply> reply = new CompletableFuture<>();
    ScheduledFuture<?> alarm =
        timer.schedule(
            () -> {
              Reply late = Reply.failed(Outcome.Kind.TIMEOUT, "no answer");
              if (reply.complete(begun(received.get(), late))) {
                sent.cancel(true);
              }
            },
            settings.limits().answer().toNanos(),
            TimeUnit.NANOSECONDS);
    sent.whenComplete(
        (response, thrown) -> {
          alarm.cancel(false);
          reply.complete(
              thrown == null
                  ? begun(received.get(), alone(response))
                  : begun(received.get(), Failures.reply(thrown)));
        });
    return reply;
  }

  /** What a proxy says in the place of the site, which nobody reads the body of. */
  private Reply alone(HttpResponse<Beginning> response) {
    return reply(response.statusCode(), response.headers(), new byte[0], false);
  }

  /** An answer whose status came is one, whatever happened to its body. */
  private Reply begun(@Nullable Beginning received, Reply otherwise) {
    return received == null
        ? otherwise
        : reply(
            received.info().statusCode(),
            received.info().headers(),
            received.bytes(),
            received.isWhole());
  }

  private Reply reply(int status, HttpHeaders given, byte[] body, boolean whole) {
    String type = given.firstValue("content-type").orElse("").toLowerCase(Locale.ROOT);
    int semicolon = type.indexOf(';');
    return new Reply(
        false,
        null,
        "",
        status,
        given.firstValue("location").orElse(null),
        RetryAfter.parse(given.firstValue("retry-after").orElse(null), clock.instant()),
        given.firstValue("set-cookie").isPresent(),
        given.firstValue("cf-mitigated").isPresent(),
        (semicolon < 0 ? type : type.substring(0, semicolon)).strip(),
        given.firstValue("content-encoding").orElse("").toLowerCase(Locale.ROOT).strip(),
        body,
        whole);
  }

  private HttpRequest build(Request request) {
    LinkAddress address = request.address();
    boolean secure = address.url().startsWith("https:");
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(requestable(address.url())))
            .method(request.method(), HttpRequest.BodyPublishers.noBody())
            .timeout(settings.limits().answer())
            // Over a plain connection HTTP/2 begins with an upgrade that some servers choke on.
            .version(secure ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
            .setHeader("User-Agent", settings.userAgent())
            .setHeader("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
            .setHeader("Accept-Language", "en,*;q=0.5");
    if (request.body()) {
      builder.setHeader("Accept-Encoding", "gzip");
    }
    headers.of(address).forEach(builder::setHeader);
    request.more().forEach(builder::setHeader);
    String name = proxies.authorization(address);
    if (name != null) {
      builder.setHeader("Proxy-Authorization", name); // Java shows it to the proxy alone.
    }
    return builder.build();
  }

  /** A URL with what Java's URLs lack escaped; servers take it for the same. */
  static String requestable(String url) {
    int path = url.indexOf('/', url.indexOf("//") + 2);
    StringBuilder out = new StringBuilder(path < 0 ? url : url.substring(0, path));
    for (int i = path < 0 ? url.length() : path; i < url.length(); i++) {
      char c = url.charAt(i);
      boolean escape = c == '%' && i + 2 < url.length() && isHex(url, i + 1) && isHex(url, i + 2);
      if (c == '%' ? !escape : "|{}^`[]\\\"<>".indexOf(c) >= 0) {
        out.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isHex(String text, int at) {
    return Character.digit(text.charAt(at), 16) >= 0;
  }
}
