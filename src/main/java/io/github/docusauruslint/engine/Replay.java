package io.github.docusauruslint.engine;

import io.github.docusauruslint.cache.Outcome;
import io.github.docusauruslint.cache.OutcomeFile;
import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.js.eval.Present;
import io.github.docusauruslint.text.DiskTree;
import io.github.docusauruslint.text.Footprint;
import io.github.docusauruslint.text.KnownLines;
import io.github.docusauruslint.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of the last run over a site, for as long as nothing that it saw has changed. A run
 * that has it needs no site: no config is evaluated, no page is read, no rule is asked.
 *
 * @param file where the outcome is kept
 * @param key all that it depends on besides the files of the site
 * @param tree the files of the site
 */
public record Replay(Path file, String key, DiskTree tree) {
  private static final int FILES_A_TASK = 256;

  /**
   * What the last run found.
   *
   * @param namesBaseline whether the configuration names accepted findings
   */
  public record Last(LintResult result, boolean namesBaseline) {}

  /**
   * What the last run found, or null where something has changed since.
   *
   * @param only as in {@link LintRequest}
   * @throws LintException when a path to report on is outside the site
   */
  public @Nullable Last find(SiteSource site, List<String> only, int threads, Progress progress)
      throws LintException {
    long start = System.nanoTime();
    progress.begin(Progress.Stage.LAST, 0);
    OutcomeFile kept = OutcomeFile.read(file, key);
    if (kept == null
        || !kept.holdsAt(Instant.now())
        || !isSame(kept.footprint(), new Workers(threads))) {
      return null;
    }
    Outcome outcome = kept.outcome();
    return outcome == null
        ? null
        : new Last(result(site, only, outcome, start), outcome.namesBaseline());
  }

  private boolean isSame(Footprint seen, Workers workers) {
    List<Footprint.SeenFile> files = seen.files();
    List<List<Footprint.SeenFile>> tasks = new ArrayList<>();
    for (int i = 0; i < files.size(); i += FILES_A_TASK) {
      tasks.add(files.subList(i, Math.min(files.size(), i + FILES_A_TASK)));
    }
    return seen.hasSameFolders(tree)
        && workers.map(tasks, some -> seen.changed(tree, some).isEmpty()).stream()
            .allMatch(same -> same);
  }

  private LintResult result(SiteSource site, List<String> only, Outcome outcome, long start)
      throws LintException {
    Scope scope = new Scope(only, outcome.configFiles());
    scope.refuseOutside(
        site.name(), outcome.contentFolders(), path -> outcome.outside().contains(path));
    LintResult all =
        new LintResult(
            site.name(),
            outcome.findings().stream().filter(d -> scope.contains(d.file())).toList(),
            outcome.notices().stream()
                .map(note -> new Notice(note.message(), note.file(), note.span()))
                .toList(),
            outcome.pages(),
            outcome.links(),
            0,
            sources(outcome.lines()));
    int silent = (int) outcome.suppressed().stream().filter(scope::contains).count();
    return all.keeping(all.diagnostics(), Withheld.suppressed(silent))
        .taking(System.nanoTime() - start);
  }

  /** Lines that are known; others are read when a finding among them is shown. */
  private Function<String, @Nullable SourceText> sources(Map<String, KnownLines> known) {
    Map<String, Optional<SourceText>> texts = new ConcurrentHashMap<>();
    return file -> texts.computeIfAbsent(file, path -> text(path, known.get(path))).orElse(null);
  }

  private Optional<SourceText> text(String file, @Nullable KnownLines lines) {
    try {
      if (lines != null) {
        return Optional.of(SourceText.onDemand(lines, () -> tree.read(file).text()));
      }
      return tree.isFile(file) ? Optional.of(tree.read(file)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // Reports show the finding without its line.
    }
  }

  /**
   * Keeps the outcome of a run for the next one. Where that cannot be done, the next one takes as
   * long.
   *
   * @param all the result for the whole site
   * @param suppressed the findings that are not told
   */
  void keep(LintResult all, List<Diagnostic> suppressed, OpenedSite opened, LintConfig config) {
    boolean failed = all.diagnostics().stream().anyMatch(d -> d.rule().equals(RuleRunner.INTERNAL));
    Present.Reach reach = opened.present().reach();
    if (failed || !reach.isLasting()) {
      return;
    }
    try {
      Outcome outcome =
          new Outcome(
              all.diagnostics(),
              suppressed.stream().map(Diagnostic::file).toList(),
              all.notices().stream()
                  .map(note -> new Outcome.Note(note.message(), note.file(), note.span()))
                  .toList(),
              all.pages(),
              all.links(),
              config.files(),
              config.baseline() != null,
              Scope.contentFolders(opened.site()),
              Scope.outside(opened.site()),
              ShownLines.of(all));
      OutcomeFile.write(file, key, reach, tree.footprint(), outcome);
    } catch (IOException e) {
      // What could not be kept is found again.
    }
  }
}
