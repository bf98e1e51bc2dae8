package io.github.docusauruslint.cache;

import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.text.FileStamp;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Facts of the pages of a site, kept from one run to the next.
 *
 * <p>A page is known by its size and time where they leave no doubt, else by a hash of its content.
 * A cache that is torn, of another site or of another build of the tool is as good as none; one
 * that cannot be written is not written. Safe for use by several threads; several processes may use
 * one file, and the last that writes wins.
 */
public final class FactsCache {
  /** Pages that a run did not meet are kept, but no more of them than of those that it met. */
  private static final int SPARE = 64;

  private final Path file;
  private final String build;
  private final Instant opened = Instant.now();
  private volatile @Nullable FactsFile known;
  private final Map<String, FactsEntry> met = new ConcurrentHashMap<>();
  private volatile boolean changed;

  private FactsCache(Path file, String build) {
    this.file = file;
    this.build = build;
  }

  /**
   * The cache in a file, which need not be there.
   *
   * @param build what the facts depend on besides text and options: the build of the tool
   */
  public static FactsCache open(Path file, String build) {
    return new FactsCache(file, build);
  }

  /** What was kept, read when a page is asked for. */
  private FactsFile known() {
    FactsFile read = known;
    return read == null ? read() : read;
  }

  private synchronized FactsFile read() {
    FactsFile read = known;
    if (read == null) {
      read = FactsFile.read(file, build);
      known = read;
    }
    return read;
  }

  /** The facts of a page that did not change since they were kept, as far as its stamp tells. */
  public @Nullable PageFacts find(String path, String options, FileStamp stamp) {
    FactsEntry entry = known().get(path);
    if (entry == null || !entry.options().equals(options) || !entry.stamp().equals(stamp)) {
      return null;
    }
    return stamp.isSettledAt(known().opened()) ? facts(path, entry) : null;
  }

  /** The facts of a page whose content is as it was when they were kept. */
  public @Nullable PageFacts find(String path, String options, FileStamp stamp, byte[] content) {
    FactsEntry entry = known().get(path);
    if (entry == null
        || !entry.options().equals(options)
        || entry.stamp().size() != content.length
        || entry.hash() != known().keys().of(content)) {
      return null;
    }
    PageFacts facts = facts(path, entry);
    if (facts != null) {
      met.put(path, entry.withStamp(stamp));
      changed = true;
    }
    return facts;
  }

  private @Nullable PageFacts facts(String path, FactsEntry entry) {
    try {
      PageFacts facts = entry.facts().unpack();
      met.put(path, entry);
      return facts;
    } catch (RuntimeException | StackOverflowError e) {
      return null; // Whatever it is that stands there, it is not what was written.
    }
  }

  /** Keeps the facts of a page. */
  public void put(String path, String options, FileStamp stamp, byte[] content, PageFacts facts) {
    PackedFacts packed = PackedFacts.of(facts);
    met.put(path, new FactsEntry(options, stamp, known().keys().of(content), packed));
    changed = true;
  }

  /** Keeps of a page what is kept of another one that is read alike and has the same content. */
  public void putCopy(String path, FileStamp stamp, String copied) {
    FactsEntry entry = met.get(copied);
    if (entry != null) {
      met.put(path, entry.withStamp(stamp));
      changed = true;
    }
  }

  /** The packed facts of a page that was found or put in this run, else null. */
  public @Nullable PackedFacts packed(String path) {
    FactsEntry entry = met.get(path);
    return entry == null ? null : entry.facts();
  }

  /**
   * Writes the cache, if there is anything new in it.
   *
   * @throws IOException when it cannot be written; the run has lost nothing but time
   */
  public void save() throws IOException {
    if (!changed) {
      return;
    }
    Map<String, FactsEntry> entries = new TreeMap<>(met);
    int spare = met.size() + SPARE;
    for (Map.Entry<String, FactsEntry> entry : known().entries()) {
      boolean sure = entry.getValue().stamp().isSettledAt(known().opened());
      if (spare > 0 && sure && entries.putIfAbsent(entry.getKey(), entry.getValue()) == null) {
        spare--;
      }
    }
    FactsFile.write(file, build, opened, known().keys(), entries);
    changed = false;
  }
}
