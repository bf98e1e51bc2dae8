package io.github.docusauruslint.cli;

import io.github.docusauruslint.cache.LinkCache;
import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.external.Answer;
import io.github.docusauruslint.external.Durations;
import io.github.docusauruslint.external.ExternalSettings;
import io.github.docusauruslint.external.HostCount;
import io.github.docusauruslint.external.LinkMemory;
import io.github.docusauruslint.external.Outcome;
import io.github.docusauruslint.external.Patience;
import io.github.docusauruslint.external.http.AskOptions;
import io.github.docusauruslint.external.http.LinkAsker;
import io.github.docusauruslint.rule.Messages;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code --external} and what goes with it; loaded only where one of these is given. */
final class ExternalOption {
  private static final String RULE = "links/external";

  private final Arguments arguments;
  private final Terminal terminal;
  private final LinkAsker asker;

  private ExternalOption(Arguments arguments, Terminal terminal, LinkAsker asker) {
    this.arguments = arguments;
    this.terminal = terminal;
    this.asker = asker;
  }

  /**
   * What a command line says of other sites.
   *
   * @param file where to keep what becomes of them; null for nowhere
   */
  static ExternalOption read(
      Arguments arguments, Terminal terminal, @Nullable Path file, LintConfig config)
      throws UsageException, LintException {
    for (String option : arguments.values().keySet()) {
      if (!arguments.has("--external") && CheckCommand.isExternal(option)) {
        throw new UsageException(arguments.path(), "usage.needs", option, "--external");
      }
    }
    ExternalSettings settings = settings(arguments, config);
    if (file == null && settings.patience().waits()) {
      throw new UsageException(arguments.path(), "usage.patience-cache");
    }
    if (file == null && arguments.has("--offline")) {
      throw new UsageException(arguments.path(), "usage.offline-cache");
    }
    LinkMemory memory = file == null ? LinkMemory.NONE : LinkCache.open(file);
    AskOptions options =
        AskOptions.of(
            arguments.has("--offline"),
            arguments.has("--suggest-archived"),
            new HashSet<>(arguments.all("--external-allow-private")),
            variables(arguments, terminal),
            terminal.environment());
    try {
      LinkAsker asker = LinkAsker.of(settings, options, memory);
      for (String name : asker.missingVariables()) {
        terminal.err().println("docusaurus-lint: " + withoutVariable(name));
      }
      return new ExternalOption(arguments, terminal, asker);
    } catch (IllegalArgumentException e) {
      throw new LintException(String.valueOf(e.getMessage()));
    }
  }

  private static String withoutVariable(String name) {
    return "headers with ${"
        + name
        + "} are left out: "
        + "set it, and give --external-env "
        + name;
  }

  private static ExternalSettings settings(Arguments arguments, LintConfig config)
      throws UsageException {
    ExternalSettings settings =
        config.external() == null ? ExternalSettings.DEFAULT : config.external();
    Patience patience = value(arguments, "--external-patience", Patience::parse);
    settings = patience == null ? settings : settings.with(patience);
    Duration time = value(arguments, "--external-max-time", Durations::parse);
    settings = time == null ? settings : settings.withMaxTime(time);
    Double rate = value(arguments, "--external-rate", ExternalSettings::parseRate);
    return rate == null ? settings : settings.withRate(rate);
  }

  private static <T> @Nullable T value(
      Arguments arguments, String option, Function<String, T> parser) throws UsageException {
    String given = arguments.get(option);
    try {
      return given == null ? null : parser.apply(given);
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          arguments.path(), "usage.wrong-form", option, String.valueOf(e.getMessage()), given);
    }
  }

  private static Map<String, String> variables(Arguments arguments, Terminal terminal)
      throws UsageException {
    Map<String, String> variables = new HashMap<>();
    for (String name : arguments.all("--external-env")) {
      String value = terminal.environment().getOrDefault(name, "");
      if (value.strip().chars().anyMatch(c -> c < ' ' || c > '~')) {
        throw new UsageException(arguments.path(), "usage.no-header", name);
      }
      if (!value.isBlank()) {
        variables.put(name, value);
      }
    }
    return variables;
  }

  /**
   * The request with links to other sites, the rule being on unless the configuration has it off.
   */
  LintRequest apply(LintRequest request) {
    return new LintRequest(
            request.site(),
            request.book(),
            request.config().startingWith(RULE, Severity.ERROR),
            request.only(),
            request.threads())
        .withExternal(asker);
  }

  /** Says what came of it, behind the report: in a line, and host by host where that is wanted. */
  void tell(Messages messages) {
    List<Answer> answers = asker.answers().answers();
    if (arguments.has("--quiet")) {
      return;
    }
    List<HostCount> hosts = asker.statistics();
    terminal.err().println("docusaurus-lint: " + summary(answers, hosts.size(), messages));
    if (arguments.has("--verbose")) {
      hosts.forEach(host -> terminal.err().println("docusaurus-lint: " + line(host, messages)));
    }
  }

  private static String summary(List<Answer> answers, int hosts, Messages messages) {
    List<String> parts = new ArrayList<>();
    for (Outcome.Kind kind : Outcome.Kind.values()) {
      int count = (int) answers.stream().filter(a -> a.outcome().kind() == kind).count();
      if (count > 0 && !kind.isFailure()) {
        parts.add(part("external." + kind.label(), count, messages));
      }
    }
    int broken = (int) answers.stream().filter(Answer::broken).count();
    int waiting = (int) answers.stream().filter(Answer::isGivenTime).count();
    int remembered =
        (int) answers.stream().filter(a -> !a.fresh() && a.outcome().kind().isLearnt()).count();
    addSome(parts, "external.broken", broken, messages);
    addSome(parts, "external.given-time", waiting, messages);
    addSome(parts, "external.remembered", remembered, messages);
    return messages.format(
        "external.summary",
        messages.count("external.urls", answers.size()),
        messages.count("external.hosts", hosts),
        join(parts, messages));
  }

  private static String join(List<String> parts, Messages messages) {
    String all = "";
    for (String part : parts) {
      all = all.isEmpty() ? part : messages.format("report.list", all, part);
    }
    return all;
  }

  private static void addSome(List<String> parts, String key, int count, Messages messages) {
    if (count > 0) {
      parts.add(part(key, count, messages));
    }
  }

  private static String part(String key, int count, Messages messages) {
    return messages.format(key, count);
  }

  private static String line(HostCount host, Messages messages) {
    List<String> parts = new ArrayList<>();
    parts.add(messages.count("external.requests", host.requests()));
    host.outcomes().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> parts.add(entry.getKey().label() + " " + entry.getValue()));
    addSome(parts, "external.remembered", host.remembered(), messages);
    return messages.format(
        "external.host",
        host.host(),
        messages.count("external.urls", host.urls()),
        join(parts, messages));
  }
}
