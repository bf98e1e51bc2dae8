package io.github.docusauruslint.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.external.Hop;
import io.github.docusauruslint.external.Outcome;
import io.github.docusauruslint.external.Remembered;
import io.github.docusauruslint.js.eval.Present;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.route.LinkStyles;
import io.github.docusauruslint.route.PageTally;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.text.FileStamp;
import io.github.docusauruslint.text.Footprint;
import io.github.docusauruslint.text.MemoryTree;
import io.github.docusauruslint.text.Obstacle;
import io.github.docusauruslint.text.SourceText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

/** The files of the cache as bytes, whole ones and those that only look so. */
public final class CacheFiles {
  private static final String BUILD = "build";
  private static final String PATH = "a.md";
  private static final String OPTIONS = "options";
  private static final byte[] CONTENT = "# A\n".getBytes(StandardCharsets.UTF_8);
  private static final FileStamp STAMP =
      new FileStamp(CONTENT.length, Instant.EPOCH, Instant.EPOCH, 7);
  private static final int FACTS_HEAD = 20;
  private static final int OUTCOME_PARTS = 6;
  private static final int OUTCOME_HEAD = 8 + OUTCOME_PARTS * 8;

  private CacheFiles() {}

  /** Facts as another run gets them. */
  public static PageFacts keptAndRead(PageFacts facts) {
    return FactsReader.read(FactsWriter.write(facts));
  }

  /** A whole cache of one page. */
  public static byte[] facts(Path file, PageFacts facts) throws IOException {
    KeyedHash keys = new KeyedHash(1, 2);
    PackedFacts packed = PackedFacts.of(facts);
    FactsEntry entry = new FactsEntry(OPTIONS, STAMP, keys.of(CONTENT), packed);
    FactsFile.write(file, BUILD, Instant.EPOCH, keys, Map.of(PATH, entry));
    return Files.readAllBytes(file);
  }

  /** A whole memory of a link, without its head. */
  public static byte[] links() {
    Outcome moved =
        new Outcome(
            Outcome.Kind.GOOD, 200, "x", List.of(new Hop(301, "https://a.dev/b")), Map.of());
    return LinkEntries.write(
        Map.of("https://a.dev/", new Remembered(moved, Instant.EPOCH, 2, Instant.EPOCH)));
  }

  /** A whole outcome that has nothing to tell. */
  public static byte[] outcome(Path file) throws IOException {
    Footprint footprint =
        new Footprint(
            Instant.EPOCH,
            List.of(new Footprint.SeenFolder("docs", STAMP, 3, "0", Map.of())),
            List.of(new Footprint.SeenFile("docs/a.md", STAMP, 5L)));
    KeptOutcome outcome =
        new KeptOutcome(
            List.of(),
            List.of("a.md"),
            List.of(),
            1,
            2,
            List.of(),
            false,
            List.of("docs"),
            List.of(),
            Map.of());
    KeptJudgement judgement =
        new KeptJudgement(
            Map.of("docs/a.md", List.of()),
            Map.of(),
            Map.of("a/rule 0", List.of()),
            List.of("docs/a.md"),
            List.of("docusaurus.config.js"),
            Map.of("docs/a.md", 3),
            Map.of("docs/b.md", Obstacle.LARGE),
            new LinkStyles(1, 2, 3),
            Map.of("docs/a.md", new PageTally(1, new LinkStyles(0, 1, 0), List.of("docs/a.md"))),
            Map.of("docs/a.md", PackedFacts.of(PageFacts.NONE)));
    OutcomeFile.write(
        file,
        BUILD,
        new Present.Reach(0, 9, "UTC"),
        KeptFootprint.of(footprint).with(footprint, Set.of("docs/a.md")),
        outcome,
        new OutcomeFile.Judged(judgement, new byte[0]));
    return Files.readAllBytes(file);
  }

  /** Bytes of any file are what can be kept again, or they are refused. */
  public static void read(byte[] file) {
    factsOf(file);
    linksOf(file);
    outcomeOf(file);
    byte[] sound = file.clone();
    mendFacts(sound);
    factsOf(sound);
    sound = file.clone();
    mendOutcome(sound);
    outcomeOf(sound);
  }

  /** A file that is no cache does not hinder a run. */
  public static void openOnDisk(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes);
    FactsCache cache = FactsCache.open(file, BUILD);
    cache.find(PATH, OPTIONS, STAMP);
    cache.find(PATH, OPTIONS, STAMP, CONTENT);
    cache.put("b.md", OPTIONS, STAMP, CONTENT, PageFacts.NONE);
    cache.save();
    assertThat(FactsCache.open(file, BUILD).find("b.md", OPTIONS, STAMP)).isEqualTo(PageFacts.NONE);
  }

  private static void factsOf(byte[] file) {
    try {
      FactsFile known = FactsFile.unpacked(ByteBuffer.wrap(file), BUILD);
      for (FactsEntry entry : known.pages().values()) {
        PageFacts facts = entry.facts().unpack();
        assertThat(keptAndRead(facts)).isEqualTo(facts);
      }
    } catch (RuntimeException e) {
      // Refused.
    }
  }

  private static void linksOf(byte[] entries) {
    try {
      Map<String, Remembered> known = LinkEntries.read(entries);
      assertThat(LinkEntries.read(LinkEntries.write(known))).isEqualTo(known);
    } catch (RuntimeException e) {
      // Refused.
    }
  }

  private static void outcomeOf(byte[] file) {
    OutcomeFile kept = OutcomeFile.unpacked(file, BUILD);
    KeptOutcome outcome = kept == null ? null : kept.outcome();
    if (outcome != null) {
      ByteSink again = new ByteSink(64);
      new OutcomeWriter(again).outcome(outcome);
      assertThat(new OutcomeReader(new ByteSource(again.toByteArray())).outcome())
          .isEqualTo(outcome);
      kept.judgement(outcome);
      KeptSite site =
          kept.site(
              MemoryTree.of(Map.of()),
              (path, frame) -> new ParsedFile(path, SourceText.of(""), PageFacts.NONE));
      if (site != null) {
        site.tally("docs/a.md");
      }
    }
  }

  /** Puts a head in front of the rest that fits it, so that what is behind the sums is read. */
  private static void mendFacts(byte[] file) {
    if (file.length >= FACTS_HEAD) {
      ByteBuffer head = ByteBuffer.wrap(file);
      int rest = file.length - FACTS_HEAD;
      int length = head.getInt(8);
      int index = length >= 0 && length <= rest ? length : rest;
      head.putLong(0, magic("DLFACTS1")).putInt(8, index);
      head.putInt(12, sum(file, FACTS_HEAD, index));
      head.putInt(16, sum(file, FACTS_HEAD + index, rest - index));
    }
  }

  private static void mendOutcome(byte[] file) {
    if (file.length < OUTCOME_HEAD) {
      return;
    }
    ByteBuffer head = ByteBuffer.wrap(file);
    head.putLong(0, magic("DLOUTCM3"));
    int at = OUTCOME_HEAD;
    for (int part = 0; part < OUTCOME_PARTS; part++) {
      int place = 8 + part * 8;
      int rest = file.length - at;
      int length = head.getInt(place);
      boolean last = part == OUTCOME_PARTS - 1;
      int fits = last ? rest : length >= 0 && length <= rest ? length : 0;
      head.putInt(place, fits).putInt(place + 4, sum(file, at, fits));
      at += fits;
    }
  }

  private static long magic(String letters) {
    return ByteBuffer.wrap(letters.getBytes(StandardCharsets.US_ASCII)).getLong();
  }

  private static int sum(byte[] bytes, int from, int length) {
    CRC32 sum = new CRC32();
    sum.update(bytes, from, length);
    return (int) sum.getValue();
  }
}
