package io.github.docusauruslint.fuzz;

import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.engine.Linter;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.fix.FixOutcome;
import io.github.docusauruslint.fix.FixRun;
import io.github.docusauruslint.fix.FixSelection;
import io.github.docusauruslint.fix.Originals;
import io.github.docusauruslint.hostile.WellFormed;
import io.github.docusauruslint.mdx.MdxOptions;
import io.github.docusauruslint.mdx.MdxParser;
import io.github.docusauruslint.report.ReportFormat;
import io.github.docusauruslint.report.ReportSettings;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.text.MemoryTree;
import io.github.docusauruslint.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A whole site around one page: nothing is our own fault, and fixes keep it compiling. */
final class SiteTarget implements FuzzTarget {
  private static final String SETTINGS =
      "module.exports = {title: 'T', url: 'https://example.com', baseUrl: '/', presets:"
          + " [['classic', {docs: {routeBasePath: '/'}}]]};";

  private final RuleBook book = RuleBook.packed();
  private final LintConfig config = LintConfig.of("strict", book);
  private final ReportSettings settings =
      new ReportSettings(
          "1", book, UnaryOperator.identity(), UnaryOperator.identity(), false, null);

  @Override
  public String name() {
    return "site";
  }

  @Override
  public List<String> seeds() {
    return Corpus.with(Seeds.PAGES, Corpus.pages());
  }

  @Override
  public List<String> tokens() {
    return Seeds.PAGE_TOKENS;
  }

  @Override
  public boolean startsThreads() {
    return true;
  }

  private LintRequest request(String page) {
    MemoryTree tree =
        MemoryTree.of(
            Map.of(
                "docusaurus.config.js",
                SETTINGS,
                "docs/a.mdx",
                page,
                "docs/b.md",
                "# B\n\n[a](./a.mdx) [b](b/)\n",
                "blog/2020-01-01-p.md",
                page));
    SiteSource source = new SiteSource(tree, "site", "/site", Map.of(), null, null);
    return new LintRequest(source, book, config, List.of(), 1);
  }

  @Override
  public void accept(String text) throws LintException, IOException {
    LintRequest request = request(text);
    LintResult result = Linter.lint(request);
    findings(result);
    ReportFormat[] formats = ReportFormat.values();
    ReportFormat format = formats[Math.floorMod(text.hashCode(), formats.length)];
    byte[] report = format.create(settings).render(result).getBytes(StandardCharsets.UTF_8);
    WellFormed.report(format, new String(report, StandardCharsets.UTF_8));
    if (result.diagnostics().stream().anyMatch(diagnostic -> diagnostic.fix() != null)) {
      fixes(result, FixRun.of(request, FixSelection.ALL, Originals.IN_MEMORY));
    }
  }

  private static void findings(LintResult result) {
    for (Diagnostic diagnostic : result.diagnostics()) {
      Promises.require(
          !diagnostic.rule().equals("lint/internal-error"),
          diagnostic.message() + diagnostic.data());
      SourceText source = result.sources().apply(diagnostic.file());
      int length = source == null ? 0 : source.length();
      Promises.within(diagnostic.span().start(), diagnostic.span().end(), length);
    }
  }

  private static void fixes(LintResult result, FixOutcome outcome) {
    Promises.requireSame(result.diagnostics(), outcome.before().diagnostics());
    findings(outcome.remaining());
    for (FixOutcome.FileChange change : outcome.changes()) {
      MdxOptions options =
          change.file().startsWith("blog") ? MdxOptions.DEFAULT.asBlogPost() : MdxOptions.DEFAULT;
      if (MdxParser.parse(change.before(), change.file(), options).compiles()) {
        Promises.require(
            MdxParser.parse(change.after(), change.file(), options).compiles(),
            "what compiled compiles");
      }
    }
  }
}
