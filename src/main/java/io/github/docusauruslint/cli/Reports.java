package io.github.docusauruslint.cli;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.fix.FixOutcome;
import io.github.docusauruslint.report.FixReport;
import io.github.docusauruslint.report.JsonReport;
import io.github.docusauruslint.report.Report;
import io.github.docusauruslint.report.ReportFile;
import io.github.docusauruslint.report.ReportFormat;
import io.github.docusauruslint.report.ReportSettings;
import io.github.docusauruslint.report.Repository;
import io.github.docusauruslint.rule.Messages;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.text.Nearest;
import io.github.docusauruslint.text.Printable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what was found: on standard output by {@code --format}, in files by {@code --report}. */
final class Reports {
  private static final int NAMED = 3;

  private final Terminal terminal;
  private final Arguments arguments;
  private final ReportSettings settings;
  private final List<ReportFile> files;
  private final Path root;

  private Reports(
      Terminal terminal,
      Arguments arguments,
      ReportSettings settings,
      List<ReportFile> files,
      Path root) {
    this.terminal = terminal;
    this.arguments = arguments;
    this.settings = settings;
    this.files = files;
    this.root = root;
  }

  /**
   * The reports that a command line asks for.
   *
   * @throws LintException when a file for one cannot be written: better known before the work
   */
  static Reports of(Arguments arguments, Terminal terminal, SiteSource site, RuleBook book)
      throws UsageException, LintException {
    List<ReportFile> files = new ArrayList<>();
    Set<Path> places = new HashSet<>();
    for (String given : arguments.all("--report")) {
      ReportFile file = file(arguments, terminal, given);
      if (!places.add(file.file().normalize())) {
        throw new UsageException(arguments.path(), "usage.two-reports", file.name());
      }
      try {
        file.check();
      } catch (IOException e) {
        throw new LintException(String.valueOf(e.getMessage()));
      }
      files.add(file);
    }
    return new Reports(
        terminal,
        arguments,
        settings(arguments, terminal, site, book),
        files,
        Path.of(site.folder()));
  }

  private static ReportFile file(Arguments arguments, Terminal terminal, String given)
      throws UsageException {
    try {
      return ReportFile.parse(given, terminal.folder());
    } catch (IllegalArgumentException e) {
      int equals = given.indexOf('=');
      String format = equals < 0 ? "" : given.substring(0, equals);
      String nearest = Nearest.of(format, ReportFormat.labels());
      throw equals < 1 || nearest == null || nearest.equals(format)
          ? new UsageException(
              arguments.path(), "usage.report", given, String.join(", ", ReportFormat.labels()))
          : new UsageException(arguments.path(), "usage.no-format", format, nearest);
    }
  }

  private static ReportSettings settings(
      Arguments arguments, Terminal terminal, SiteSource site, RuleBook book) {
    Path root = Path.of(site.folder());
    Repository repository = Repository.of(root, terminal.folder(), terminal.environment());
    String failOn = arguments.choice("--fail-on");
    return new ReportSettings(
        Version.get(),
        book,
        new ShownPaths(root, terminal.folder()),
        repository::path,
        terminal.colour(arguments.choice("--color")),
        failOn.equals("never") ? null : Severity.of(failOn));
  }

  /** A file of the site, given relative to the site folder, as the user can open it from here. */
  String shown(String file) {
    return settings.shownPath().apply(file);
  }

  /** The words around findings. */
  Messages messages() {
    return settings.book().messages();
  }

  /** Tells what was found. */
  void write(LintResult result) throws LintException {
    boolean silent = isQuiet(result) && format() == ReportFormat.TEXT;
    print(result, silent ? null : format().create(settings), "");
    writeFiles(result, null, null);
  }

  /**
   * Tells what a change brought; in formats for programs, all that is found now.
   *
   * @param news the findings to show
   * @param gone how many there are no longer
   * @param changed the names of what changed
   */
  void writeChange(LintResult now, List<Diagnostic> news, int gone, Set<String> changed)
      throws LintException {
    if (format() != ReportFormat.TEXT) {
      write(now);
      return;
    }
    Messages messages = messages();
    String names = String.join(", ", changed.stream().limit(NAMED).toList());
    StringBuilder told = new StringBuilder("\n");
    told.append(messages.format("watch.changed", names + (changed.size() > NAMED ? ", …" : "")));
    told.append("\n\n");
    told.append(ReportFormat.TEXT.create(settings).render(now.showing(news)));
    String all = messages.count("report.count", now.diagnostics().size());
    told.append(messages.format("watch.all", all, gone)).append('\n');
    terminal.out().print(told);
    writeFiles(now, null, null);
  }

  /** Where a file of the site lies. */
  Path onDisk(String file) {
    return root.resolve(file).normalize();
  }

  /** Tells what remains after fixes. */
  void writeFixed(LintResult remaining, FixOutcome outcome) throws LintException {
    FixReport fixes = fixReport(true);
    Report report = report(format(), settings, outcome, null);
    if (format() == ReportFormat.TEXT) {
      boolean silent = isQuiet(remaining);
      boolean idle = silent && outcome.applied().isEmpty();
      print(remaining, silent ? null : report, idle ? "" : fixes.render(outcome));
    } else {
      print(remaining, report, "");
      tellFixes(fixes, outcome);
    }
    writeFiles(remaining, outcome, null);
  }

  /** Shows what fixes would change, beside what is found now; as text, the patch alone. */
  void writeDiff(LintResult before, FixOutcome outcome, String diff) throws LintException {
    if (format() == ReportFormat.TEXT) {
      terminal.out().print(terminal.interactive() ? Printable.shown(diff) : diff);
    } else {
      write(report(format(), settings, outcome, diff), before);
    }
    tellFixes(fixReport(false), outcome);
    writeFiles(before, outcome, diff);
  }

  private FixReport fixReport(boolean written) {
    return new FixReport(settings.shownPath(), written, messages());
  }

  /** Tells of fixes where the report on standard output has no place for them. */
  private void tellFixes(FixReport fixes, FixOutcome outcome) {
    if (format() != ReportFormat.JSON) {
      terminal.err().print(fixes.render(outcome));
    }
  }

  private static Report report(
      ReportFormat format,
      ReportSettings settings,
      @Nullable FixOutcome fixes,
      @Nullable String diff) {
    return fixes != null && format == ReportFormat.JSON
        ? new JsonReport(settings.toolVersion(), fixes, diff)
        : format.create(settings);
  }

  /** Whether one of them shows the site itself. */
  boolean showSite() {
    boolean shows = format().showsSite();
    for (ReportFile file : files) {
      shows |= file.format().showsSite();
    }
    return shows;
  }

  private ReportFormat format() {
    return ReportFormat.of(arguments.choice("--format"));
  }

  private boolean isQuiet(LintResult result) {
    return arguments.has("--quiet") && result.diagnostics().isEmpty();
  }

  private void print(LintResult result, @Nullable Report report, String more) throws LintException {
    Github github = new Github(terminal, settings);
    if (!arguments.has("--format") && github.isPresent()) {
      github.write((report == null ? "" : report.render(result)) + more, result);
    } else {
      if (report != null) {
        write(report, result);
      }
      terminal.out().print(more);
    }
  }

  private void write(Report report, LintResult result) throws LintException {
    try {
      ReportFile.write(report, result, terminal.out());
    } catch (IOException e) {
      throw new LintException(String.valueOf(e.getMessage()));
    }
  }

  private void writeFiles(LintResult result, @Nullable FixOutcome fixes, @Nullable String diff)
      throws LintException {
    Github github = new Github(terminal, settings);
    try {
      if (!arguments.has("--format") && github.isPresent() || format() == ReportFormat.GITHUB) {
        github.summarize(result);
      }
      for (ReportFile file : files) {
        file.write(report(file.format(), settings.forFile(), fixes, diff), result);
      }
    } catch (IOException e) {
      throw new LintException(String.valueOf(e.getMessage()));
    }
  }
}
