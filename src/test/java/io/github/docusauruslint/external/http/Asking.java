package io.github.docusauruslint.external.http;

import io.github.docusauruslint.external.Answer;
import io.github.docusauruslint.external.ExternalLink;
import io.github.docusauruslint.external.ExternalSettings;
import io.github.docusauruslint.external.HostSettings;
import io.github.docusauruslint.external.LinkAddress;
import io.github.docusauruslint.external.LinkAnswers;
import io.github.docusauruslint.external.LinkHistory;
import io.github.docusauruslint.external.LinkPlace;
import io.github.docusauruslint.external.Outcome;
import io.github.docusauruslint.external.Patience;
import io.github.docusauruslint.text.Span;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** How tests ask servers on loopback: quickly, and nobody else. */
final class Asking {
  static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private ExternalSettings settings =
      new ExternalSettings(
          List.of(),
          List.of(),
          true,
          1000,
          2,
          new ExternalSettings.Limits(
              Duration.ofSeconds(5),
              Duration.ofSeconds(20),
              1,
              Duration.ofMillis(1),
              Duration.ofMinutes(2)),
          Patience.NONE,
          ExternalSettings.DEFAULT.keep(),
          "docusaurus-lint",
          Map.of());

  private final Map<String, String> environment = new LinkedHashMap<>();
  private final Map<String, String> variables = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private Set<String> allowed = Set.of("*");
  private boolean offline;
  private @Nullable String copies;
  private @Nullable SSLContext tls;
  private LinkHistory memory = LinkHistory.NONE;
  private Instant now = NOW;

  Asking with(ExternalSettings other) {
    settings = other;
    return this;
  }

  ExternalSettings settings() {
    return settings;
  }

  /** No answer takes longer. */
  Asking patientFor(Duration time) {
    ExternalSettings.Limits old = settings.limits();
    return limited(new ExternalSettings.Limits(time, time, old.retries(), old.pause(), old.all()));
  }

  Asking limited(ExternalSettings.Limits limits) {
    settings =
        new ExternalSettings(
            settings.accept(),
            settings.exclude(),
            settings.fragments(),
            settings.rate(),
            settings.atOnce(),
            limits,
            settings.patience(),
            settings.keep(),
            settings.userAgent(),
            settings.hosts());
    return this;
  }

  Asking host(String host, HostSettings own) {
    Map<String, HostSettings> hosts = new LinkedHashMap<>(settings.hosts());
    hosts.put(host, own);
    settings =
        new ExternalSettings(
            settings.accept(),
            settings.exclude(),
            settings.fragments(),
            settings.rate(),
            settings.atOnce(),
            settings.limits(),
            settings.patience(),
            settings.keep(),
            settings.userAgent(),
            hosts);
    return this;
  }

  Asking allowing(String... hosts) {
    allowed = Set.of(hosts);
    return this;
  }

  Asking offline() {
    offline = true;
    return this;
  }

  Asking trusting(SSLContext context) {
    tls = context;
    return this;
  }

  Asking remembering(LinkHistory known) {
    memory = known;
    return this;
  }

  Asking at(Instant time) {
    now = time;
    return this;
  }

  /** Copies of what is broken are looked for there. */
  Asking copying(String api) {
    copies = api;
    return this;
  }

  /** A name server says that a host has this address. */
  Asking named(String host, String address) {
    names.put(host, address);
    return this;
  }

  Asking environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  Asking variable(String name, String value) {
    variables.put(name, value);
    return this;
  }

  AskOptions options() {
    return new AskOptions(
        offline,
        allowed,
        variables,
        environment,
        host -> {
          String address = names.get(host);
          if (address == null
              && !host.startsWith("[")
              && host.chars().anyMatch(Character::isLetter)) {
            throw new UnknownHostException(host);
          }
          return InetAddress.getAllByName(address == null ? host : address);
        },
        tls,
        Clock.fixed(now, ZoneOffset.UTC),
        copies != null,
        copies == null ? "https://no.invalid/" : copies);
  }

  LinkAsker asker() {
    return new LinkAsker(settings, options(), memory);
  }

  /** What becomes of URLs, in their order. */
  List<Answer> ask(String... urls) {
    return asker().ask(links(urls), LinkAnswers.Listener.NONE).answers();
  }

  Outcome outcome(String url) {
    return ask(url).get(0).outcome();
  }

  /** Links to URLs, each on a line of one page. */
  static List<ExternalLink> links(String... urls) {
    Map<String, List<LinkPlace>> places = new LinkedHashMap<>();
    Map<String, String> hosts = new LinkedHashMap<>();
    for (int i = 0; i < urls.length; i++) {
      LinkAddress address = Objects.requireNonNull(LinkAddress.of(urls[i]));
      hosts.put(address.url(), address.host());
      places
          .computeIfAbsent(address.url(), url -> new ArrayList<>())
          .add(
              new LinkPlace(
                  "docs/a.md", Span.at(i), "/a", urls[i], address.fragment(), true, false));
    }
    return places.entrySet().stream()
        .map(entry -> new ExternalLink(entry.getKey(), hosts.get(entry.getKey()), entry.getValue()))
        .toList();
  }
}
