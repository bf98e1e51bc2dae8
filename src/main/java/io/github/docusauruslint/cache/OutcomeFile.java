package io.github.docusauruslint.cache;

import io.github.docusauruslint.js.eval.Present;
import io.github.docusauruslint.text.AtomicFile;
import io.github.docusauruslint.text.Footprint;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a run in a file, with all that the run saw. Whoever finds that everything is as it
 * was has the outcome without looking again.
 *
 * <p>{@code magic, checksum of the rest, key, reach, footprint, outcome}. A file that is torn, or
 * of another key, is as good as none. Several processes may use one file, and the last that writes
 * wins.
 */
public final class OutcomeFile {
  private static final long MAGIC = 0x44_4c_4f_55_54_43_4d_31L; // "DLOUTCM1"
  private static final int HEAD = 8 + 4;

  private final Present.Reach reach;
  private final Footprint footprint;
  private final ByteSource rest;

  private OutcomeFile(Present.Reach reach, Footprint footprint, ByteSource rest) {
    this.reach = reach;
    this.footprint = footprint;
    this.rest = rest;
  }

  /**
   * What stands in a file; null where it is not a whole outcome of this key.
   *
   * @param key all that an outcome depends on besides the files of the site: the build of the tool,
   *     where the site is, and what was asked
   */
  public static @Nullable OutcomeFile read(Path file, String key) {
    try {
      return unpacked(Files.readAllBytes(file), key);
    } catch (IOException | OutOfMemoryError e) {
      return null; // As good as none.
    }
  }

  /** What stands in the bytes of a file; null where they are not a whole outcome of this key. */
  static @Nullable OutcomeFile unpacked(byte[] bytes, String key) {
    try {
      ByteBuffer head = ByteBuffer.wrap(bytes);
      if (bytes.length < HEAD || head.getLong() != MAGIC || head.getInt() != sum(bytes)) {
        return null;
      }
      ByteSource in = new ByteSource(bytes);
      in.takeBytes(HEAD);
      if (!in.takeText().equals(key)) {
        return null;
      }
      Present.Reach reach = new Present.Reach(in.takeLong(), in.takeLong(), in.takeString());
      return new OutcomeFile(reach, new OutcomeReader(in).footprint(), in);
    } catch (RuntimeException e) {
      return null; // As good as none.
    }
  }

  /** All that the run saw. */
  public Footprint footprint() {
    return footprint;
  }

  /** Whether a config that looked at the present would see the same now. */
  public boolean holdsAt(Instant now) {
    return reach.holdsAt(now);
  }

  /** What came of it, once; null where it cannot be understood. */
  public @Nullable Outcome outcome() {
    try {
      Outcome outcome = new OutcomeReader(rest).outcome();
      return rest.isAtEnd() ? outcome : null;
    } catch (RuntimeException e) {
      return null;
    }
  }

  /**
   * Writes a file beside the old one and puts it in its place, so that a reader sees a whole one.
   *
   * @param reach when the run would see the same
   * @throws IOException when it cannot be written
   */
  public static void write(
      Path file, String key, Present.Reach reach, Footprint footprint, Outcome outcome)
      throws IOException {
    ByteSink out = new ByteSink(1 << 16);
    out.putBytes(new byte[HEAD]);
    out.putString(key);
    out.putLong(reach.from());
    out.putLong(reach.until());
    out.putString(reach.zone());
    OutcomeWriter writer = new OutcomeWriter(out);
    writer.footprint(footprint);
    writer.outcome(outcome);
    byte[] bytes = out.toByteArray();
    ByteBuffer.wrap(bytes).putLong(MAGIC).putInt(sum(bytes));
    AtomicFile.write(file, AtomicFile.Content.of(bytes), AtomicFile.Durability.EXPENDABLE);
  }

  private static int sum(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, HEAD, bytes.length - HEAD);
    return (int) sum.getValue();
  }
}
