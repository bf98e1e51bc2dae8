package io.github.docusauruslint.bench;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.docusauruslint.mdx.MdxOptions;
import io.github.docusauruslint.mdx.MdxParser;
import io.github.docusauruslint.text.SourceText;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * From text to what a page says, on one thread, without files: our parser with all its facts, and
 * two CommonMark parsers with tables and strikethrough, which give a syntax tree and know neither
 * JSX nor JavaScript. An operation is the whole corpus once.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms512m", "-Xmx512m", "-Xss4m", "-XX:+UseSerialGC"})
public class ParserBenchmark {
  private Corpus corpus;
  private com.vladsch.flexmark.parser.Parser flexmark;
  private org.commonmark.parser.Parser commonmark;

  /** Reads the pages and makes the parsers. */
  @Setup
  public void prepare() {
    corpus = Corpus.read();
    MutableDataSet options = new MutableDataSet();
    options.set(
        com.vladsch.flexmark.parser.Parser.EXTENSIONS,
        List.of(TablesExtension.create(), StrikethroughExtension.create()));
    flexmark = com.vladsch.flexmark.parser.Parser.builder(options).build();
    commonmark =
        org.commonmark.parser.Parser.builder()
            .extensions(
                List.of(
                    org.commonmark.ext.gfm.tables.TablesExtension.create(),
                    org.commonmark.ext.gfm.strikethrough.StrikethroughExtension.create()))
            .build();
  }

  /** MDX as Docusaurus reads it, to facts. */
  @Benchmark
  public void docusaurusLint(Blackhole sink) {
    for (Corpus.Page page : corpus.pages()) {
      sink.consume(MdxParser.parse(SourceText.of(page.text()), page.path(), MdxOptions.DEFAULT));
    }
  }

  /** The library that reads pages in {@code format: md} here, to its tree. */
  @Benchmark
  public void flexmark(Blackhole sink) {
    for (Corpus.Page page : corpus.pages()) {
      sink.consume(flexmark.parse(page.text()));
    }
  }

  /** The other well-known one, to its tree. */
  @Benchmark
  public void commonmarkJava(Blackhole sink) {
    for (Corpus.Page page : corpus.pages()) {
      sink.consume(commonmark.parse(page.text()));
    }
  }
}
