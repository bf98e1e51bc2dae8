package io.github.docusauruslint.engine;

import io.github.docusauruslint.cache.KeptFootprint;
import io.github.docusauruslint.cache.KeptOutcome;
import io.github.docusauruslint.cache.OutcomeFile;
import io.github.docusauruslint.js.eval.Present;
import io.github.docusauruslint.text.DiskTree;
import io.github.docusauruslint.text.Footprint;
import io.github.docusauruslint.text.KnownLines;
import io.github.docusauruslint.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of the last run over a site, for as long as nothing that it saw has changed. A run
 * that has it needs no site: no config is evaluated, no page is read, no rule is asked.
 *
 * @param file where the outcome is kept
 * @param key all that it depends on besides the files of the site
 * @param tree the files of the site
 */
public final class Replay {
  private static final int FILES_A_TASK = 256;

  /** More pages than these are judged faster with the whole site. */
  private static final int MOST_PAGES = 32;

  private final Path file;
  private final String key;
  private final DiskTree tree;
  private @Nullable Supplier<Look> look;
  private @Nullable Near near;

  public Replay(Path file, String key, DiskTree tree) {
    this.file = file;
    this.key = key;
    this.tree = tree;
  }

  /**
   * What the last run left where a few files say something else since, and no other is there.
   *
   * @param changed by their paths in the repository
   * @param site waits for the site to be recalled
   */
  record Near(
      OutcomeFile kept,
      KeptOutcome outcome,
      Set<String> changed,
      Supplier<@Nullable RecalledSite> site) {}

  /** What the last run left, and what changed since: nothing where either is not to be used. */
  private record Look(
      @Nullable OutcomeFile kept, @Nullable KeptOutcome outcome, Set<String> changed) {
    private static final Look AT_NOTHING = new Look(null, null, Set.of());
  }

  /** What came near when the last outcome was looked for; null where nothing did. */
  @Nullable Near near() {
    return near;
  }

  /**
   * What the last run found.
   *
   * @param namesBaseline whether the configuration names accepted findings
   */
  public record Last(LintResult result, boolean namesBaseline) {}

  /** Begins to look for what the last run left, so that it is there when it is asked for. */
  public void begin(int threads) {
    look = Workers.ahead(() -> look(threads));
  }

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
    Look seen = look == null ? look(threads) : look.get();
    OutcomeFile kept = seen.kept();
    KeptOutcome outcome = seen.outcome();
    if (kept == null || outcome == null) {
      return null;
    }
    Set<String> changed = seen.changed();
    if (changed.isEmpty()) {
      return new Last(result(site, only, outcome, start), outcome.namesBaseline());
    }
    DiskTree fresh = tree.goingOnFrom(kept.footprint().all().taken());
    near =
        new Near(
            kept,
            outcome,
            changed,
            Workers.ahead(() -> RecalledSite.of(kept, outcome, fresh, site.facts(), changed)));
    return null;
  }

  private Look look(int threads) {
    OutcomeFile kept = OutcomeFile.read(file, key);
    if (kept == null || !kept.holdsAt(Instant.now())) {
      return Look.AT_NOTHING;
    }
    Footprint seen = kept.footprint().all();
    if (!seen.hasSameFolders(tree)) {
      return Look.AT_NOTHING;
    }
    Set<String> changed = changed(seen, new Workers(threads));
    return changed.size() > MOST_PAGES ? Look.AT_NOTHING : new Look(kept, kept.outcome(), changed);
  }

  private Set<String> changed(Footprint seen, Workers workers) {
    List<Footprint.SeenFile> files = seen.files();
    List<List<Footprint.SeenFile>> tasks = new ArrayList<>();
    for (int i = 0; i < files.size(); i += FILES_A_TASK) {
      tasks.add(files.subList(i, Math.min(files.size(), i + FILES_A_TASK)));
    }
    Set<String> changed = new HashSet<>();
    for (List<Footprint.SeenFile> some : workers.map(tasks, some -> seen.changed(tree, some))) {
      some.forEach(each -> changed.add(each.path()));
    }
    return changed;
  }

  private LintResult result(SiteSource site, List<String> only, KeptOutcome outcome, long start)
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
            sources(outcome.lines(), tree));
    int silent = (int) outcome.suppressed().stream().filter(scope::contains).count();
    return all.keeping(all.diagnostics(), Withheld.suppressed(silent))
        .taking(System.nanoTime() - start);
  }

  /** Lines that are known; others are read when a finding among them is shown. */
  static Function<String, @Nullable SourceText> sources(
      Map<String, KnownLines> known, DiskTree tree) {
    Map<String, Optional<SourceText>> texts = new ConcurrentHashMap<>();
    return file ->
        texts.computeIfAbsent(file, path -> text(path, known.get(path), tree)).orElse(null);
  }

  private static Optional<SourceText> text(String file, @Nullable KnownLines lines, DiskTree tree) {
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
   * @param reach when the run would see the same
   */
  void keep(
      Present.Reach reach,
      KeptFootprint footprint,
      KeptOutcome outcome,
      OutcomeFile.@Nullable Judged judged) {
    boolean failed =
        outcome.findings().stream().anyMatch(d -> d.rule().equals(RuleRunner.INTERNAL));
    if (failed || !reach.isLasting()) {
      return;
    }
    try {
      OutcomeFile.write(file, key, reach, footprint, outcome, judged);
    } catch (IOException e) {
      // What could not be kept is found again.
    }
  }

  /** The path of a file relative to the site folder. */
  String path(Footprint.SeenFile file) {
    return tree.pathOf(file.path());
  }

  /** All that was seen until now. */
  Footprint footprint() {
    return tree.footprint();
  }
}
