package io.github.docusauruslint.engine;

import io.github.docusauruslint.mdx.MdxOptions;
import io.github.docusauruslint.mdx.MdxParser;
import io.github.docusauruslint.site.ParsedFile;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Pages that a run has read, found by what stands in them. A version of a site's documents is a
 * copy of them, and most pages of most versions are never touched again: a page that is, byte for
 * byte, what another one is says the same. Safe for use by several threads.
 */
final class SamePages {
  /** Bytes of pages that are held to be compared with; of pages beyond that each is read anew. */
  private static final long HELD = 16L << 20;

  private final Map<Long, Seen> seen = new ConcurrentHashMap<>();
  private final AtomicLong held = new AtomicLong();

  private record Seen(ParsedFile page, MdxOptions options, byte[] bytes) {}

  /**
   * A page that says what these bytes say at that path, or null where none is known.
   *
   * @param options those of two plugins are taken for different
   */
  @Nullable ParsedFile find(String path, MdxOptions options, byte[] bytes) {
    Seen same = seen.get(key(bytes));
    return same != null
            && same.options == options
            && Arrays.equals(same.bytes, bytes)
            && MdxParser.isReadAlike(same.page.path(), path)
        ? same.page
        : null;
  }

  /** Another page is what these bytes say. */
  void add(ParsedFile page, MdxOptions options, byte[] bytes) {
    if (held.addAndGet(bytes.length) <= HELD) {
      seen.putIfAbsent(key(bytes), new Seen(page, options, bytes));
    }
  }

  /**
   * What is compared first; the bytes have the last word. Not a CRC32C: Java first fills tables for
   * that, which takes a run 1.5 ms.
   */
  private static long key(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return (long) bytes.length << 32 | sum.getValue();
  }
}
