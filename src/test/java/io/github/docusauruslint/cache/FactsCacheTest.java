package io.github.docusauruslint.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.docusauruslint.mdx.MdxOptions;
import io.github.docusauruslint.mdx.MdxParser;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.text.FileStamp;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.text.Span;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsCacheTest {
  private static final String OPTIONS = "mdx";
  private static final byte[] CONTENT = "# 标题\n\n[a](b.md)\n".getBytes(StandardCharsets.UTF_8);
  private static final FileStamp STAMP =
      stamp(CONTENT.length, Instant.parse("2024-05-06T07:08:09.123456789Z"), 42);
  private static final PageFacts FACTS = parse(new String(CONTENT, StandardCharsets.UTF_8));

  @TempDir private Path folder;

  private static FileStamp stamp(long size, Instant time, long identity) {
    return new FileStamp(size, time, time, identity);
  }

  private static PageFacts parse(String text) {
    return MdxParser.parse(SourceText.of(text), "page.md", MdxOptions.DEFAULT);
  }

  private Path file() {
    return folder.resolve("site.facts");
  }

  private void writeOnePage() throws IOException {
    FactsCache cache = FactsCache.open(file(), "build 1");
    cache.put("docs/a.md", OPTIONS, STAMP, CONTENT, FACTS);
    cache.save();
  }

  @Test
  void factsOfEveryKindComeBackAsTheyWere() throws IOException {
    List<String> texts = new java.util.ArrayList<>();
    try (Stream<Path> files = Stream.of("fixtures", "rules").map(Path::of).flatMap(this::walk)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.mdx?")).toList()) {
        texts.add(Files.readString(file));
      }
    }
    for (Example example : ExampleReader.readExamples(TestResources.getGfmSpec())) {
      texts.add(example.getSource());
    }
    texts.add("---\na: [1, 1.5, true, 2024-01-01, null, {b: 'c'}, 0x1F, .inf]\n---\n");
    texts.add("---\na: b: c\n---\n");
    texts.add("---\na: b # c\n---\nimport D from 'd'; // e\n\n<D f={/* g */ 1}/>\n");
    texts.add(
        "export const a = 1\n\n"
            + "<A b={[{c: require('./d.png').default, e: <F g=\"h\"/>}]} {...i}/>\n");
    texts.add("lone \uD800 surrogate, wide \uD83D\uDE00 [\uD800](\uDC00)\n\n[^1]\n\n[^1]: note\n");
    for (String text : texts) {
      for (PageFacts.Format format : PageFacts.Format.values()) {
        MdxOptions options =
            new MdxOptions(
                format,
                true,
                true,
                true,
                false,
                MdxOptions.DEFAULT_ADMONITIONS,
                false,
                MdxOptions.MathSyntax.OFF);
        PageFacts facts = MdxParser.parse(SourceText.of(text), "page.md", options);
        assertThat(FactsReader.read(FactsWriter.write(facts))).as(text).isEqualTo(facts);
      }
    }
    assertThat(texts).hasSizeGreaterThan(700);
  }

  private Stream<Path> walk(Path top) {
    try {
      return Files.walk(top).filter(Files::isRegularFile);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void anUnchangedFileIsKnownByItsStamp() throws IOException {
    writeOnePage();
    FactsCache cache = FactsCache.open(file(), "build 1");
    assertThat(cache.find("docs/a.md", OPTIONS, STAMP)).isEqualTo(FACTS);
    assertThat(cache.find("docs/b.md", OPTIONS, STAMP)).isNull();
    assertThat(cache.find("docs/a.md", "md", STAMP)).isNull();
    assertThat(cache.find("docs/a.md", OPTIONS, stamp(1, STAMP.modified(), 42))).isNull();
    assertThat(cache.find("docs/a.md", OPTIONS, stamp(STAMP.size(), Instant.EPOCH, 42))).isNull();
    assertThat(cache.find("docs/a.md", OPTIONS, stamp(STAMP.size(), STAMP.modified(), 43)))
        .isNull();
  }

  @Test
  void aFileThatChangedJustBeforeTheCacheWasWrittenIsInDoubt() throws IOException {
    FileStamp fresh = stamp(CONTENT.length, Instant.now(), 42);
    FactsCache cache = FactsCache.open(file(), "build 1");
    cache.put("docs/a.md", OPTIONS, fresh, CONTENT, FACTS);
    cache.save();
    cache = FactsCache.open(file(), "build 1");
    assertThat(cache.find("docs/a.md", OPTIONS, fresh)).isNull();
    assertThat(cache.find("docs/a.md", OPTIONS, fresh, CONTENT)).isEqualTo(FACTS);
  }

  @Test
  void aTouchedFileIsKnownByItsContentAndLaterByItsNewStamp() throws IOException {
    writeOnePage();
    FileStamp touched = stamp(CONTENT.length, Instant.parse("2025-01-01T00:00:00Z"), 7);
    FactsCache cache = FactsCache.open(file(), "build 1");
    byte[] other = CONTENT.clone();
    other[0] = '-';
    assertThat(cache.find("docs/a.md", OPTIONS, touched, other)).isNull();
    assertThat(cache.find("docs/a.md", OPTIONS, touched, CONTENT)).isEqualTo(FACTS);
    cache.save();
    assertThat(FactsCache.open(file(), "build 1").find("docs/a.md", OPTIONS, touched))
        .isEqualTo(FACTS);
  }

  @Test
  void aCopyIsKnownByItsOwnStampAndByItsContent() throws IOException {
    FileStamp own = stamp(CONTENT.length, Instant.parse("2023-01-01T00:00:00Z"), 8);
    FileStamp touched = stamp(CONTENT.length, Instant.parse("2025-01-01T00:00:00Z"), 9);
    FactsCache cache = FactsCache.open(file(), "build 1");
    cache.put("docs/a.md", OPTIONS, STAMP, CONTENT, FACTS);
    cache.putCopy("docs/copy.md", own, "docs/a.md");
    cache.save();
    FactsCache next = FactsCache.open(file(), "build 1");
    assertThat(next.find("docs/copy.md", OPTIONS, STAMP)).isNull();
    assertThat(next.find("docs/copy.md", OPTIONS, own)).isEqualTo(FACTS);
    assertThat(next.find("docs/copy.md", OPTIONS, touched, CONTENT)).isEqualTo(FACTS);
  }

  @Test
  void anotherBuildKnowsNothing() throws IOException {
    writeOnePage();
    assertThat(FactsCache.open(file(), "build 2").find("docs/a.md", OPTIONS, STAMP)).isNull();
  }

  @Test
  void aDamagedFileIsAsGoodAsNone() throws IOException {
    writeOnePage();
    byte[] whole = Files.readAllBytes(file());
    Random random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
      byte[] cut = Arrays.copyOf(damaged, random.nextInt(damaged.length + 1));
      Files.write(file(), i % 2 == 0 ? damaged : cut);
      PageFacts found = FactsCache.open(file(), "build 1").find("docs/a.md", OPTIONS, STAMP);
      assertThat(found == null || found.equals(FACTS)).isTrue();
    }
    Files.write(file(), whole);
    assertThat(FactsCache.open(file(), "build 1").find("docs/a.md", OPTIONS, STAMP))
        .isEqualTo(FACTS);
  }

  @Test
  void damagedFactsEndInAnExceptionAndNothingElse() {
    byte[] whole = FactsWriter.write(FACTS);
    Random random = new Random(2);
    for (int i = 0; i < 20_000; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      assertThatCode(
              () -> {
                try {
                  FactsReader.read(damaged);
                } catch (RuntimeException expected) {
                  // The caller takes the page for unknown.
                }
              })
          .doesNotThrowAnyException();
    }
  }

  /** Front matter of lists in lists, each of which says that it has so many items. */
  private static byte[] nested(int depth, int items) {
    ByteSink out = new ByteSink(1 << 16);
    out.putByte(0);
    out.putBoolean(false);
    for (int i = 0; i < depth; i++) {
      out.putByte(ValueWriter.SEQUENCE);
      out.putSpan(Span.at(0));
      out.putCount(items);
    }
    return out.toByteArray();
  }

  @Test
  void factsNestedTooDeepAreAsGoodAsNone() throws IOException {
    KeyedHash keys = new KeyedHash(1, 2);
    PackedFacts packed = new PackedFacts(ByteBuffer.wrap(nested(1_000_000, 1)));
    FactsEntry entry = new FactsEntry(OPTIONS, STAMP, keys.of(CONTENT), packed);
    FactsFile.write(file(), "build 1", Instant.now(), keys, Map.of("docs/a.md", entry));
    FactsCache cache = FactsCache.open(file(), "build 1");
    assertThat(cache.find("docs/a.md", OPTIONS, STAMP, CONTENT)).isNull();
  }

  @Test
  void listsTogetherHaveNoMoreItemsThanThereAreBytes() {
    assertThatThrownBy(() -> FactsReader.read(nested(1_000, 3_000)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("more items than bytes");
  }

  @Test
  void pagesThatARunDoesNotMeetAreKeptForTheNext() throws IOException {
    FactsCache cache = FactsCache.open(file(), "build 1");
    IntStream.range(0, 10)
        .forEach(i -> cache.put("docs/" + i + ".md", OPTIONS, STAMP, CONTENT, FACTS));
    cache.save();
    FactsCache second = FactsCache.open(file(), "build 1");
    second.put("docs/new.md", OPTIONS, STAMP, CONTENT, FACTS);
    second.save();
    FactsCache third = FactsCache.open(file(), "build 1");
    assertThat(third.find("docs/3.md", OPTIONS, STAMP)).isEqualTo(FACTS);
    assertThat(third.find("docs/new.md", OPTIONS, STAMP)).isEqualTo(FACTS);
  }

  @Test
  void twoWritersLeaveOneWholeCache() throws Exception {
    List<Thread> writers =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    new Thread(
                        () -> {
                          for (int n = 0; n < 20; n++) {
                            FactsCache cache = FactsCache.open(file(), "build 1");
                            cache.put("docs/" + i + ".md", OPTIONS, STAMP, CONTENT, FACTS);
                            try {
                              cache.save();
                            } catch (IOException e) {
                              throw new java.io.UncheckedIOException(e);
                            }
                          }
                        }))
            .toList();
    writers.forEach(Thread::start);
    for (Thread writer : writers) {
      writer.join();
    }
    FactsFile read = FactsFile.read(file(), "build 1");
    assertThat(read.pages()).isNotEmpty();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file());
    }
  }

  @Test
  void theHashDependsOnEveryByteAndOnItsKeys() {
    KeyedHash hash = new KeyedHash(123456789, 987654321);
    byte[] content = new byte[301];
    new Random(3).nextBytes(content);
    long whole = hash.of(content);
    for (int i = 0; i < content.length; i++) {
      byte[] other = content.clone();
      other[i] ^= 1;
      assertThat(hash.of(other)).isNotEqualTo(whole);
      assertThat(hash.of(Arrays.copyOf(content, i))).isNotEqualTo(whole);
    }
    assertThat(new KeyedHash(123456788, 987654321).of(content)).isNotEqualTo(whole);
  }
}
