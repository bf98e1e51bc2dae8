package io.github.docusauruslint.cli;

import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.engine.SiteCache;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.rule.Language;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.server.Answer;
import io.github.docusauruslint.server.Request;
import io.github.docusauruslint.server.Server;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers for {@code check}, of sites that stay in memory. What goes wrong is told by the command
 * itself, which then does the work: here it costs the answer.
 */
final class ServedCheck implements Server.Work {
  private final Path site;
  private final RuleBook rules = RuleBook.packed();
  private final LiveSites sites = new LiveSites();

  /** Answers for a site in this folder. */
  ServedCheck(Path site) {
    this.site = site;
  }

  @Override
  public String name() {
    return site.toString();
  }

  @Override
  public @Nullable Answer answer(Request request) {
    List<String> words = request.words();
    if (!UseServer.canAnswer(words)) {
      return null;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            Path.of(request.folder()),
            request.environment(),
            request.interactive(),
            false,
            InputStream.nullInputStream());
    try {
      Arguments arguments = ArgumentParser.parse(CommandTable.root(), words);
      Integer status = status(arguments, terminal);
      terminal.out().flush();
      terminal.err().flush();
      return status == null ? null : new Answer(status, out.toByteArray(), err.toByteArray());
    } catch (UsageException | LintException | InvalidPathException e) {
      return null;
    }
  }

  /** Answers a first time, for nobody, and gets ready for the next. */
  void begin(Request request) {
    sites.rehearse(true);
    answer(request);
    sites.rehearse(false);
    System.gc(); // What was only needed to begin is given back.
  }

  private @Nullable Integer status(Arguments arguments, Terminal terminal)
      throws LintException, UsageException {
    CheckCommand command = new CheckCommand(terminal);
    SiteCache cache = new CacheOption(terminal).read(arguments);
    SiteSource source = new SiteOption(terminal).read(arguments);
    Language language = command.language(arguments);
    RuleBook book = rules.in(language);
    Reports reports = Reports.of(arguments, terminal, source, book);
    List<String> only = command.paths(arguments, source);
    if (!site.equals(Path.of(source.folder()))) {
      return null;
    }
    LiveSites.Look look =
        sites.look(
            key(source, command.words(arguments, source, language)),
            first -> {
              SiteSource now = source.withTree(source.disk());
              LintConfig config = new ConfigOption(terminal).read(arguments, now, book);
              SiteSource opened = first ? cache.apply(now) : now;
              return new LintRequest(opened, book, config, List.of(), CheckCommand.THREADS);
            },
            only);
    if (look == null || InternalErrors.areIn(look.result())) {
      return null;
    }
    BaselineOption baseline =
        BaselineOption.read(arguments, terminal, site, look.request().config());
    LintResult told = baseline.apply(look.result(), look.request());
    return command.tell(told, reports, arguments);
  }

  /** All that a site in memory depends on besides its files. */
  private static List<Object> key(SiteSource source, List<String> words) throws LintException {
    return List.of(
        source.name(),
        source.folder(),
        source.disk().repository(),
        source.environment(),
        String.valueOf(source.locale()),
        String.valueOf(source.resolved()),
        words);
  }
}
