package io.github.docusauruslint.engine;

import io.github.docusauruslint.cache.KeptFootprint;
import io.github.docusauruslint.cache.KeptJudgement;
import io.github.docusauruslint.cache.KeptOutcome;
import io.github.docusauruslint.cache.OutcomeFile;
import io.github.docusauruslint.cache.PackedFacts;
import io.github.docusauruslint.config.FileSettings;
import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Unread;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.route.LinkSettings;
import io.github.docusauruslint.route.LinkStyles;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.route.PageTally;
import io.github.docusauruslint.rule.BodyChange;
import io.github.docusauruslint.site.NotKept;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.text.DiskTree;
import io.github.docusauruslint.text.KnownLines;
import io.github.docusauruslint.text.Obstacle;
import io.github.docusauruslint.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A run over a site of which a few pages changed since the last one: where the rest of the site
 * sees nothing of that, these pages are judged alone, against the site as the last run left it. No
 * config is evaluated, and no other page is read but for the ids that links lead to.
 */
final class ShortWay {
  private final LintRequest request;
  private final Replay replay;
  private final Replay.Near near;
  private final RecalledSite recalled;
  private final KeptJudgement kept;
  private final DiskTree tree;
  private final RecalledPages pages;

  private ShortWay(LintRequest request, Replay replay, Replay.Near near, RecalledSite recalled) {
    this.request = request;
    this.replay = replay;
    this.near = near;
    this.recalled = recalled;
    this.kept = recalled.kept();
    this.tree = recalled.tree();
    this.pages = recalled.pages();
  }

  /**
   * What is wrong with a site, where a short way leads there.
   *
   * @param start when the work began, in nanoseconds
   * @return null where it takes a look at the whole site
   * @throws LintException when a path to report on is outside the site
   */
  static @Nullable LintResult take(LintRequest request, long start) throws LintException {
    Replay replay = request.replay();
    Replay.Near near = replay == null ? null : replay.near();
    if (replay == null || near == null || request.external() != null) {
      return null;
    }
    try {
      RecalledSite recalled = near.site().get();
      return recalled == null ? null : new ShortWay(request, replay, near, recalled).take(start);
    } catch (NotKept e) {
      return null;
    }
  }

  private @Nullable LintResult take(long start) throws LintException {
    Site site = recalled.site().site();
    LinkedSite linked =
        LinkedSite.recalled(site, recalled.site().links(), kept.styles(), settings(site));
    Judgement before = new Judgement(kept.pages(), kept.site(), kept.passing());
    Map<String, PageFacts> said = new HashMap<>();
    for (ParsedFile page : pages.parsed().values()) {
      PageFacts facts = pages.before(page.path(), site.frame().mdxOptions(page.path()));
      if (facts == null
          || !Rejudged.isUnseen(facts, page, before, kept.problemEnds())
          || Rejudged.isPost(site.document(page.path()))) {
        return null;
      }
      said.put(page.path(), facts);
    }
    return linked.areShownInPart(said.keySet()) ? null : judge(before, linked, said, start);
  }

  /** What the rules say of the changed pages, and of all others as before. */
  private @Nullable LintResult judge(
      Judgement before, LinkedSite linked, Map<String, PageFacts> said, long start)
      throws LintException {
    RuleRunner runner = new RuleRunner(linked, request.book(), request.config());
    List<BodyChange> changes = new ArrayList<>();
    LinkStyles styles = kept.styles();
    int links = near.outcome().links();
    Map<String, PageTally> tallies = new HashMap<>(kept.tallies());
    for (ParsedFile file : pages.parsed().values()) {
      Page page = new Page(file, linked.site().document(file.path()));
      PageTally known = kept.tallies().get(file.path());
      PageTally then = known == null ? recalled.site().tally(file.path()) : known;
      PageTally today = linked.tally(page);
      if (then == null) {
        return null;
      }
      styles = styles.with(then, today);
      links += today.links() - then.links();
      tallies.put(file.path(), today);
      PageFacts facts = Objects.requireNonNull(said.get(file.path()));
      changes.add(new BodyChange(page, linked, facts, then, today));
    }
    if (styles.isOtherThan(kept.styles())) {
      return null;
    }
    Judgement now = runner.again(before, changes, new Workers(request.threads()));
    return result(new Rejudged(linked, runner, now), styles, tallies, links, start);
  }

  private LinkSettings settings(Site site) {
    return new LinkSettings(
        site.frame().staticDirectories(),
        request.config().components(),
        null,
        false,
        request.config().extraRoutes());
  }

  private LintResult result(
      Rejudged now, LinkStyles styles, Map<String, PageTally> tallies, int links, long start)
      throws LintException {
    Function<String, @Nullable SourceText> sources = sources();
    SuppressionCollector asked =
        new SuppressionCollector(now.linked().site(), request.book(), sources);
    RuleRunner.Found found = now.runner().found(now.judgement());
    Set<String> asking = new HashSet<>(kept.asking());
    asking.addAll(pages.changed());
    asked.collect(found.all(), asking, new TreeSet<>(kept.askingOthers()));
    SortedMap<String, Obstacle> obstacles = new TreeMap<>(kept.obstacles());
    obstacles.putAll(tree.obstacles());
    List<Unread> unread = new ArrayList<>();
    obstacles.forEach((path, obstacle) -> unread.add(new Unread(path, obstacle)));
    Told told =
        Told.of(
            now.runner(),
            found,
            asked,
            request,
            new FileSettings(request.config(), now.linked().site()),
            sources,
            List.of(),
            unread);
    KeptOutcome before = near.outcome();
    LintResult all =
        new LintResult(
            request.site().name(),
            told.findings(),
            before.notices().stream()
                .map(note -> new Notice(note.message(), note.file(), note.span()))
                .toList(),
            before.pages(),
            links,
            System.nanoTime() - start,
            sources,
            List.of(),
            now.linked(),
            null);
    keep(now, styles, tallies, all, told, asked, obstacles);
    Scope scope = new Scope(request.only(), before.configFiles());
    scope.refuseOutside(
        request.site().name(), before.contentFolders(), path -> before.outside().contains(path));
    return told.within(scope, all);
  }

  /** The changed pages as they are; of other files what was kept of them, or they are read. */
  private Function<String, @Nullable SourceText> sources() {
    Map<String, SourceText> texts = new HashMap<>();
    pages.parsed().values().forEach(page -> texts.put(page.path(), page.text()));
    Function<String, @Nullable SourceText> others = Replay.sources(linesOfOthers(), tree);
    return file -> texts.containsKey(file) ? texts.get(file) : others.apply(file);
  }

  private Map<String, KnownLines> linesOfOthers() {
    Map<String, KnownLines> lines = new HashMap<>(near.outcome().lines());
    lines.keySet().removeAll(pages.changed());
    return lines;
  }

  private void keep(
      Rejudged now,
      LinkStyles styles,
      Map<String, PageTally> tallies,
      LintResult all,
      Told told,
      SuppressionCollector asked,
      Map<String, Obstacle> obstacles) {
    KeptOutcome before = near.outcome();
    KeptOutcome outcome =
        new KeptOutcome(
            all.diagnostics(),
            told.suppressed().stream().map(Diagnostic::file).toList(),
            before.notices(),
            before.pages(),
            all.links(),
            before.configFiles(),
            before.namesBaseline(),
            before.contentFolders(),
            before.outside(),
            ShownLines.of(all, linesOfOthers()));
    Map<String, PackedFacts> recent = new HashMap<>(kept.recent());
    pages.parsed().values().forEach(page -> recent.put(page.path(), PackedFacts.of(page.facts())));
    KeptJudgement judgement =
        new KeptJudgement(
            now.judgement().pages(),
            now.judgement().site(),
            now.judgement().passing(),
            asked.asking(),
            asked.askingOthers(),
            kept.problemEnds(),
            obstacles,
            styles,
            tallies,
            recent);
    KeptFootprint seen = near.kept().footprint().with(tree.footprint(), near.changed());
    replay.keep(
        near.kept().reach(),
        seen,
        outcome,
        new OutcomeFile.Judged(judgement, near.kept().packedSite()));
  }
}
