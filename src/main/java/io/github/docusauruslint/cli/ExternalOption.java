package io.github.docusauruslint.cli;

import io.github.docusauruslint.cache.LinkCache;
import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.external.Durations;
import io.github.docusauruslint.external.ExternalSettings;
import io.github.docusauruslint.external.LinkHistory;
import io.github.docusauruslint.external.Patience;
import io.github.docusauruslint.external.http.AskOptions;
import io.github.docusauruslint.external.http.LinkAsker;
import io.github.docusauruslint.report.ExternalSummary;
import io.github.docusauruslint.rule.Messages;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code --external} and what goes with it; loaded only where one of these is given. */
final class ExternalOption {
  private static final String RULE = "links/external";

  private final Arguments arguments;
  private final Terminal terminal;
  private final LinkAsker asker;
  private final @Nullable ExternalSettings section;
  private List<String> told = List.of();

  private ExternalOption(
      Arguments arguments, Terminal terminal, LinkAsker asker, @Nullable ExternalSettings section) {
    this.arguments = arguments;
    this.terminal = terminal;
    this.asker = asker;
    this.section = section;
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
    LinkHistory history = file == null ? LinkHistory.NONE : LinkCache.open(file);
    AskOptions options =
        AskOptions.of(
            arguments.has("--offline"),
            arguments.has("--suggest-archived"),
            new HashSet<>(arguments.all("--external-allow-private")),
            variables(arguments, terminal),
            terminal.environment());
    try {
      LinkAsker asker = LinkAsker.of(settings, options, history);
      for (String name : asker.missingVariables()) {
        terminal.tell(withoutVariable(name));
      }
      return new ExternalOption(arguments, terminal, asker, config.external());
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

  /** Whether a configuration says the same of other sites as the one that this was made of. */
  boolean holdsFor(LintConfig config) {
    return Objects.equals(section, config.external());
  }

  /** Says what came of it, behind the report, unless it was said before. */
  void tell(Messages messages) {
    if (arguments.has("--quiet")) {
      return;
    }
    List<String> lines =
        new ExternalSummary(messages, arguments.has("--verbose")).lines(asker.answers());
    if (!lines.equals(told)) {
      lines.forEach(terminal::tell);
      told = lines;
    }
  }
}
