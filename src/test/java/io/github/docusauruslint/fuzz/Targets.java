package io.github.docusauruslint.fuzz;

import static io.github.docusauruslint.fuzz.FuzzTarget.require;

import io.github.docusauruslint.cache.FactsCache;
import io.github.docusauruslint.config.ConfigException;
import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.config.LintConfigReader;
import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.diagnostic.SuppressionReader;
import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.LintResult;
import io.github.docusauruslint.engine.Linter;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.fix.FixOutcome;
import io.github.docusauruslint.fix.FixRun;
import io.github.docusauruslint.fix.FixSelection;
import io.github.docusauruslint.fix.Originals;
import io.github.docusauruslint.js.Children;
import io.github.docusauruslint.js.Dialect;
import io.github.docusauruslint.js.JsParser;
import io.github.docusauruslint.js.JsSyntaxException;
import io.github.docusauruslint.js.Node;
import io.github.docusauruslint.js.ParsedExpression;
import io.github.docusauruslint.js.ScopeAnalysis;
import io.github.docusauruslint.js.eval.EvalOptions;
import io.github.docusauruslint.js.eval.PartialEvaluator;
import io.github.docusauruslint.js.eval.Present;
import io.github.docusauruslint.mdx.FactsJson;
import io.github.docusauruslint.mdx.MdxOptions;
import io.github.docusauruslint.mdx.MdxParser;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.report.ReportFormat;
import io.github.docusauruslint.report.ReportSettings;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.text.FileStamp;
import io.github.docusauruslint.text.MemoryTree;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.yaml.JsonReader;
import io.github.docusauruslint.yaml.YamlNode;
import io.github.docusauruslint.yaml.YamlReader;
import io.github.docusauruslint.yaml.YamlSyntaxException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** All that reads what anyone may have written. */
final class Targets {
  private static final RuleBook BOOK = RuleBook.packed();
  private static final Set<String> RULES =
      Set.of("links/broken-link", "mdx/syntax", "headings/increment");

  private Targets() {}

  /** All of them. */
  static List<FuzzTarget> all() {
    return List.of(
        new Js(),
        new Mdx(),
        new Yaml(),
        new Evaluation(),
        new Suppressions(),
        new Config(),
        new Cache(),
        new Site());
  }

  private static void within(int start, int end, int length) {
    require(
        0 <= start && start <= end && end <= length,
        "spans inside: " + start + "-" + end + " of " + length);
  }

  /** JavaScript with JSX, and TypeScript: one error is declared. */
  private record Js() implements FuzzTarget {
    @Override
    public String name() {
      return "js";
    }

    @Override
    public List<String> seeds() {
      return Seeds.SCRIPTS;
    }

    @Override
    public List<String> tokens() {
      return Seeds.SCRIPT_TOKENS;
    }

    @Override
    public void accept(String text) {
      for (Dialect dialect : Dialect.values()) {
        Object first = module(text, dialect);
        require(first.equals(module(text, dialect)), "the same of the same");
      }
      Object expression = expression(text, false);
      require(expression.equals(expression(text, false)), "the same of the same");
      expression(text, true);
    }

    private static Object module(String text, Dialect dialect) {
      try {
        Node.Program program = JsParser.parseModule(text, 0, text.length(), dialect);
        walk(program, text.length());
        ScopeAnalysis.of(program);
        return program;
      } catch (JsSyntaxException e) {
        within(e.offset(), e.offset(), text.length());
        return e.message() + e.offset();
      }
    }

    private static Object expression(String text, boolean spread) {
      Dialect dialect = Dialect.JSX;
      try {
        ParsedExpression parsed =
            spread
                ? JsParser.parseSpreadAt(text, 0, text.length(), dialect)
                : JsParser.parseExpressionAt(text, 0, text.length(), dialect);
        walk(parsed.expression(), text.length());
        within(parsed.end(), parsed.next(), text.length());
        return parsed;
      } catch (JsSyntaxException e) {
        within(e.offset(), e.offset(), text.length());
        return e.message() + e.offset();
      }
    }

    private static void walk(Node node, int length) {
      within(node.start(), node.end(), length);
      Children.forEach(node, child -> walk(child, length));
    }
  }

  /** Pages: nothing is thrown at all. */
  private record Mdx() implements FuzzTarget {
    @Override
    public String name() {
      return "mdx";
    }

    @Override
    public List<String> seeds() {
      return Seeds.PAGES;
    }

    @Override
    public List<String> tokens() {
      return Seeds.PAGE_TOKENS;
    }

    @Override
    public void accept(String text) {
      SourceText source = SourceText.of(text);
      PageFacts facts = MdxParser.parse(source, "a.mdx", MdxOptions.DEFAULT);
      String told = FactsJson.write("a.mdx", source, facts, false);
      PageFacts again = MdxParser.parse(source, "a.mdx", MdxOptions.DEFAULT);
      require(told.equals(FactsJson.write("a.mdx", source, again, false)), "the same of the same");
      spans(facts, source.length());
    }

    private static void spans(PageFacts facts, int length) {
      List<Span> spans = new ArrayList<>();
      facts.headings().forEach(heading -> spans.add(heading.span()));
      facts.links().forEach(link -> spans.add(link.span()));
      facts.links().forEach(link -> spans.add(link.urlSpan()));
      facts.images().forEach(image -> spans.add(image.span()));
      facts.jsx().forEach(element -> spans.add(element.nameSpan()));
      facts.comments().forEach(comment -> spans.add(comment.span()));
      facts.directives().forEach(directive -> spans.add(directive.span()));
      facts.code().forEach(code -> spans.add(code.span()));
      facts.errors().forEach(error -> spans.add(error.span()));
      for (Span span : spans) {
        if (span != null) {
          within(span.start(), span.end(), length);
        }
      }
    }
  }

  /** YAML and JSON: one error is declared. */
  private record Yaml() implements FuzzTarget {
    @Override
    public String name() {
      return "yaml";
    }

    @Override
    public List<String> seeds() {
      return Seeds.DATA;
    }

    @Override
    public List<String> tokens() {
      return Seeds.DATA_TOKENS;
    }

    @Override
    public void accept(String text) {
      require(yaml(text).equals(yaml(text)), "the same of the same");
      require(json(text).equals(json(text)), "the same of the same");
    }

    private static Object yaml(String text) {
      try {
        YamlNode node = YamlReader.read(text, 0, text.length());
        return node == null ? "" : walked(node, text.length(), new int[1]);
      } catch (YamlSyntaxException e) {
        within(e.offset(), e.offset(), text.length());
        return e.reason() + e.offset();
      }
    }

    private static Object json(String text) {
      try {
        return walked(JsonReader.read(text, 0, text.length()), text.length(), new int[1]);
      } catch (YamlSyntaxException e) {
        within(e.offset(), e.offset(), text.length());
        return e.reason() + e.offset();
      }
    }

    private static YamlNode walked(YamlNode node, int length, int[] seen) {
      within(node.span().start(), node.span().end(), length);
      if (++seen[0] > 100_000) {
        throw new AssertionError("more nodes than text");
      }
      if (node instanceof YamlNode.Mapping mapping) {
        for (YamlNode.Entry entry : mapping.entries()) {
          within(entry.keySpan().start(), entry.keySpan().end(), length);
          walked(entry.value(), length, seen);
        }
      } else if (node instanceof YamlNode.Sequence list) {
        list.items().forEach(item -> walked(item, length, seen));
      }
      return node;
    }
  }

  /** Scripts that are understood without being run: whatever they do, there is a value. */
  private record Evaluation() implements FuzzTarget {
    private static final EvalOptions OPTIONS =
        new EvalOptions(
            "/repo/site",
            Map.of("CI", "yes"),
            Set.of(),
            Present.of(Instant.EPOCH),
            ZoneOffset.UTC,
            new EvalOptions.Limits(20_000, 200, 200_000),
            null);

    @Override
    public String name() {
      return "evaluator";
    }

    @Override
    public List<String> seeds() {
      return Seeds.PROGRAMS;
    }

    @Override
    public List<String> tokens() {
      return Seeds.PROGRAM_TOKENS;
    }

    @Override
    public void accept(String text) {
      MemoryTree tree =
          MemoryTree.of(
              Map.of("m.js", text, "other.js", "exports.a = 1;", "data.json", "{\"a\": [1]}"));
      String first = told(tree);
      String second = told(tree);
      require(first.equals(second), "the same of the same");
    }

    /** Functions are told by their identity, which is another one each time. */
    private static String told(MemoryTree tree) {
      return String.valueOf(new PartialEvaluator(tree, OPTIONS).evaluateAndCall("m.js"))
          .replaceAll("@[0-9a-f]+", "@");
    }
  }

  /** Comments that suppress findings. */
  private record Suppressions() implements FuzzTarget {
    @Override
    public String name() {
      return "suppressions";
    }

    @Override
    public List<String> seeds() {
      return Seeds.SUPPRESSIONS;
    }

    @Override
    public List<String> tokens() {
      return Seeds.SUPPRESSION_TOKENS;
    }

    @Override
    public void accept(String text) {
      SourceText source = SourceText.of(text);
      PageFacts facts = MdxParser.parse(source, "a.mdx", MdxOptions.DEFAULT);
      SuppressionReader reader = new SuppressionReader("a.mdx", source, RULES);
      if (facts.frontMatter() != null) {
        reader.read(facts.frontMatter());
      }
      reader.read(facts.comments());
      reader
          .unknown()
          .forEach(name -> within(name.span().start(), name.span().end(), source.length()));
    }
  }

  /** The configuration: one error is declared, a line each fault. */
  private record Config() implements FuzzTarget {
    @Override
    public String name() {
      return "config";
    }

    @Override
    public List<String> seeds() {
      return Seeds.CONFIGS;
    }

    @Override
    public List<String> tokens() {
      return Seeds.CONFIG_TOKENS;
    }

    @Override
    public void accept(String text) {
      try {
        LintConfigReader.read(
            MemoryTree.of(Map.of(LintConfigReader.FILE, text, "other.yml", text)), null, BOOK);
      } catch (ConfigException e) {
        for (String line : e.lines("site").split("\n", -1)) {
          require(
              line.startsWith("site/") || line.startsWith("the "),
              "each line has a place: " + line);
        }
      }
    }
  }

  /** The cache: what it gives is what was put in, or nothing. */
  private record Cache(Path folder) implements FuzzTarget {
    private static final String PAGE =
        "---\ntitle: T\n---\n\n# A {#b}\n\n[a](./b.md) <C d=\"e\"/>\n";
    private static final FileStamp STAMP =
        new FileStamp(PAGE.length(), Instant.EPOCH, Instant.EPOCH, 7);

    Cache() {
      this(temporary());
    }

    private static Path temporary() {
      try {
        Path folder = Files.createTempDirectory("fuzz");
        folder.toFile().deleteOnExit();
        return folder;
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    @Override
    public String name() {
      return "cache";
    }

    @Override
    public List<String> seeds() {
      try {
        Path file = folder.resolve("good.facts");
        FactsCache cache = FactsCache.open(file, "build");
        PageFacts facts = MdxParser.parse(SourceText.of(PAGE), "a.md", MdxOptions.DEFAULT);
        cache.put("a.md", "options", STAMP, PAGE.getBytes(StandardCharsets.UTF_8), facts);
        cache.save();
        return List.of(Files.readString(file, StandardCharsets.ISO_8859_1), "");
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    @Override
    public List<String> tokens() {
      return List.of(
          "\0",
          "\u00ff\u00ff\u00ff\u00ff",
          "\u007f\u00ff\u00ff\u00ff",
          "\u0080\0\0\0",
          "a.md",
          "DLFACTS1");
    }

    @Override
    public void accept(String text) throws IOException {
      Path file = folder.resolve("bad.facts");
      byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
      byte[] content = PAGE.getBytes(StandardCharsets.UTF_8);
      open(file, bytes, content);
      CacheBytes.mend(bytes);
      open(file, bytes, content);
    }

    private static void open(Path file, byte[] bytes, byte[] content) throws IOException {
      Files.write(file, bytes);
      FactsCache cache = FactsCache.open(file, "build");
      cache.find("a.md", "options", STAMP);
      cache.find("a.md", "options", STAMP, content);
      cache.put("b.md", "options", STAMP, content, PageFacts.NONE);
      cache.save();
    }
  }

  /** A whole site around one page: nothing is our own fault, and fixes keep it compiling. */
  private record Site() implements FuzzTarget {
    @Override
    public String name() {
      return "site";
    }

    @Override
    public List<String> seeds() {
      return Seeds.PAGES;
    }

    @Override
    public List<String> tokens() {
      return Seeds.PAGE_TOKENS;
    }

    private static LintRequest request(String page) throws ConfigException {
      MemoryTree tree =
          MemoryTree.of(
              Map.of(
                  "docusaurus.config.js",
                  "module.exports = {title: 'T', url: 'https://example.com', baseUrl: '/', presets:"
                      + " [['classic', {docs: {routeBasePath: '/'}}]]};",
                  "docs/a.mdx",
                  page,
                  "docs/b.md",
                  "# B\n\n[a](./a.mdx) [b](b/)\n",
                  "blog/2020-01-01-p.md",
                  page));
      LintConfig config = LintConfig.of("strict", BOOK);
      SiteSource source = new SiteSource(tree, "site", "/site", Map.of(), null, null);
      return new LintRequest(source, BOOK, config, List.of(), 1);
    }

    @Override
    public void accept(String text) throws ConfigException, LintException {
      LintRequest request = request(text);
      LintResult result = Linter.lint(request);
      for (Diagnostic diagnostic : result.diagnostics()) {
        require(
            !diagnostic.rule().equals("lint/internal-error"),
            diagnostic.message() + diagnostic.data());
        SourceText source = result.sources().apply(diagnostic.file());
        within(
            diagnostic.span().start(),
            diagnostic.span().end(),
            source == null ? 0 : source.length());
      }
      for (ReportFormat format : ReportFormat.values()) {
        format.create(settings()).render(result);
      }
      FixOutcome outcome = FixRun.of(request, FixSelection.ALL, Originals.IN_MEMORY);
      for (FixOutcome.FileChange change : outcome.changes()) {
        MdxOptions options =
            change.file().startsWith("blog") ? MdxOptions.DEFAULT.asBlogPost() : MdxOptions.DEFAULT;
        if (MdxParser.parse(change.before(), change.file(), options).compiles()) {
          require(
              MdxParser.parse(change.after(), change.file(), options).compiles(),
              "what compiled compiles");
        }
      }
    }

    private static ReportSettings settings() {
      return new ReportSettings(
          "1", BOOK, UnaryOperator.identity(), UnaryOperator.identity(), false, null);
    }
  }
}
