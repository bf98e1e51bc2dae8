package io.github.docusauruslint.engine;

import io.github.docusauruslint.config.FileSettings;
import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.config.RuleSetting;
import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Failure;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.external.ExternalAnswers;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.AnswerRule;
import io.github.docusauruslint.rule.BodyChange;
import io.github.docusauruslint.rule.ChangeRule;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.LintRun;
import io.github.docusauruslint.rule.Messages;
import io.github.docusauruslint.rule.Options;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.rule.Rule;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.rule.RuleMetadata;
import io.github.docusauruslint.rule.RunRule;
import io.github.docusauruslint.rule.SiteChange;
import io.github.docusauruslint.rule.SiteRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Span;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs all rules that are on over a site. */
final class RuleRunner {
  /** The rule whose findings are our own faults. */
  static final String INTERNAL = "lint/internal-error";

  private static final int PAGES_A_TASK = 32;

  /** A rule that is on somewhere. */
  private record Active(RuleMetadata metadata, Rule rule) {
    String name() {
      return metadata.name();
    }
  }

  private final LinkedSite site;
  private final RuleBook book;
  private final FileSettings settings;
  private final List<Active> active = new ArrayList<>();
  private final List<Active> ofPages = new ArrayList<>();
  private final Supplier<Messages> messages;
  private final Findings.Levels levels;

  RuleRunner(LinkedSite site, RuleBook book, LintConfig config) {
    this.site = site;
    this.book = book;
    this.settings = new FileSettings(config, site.site());
    this.messages = book::messages;
    this.levels = settings::atLevel;
    for (RuleMetadata metadata : book.rules()) {
      if (config.rules().isOnAnywhere(metadata.name())) {
        active.add(new Active(metadata, book.create(metadata)));
      }
    }
    active.stream().filter(each -> each.rule() instanceof PageRule).forEach(ofPages::add);
  }

  /**
   * What the rules found.
   *
   * @param all in order, none twice, each at the level that holds where it stands
   * @param told without findings of general rules where a more specific one has said why
   */
  record Found(List<Diagnostic> all, List<Diagnostic> told) {}

  /**
   * All rules over all pages.
   *
   * @param answers what became of links to other sites; null where nobody asked
   */
  Judgement run(Workers workers, Progress progress, @Nullable ExternalAnswers answers) {
    List<Supplier<Judgement.Part>> tasks = new ArrayList<>();
    List<Page> pages = site.site().pages();
    progress.begin(Progress.Stage.RULES, pages.size());
    for (int i = 0; i < pages.size(); i += PAGES_A_TASK) {
      List<Page> some = pages.subList(i, Math.min(pages.size(), i + PAGES_A_TASK));
      tasks.add(() -> Judgement.Part.ofPages(checkPages(some, progress)));
    }
    // Behind the pages: what these rules ask of all of them is known by then.
    addSiteRules(tasks, (name, rule) -> true);
    if (answers != null) {
      tasks.add(() -> Judgement.Part.ofSite("answers", true, check(answers)));
    }
    return Judgement.NONE.with(workers.map(tasks, Supplier::get));
  }

  /**
   * Pages that changed, and the rules that look at what pages say and cannot tell that they find
   * the same.
   *
   * @param before what was found when the other pages and all else were as they are
   */
  Judgement again(Judgement before, List<BodyChange> changes, Workers workers) {
    List<Page> pages = changes.stream().map(BodyChange::page).toList();
    List<Supplier<Judgement.Part>> tasks = new ArrayList<>();
    tasks.add(() -> Judgement.Part.ofPages(checkPages(pages, Progress.NONE)));
    addSiteRules(
        tasks,
        (name, rule) -> rule.readsPages() && !holds(rule, before.passing().get(name), changes));
    return before.with(workers.map(tasks, Supplier::get));
  }

  private static boolean holds(
      SiteRule rule, @Nullable List<Diagnostic> found, List<BodyChange> changes) {
    return found != null
        && changes.stream()
            .allMatch(
                change ->
                    found.stream().noneMatch(each -> Rejudged.names(each, change.page().path(), 0))
                        && rule.holdsAfter(change, found));
  }

  private void addSiteRules(
      List<Supplier<Judgement.Part>> tasks, BiPredicate<String, SiteRule> which) {
    List<Page> pages = site.site().pages();
    for (Active rule : active) {
      if (rule.rule() instanceof SiteRule siteRule) {
        List<Options> variants = variants(rule.name(), pages);
        for (int i = 0; i < variants.size(); i++) {
          Options options = variants.get(i);
          String name = rule.name() + " " + i;
          if (!which.test(name, siteRule)) {
            continue;
          }
          boolean lasting = !siteRule.readsPages();
          tasks.add(
              () ->
                  Judgement.Part.ofSite(
                      name, lasting, checkSite(rule, siteRule, options, variants)));
        }
      }
    }
  }

  /** What was found, in order and without what is explained better. */
  Found found(Judgement judgement) {
    Explained explained = new Explained(book, settings);
    List<Diagnostic> found = explained.weighed(judgement.all());
    return new Found(found, explained.without(found));
  }

  /** Whether a rule is on that looks at links to other sites. */
  boolean looksAtAnswers() {
    return active.stream().anyMatch(rule -> rule.rule() instanceof AnswerRule);
  }

  private List<Diagnostic> check(ExternalAnswers answers) {
    List<Diagnostic> found = new ArrayList<>();
    for (Active rule : active) {
      if (rule.rule() instanceof AnswerRule answerRule) {
        Options options = options(settings.everywhere(), rule.name());
        found.addAll(guarded(rule, "", options, findings -> answerRule.check(answers, findings)));
      }
    }
    return found;
  }

  /** What is wrong with how the site is linted. */
  List<Diagnostic> check(LintRun run) {
    List<Diagnostic> found = new ArrayList<>();
    for (Active rule : active) {
      if (rule.rule() instanceof RunRule runRule) {
        Options options = options(settings.everywhere(), rule.name());
        found.addAll(guarded(rule, "", options, findings -> runRule.check(run, findings)));
      }
    }
    return Diagnostic.inOrder(found);
  }

  /** The different options of a rule, those that hold where nothing special is said first. */
  private List<Options> variants(String rule, List<Page> pages) {
    Set<Options> variants = new LinkedHashSet<>();
    variants.add(options(settings.everywhere(), rule));
    if (settings.isScoped()) {
      pages.forEach(page -> variants.add(options(settings.of(page.path()), rule)));
    }
    return List.copyOf(variants);
  }

  /** A rule of the site runs with each of its options, and what it says counts where they hold. */
  private List<Diagnostic> checkSite(
      Active rule, SiteRule siteRule, Options options, List<Options> variants) {
    List<Diagnostic> found = guarded(rule, "", options, findings -> siteRule.check(site, findings));
    if (variants.size() == 1) {
      return found;
    }
    boolean usual = options.equals(variants.get(0));
    return found.stream()
        .filter(
            diagnostic -> {
              Options holding = options(settings.of(diagnostic.file()), rule.name());
              return holding.equals(options) || (usual && !variants.contains(holding));
            })
        .toList();
  }

  private static Options options(Map<String, RuleSetting> settings, String rule) {
    return Objects.requireNonNull(settings.get(rule)).options();
  }

  /** Whether a rule is on that looks at changes. */
  boolean looksAtChanges() {
    return active.stream().anyMatch(rule -> rule.rule() instanceof ChangeRule);
  }

  /** Whether a rule that is on looks at changes, of which most runs know nothing. */
  boolean isAboutChanges(String name) {
    return active.stream()
        .anyMatch(rule -> rule.name().equals(name) && rule.rule() instanceof ChangeRule);
  }

  /** What the rules that look at changes find, in order. */
  List<Diagnostic> check(SiteChange change) {
    List<Diagnostic> all = new ArrayList<>();
    for (Active rule : active) {
      if (rule.rule() instanceof ChangeRule changeRule) {
        Options options = options(settings.everywhere(), rule.name());
        all.addAll(guarded(rule, "", options, findings -> changeRule.check(change, findings)));
      }
    }
    return Diagnostic.inOrder(all);
  }

  private Map<String, List<Diagnostic>> checkPages(List<Page> pages, Progress progress) {
    Map<String, List<Diagnostic>> all = new HashMap<>();
    for (Page page : pages) {
      all.put(page.path(), check(page));
      progress.done();
    }
    return all;
  }

  private List<Diagnostic> check(Page page) {
    List<Diagnostic> found = new ArrayList<>();
    Map<String, RuleSetting> holding = settings.of(page.path());
    for (Active rule : ofPages) {
      Options options = options(holding, rule.name());
      Check check = new PageCheck((PageRule) rule.rule(), page, site);
      found.addAll(guarded(rule, page.path(), options, check));
    }
    return found;
  }

  /** A call of a rule. */
  private interface Check {
    void run(Findings findings);
  }

  /** One of a page; there are so many of them that the time to make a lambda counts. */
  private record PageCheck(PageRule rule, Page page, LinkedSite site) implements Check {
    @Override
    public void run(Findings findings) {
      rule.check(page, site, findings);
    }
  }

  /** A rule that fails costs one finding, not the run. */
  private List<Diagnostic> guarded(Active rule, String file, Options options, Check check) {
    Findings findings = new Findings(rule.metadata(), Severity.ERROR, options, messages);
    try {
      check.run(findings);
      return findings.diagnostics(levels);
    } catch (UncheckedIOException e) {
      throw e; // A file that is gone is no fault of ours.
    } catch (RuntimeException | StackOverflowError e) {
      String where = file.isEmpty() ? site.site().settings().configFile() : file;
      return List.of(internal(where, rule.name(), e));
    }
  }

  /** The finding that we failed at something. */
  Diagnostic internal(String file, String what, Throwable cause) {
    RuleMetadata metadata = Objects.requireNonNull(book.find(INTERNAL));
    Findings findings = new Findings(metadata, Severity.ERROR, Options.NONE, messages);
    Failure failure = Failure.of(file, what, cause);
    findings.add(file, Span.at(0), "failed", what, failure.cause()).data("trace", failure.trace());
    return findings.diagnostics().get(0);
  }
}
