package io.github.docusauruslint.external.http;

import io.github.docusauruslint.external.ExternalSettings;
import io.github.docusauruslint.external.LinkAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headers that the configuration wants sent to hosts. Their values may name variables of the
 * environment, and only those that the command line lets them see: whoever may change the
 * configuration could otherwise send any secret anywhere. A header with a variable goes over TLS
 * only, except within networks that the command line allows, and never to where a redirect leads
 * unless that host has it, too. Values are never told to anyone else.
 */
final class HostHeaders {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");

  private final ExternalSettings settings;
  private final Map<String, String> variables;
  private final Predicate<String> trusted;

  /**
   * Headers.
   *
   * @param variables those of the environment that may be seen
   * @param trusted whether a host may get secrets over plain HTTP
   */
  HostHeaders(ExternalSettings settings, Map<String, String> variables, Predicate<String> trusted) {
    this.settings = settings;
    this.variables = Map.copyOf(variables);
    this.trusted = trusted;
  }

  /** What goes with a request; a header whose variable is not there is left out. */
  Map<String, String> of(LinkAddress address) {
    Map<String, String> headers = new LinkedHashMap<>();
    boolean safe = address.url().startsWith("https:") || trusted.test(address.host());
    settings
        .host(address.host())
        .headers()
        .forEach(
            (name, value) -> {
              Matcher variable = VARIABLE.matcher(value);
              boolean plain = !variable.find();
              if (plain) {
                headers.put(name, value);
              } else if (safe && missing(value).isEmpty()) {
                headers.put(name, filled(value));
              }
            });
    return headers;
  }

  private Set<String> missing(String value) {
    Set<String> missing = new TreeSet<>();
    Matcher variable = VARIABLE.matcher(value);
    while (variable.find()) {
      if (!variables.containsKey(variable.group(1))) {
        missing.add(variable.group(1));
      }
    }
    return missing;
  }

  private String filled(String value) {
    return VARIABLE
        .matcher(value)
        .replaceAll(
            match -> Matcher.quoteReplacement(variables.getOrDefault(match.group(1), "").strip()));
  }

  /** The variables that headers name and that may not be seen or are not set. */
  Set<String> missing() {
    Set<String> missing = new TreeSet<>();
    settings
        .hosts()
        .values()
        .forEach(host -> host.headers().values().forEach(value -> missing.addAll(missing(value))));
    return missing;
  }
}
