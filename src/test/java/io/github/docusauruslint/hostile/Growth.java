package io.github.docusauruslint.hostile;

import com.sun.management.OperatingSystemMXBean;
import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.engine.Linter;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.js.Dialect;
import io.github.docusauruslint.js.JsParser;
import io.github.docusauruslint.js.JsSyntaxException;
import io.github.docusauruslint.mdx.MdxOptions;
import io.github.docusauruslint.mdx.MdxParser;
import io.github.docusauruslint.report.ReportFormat;
import io.github.docusauruslint.report.ReportSettings;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.text.MemoryTree;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.yaml.YamlReader;
import io.github.docusauruslint.yaml.YamlSyntaxException;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/**
 * How the time grows with the text: {@code Growth [SIZE [NAME]]} reads pages of a size and of four
 * times that size, tells how much longer each stage takes, and marks what grows faster than the
 * text. To be run by hand.
 */
public final class Growth {
  private static final int FACTOR = 4;
  private static final double SUSPICIOUS = 6;
  private static final long NOTICEABLE = 30_000_000;
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final RuleBook BOOK = RuleBook.packed();

  private Growth() {}

  /** One stage of the work on a page. */
  private interface Stage {
    void run(String page) throws Exception;
  }

  public static void main(String[] arguments) throws Exception {
    int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60_000;
    String only = arguments.length > 1 ? arguments[1] : "";
    Map<String, Stage> stages = stages();
    Map<String, IntFunction<String>> pages = pages();
    for (int warm = 0; warm < 3; warm++) {
      for (Stage stage : stages.values()) {
        stage.run(pages.values().iterator().next().apply(1_000));
      }
    }
    for (Map.Entry<String, IntFunction<String>> page : pages.entrySet()) {
      if (!page.getKey().contains(only)) {
        continue;
      }
      String small = page.getValue().apply(size);
      String large = page.getValue().apply(size * FACTOR);
      for (Map.Entry<String, Stage> stage : stages.entrySet()) {
        long first = Math.min(time(stage.getValue(), small), time(stage.getValue(), small));
        long second = time(stage.getValue(), large);
        double ratio = (double) second / Math.max(1_000_000, first);
        if (second > NOTICEABLE && ratio > SUSPICIOUS || !only.isEmpty()) {
          System.out.printf(
              "%5.1f %6d ms %s of %s%n",
              ratio, second / 1_000_000, stage.getKey(), page.getKey().replace("\n", "\\n"));
        }
      }
    }
  }

  private static long time(Stage stage, String page) throws Exception {
    Thread thread =
        new Thread(
            null,
            () -> {
              try {
                stage.run(page);
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            },
            "growth",
            64L << 20);
    long before = MACHINE.getProcessCpuTime();
    thread.start();
    thread.join();
    return MACHINE.getProcessCpuTime() - before;
  }

  private static Map<String, Stage> stages() {
    Map<String, Stage> stages = new LinkedHashMap<>();
    stages.put(
        "parsing", page -> MdxParser.parse(SourceText.of(page), "a.mdx", MdxOptions.DEFAULT));
    stages.put(
        "parsing as CommonMark",
        page ->
            MdxParser.parse(
                SourceText.of("---\nformat: md\n---\n" + page), "a.mdx", MdxOptions.DEFAULT));
    stages.put(
        "reading as YAML",
        page -> {
          try {
            YamlReader.read(page, 0, page.length());
          } catch (YamlSyntaxException e) {
            // Refused is answered, too.
          }
        });
    stages.put(
        "reading as a script",
        page -> {
          try {
            JsParser.parseModule(page, 0, page.length(), Dialect.TYPESCRIPT);
          } catch (JsSyntaxException e) {
            // Refused is answered, too.
          }
        });
    LintResult[] last = new LintResult[1];
    stages.put("checking", page -> last[0] = Linter.lint(request(page)));
    for (ReportFormat format : ReportFormat.values()) {
      stages.put(
          "reporting as " + format.label(), page -> format.create(settings()).render(last[0]));
    }
    return stages;
  }

  private static ReportSettings settings() {
    return new ReportSettings(
        "1", BOOK, UnaryOperator.identity(), UnaryOperator.identity(), true, null);
  }

  private static LintRequest request(String page) throws Exception {
    MemoryTree tree =
        MemoryTree.of(
            Map.of(
                "docusaurus.config.js",
                "module.exports = {title: 'T', url: 'https://example.com', baseUrl: '/', presets:"
                    + " [['classic', {}]]};",
                "docs/good.md",
                "# Good\n",
                "docs/a.md",
                page));
    SiteSource source = new SiteSource(tree, "site", "/site", Map.of(), null, null);
    return new LintRequest(source, BOOK, LintConfig.of("strict", BOOK), List.of(), 1);
  }

  private static Map<String, IntFunction<String>> pages() {
    Map<String, IntFunction<String>> pages = new LinkedHashMap<>();
    SizeCases.pieces().forEach((name, piece) -> pages.put(name, size -> numbered(piece, size)));
    WordCases.patterns()
        .forEach(
            (name, text) -> pages.put("many " + name, size -> text.repeat(size / text.length())));
    NestingCases.pages().forEach(pages::put);
    return pages;
  }

  private static String numbered(IntFunction<String> piece, int size) {
    StringBuilder page = new StringBuilder();
    for (int i = 0; page.length() < size; i++) {
      page.append(piece.apply(i));
    }
    return page.toString();
  }
}
