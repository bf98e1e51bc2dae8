package io.github.docusauruslint.engine;

import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.config.RuleSetting;
import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.rule.ChangeRule;
import io.github.docusauruslint.rule.Findings;
import io.github.docusauruslint.rule.Messages;
import io.github.docusauruslint.rule.Options;
import io.github.docusauruslint.rule.PageRule;
import io.github.docusauruslint.rule.Rule;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.rule.RuleMetadata;
import io.github.docusauruslint.rule.SiteChange;
import io.github.docusauruslint.rule.SiteRule;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Span;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs all rules that are on over a site. */
final class RuleRunner {
  /** The rule whose findings are our own faults. */
  static final String INTERNAL = "lint/internal-error";

  private static final int PAGES_A_TASK = 32;

  /** A rule that is on. */
  private record Active(RuleMetadata metadata, Rule rule, Severity severity, Options options) {}

  private final LinkedSite site;
  private final RuleBook book;
  private final List<Active> active = new ArrayList<>();
  private final Supplier<Messages> messages;

  RuleRunner(LinkedSite site, RuleBook book, LintConfig config) {
    this.site = site;
    this.book = book;
    this.messages = book::messages;
    for (RuleMetadata metadata : book.rules()) {
      RuleSetting setting = Objects.requireNonNull(config.settings().get(metadata.name()));
      Severity severity = setting.level();
      if (severity != null) {
        active.add(new Active(metadata, book.create(metadata), severity, setting.options()));
      }
    }
  }

  /** The findings in order, none twice. */
  List<Diagnostic> run(Workers workers, Progress progress) {
    List<Supplier<List<Diagnostic>>> tasks = new ArrayList<>();
    List<Page> pages = site.site().pages();
    progress.begin(Progress.Stage.RULES, pages.size());
    for (int i = 0; i < pages.size(); i += PAGES_A_TASK) {
      List<Page> some = pages.subList(i, Math.min(pages.size(), i + PAGES_A_TASK));
      tasks.add(() -> checkPages(some, progress));
    }
    // Behind the pages: what these rules ask of all of them is known by then.
    for (Active rule : active) {
      if (rule.rule() instanceof SiteRule siteRule) {
        tasks.add(() -> guarded(rule, "", findings -> siteRule.check(site, findings)));
      }
    }
    TreeSet<Diagnostic> all = new TreeSet<>();
    workers.map(tasks, Supplier::get).forEach(all::addAll);
    return withoutExplained(List.copyOf(all));
  }

  /** Whether a rule is on that looks at changes. */
  boolean looksAtChanges() {
    return active.stream().anyMatch(rule -> rule.rule() instanceof ChangeRule);
  }

  /** What the rules that look at changes find, in order. */
  List<Diagnostic> check(SiteChange change) {
    TreeSet<Diagnostic> all = new TreeSet<>();
    for (Active rule : active) {
      if (rule.rule() instanceof ChangeRule changeRule) {
        all.addAll(guarded(rule, "", findings -> changeRule.check(change, findings)));
      }
    }
    return List.copyOf(all);
  }

  /** What a finding is about: two of one place on one page are about one thing. */
  private record Subject(String rule, String file, Span span, @Nullable String page) {}

  /** Without findings of general rules where a more specific one has said why. */
  private List<Diagnostic> withoutExplained(List<Diagnostic> found) {
    Set<Subject> explained = new HashSet<>();
    for (Diagnostic diagnostic : found) {
      RuleMetadata rule = book.find(diagnostic.rule());
      if (rule != null) {
        for (String general : rule.explains()) {
          explained.add(
              new Subject(general, diagnostic.file(), diagnostic.span(), diagnostic.page()));
        }
      }
    }
    return found.stream()
        .filter(d -> !explained.contains(new Subject(d.rule(), d.file(), d.span(), d.page())))
        .toList();
  }

  private List<Diagnostic> checkPages(List<Page> pages, Progress progress) {
    List<Diagnostic> found = new ArrayList<>();
    for (Page page : pages) {
      for (Active rule : active) {
        if (rule.rule() instanceof PageRule pageRule) {
          found.addAll(
              guarded(rule, page.path(), findings -> pageRule.check(page, site, findings)));
        }
      }
      progress.done();
    }
    return found;
  }

  /** A call of a rule. */
  private interface Check {
    void run(Findings findings);
  }

  /** A rule that fails costs one finding, not the run. */
  private List<Diagnostic> guarded(Active rule, String file, Check check) {
    Findings findings = new Findings(rule.metadata(), rule.severity(), rule.options(), messages);
    try {
      check.run(findings);
      return findings.diagnostics();
    } catch (UncheckedIOException e) {
      throw e; // A file that is gone is no fault of ours.
    } catch (RuntimeException | StackOverflowError e) {
      String where = file.isEmpty() ? site.site().settings().configFile() : file;
      return List.of(internal(where, rule.metadata().name(), e));
    }
  }

  /** The finding that we failed at something. */
  Diagnostic internal(String file, String what, Throwable cause) {
    RuleMetadata metadata = Objects.requireNonNull(book.find(INTERNAL));
    Findings findings = new Findings(metadata, Severity.ERROR, Options.NONE, messages);
    findings
        .add(file, Span.at(0), "failed", what, String.valueOf(cause))
        .data("trace", trace(cause));
    return findings.diagnostics().get(0);
  }

  private static String trace(Throwable cause) {
    StackTraceElement[] trace = cause.getStackTrace();
    return trace.length == 0 ? "" : trace[0].toString();
  }
}
