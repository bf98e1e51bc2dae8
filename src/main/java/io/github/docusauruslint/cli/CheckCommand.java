package io.github.docusauruslint.cli;

import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.engine.Linter;
import io.github.docusauruslint.engine.LiveSite;
import io.github.docusauruslint.engine.Replay;
import io.github.docusauruslint.engine.SinceCheck;
import io.github.docusauruslint.engine.SiteCache;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.rule.Language;
import io.github.docusauruslint.rule.RuleBook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** {@code check}: what is wrong with a site. */
final class CheckCommand {
  static final int THREADS = Runtime.getRuntime().availableProcessors();

  /** Known here, so that a run without them loads nothing of what mends. */
  private static final List<String> FIXES =
      List.of("--fix", "--unsafe-fixes", "--diff", "--fail-on-fix");

  private final Terminal terminal;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  int run(Arguments arguments) throws LintException, UsageException {
    SiteCache cache = new CacheOption(terminal).read(arguments);
    SiteSource named = cache.apply(new SiteOption(terminal).read(arguments));
    StdinFile stdin = StdinFile.read(arguments, terminal, named);
    SiteSource site = stdin == null ? named : stdin.in(named);
    Language language = language(arguments);
    boolean asks = asks(arguments);
    boolean fixes = arguments.hasAny(FIXES);
    String revision = arguments.get("--since");
    Replay replay = asks ? null : cache.replay(site, words(arguments, site, language));
    boolean repeats = !fixes && revision == null && !WatchCommand.isMeant(arguments);
    if (replay != null && repeats) {
      replay.begin(THREADS);
    }
    RuleBook book = RuleBook.packed().in(language);
    Reports reports = Reports.of(arguments, terminal, site, book);
    List<String> only = stdin == null ? paths(arguments, site) : List.of(stdin.path());
    if (WatchCommand.isMeant(arguments)) {
      return watch(arguments, reports, book, only, asks);
    }
    boolean plain = repeats && !reports.showSite();
    Replay.Last last =
        replay != null && plain
            ? Watch.over(
                    terminal,
                    arguments,
                    book::messages,
                    watch -> Optional.ofNullable(replay.find(site, only, THREADS, watch)))
                .orElse(null)
            : null;
    if (last != null && !BaselineOption.isGiven(arguments, last.namesBaseline())) {
      return tell(last.result(), reports, arguments);
    }
    LintConfig config = new ConfigOption(terminal).read(arguments, site, book);
    BaselineOption baseline =
        BaselineOption.read(arguments, terminal, Path.of(site.folder()), config);
    LintRequest plainly = new LintRequest(site, book, config, only, THREADS).keepingIn(replay);
    ExternalOption external =
        asks ? ExternalOption.read(arguments, terminal, cache.links(site), config) : null;
    LintRequest request = external == null ? plainly : external.apply(plainly);
    int status = status(arguments, request, reports, baseline, last);
    if (external != null && !baseline.writes()) {
      external.tell(book.messages());
    }
    return status;
  }

  private int status(
      Arguments arguments,
      LintRequest request,
      Reports reports,
      BaselineOption baseline,
      Replay.@Nullable Last last)
      throws LintException, UsageException {
    LintConfig config = request.config();
    String revision = arguments.get("--since");
    if (arguments.hasAny(FIXES)) {
      return new FixCommand(terminal, reports, baseline).run(arguments, request);
    }
    SinceCheck since = revision == null ? null : since(arguments, request, revision);
    LintResult found =
        since != null
            ? since.found()
            // A baseline is compared by the settings of each file, which takes the site to know.
            : last != null && !config.rules().isScoped()
                ? last.result()
                : Watch.over(
                    terminal,
                    arguments,
                    () -> request.book().messages(),
                    watch -> Linter.lint(request, watch));
    if (baseline.writes()) {
      baseline.write(found, request);
      return Cli.CLEAN;
    }
    LintResult accepted = baseline.apply(found, request);
    return tell(since == null ? accepted : since.narrow(accepted), reports, arguments);
  }

  private int watch(
      Arguments arguments, Reports reports, RuleBook book, List<String> only, boolean asks)
      throws LintException {
    SiteCache cache = new CacheOption(terminal).read(arguments);
    AtomicReference<LintRequest> request = new AtomicReference<>();
    AtomicReference<@Nullable ExternalOption> external = new AtomicReference<>();
    LiveSite live =
        new LiveSite(
            () -> {
              SiteSource site = cache.apply(site(arguments, book));
              LintConfig config = new ConfigOption(terminal).read(arguments, site, book);
              LintRequest opened = new LintRequest(site, book, config, only, THREADS);
              if (asks) {
                ExternalOption before = external.get();
                ExternalOption now =
                    before != null && before.holdsFor(config)
                        ? before
                        : external(arguments, cache.links(site), config, book);
                external.set(now);
                opened = now.apply(opened);
              }
              request.set(opened);
              return opened;
            });
    return new WatchCommand(
            terminal,
            arguments,
            reports,
            live,
            result -> {
              LintRequest last = Objects.requireNonNull(request.get());
              return baseline(arguments, last).apply(result, last);
            },
            () -> {
              ExternalOption asked = external.get();
              if (asked != null) {
                asked.tell(book.messages());
              }
            })
        .run();
  }

  private ExternalOption external(
      Arguments arguments, @Nullable Path file, LintConfig config, RuleBook book)
      throws LintException {
    try {
      return ExternalOption.read(arguments, terminal, file, config);
    } catch (UsageException e) {
      throw new LintException(e.words(book.messages()));
    }
  }

  /** The options were understood before. */
  private SiteSource site(Arguments arguments, RuleBook book) throws LintException {
    try {
      return new SiteOption(terminal).read(arguments);
    } catch (UsageException e) {
      throw new LintException(e.words(book.messages()));
    }
  }

  private BaselineOption baseline(Arguments arguments, LintRequest request) throws LintException {
    try {
      return BaselineOption.read(
          arguments, terminal, Path.of(request.site().folder()), request.config());
    } catch (UsageException e) {
      throw new LintException(e.words(request.book().messages()));
    }
  }

  /** Reports what was found, and gives the exit status. */
  int tell(LintResult result, Reports reports, Arguments arguments) throws LintException {
    reports.write(result);
    int status = status(result, arguments.choice("--fail-on"));
    return new InternalErrors(terminal, reports).status(result, arguments, status);
  }

  /** What the outcome depends on besides the site. */
  List<String> words(Arguments arguments, SiteSource site, Language language) {
    String config = new ConfigOption(terminal).path(arguments, site);
    return List.of(
        arguments.has("--preset") ? arguments.choice("--preset") : "",
        config == null ? "" : config,
        language.tag());
  }

  private static boolean asks(Arguments arguments) {
    for (String option : arguments.values().keySet()) {
      if (isExternal(option)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an option is about links to other sites. */
  static boolean isExternal(String option) {
    return List.of("--offline", "--suggest-archived").contains(option)
        || option.startsWith("--external");
  }

  /** The language of messages. */
  Language language(Arguments arguments) {
    String tag = arguments.get("--lang");
    return tag == null ? Language.of(terminal.environment()) : Language.of(tag);
  }

  private SinceCheck since(Arguments arguments, LintRequest request, String revision)
      throws LintException {
    return Watch.over(
        terminal,
        arguments,
        request.book()::messages,
        watch -> SinceCheck.of(request, revision, watch));
  }

  /** The paths to report on, relative to the site folder. */
  List<String> paths(Arguments arguments, SiteSource site) throws LintException {
    List<String> paths = new ArrayList<>();
    Path root = Path.of(site.folder());
    for (String parameter : arguments.parameters()) {
      Path path = terminal.folder().resolve(parameter).toAbsolutePath().normalize();
      if (!Files.exists(path)) {
        throw new LintException("there is no file or folder " + parameter);
      }
      paths.add(root.relativize(path).toString().replace('\\', '/'));
    }
    return paths;
  }

  static int status(LintResult result, @Nullable String failOn) {
    int errors = result.count(Severity.ERROR);
    int all = result.diagnostics().size();
    boolean fails =
        switch (String.valueOf(failOn)) {
          case "never" -> false;
          case "warning" -> all > 0;
          default -> errors > 0;
        };
    return fails ? Cli.FINDINGS : Cli.CLEAN;
  }
}
