package io.github.docusauruslint.config;

import io.github.docusauruslint.external.Durations;
import io.github.docusauruslint.external.ExternalSettings;
import io.github.docusauruslint.external.HostSettings;
import io.github.docusauruslint.external.Patience;
import io.github.docusauruslint.external.StatusRange;
import io.github.docusauruslint.external.UrlPattern;
import io.github.docusauruslint.yaml.YamlNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code external:}, how other sites are asked:
 *
 * <pre>
 * external:
 *   exclude: ['https://intranet.company.dev/*']
 *   hosts:
 *     api.company.dev: {rate: 1, accept: [403], headers: {Authorization: 'Bearer ${TOKEN}'}}
 * </pre>
 *
 * What a file says wins over what it extends; hosts come together.
 */
final class ExternalSection {
  static final List<String> KEYS =
      List.of(
          "accept",
          "exclude",
          "fragments",
          "rate",
          "at-once",
          "connect-timeout",
          "timeout",
          "retries",
          "retry-pause",
          "max-time",
          "patience",
          "keep",
          "user-agent",
          "hosts");
  static final List<String> KEEP = List.of("good", "failed", "throttled");
  static final List<String> HOST = List.of("rate", "at-once", "accept", "headers", "fragments");

  private static final Pattern HOST_NAME =
      Pattern.compile("[a-z0-9._-]+(:\\d{1,5})?|\\[[0-9a-f:]+](:\\d{1,5})?");
  private static final Pattern HEADER_NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");
  private static final List<String> OWN_HEADERS =
      List.of("connection", "content-length", "cookie", "expect", "host", "upgrade");

  private final ConfigDocument document;
  private final Map<String, Origin> origins;

  ExternalSection(ConfigDocument document, Map<String, Origin> origins) {
    this.document = document;
    this.origins = origins;
  }

  /** The settings that a file makes of those that it extends. */
  ExternalSettings read(YamlNode node, @Nullable ExternalSettings extended) {
    ExternalSettings before = extended == null ? ExternalSettings.DEFAULT : extended;
    YamlNode.Mapping given = document.mapping(node, "external");
    if (given == null) {
      return before;
    }
    for (YamlNode.Entry entry : document.entries(given, "key", KEYS)) {
      origins.put("external." + entry.key(), document.origin(entry.keySpan()));
    }
    ExternalSettings.Limits limits = before.limits();
    ExternalSettings.Keep keep = before.keep();
    YamlNode kept = given.get("keep");
    YamlNode.Mapping ages = kept == null ? null : document.mapping(kept, "keep");
    if (ages != null) {
      document.entries(ages, "key", KEEP);
      keep =
          new ExternalSettings.Keep(
              time(ages, "good", keep.good()),
              time(ages, "failed", keep.failed()),
              time(ages, "throttled", keep.throttled()));
    }
    return new ExternalSettings(
        values(given.get("accept"), "accept", before.accept(), StatusRange::parse),
        values(given.get("exclude"), "exclude", before.exclude(), UrlPattern::of),
        flag(given, "fragments", before.fragments()),
        value(given, "rate", before.rate(), ExternalSettings::parseRate),
        value(given, "at-once", before.atOnce(), text -> count(text, 1)),
        new ExternalSettings.Limits(
            value(given, "connect-timeout", limits.connect(), Durations::parseSome),
            value(given, "timeout", limits.answer(), Durations::parseSome),
            value(given, "retries", limits.retries(), text -> count(text, 0)),
            value(given, "retry-pause", limits.pause(), Durations::parseSome),
            time(given, "max-time", limits.all())),
        value(given, "patience", before.patience(), Patience::parse),
        keep,
        value(given, "user-agent", before.userAgent(), ExternalSection::headerValue),
        hosts(given.get("hosts"), before.hosts()));
  }

  private Map<String, HostSettings> hosts(
      @Nullable YamlNode node, Map<String, HostSettings> before) {
    Map<String, HostSettings> hosts = new LinkedHashMap<>(before);
    YamlNode.Mapping given = node == null ? null : document.mapping(node, "hosts");
    if (given == null) {
      return hosts;
    }
    for (YamlNode.Entry entry : given.entries()) {
      String name = entry.key().toLowerCase(Locale.ROOT);
      YamlNode.Mapping fields = document.mapping(entry.value(), "what is said of a host");
      if (!HOST_NAME.matcher(name).matches()) {
        document.fault(entry.keySpan(), entry.key() + " is no host, such as docs.company.dev");
      } else if (fields != null) {
        document.entries(fields, "key", HOST);
        hosts.put(name, host(fields));
      }
    }
    return hosts;
  }

  private HostSettings host(YamlNode.Mapping fields) {
    HostSettings none = HostSettings.NONE;
    YamlNode fragments = fields.get("fragments");
    return new HostSettings(
        fields.get("rate") == null ? null : value(fields, "rate", 1.0, ExternalSettings::parseRate),
        fields.get("at-once") == null ? null : value(fields, "at-once", 1, text -> count(text, 1)),
        values(fields.get("accept"), "accept", none.accept(), StatusRange::parse),
        headers(fields.get("headers")),
        fragments == null ? null : flag(fields, "fragments", true));
  }

  private Map<String, String> headers(@Nullable YamlNode node) {
    Map<String, String> headers = new LinkedHashMap<>();
    YamlNode.Mapping given = node == null ? null : document.mapping(node, "headers");
    for (YamlNode.Entry entry : given == null ? List.<YamlNode.Entry>of() : given.entries()) {
      String name = entry.key();
      if (!HEADER_NAME.matcher(name).matches()) {
        document.fault(entry.keySpan(), name + " is no name of a header");
      } else if (OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
        document.fault(entry.keySpan(), "the header " + name + " cannot be set");
      } else {
        String value = document.word(entry.value(), "the value of a header");
        if (value != null && value.chars().noneMatch(c -> c < ' ' || c > '~')) {
          headers.put(name, value);
        } else if (value != null) {
          document.fault(entry.value().span(), "the value of a header is one line of ASCII");
        }
      }
    }
    return headers;
  }

  private <T> List<T> values(
      @Nullable YamlNode node, String what, List<T> before, Function<String, T> parser) {
    if (node == null) {
      return before;
    }
    List<T> values = new ArrayList<>();
    for (YamlNode item : ConfigDocument.items(node)) {
      T value = parse(item, what, parser);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  private <T> T value(YamlNode.Mapping given, String key, T otherwise, Function<String, T> parser) {
    YamlNode node = given.get(key);
    T value = node == null ? null : parse(node, key, parser);
    return value == null ? otherwise : value;
  }

  private <T> @Nullable T parse(YamlNode node, String what, Function<String, T> parser) {
    String word = document.word(node, what);
    try {
      return word == null ? null : parser.apply(word);
    } catch (IllegalArgumentException e) {
      document.fault(node.span(), what + " " + e.getMessage() + ", not " + word);
      return null;
    }
  }

  private Duration time(YamlNode.Mapping given, String key, Duration otherwise) {
    return value(given, key, otherwise, Durations::parse);
  }

  private boolean flag(YamlNode.Mapping given, String key, boolean otherwise) {
    return value(
        given,
        key,
        otherwise,
        text -> {
          if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
          }
          throw new IllegalArgumentException("is true or false");
        });
  }

  private static int count(String text, int least) {
    if (text.length() < 4 && text.chars().allMatch(c -> c >= '0' && c <= '9') && !text.isEmpty()) {
      int count = Integer.parseInt(text);
      if (count >= least) {
        return count;
      }
    }
    throw new IllegalArgumentException("is a whole number from " + least + " to 999");
  }

  private static String headerValue(String text) {
    if (text.isBlank() || text.chars().anyMatch(c -> c < ' ' || c > '~')) {
      throw new IllegalArgumentException("is one line of ASCII");
    }
    return text;
  }
}
