package io.github.docusauruslint.engine;

import io.github.docusauruslint.cache.FactsCache;
import io.github.docusauruslint.cache.PackedFacts;
import io.github.docusauruslint.diagnostic.Failure;
import io.github.docusauruslint.diagnostic.Unread;
import io.github.docusauruslint.mdx.CrowdedPageException;
import io.github.docusauruslint.mdx.MdxOptions;
import io.github.docusauruslint.mdx.MdxParser;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.site.PageOptions;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.site.SiteLayout;
import io.github.docusauruslint.text.FileStamp;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.NotReadException;
import io.github.docusauruslint.text.Obstacle;
import io.github.docusauruslint.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Reads pages to facts, or remembers what they were. Safe for use by several threads. */
final class PageReader {
  /** What the facts of a page take, however little it says, counted as text. */
  private static final int OF_A_PAGE = 1_024;

  private final PageOptions options;
  private final FileTree tree;
  private final KnownPages known;
  private final @Nullable FactsCache cache;
  private final SamePages copies = new SamePages();
  private final AtomicLong size = new AtomicLong();
  private final Map<MdxOptions, String> optionKeys = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<Failure> failures = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Unread> unread = new ConcurrentLinkedQueue<>();

  /**
   * A reader.
   *
   * @param known pages that need no reading
   * @param cache what earlier runs know, and where to keep what this one learns; null for neither
   */
  PageReader(SiteLayout layout, KnownPages known, @Nullable FactsCache cache) {
    this.options = layout.pages();
    this.tree = layout.tree();
    this.known = known;
    this.cache = cache;
  }

  /**
   * One page; an empty one for a file that is not read.
   *
   * @throws IOException when it cannot be read
   */
  ParsedFile read(String path) throws IOException {
    try {
      return readWhole(path);
    } catch (NotReadException e) {
      return new ParsedFile(path, SourceText.of(""), PageFacts.UNREAD); // The tree tells of it.
    }
  }

  private ParsedFile readWhole(String path) throws IOException {
    MdxOptions options = this.options.of(path);
    ParsedFile same = known.find(path, options);
    if (same != null) {
      tree.stamp(path); // It is part of what the run saw.
      return same;
    }
    FileStamp stamp = tree.stamp(path);
    if (stamp == null) {
      SourceText text = tree.read(path);
      return new ParsedFile(path, text, parse(text, path, options));
    }
    PageFacts facts = cache == null ? null : cache.find(path, key(options), stamp);
    return facts == null ? read(path, options, stamp, tree.bytes(path)) : file(path, stamp, facts);
  }

  private ParsedFile read(String path, MdxOptions options, FileStamp stamp, byte[] bytes) {
    ParsedFile copied = copies.find(path, options, bytes);
    if (copied != null) {
      if (cache != null) {
        cache.putCopy(path, stamp, copied.path());
      }
      SourceText later = later(tree, path, stamp);
      return isSmall(stamp)
          ? new ParsedFile(path, later, copied.facts())
          : ParsedFile.onDemand(path, later, copied::facts);
    }
    PageFacts facts = cache == null ? null : cache.find(path, key(options), stamp, bytes);
    if (facts == null) {
      facts = parse(SourceText.of(decode(bytes)), path, options);
      if (cache != null && facts.isRead()) {
        cache.put(path, key(options), stamp, bytes, facts);
      }
    }
    ParsedFile file = file(path, stamp, facts);
    if (facts.isRead()) {
      copies.add(file, options, bytes);
    }
    return file;
  }

  private ParsedFile file(String path, FileStamp stamp, PageFacts facts) {
    SourceText later = later(tree, path, stamp);
    if (isSmall(stamp)) {
      return new ParsedFile(path, later, facts);
    }
    PackedFacts kept = cache == null ? null : cache.packed(path);
    PackedFacts packed = kept == null ? PackedFacts.of(facts) : kept;
    return ParsedFile.onDemand(path, later, packed::unpack);
  }

  /** Whether the site, as far as it was read, is small enough for all facts to be at hand. */
  private boolean isSmall(FileStamp stamp) {
    return size.addAndGet(stamp.size() + OF_A_PAGE) <= known.atHand();
  }

  private String key(MdxOptions options) {
    return optionKeys.computeIfAbsent(options, MdxOptions::key);
  }

  /** The text of a page that had this stamp, read when it is asked for. */
  static SourceText later(FileTree tree, String path, FileStamp stamp) {
    return SourceText.onDemand(() -> readAgain(tree, path, stamp));
  }

  private static String readAgain(FileTree tree, String path, FileStamp stamp) throws IOException {
    if (!stamp.equals(tree.stamp(path))) {
      throw new IOException(path + " changed while the site was checked; run again");
    }
    return decode(tree.bytes(path));
  }

  /** Malformed UTF-8 becomes U+FFFD, as Node decodes it. */
  private static String decode(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Where it cannot be parsed, that is told; another run has to tell it, too. */
  private PageFacts parse(SourceText text, String path, MdxOptions options) {
    try {
      return MdxParser.parse(text, path, options);
    } catch (CrowdedPageException e) {
      unread.add(new Unread(path, Obstacle.CROWDED));
      return e.head();
    } catch (RuntimeException | StackOverflowError e) {
      failures.add(Failure.of(path, "reading", e));
      return PageFacts.UNREAD;
    }
  }

  /** A page that takes more memory than there is; the run goes on without it. */
  ParsedFile giveUp(String path) {
    unread.add(new Unread(path, Obstacle.MEMORY));
    return new ParsedFile(path, SourceText.of(""), PageFacts.UNREAD);
  }

  /** Pages that {@link #giveUp} gave up. */
  List<Unread> unread() {
    return List.copyOf(unread);
  }

  /** Pages that could not be read through a fault of ours. */
  List<Failure> failures() {
    return List.copyOf(failures);
  }
}
