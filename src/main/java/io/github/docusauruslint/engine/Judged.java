package io.github.docusauruslint.engine;

import io.github.docusauruslint.config.FileSettings;
import io.github.docusauruslint.diagnostic.Unread;
import io.github.docusauruslint.external.ExternalAnswers;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.site.Problem;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A site with what the rules found, before it is decided what of that is told.
 *
 * @param opened the site as it was read, and how
 * @param linked what the rules looked at
 * @param runner the rules
 * @param answers what became of links to other sites; null where nobody asked
 */
record Judged(
    LintRequest request,
    OpenedSite opened,
    LinkedSite linked,
    FileSettings settings,
    RuleRunner runner,
    Judgement judgement,
    @Nullable ExternalAnswers answers) {

  /**
   * The same with findings in these files and folders alone; all of them for none.
   *
   * @throws LintException when one is outside the site
   */
  Judged reportingOn(List<String> only) throws LintException {
    Site site = linked.site();
    new Scope(only, request.config().files())
        .refuseOutside(
            request.site().name(), Scope.contentFolders(site), path -> site.file(path) != null);
    return new Judged(request.onlyOn(only), opened, linked, settings, runner, judgement, answers);
  }

  /**
   * What is told.
   *
   * @param start when the work began, in nanoseconds
   */
  LintResult result(long start) {
    return reading(start).result();
  }

  /** The same with the site, for those who go on with it. */
  Linter.Reading reading(long start) {
    Site site = linked.site();
    Function<String, @Nullable SourceText> sources = sources(site);
    SuppressionCollector asked = new SuppressionCollector(site, request.book(), sources);
    List<Unread> unread = unread();
    RuleRunner.Found found = runner.found(judgement);
    asked.collect(found.all());
    Told told =
        Told.of(runner, found, asked, request, settings, sources, opened.failures(), unread);
    LintResult all =
        new LintResult(
            request.site().name(),
            told.findings(),
            notices(site),
            site.pages().size(),
            links(site),
            System.nanoTime() - start,
            sources,
            List.of(),
            linked,
            answers);
    Replay replay = request.replay();
    // What failed may go well another time.
    if (replay != null && opened.failures().isEmpty() && opened.unread().isEmpty()) {
      Keeper.keep(replay, this, all, told, asked);
    }
    LintResult wanted = told.within(new Scope(request.only(), request.config().files()), all);
    return new Linter.Reading(wanted, linked, asked.suppressions(), answers);
  }

  /**
   * The same site with other texts of some pages, of which the rest of the site sees nothing.
   *
   * @return null where that cannot be known without another look at the whole site
   */
  @Nullable Judged with(List<ParsedFile> changed) {
    if (changed.isEmpty()) {
      return this;
    }
    Rejudged now =
        answers == null // Of a new link no answer is known.
            ? new Rejudged(linked, runner, judgement).with(changed, problemEnds(), request)
            : null;
    return now == null
        ? null
        : new Judged(request, opened, now.linked(), settings, now.runner(), now.judgement(), null);
  }

  /** The end of the last place that Docusaurus complains of, by file. */
  Map<String, Integer> problemEnds() {
    Map<String, Integer> ends = new HashMap<>();
    for (Problem problem : linked.site().problems()) {
      ends.merge(problem.file(), problem.span().end(), Math::max);
    }
    return ends;
  }

  /** What was in the way, now that all of the site was looked at. */
  private List<Unread> unread() {
    List<Unread> unread = new ArrayList<>(opened.unread());
    request
        .site()
        .tree()
        .obstacles()
        .forEach((path, obstacle) -> unread.add(new Unread(path, obstacle)));
    return unread;
  }

  private List<Notice> notices(Site site) {
    List<Notice> notices = new ArrayList<>();
    for (Problem problem : site.problems()) {
      if (problem.kind() == Problem.Kind.CONFIG_UNKNOWN) {
        String words =
            request.book().messages().format(problem.message(), problem.arguments().toArray());
        notices.add(new Notice(words, problem.file(), problem.span()));
      }
    }
    if (answers != null) {
      notices.addAll(ExternalStage.notices(request, site, answers));
    }
    return notices.stream().distinct().toList();
  }

  private int links(Site site) {
    int links = linked.layoutLinks().size();
    for (Page page : site.pages()) {
      links += linked.tally(page).links();
    }
    return links;
  }

  /** Pages are at hand; other files are read once, when a finding in them is shown. */
  private static Function<String, @Nullable SourceText> sources(Site site) {
    Map<String, Optional<SourceText>> others = new ConcurrentHashMap<>();
    return file -> {
      ParsedFile parsed = site.file(file);
      return parsed == null
          ? others.computeIfAbsent(file, path -> read(site.tree(), path)).orElse(null)
          : parsed.text();
    };
  }

  private static Optional<SourceText> read(FileTree tree, String file) {
    try {
      return tree.isFile(file) ? Optional.of(tree.read(file)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // Reports show the finding without its line.
    }
  }
}
