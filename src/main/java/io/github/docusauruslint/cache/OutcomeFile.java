package io.github.docusauruslint.cache;

import io.github.docusauruslint.js.eval.Present;
import io.github.docusauruslint.route.LinkMemory;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.text.AtomicFile;
import io.github.docusauruslint.text.FileTree;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a run in a file, with all that the run saw. Whoever finds that everything is as it
 * was has the outcome without looking again; whoever finds that a few pages are not, and the rest
 * of the site sees nothing of that, has all that it takes to judge these pages alone.
 *
 * <p>{@code magic, length and checksum of each part, parts}; the parts are {@code key, reach}, what
 * was seen, in two parts, the outcome, what the rules said, and the site. A file that is torn, or
 * of another key, is as good as none; one without the last two parts holds an outcome only. Several
 * processes may use one file, and the last that writes wins.
 */
public final class OutcomeFile {
  private static final long MAGIC = 0x44_4c_4f_55_54_43_4d_33L; // "DLOUTCM3"
  private static final int PARTS = 6;
  private static final int HEAD = 8 + PARTS * (4 + 4);

  private final Present.Reach reach;
  private final KeptFootprint footprint;
  private final byte[] outcome;
  private final byte[] judgement;
  private final byte[] site;

  private OutcomeFile(Present.Reach reach, KeptFootprint footprint, List<byte[]> rest) {
    this.reach = reach;
    this.footprint = footprint;
    this.outcome = rest.get(0);
    this.judgement = rest.get(1);
    this.site = rest.get(2);
  }

  /**
   * What stands in a file; null where it is not a whole outcome of this key.
   *
   * @param key all that an outcome depends on besides the files of the site: the build of the tool,
   *     where the site is, and what was asked
   */
  public static @Nullable OutcomeFile read(Path file, String key) {
    try {
      return unpacked(CacheFile.bytes(file), key);
    } catch (IOException | OutOfMemoryError e) {
      return null; // As good as none.
    }
  }

  /** What stands in the bytes of a file; null where they are not a whole outcome of this key. */
  static @Nullable OutcomeFile unpacked(byte[] bytes, String key) {
    try {
      List<byte[]> parts = parts(bytes);
      if (parts.isEmpty()) {
        return null;
      }
      ByteSource in = new ByteSource(parts.get(0));
      if (!in.takeText().equals(key)) {
        return null;
      }
      Present.Reach reach = new Present.Reach(in.takeLong(), in.takeLong(), in.takeString());
      if (!in.isAtEnd()) {
        return null;
      }
      KeptFootprint footprint = KeptFootprint.unpack(parts.get(1), parts.get(2));
      return new OutcomeFile(reach, footprint, parts.subList(3, PARTS));
    } catch (RuntimeException e) {
      return null; // As good as none.
    }
  }

  /** The parts of a file; none where it is none of ours, or torn. */
  private static List<byte[]> parts(byte[] bytes) {
    ByteBuffer all = ByteBuffer.wrap(bytes);
    if (bytes.length < HEAD || all.getLong() != MAGIC) {
      return List.of();
    }
    List<byte[]> parts = new ArrayList<>();
    ByteBuffer content = ByteBuffer.wrap(bytes, HEAD, bytes.length - HEAD);
    for (int i = 0; i < PARTS; i++) {
      int length = all.getInt();
      int sum = all.getInt();
      if (length < 0 || length > content.remaining()) {
        return List.of();
      }
      byte[] part = new byte[length];
      content.get(part);
      if (sum(part) != sum) {
        return List.of();
      }
      parts.add(part);
    }
    return content.hasRemaining() ? List.of() : parts;
  }

  /** All that the run saw. */
  public KeptFootprint footprint() {
    return footprint;
  }

  /** When the run would see the same. */
  public Present.Reach reach() {
    return reach;
  }

  /** Whether a config that looked at the present would see the same now. */
  public boolean holdsAt(Instant now) {
    return reach.holdsAt(now);
  }

  /** What came of it; null where it cannot be understood. */
  public @Nullable KeptOutcome outcome() {
    try {
      ByteSource in = new ByteSource(outcome);
      KeptOutcome read = new OutcomeReader(in).outcome();
      return in.isAtEnd() ? read : null;
    } catch (RuntimeException | StackOverflowError e) {
      return null;
    }
  }

  /**
   * What the rules said; null where that was not kept or cannot be understood.
   *
   * @param outcome of this file
   */
  public @Nullable KeptJudgement judgement(KeptOutcome outcome) {
    if (judgement.length == 0) {
      return null;
    }
    try {
      ByteSource in = new ByteSource(judgement);
      KeptJudgement read = new JudgementReader(in, outcome.findings()).judgement();
      return in.isAtEnd() ? read : null;
    } catch (RuntimeException e) {
      return null;
    }
  }

  /** The site as the run saw it; null where that was not kept or cannot be understood. */
  public @Nullable KeptSite site(FileTree tree, KeptSite.Pages pages) {
    if (site.length == 0) {
      return null;
    }
    try {
      ByteSource in = new ByteSource(site);
      KeptSite read = new SiteReader(in).site(tree, pages);
      return in.isAtEnd() ? read : null;
    } catch (RuntimeException e) {
      return null;
    }
  }

  /** The site, packed. */
  public byte[] packedSite() {
    return site;
  }

  /** Packs a site. */
  public static byte[] pack(LinkedSite site, LinkMemory links) {
    ByteSink out = new ByteSink(1 << 16);
    new SiteWriter(out).put(site, links);
    return out.toByteArray();
  }

  /**
   * What it takes to judge single pages again.
   *
   * @param site packed
   */
  public record Judged(KeptJudgement judgement, byte[] site) {}

  /**
   * Writes a file beside the old one and puts it in its place, so that a reader sees a whole one.
   *
   * @param reach when the run would see the same
   * @param judged null where single pages cannot be judged again
   * @throws IOException when it cannot be written
   */
  public static void write(
      Path file,
      String key,
      Present.Reach reach,
      KeptFootprint footprint,
      KeptOutcome outcome,
      @Nullable Judged judged)
      throws IOException {
    ByteSink first = new ByteSink(1 << 10);
    first.putString(key);
    first.putLong(reach.from());
    first.putLong(reach.until());
    first.putString(reach.zone());
    ByteSink second = new ByteSink(1 << 16);
    new OutcomeWriter(second).outcome(outcome);
    ByteSink third = new ByteSink(judged == null ? 0 : 1 << 16);
    if (judged != null) {
      new JudgementWriter(third, outcome.findings()).put(judged.judgement());
    }
    List<byte[]> parts =
        List.of(
            first.toByteArray(),
            footprint.packed(),
            footprint.packedSince(),
            second.toByteArray(),
            third.toByteArray(),
            judged == null ? new byte[0] : judged.site());
    ByteBuffer head = ByteBuffer.allocate(HEAD).putLong(MAGIC);
    parts.forEach(part -> head.putInt(part.length).putInt(sum(part)));
    head.flip();
    AtomicFile.Content content =
        sink -> {
          sink.write(head);
          for (byte[] part : parts) {
            sink.write(ByteBuffer.wrap(part));
          }
        };
    AtomicFile.write(file, content, AtomicFile.Durability.EXPENDABLE);
  }

  /** Not a CRC32C: Java first fills tables for that, which takes a run 1.5 ms. */
  private static int sum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return (int) sum.getValue();
  }
}
