package io.github.docusauruslint.engine;

import io.github.docusauruslint.cache.KeptFootprint;
import io.github.docusauruslint.cache.KeptJudgement;
import io.github.docusauruslint.cache.KeptOutcome;
import io.github.docusauruslint.cache.OutcomeFile;
import io.github.docusauruslint.cache.PackedFacts;
import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.route.LinkMemory;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.text.Footprint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps what came of a run over a whole site for the next one. */
final class Keeper {
  /** A site that was just written to disk is read again by the next run that finds it changed. */
  private static final int MOST_RECENT = 64;

  /** Of a larger site, what is kept would take much of the memory that a run may use. */
  private static final int MOST_PAGES = 20_000;

  /** The same goes for so many findings. */
  static final int MOST_FINDINGS = 50_000;

  private final Judged judged;
  private final Site site;

  private Keeper(Judged judged) {
    this.judged = judged;
    this.site = judged.linked().site();
  }

  /**
   * Keeps a result, unless that is too large.
   *
   * @param all the result for the whole site
   * @param asked the suppressions of the site
   */
  static void keep(
      Replay replay, Judged judged, LintResult all, Told told, SuppressionCollector asked) {
    if (all.diagnostics().size() > MOST_FINDINGS) {
      return;
    }
    Keeper keeper = new Keeper(judged);
    Footprint seen = replay.footprint();
    replay.keep(
        judged.opened().present().reach(),
        KeptFootprint.of(seen),
        keeper.outcome(all, told),
        keeper.judged(seen, replay, asked));
  }

  private KeptOutcome outcome(LintResult all, Told told) {
    return new KeptOutcome(
        all.diagnostics(),
        told.suppressed().stream().map(Diagnostic::file).toList(),
        all.notices().stream()
            .map(note -> new KeptOutcome.Note(note.message(), note.file(), note.span()))
            .toList(),
        all.pages(),
        all.links(),
        judged.request().config().files(),
        judged.request().config().baseline() != null,
        Scope.contentFolders(site),
        Scope.outside(site),
        ShownLines.of(all));
  }

  /** What it takes to judge single pages again; null where that cannot be kept. */
  private OutcomeFile.@Nullable Judged judged(
      Footprint seen, Replay replay, SuppressionCollector asked) {
    LinkMemory links = site.pages().size() > MOST_PAGES ? null : judged.linked().memory();
    if (links == null) {
      return null;
    }
    Judgement said = judged.judgement();
    Map<String, List<Diagnostic>> pages = new HashMap<>(said.pages());
    pages.values().removeIf(List::isEmpty);
    KeptJudgement judgement =
        new KeptJudgement(
            pages,
            said.site(),
            said.passing(),
            asked.asking(),
            asked.askingOthers(),
            judged.problemEnds(),
            judged.request().site().tree().obstacles(),
            judged.linked().linkStyles(),
            Map.of(),
            recent(seen, replay));
    return new OutcomeFile.Judged(judgement, OutcomeFile.pack(judged.linked(), links));
  }

  private Map<String, PackedFacts> recent(Footprint seen, Replay replay) {
    Map<String, PackedFacts> recent = new HashMap<>();
    for (Footprint.SeenFile file : seen.files()) {
      ParsedFile page = file.sum() == null ? null : site.file(replay.path(file));
      if (page != null) {
        if (recent.size() == MOST_RECENT) {
          return Map.of();
        }
        recent.put(page.path(), PackedFacts.of(page.facts()));
      }
    }
    return recent;
  }
}
