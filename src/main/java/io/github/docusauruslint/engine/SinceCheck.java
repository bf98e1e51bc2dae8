package io.github.docusauruslint.engine;

import io.github.docusauruslint.diagnostic.Baseline;
import io.github.docusauruslint.diagnostic.Comparison;
import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.engine.git.ChangedLines;
import io.github.docusauruslint.engine.git.GitException;
import io.github.docusauruslint.engine.git.GitHistory;
import io.github.docusauruslint.engine.git.GitTree;
import io.github.docusauruslint.external.LinkAnswers;
import io.github.docusauruslint.rule.SiteChange;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.text.DiskTree;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Paths;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What a change brought: the findings of the site on disk that an earlier revision has not.
 *
 * <p>Both are looked at whole, under today's configuration, so a finding counts wherever it stands:
 * in a changed file, or in an untouched one whose target the change took away. Findings are known
 * again as those of a baseline are, also in files that were renamed. What did not change is read
 * once.
 */
public final class SinceCheck {
  private final LintResult found;
  private final String older;
  private final Set<Diagnostic> old;
  private final Changes changes;
  private final List<Notice> notices;
  private final long start;

  private SinceCheck(
      LintResult found,
      String older,
      List<Diagnostic> old,
      Changes changes,
      List<Notice> notices,
      long start) {
    this.start = start;
    this.found = found;
    this.older = older;
    this.old = Collections.newSetFromMap(new IdentityHashMap<>());
    this.old.addAll(old);
    this.changes = changes;
    this.notices = notices;
  }

  /**
   * Looks at a site on disk and at a revision of it.
   *
   * @param revision as {@link GitHistory#at} takes it
   * @param progress hears of both
   * @throws LintException when either cannot be looked at
   */
  public static SinceCheck of(LintRequest request, String revision, Progress progress)
      throws LintException {
    long start = System.nanoTime();
    if (!(request.site().tree() instanceof DiskTree disk)) {
      throw new LintException("--since needs a site on disk");
    }
    try (GitHistory history = GitHistory.open(disk, request.site().name())) {
      GitHistory.Snapshot snapshot = history.at(revision);
      Linter.Reading now = Linter.read(request, progress);
      RuleRunner rules = new RuleRunner(now.site(), request.book(), request.config());
      if (now.result().diagnostics().isEmpty() && !rules.looksAtChanges()) {
        return new SinceCheck(
            now.result(), older(request, revision), List.of(), Changes.NONE, List.of(), start);
      }
      return compare(request, now, rules, history, snapshot, progress, start);
    } catch (GitException e) {
      throw new LintException(String.valueOf(e.getMessage()));
    }
  }

  private static SinceCheck compare(
      LintRequest request,
      Linter.Reading now,
      RuleRunner rules,
      GitHistory history,
      GitHistory.Snapshot snapshot,
      Progress progress,
      long start)
      throws LintException {
    GitTree files = snapshot.files();
    String older = older(request, snapshot.revision());
    Linter.Reading before;
    try {
      before =
          Linter.read(
              earlier(request).withSite(request.site().withTree(files)),
              unchanged(files, now.site().site()),
              progress);
    } catch (LintException e) {
      String words =
          request
              .book()
              .messages()
              .format("since.no-site", snapshot.revision(), String.valueOf(e.getMessage()));
      Notice notice = new Notice(words, now.site().site().settings().configFile(), Span.at(0));
      return new SinceCheck(now.result(), older, List.of(), Changes.NONE, List.of(notice), start);
    }
    Map<String, String> renamed = renames(history, snapshot, before, now, request.site().tree());
    Comparison comparison =
        Comparison.of(
            Baseline.of(before.result().diagnostics(), before.result().sources()).renamed(renamed),
            now.result().diagnostics(),
            now.result().sources(),
            file -> true,
            changes(files, renamed, now.result()));
    List<Diagnostic> found =
        rules
            .check(new SiteChange(before.site(), now.site(), renamed, snapshot.revision()))
            .stream()
            .filter(finding -> isWanted(finding, request.only()))
            .toList();
    Changes told = Changes.of(found, now.suppressions());
    return new SinceCheck(now.result(), older, comparison.accepted(), told, List.of(), start);
  }

  /** Links that only an earlier state of the site has are nothing to ask for. */
  private static LintRequest earlier(LintRequest request) {
    LinkAnswers external = request.external();
    return request.everywhere().withExternal(external == null ? null : external.known());
  }

  private static String older(LintRequest request, String revision) {
    return request.book().messages().format("since.older", revision);
  }

  private static boolean isWanted(Diagnostic finding, List<String> only) {
    return only.isEmpty() || only.stream().anyMatch(path -> Paths.isWithin(finding.file(), path));
  }

  private static KnownPages unchanged(GitTree files, Site now) {
    return (path, options) -> {
      ParsedFile page = now.file(path);
      boolean same =
          page != null && now.layout().mdxOptions(path).equals(options) && files.isUnchanged(path);
      return same ? page : null;
    };
  }

  private static Map<String, String> renames(
      GitHistory history,
      GitHistory.Snapshot snapshot,
      Linter.Reading before,
      Linter.Reading now,
      FileTree disk)
      throws LintException {
    Set<String> gone = files(before);
    gone.removeIf(disk::isFile);
    Set<String> added = files(now);
    added.removeIf(snapshot.files()::isFile);
    return history.renames(snapshot, gone, added);
  }

  private static Set<String> files(Linter.Reading reading) {
    Set<String> files = new TreeSet<>();
    reading.result().diagnostics().forEach(finding -> files.add(finding.file()));
    for (Page page : reading.site().site().pages()) {
      files.add(page.path());
    }
    return files;
  }

  /** Whether a finding stands on a line that the change touched. */
  private static Predicate<Diagnostic> changes(
      GitTree before, Map<String, String> renamed, LintResult now) {
    Map<String, String> oldNames = new HashMap<>();
    renamed.forEach((from, to) -> oldNames.put(to, from));
    Map<String, BitSet> lines = new HashMap<>();
    return finding -> {
      String file = finding.file();
      SourceText text = now.sources().apply(file);
      if (text == null) {
        return false;
      }
      BitSet changed =
          lines.computeIfAbsent(file, f -> changedLines(before, oldNames.getOrDefault(f, f), text));
      return changed.get(text.position(Math.min(finding.span().start(), text.length())).line());
    };
  }

  private static BitSet changedLines(GitTree before, String file, SourceText now) {
    try {
      return ChangedLines.of(before.read(file), now);
    } catch (IOException e) {
      BitSet all = new BitSet();
      all.set(1, now.lineCount() + 1);
      return all;
    }
  }

  /** What pages that share a partial have in common. */
  private record Place(String rule, String file, Span span, String fault) {}

  /** All that was found on disk, new or not. */
  public LintResult found() {
    return found;
  }

  /**
   * What the change brought.
   *
   * @param result what was found on disk, or part of it
   */
  public LintResult narrow(LintResult result) {
    List<Diagnostic> fresh = new ArrayList<>();
    Set<Place> others = new HashSet<>();
    for (Diagnostic finding : result.diagnostics()) {
      if (changes.refutes(finding)) {
        continue;
      }
      if (old.contains(finding)) {
        others.add(new Place(finding.rule(), finding.file(), finding.span(), finding.fault()));
      } else {
        fresh.add(finding);
      }
    }
    fresh.addAll(changes.told());
    Collections.sort(fresh);
    return result
        .keeping(fresh, Withheld.suppressed(changes.suppressed()))
        .keeping(fresh, new Withheld("since", older, others.size()))
        .noting(notices)
        .taking(System.nanoTime() - start);
  }
}
