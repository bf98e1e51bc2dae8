package io.github.docusauruslint.engine;

import io.github.docusauruslint.cache.FactsShape;
import io.github.docusauruslint.config.FileSettings;
import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Fix;
import io.github.docusauruslint.diagnostic.Unread;
import io.github.docusauruslint.external.ExternalAnswers;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.site.Problem;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import java.io.IOException;
import java.util.ArrayList;
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
    Told told =
        Told.of(
            runner,
            runner.found(judgement),
            asked,
            request,
            settings,
            sources,
            opened.failures(),
            unread);
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
      replay.keep(all, told.suppressed(), opened, request.config());
    }
    Scope scope = new Scope(request.only(), request.config().files());
    int silent = (int) told.suppressed().stream().filter(d -> scope.contains(d.file())).count();
    List<Diagnostic> kept = told.findings().stream().filter(d -> scope.contains(d.file())).toList();
    LintResult wanted = all.keeping(kept, Withheld.suppressed(silent));
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
    LinkedSite after = answers == null ? linked : null; // Of a new link no answer is known.
    for (ParsedFile page : changed) {
      after = after == null || !isUnseen(page) ? null : after.with(page);
    }
    if (after == null) {
      return null;
    }
    List<Page> pages = new ArrayList<>();
    for (ParsedFile page : changed) {
      pages.add(new Page(page, after.site().document(page.path())));
    }
    RuleRunner again = new RuleRunner(after, request.book(), request.config());
    Judgement now = again.again(judgement, pages, new Workers(request.threads()));
    return new Judged(request, opened, after, settings, again, now, null);
  }

  /** Whether nobody else sees what has changed in a page. */
  private boolean isUnseen(ParsedFile changed) {
    ParsedFile before = linked.site().file(changed.path());
    return before != null
        && FactsShape.isSame(before.facts(), changed.facts())
        && isFree(before)
        && !isPost(changed.path());
  }

  /** Lists show a part of a post, which ends somewhere in its text. */
  private boolean isPost(String path) {
    Document document = linked.site().document(path);
    return document != null && document.type() == Document.Type.BLOG;
  }

  /** Whether nothing that was found elsewhere or by the site as a whole names a place in a page. */
  private boolean isFree(ParsedFile page) {
    Span matter = page.facts().frontMatter().span();
    int body = matter == null ? 0 : matter.end();
    for (Problem problem : linked.site().problems()) {
      if (problem.file().equals(page.path()) && problem.span().end() > body) {
        return false;
      }
    }
    for (List<Diagnostic> found : judgement.site().values()) {
      for (Diagnostic diagnostic : found) {
        boolean within = diagnostic.file().equals(page.path()) && diagnostic.span().end() > body;
        if (within || names(diagnostic, page.path())) {
          return false;
        }
      }
    }
    for (Map.Entry<String, List<Diagnostic>> other : judgement.pages().entrySet()) {
      boolean elsewhere = !other.getKey().equals(page.path());
      for (Diagnostic diagnostic : elsewhere ? other.getValue() : List.<Diagnostic>of()) {
        if (diagnostic.file().equals(page.path()) || names(diagnostic, page.path())) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean names(Diagnostic diagnostic, String file) {
    Fix fix = diagnostic.fix();
    return diagnostic.related().stream().anyMatch(related -> related.file().equals(file))
        || (fix != null && fix.edits().stream().anyMatch(edit -> edit.file().equals(file)));
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
      links += linked.countLinks(page);
    }
    return links;
  }

  /** Pages are at hand; other files are read once, when a finding in them is shown. */
  private static Function<String, @Nullable SourceText> sources(Site site) {
    Map<String, Optional<SourceText>> others = new ConcurrentHashMap<>();
    return file -> {
      ParsedFile parsed = site.file(file);
      return parsed == null
          ? others.computeIfAbsent(file, path -> read(site.layout().tree(), path)).orElse(null)
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
