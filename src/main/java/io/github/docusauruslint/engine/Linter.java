package io.github.docusauruslint.engine;

import io.github.docusauruslint.cache.FactsCache;
import io.github.docusauruslint.config.ConfigException;
import io.github.docusauruslint.config.FileSettings;
import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Suppression;
import io.github.docusauruslint.external.ExternalAnswers;
import io.github.docusauruslint.route.LinkSettings;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.rule.SiteChange;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.site.config.SiteConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** The whole road: from a site's folder to what is wrong with it. */
public final class Linter {
  private Linter() {}

  /**
   * Looks at a site.
   *
   * @throws LintException when it cannot be looked at
   */
  public static LintResult lint(LintRequest request) throws LintException {
    return lint(request, Progress.NONE);
  }

  /**
   * Looks at a site while someone watches.
   *
   * @throws LintException when it cannot be looked at
   */
  public static LintResult lint(LintRequest request, Progress progress) throws LintException {
    long start = System.nanoTime();
    Replay replay = request.replay();
    LintResult soon =
        replay == null || replay.near() == null
            ? null
            : work(() -> Optional.ofNullable(ShortWay.take(request, start))).orElse(null);
    return soon == null ? read(request, KnownPages.NONE, progress).result() : soon;
  }

  /**
   * What came of looking at a site, and the site as it was understood.
   *
   * @param site what the rules looked at
   * @param suppressions what the site asks not to be told
   * @param answers what became of links to other sites; null where nobody asked
   */
  public record Reading(
      LintResult result,
      LinkedSite site,
      List<Suppression> suppressions,
      @Nullable ExternalAnswers answers) {
    public Reading {
      suppressions = List.copyOf(suppressions);
    }
  }

  /**
   * Looks at a site, for callers that go on with it.
   *
   * @throws LintException when it cannot be looked at
   */
  public static Reading read(LintRequest request) throws LintException {
    return read(request, Progress.NONE);
  }

  /**
   * The same while someone watches.
   *
   * @throws LintException when it cannot be looked at
   */
  public static Reading read(LintRequest request, Progress progress) throws LintException {
    return read(request, KnownPages.NONE, progress);
  }

  static Reading read(LintRequest request, KnownPages known, Progress progress)
      throws LintException {
    long start = System.nanoTime();
    return work(
        () -> {
          Judged judged = judge(request, known, progress);
          return judged.reading(start);
        });
  }

  /** Work that may come upon a file that is gone. */
  static <R> R work(Callable<R> job) throws LintException {
    try {
      return Workers.run(job);
    } catch (UncheckedIOException e) {
      throw new LintException(String.valueOf(e.getMessage()));
    }
  }

  /** The site, and what its rules say. */
  static Judged judge(LintRequest request, KnownPages known, Progress progress)
      throws LintException {
    Workers workers = new Workers(request.threads());
    OpenedSite opened =
        OpenedSite.read(request.site(), request.config().siteOverrides(), known, workers, progress);
    Site site = opened.site();
    Scope scope = new Scope(request.only(), request.config().files());
    scope.refuseOutside(
        request.site().name(), Scope.contentFolders(site), path -> site.file(path) != null);
    progress.begin(Progress.Stage.LINKS, 0);
    FileSettings settings = fileSettings(request, site);
    LinkedSite linked =
        LinkedSite.of(site, settings(opened.config(), request), opened.scripts(), workers);
    RuleRunner runner = new RuleRunner(linked, request.book(), request.config());
    ExternalAnswers answers =
        request.external() == null ? null : ExternalStage.ask(request, runner, linked, progress);
    Judgement judgement = runner.run(workers, progress, answers);
    keep(request.site().facts());
    return new Judged(request, opened, linked, settings, runner, judgement, answers);
  }

  /** What the rules that look at changes say of one, in order. */
  public static List<Diagnostic> changes(SiteChange change, RuleBook book, LintConfig config) {
    return new RuleRunner(change.now(), book, config).check(change);
  }

  private static void keep(@Nullable FactsCache facts) {
    if (facts != null) {
      try {
        facts.save();
      } catch (IOException e) {
        // A run that could keep nothing is as true; the next one takes as long.
      }
    }
  }

  private static FileSettings fileSettings(LintRequest request, Site site) throws LintException {
    try {
      FileSettings settings = new FileSettings(request.config(), site);
      settings.refuseUnknown();
      return settings;
    } catch (ConfigException e) {
      throw new LintException(e.lines(request.site().name()));
    }
  }

  private static LinkSettings settings(SiteConfig config, LintRequest request) {
    boolean classic = config.hasPlugin("docusaurus-theme-classic");
    return new LinkSettings(
        config.staticDirectories(),
        request.config().components(),
        classic ? config.themeConfig() : null,
        OpenedSite.hasOwnPluginsOnly(config),
        request.config().extraRoutes());
  }
}
