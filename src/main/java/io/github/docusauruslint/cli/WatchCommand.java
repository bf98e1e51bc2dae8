package io.github.docusauruslint.cli;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.engine.LiveSite;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code check --watch}: stays, and tells what every change brings. */
final class WatchCommand {
  private static final List<String> ONCE =
      List.of(
          "--fix",
          "--unsafe-fixes",
          "--fail-on-fix",
          "--diff",
          "--since",
          "--write-baseline",
          "--prune-baseline",
          "--stdin-filename");

  private final Terminal terminal;
  private final Arguments arguments;
  private final Reports reports;
  private final LiveSite site;

  /** What is told of a look at the site. */
  private final Accepting accepting;

  /** What is told behind each report. */
  private final Runnable after;

  /** Takes away what is accepted. */
  interface Accepting {
    LintResult apply(LintResult result) throws LintException;
  }

  WatchCommand(
      Terminal terminal,
      Arguments arguments,
      Reports reports,
      LiveSite site,
      Accepting accepting,
      Runnable after) {
    this.after = after;
    this.terminal = terminal;
    this.arguments = arguments;
    this.reports = reports;
    this.site = site;
    this.accepting = accepting;
  }

  static boolean isMeant(Arguments arguments) throws UsageException {
    boolean meant = arguments.has("--watch");
    for (String option : ONCE) {
      if (meant && arguments.has(option)) {
        throw new UsageException(arguments.path(), "usage.exclude", "--watch", option);
      }
    }
    return meant;
  }

  /**
   * Tells until the thread is interrupted or the process ends.
   *
   * @throws LintException when the site cannot be looked at in the first place
   */
  int run() throws LintException {
    try (FolderWatch watch = FolderWatch.open()) {
      LintResult last = accepting.apply(watched(site::look));
      reports.write(last);
      after.run();
      flush();
      while (true) {
        // What happened before a folder was watched is told by nobody.
        boolean unseen = watch.follow(site.folders());
        Set<Path> missed = unseen ? site.missed() : Set.of();
        FolderWatch.Change change =
            missed.isEmpty() ? watch.next() : new FolderWatch.Change(missed, false);
        if (change == null) {
          return Cli.CLEAN;
        }
        LintResult now = look(change);
        if (now != null) {
          tell(last, now, change.paths());
          after.run();
          last = now;
        }
        flush();
      }
    }
  }

  /** A look at other sites takes its time, whether it is the first or one for a new link. */
  private <T> T watched(Watch.Work<T> look) throws LintException {
    return Watch.over(terminal, arguments, reports::messages, look);
  }

  private @Nullable LintResult look(FolderWatch.Change change) {
    try {
      Optional<LintResult> now =
          change.lost()
              ? Optional.of(watched(site::look))
              : watched(watch -> Optional.ofNullable(site.after(change.paths(), watch)));
      return now.isPresent() ? accepting.apply(now.get()) : null;
    } catch (LintException e) {
      // A config that is being written need not make sense yet.
      terminal.err().println("docusaurus-lint: " + e.getMessage());
      return null;
    }
  }

  /** The findings that are new, and those of the files that changed. */
  private void tell(LintResult before, LintResult now, Set<Path> changed) throws LintException {
    Set<Diagnostic> old = new HashSet<>(before.diagnostics());
    Set<Diagnostic> all = new HashSet<>(now.diagnostics());
    Function<Diagnostic, Boolean> isNews =
        d -> !old.contains(d) || changed.contains(reports.onDisk(d.file()));
    List<Diagnostic> news = now.diagnostics().stream().filter(isNews::apply).toList();
    int gone = (int) old.stream().filter(d -> !all.contains(d)).count();
    Set<String> names = new TreeSet<>();
    changed.forEach(path -> names.add(terminal.folder().relativize(path).toString()));
    try {
      reports.writeChange(now, news, gone, names);
    } catch (UncheckedIOException e) {
      // A page has changed again since; that is told next.
      terminal.err().println("docusaurus-lint: " + e.getMessage());
    }
  }

  private void flush() {
    terminal.out().flush();
    terminal.err().flush();
  }
}
