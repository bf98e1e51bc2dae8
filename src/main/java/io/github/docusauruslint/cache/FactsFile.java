package io.github.docusauruslint.cache;

import io.github.docusauruslint.text.AtomicFile;
import io.github.docusauruslint.text.FileStamp;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A cache file as it was read.
 *
 * <p>{@code magic, length of the index, checksum of the index, checksum of the facts, index,
 * facts}. The index names the build of the tool first, then every page; the facts are packed one
 * page behind the other. The file is mapped, and facts are unpacked when they are asked for.
 *
 * @param opened before any of the pages was read by the run that wrote it
 * @param keys of the hashes of contents
 */
record FactsFile(Map<String, FactsEntry> pages, Instant opened, KeyedHash keys) {
  private static final long MAGIC = 0x44_4c_46_41_43_54_53_31L; // "DLFACTS1"
  private static final int HEAD = 8 + 4 + 4 + 4;

  @Nullable FactsEntry get(String path) {
    return pages.get(path);
  }

  Iterable<Map.Entry<String, FactsEntry>> entries() {
    return pages.entrySet();
  }

  /** What stands in a file; nothing where it is not a whole cache of this build. */
  static FactsFile read(Path file, String build) {
    try (FileChannel channel = CacheFile.open(file)) {
      long size = channel.size();
      if (size >= HEAD && size <= Integer.MAX_VALUE) {
        return unpacked(channel.map(FileChannel.MapMode.READ_ONLY, 0, size), build);
      }
    } catch (IOException | RuntimeException e) {
      // As good as none.
    }
    return new FactsFile(Map.of(), Instant.EPOCH, KeyedHash.random());
  }

  /**
   * What stands in the bytes of a file. Anything but a whole cache of this build ends in a {@link
   * RuntimeException}.
   */
  static FactsFile unpacked(ByteBuffer buffer, String build) {
    long magic = buffer.getLong();
    int indexLength = buffer.getInt();
    int indexSum = buffer.getInt();
    int factsSum = buffer.getInt();
    byte[] index =
        new byte[indexLength >= 0 && indexLength <= buffer.remaining() ? indexLength : 0];
    buffer.get(index);
    ByteBuffer facts = buffer.slice();
    if (magic != MAGIC || sum(ByteBuffer.wrap(index)) != indexSum || sum(facts) != factsSum) {
      throw new IllegalStateException("torn");
    }
    ByteSource in = new ByteSource(index);
    if (!in.takeText().equals(build)) {
      throw new IllegalStateException("of another build");
    }
    Instant opened = in.takeInstant();
    KeyedHash keys = new KeyedHash(in.takeLong(), in.takeLong());
    int count = in.takeSize();
    Map<String, FactsEntry> pages = new HashMap<>(count * 2);
    int at = 0;
    for (int i = 0; i < count; i++) {
      String path = in.takeText();
      String options = in.takeText();
      FileStamp stamp = in.takeStamp();
      long hash = in.takeLong();
      int length = in.takeCount();
      PackedFacts packed = new PackedFacts(facts.slice(at, length));
      pages.put(path, new FactsEntry(options, stamp, hash, packed));
      at += length;
    }
    return new FactsFile(pages, opened, keys);
  }

  private static int sum(ByteBuffer bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes.duplicate());
    return (int) sum.getValue();
  }

  /**
   * Writes a file beside the old one and puts it in its place, so that a reader sees a whole one.
   *
   * @throws IOException when it cannot be written, or would be larger than 2 GiB
   */
  static void write(
      Path file, String build, Instant opened, KeyedHash keys, Map<String, FactsEntry> pages)
      throws IOException {
    ByteSink index = new ByteSink(pages.size() * 64 + 64);
    index.putString(build);
    index.putInstant(opened);
    index.putLong(keys.first());
    index.putLong(keys.second());
    index.putCount(pages.size());
    long total = 0;
    CRC32 sum = new CRC32();
    for (Map.Entry<String, FactsEntry> page : pages.entrySet()) {
      FactsEntry entry = page.getValue();
      index.putString(page.getKey());
      index.putString(entry.options());
      index.putStamp(entry.stamp());
      index.putLong(entry.hash());
      index.putCount(entry.facts().length());
      total += entry.facts().length();
      sum.update(entry.facts().buffer().duplicate());
    }
    byte[] packed = index.toByteArray();
    if (total + packed.length + HEAD > Integer.MAX_VALUE) {
      throw new IOException("the facts of " + pages.size() + " pages are too large to be kept");
    }
    ByteBuffer head = ByteBuffer.allocate(HEAD + packed.length);
    head.putLong(MAGIC).putInt(packed.length);
    head.putInt(sum(ByteBuffer.wrap(packed))).putInt((int) sum.getValue()).put(packed).flip();
    AtomicFile.Content content =
        sink -> {
          sink.write(head);
          for (FactsEntry entry : pages.values()) {
            sink.write(entry.facts().buffer().duplicate());
          }
        };
    AtomicFile.write(file, content, AtomicFile.Durability.EXPENDABLE);
  }
}
