package io.github.docusauruslint.external;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How other sites are asked: what {@code external:} of {@code .docusaurus-lint.yml} says, with
 * defaults for the rest.
 *
 * @param accept statuses that are good, beside 200 to 299
 * @param exclude patterns of URLs that are not asked for
 * @param fragments whether to look for fragments
 * @param rate requests a second to one host
 * @param atOnce requests at a time to one host
 * @param limits what bounds one request, and all of them
 * @param patience how long a link may fail
 * @param keep how long what was learnt counts
 * @param userAgent how we introduce ourselves
 * @param hosts what is said of single hosts, by name
 */
public record ExternalSettings(
    List<StatusRange> accept,
    List<UrlPattern> exclude,
    boolean fragments,
    double rate,
    int atOnce,
    Limits limits,
    Patience patience,
    Keep keep,
    String userAgent,
    Map<String, HostSettings> hosts) {

  public ExternalSettings {
    accept = List.copyOf(accept);
    exclude = List.copyOf(exclude);
    hosts = Map.copyOf(hosts);
  }

  /** What holds where nothing is said. */
  public static final ExternalSettings DEFAULT =
      new ExternalSettings(
          List.of(),
          List.of(),
          true,
          5,
          2,
          new Limits(
              Duration.ofSeconds(10),
              Duration.ofSeconds(20),
              2,
              Duration.ofSeconds(1),
              Duration.ofMinutes(10)),
          Patience.NONE,
          new Keep(Duration.ofDays(1), Duration.ZERO, Duration.ofMinutes(10)),
          "Mozilla/5.0 (compatible; docusaurus-lint)",
          Map.of());

  /**
   * What bounds requests.
   *
   * @param connect how long a connection may take
   * @param answer how long an answer may take, body included
   * @param retries how often a request is repeated that failed by chance
   * @param pause the first pause before that; the next ones are twice as long each
   * @param all how long all of it may take
   */
  public record Limits(
      Duration connect, Duration answer, int retries, Duration pause, Duration all) {}

  /** How long outcomes count: good ones, failures, and that a host would not answer. */
  public record Keep(Duration good, Duration failed, Duration throttled) {
    /** How long an outcome counts. */
    public Duration of(Outcome.Kind kind) {
      return kind.isByHost() ? throttled : kind.isFailure() ? failed : good;
    }
  }

  /**
   * Requests a second.
   *
   * @throws IllegalArgumentException where a text is none; the message says what is
   */
  public static double parseRate(String text) {
    try {
      double rate = Double.parseDouble(text);
      if (rate >= 0.01 && rate <= 1000) {
        return rate;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw new IllegalArgumentException("is a number of requests a second from 0.01 to 1000");
  }

  /** The same with another patience. */
  public ExternalSettings with(Patience other) {
    return new ExternalSettings(
        accept, exclude, fragments, rate, atOnce, limits, other, keep, userAgent, hosts);
  }

  /** The same with another rate for hosts of which nothing is said. */
  public ExternalSettings withRate(double other) {
    return new ExternalSettings(
        accept, exclude, fragments, other, atOnce, limits, patience, keep, userAgent, hosts);
  }

  /** The same with another limit for the whole run. */
  public ExternalSettings withMaxTime(Duration other) {
    Limits changed =
        new Limits(limits.connect(), limits.answer(), limits.retries(), limits.pause(), other);
    return new ExternalSettings(
        accept, exclude, fragments, rate, atOnce, changed, patience, keep, userAgent, hosts);
  }

  /** What is said of a host: by its name with port, its name, or a domain above it. */
  public HostSettings host(String hostAndPort) {
    HostSettings exact = hosts.get(hostAndPort);
    String name = LinkAddress.hostName(hostAndPort);
    while (exact == null && !name.isEmpty()) {
      exact = hosts.get(name);
      int dot = name.indexOf('.');
      name = dot < 0 ? "" : name.substring(dot + 1);
    }
    return exact == null ? HostSettings.NONE : exact;
  }

  /** Whether a status of a host speaks for a link. */
  public boolean accepts(String host, int status) {
    return (status >= 200 && status < 300)
        || accept.stream().anyMatch(range -> range.contains(status))
        || host(host).accept().stream().anyMatch(range -> range.contains(status));
  }

  /** Whether a URL is left out. */
  public boolean excludes(String url) {
    return exclude.stream().anyMatch(pattern -> pattern.matches(url));
  }

  /** Whether to look for fragments on a host. */
  public boolean looksForFragments(String host) {
    Boolean own = host(host).fragments();
    return own == null ? fragments : own;
  }
}
