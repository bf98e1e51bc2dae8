package io.github.docusauruslint.cache;

import io.github.docusauruslint.external.LinkHistory;
import io.github.docusauruslint.external.Remembered;
import io.github.docusauruslint.text.AtomicFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What came of links to other sites, kept from one run to the next in one file: {@code magic,
 * length, checksum, entries}. Unlike facts it outlives builds of the tool: how often a link failed
 * is nothing that the next run could find out. A file that is torn or of another form is as good as
 * none; what was not asked about for long is forgotten.
 */
public final class LinkCache implements LinkHistory {
  private static final long MAGIC = 0x44_4c_4c_49_4e_4b_53_31L; // "DLLINKS1"
  private static final int HEAD = 8 + 4 + 4;
  private static final Duration LONGEST = Duration.ofDays(90);

  private final Path file;
  private final Map<String, Remembered> known;
  private boolean changed;

  private LinkCache(Path file, Map<String, Remembered> known) {
    this.file = file;
    this.known = known;
  }

  /** The cache in a file, which need not be there. */
  public static LinkCache open(Path file) {
    return new LinkCache(file, read(file));
  }

  private static Map<String, Remembered> read(Path file) {
    try {
      ByteBuffer buffer = ByteBuffer.wrap(CacheFile.bytes(file));
      if (buffer.remaining() >= HEAD && buffer.getLong() == MAGIC) {
        int length = buffer.getInt();
        int sum = buffer.getInt();
        if (length == buffer.remaining() && sum == sum(buffer.duplicate())) {
          byte[] entries = new byte[length];
          buffer.get(entries);
          return LinkEntries.read(entries);
        }
      }
    } catch (IOException | RuntimeException e) {
      // As good as none.
    }
    return new TreeMap<>();
  }

  private static int sum(ByteBuffer bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return (int) sum.getValue();
  }

  @Override
  public synchronized @Nullable Remembered find(String url) {
    return known.get(url);
  }

  @Override
  public synchronized void put(String url, Remembered remembered) {
    known.put(url, remembered);
    changed = true;
  }

  @Override
  public synchronized void save() throws IOException {
    if (!changed) {
      return;
    }
    Instant oldest = Instant.now().minus(LONGEST);
    known.values().removeIf(remembered -> remembered.at().isBefore(oldest));
    byte[] entries = LinkEntries.write(known);
    ByteBuffer head = ByteBuffer.allocate(HEAD);
    head.putLong(MAGIC).putInt(entries.length).putInt(sum(ByteBuffer.wrap(entries))).flip();
    AtomicFile.Content content =
        sink -> {
          sink.write(head);
          sink.write(ByteBuffer.wrap(entries));
        };
    AtomicFile.write(file, content, AtomicFile.Durability.EXPENDABLE);
    changed = false;
  }
}
