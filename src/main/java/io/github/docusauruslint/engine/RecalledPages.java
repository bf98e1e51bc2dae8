package io.github.docusauruslint.engine;

import io.github.docusauruslint.cache.FactsCache;
import io.github.docusauruslint.cache.KeptSite;
import io.github.docusauruslint.cache.PackedFacts;
import io.github.docusauruslint.mdx.MdxOptions;
import io.github.docusauruslint.mdx.MdxParser;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.site.NotKept;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.site.SiteFrame;
import io.github.docusauruslint.text.DiskTree;
import io.github.docusauruslint.text.FileStamp;
import io.github.docusauruslint.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a site as the last run read them. Those that changed since are known by what was
 * kept of them, others are read again when nothing was.
 *
 * @param stamps of the last run, by the path in the repository
 * @param recent facts that the stamp of the page does not lead to
 * @param changed the pages that say something else by now
 * @param parsed what they say, as soon as it is known: they are read while the site is recalled
 */
record RecalledPages(
    DiskTree tree,
    @Nullable FactsCache facts,
    Map<String, FileStamp> stamps,
    Map<String, PackedFacts> recent,
    Set<String> changed,
    Map<String, ParsedFile> parsed)
    implements KeptSite.Pages {
  @Override
  public ParsedFile page(String path, SiteFrame frame) {
    if (changed.contains(path)) {
      MdxOptions options = frame.mdxOptions(path);
      SourceText text = read(path);
      ParsedFile page =
          ParsedFile.awaited(path, text, Workers.ahead(() -> parse(path, text, options)));
      parsed.put(path, page);
      return page;
    }
    return ParsedFile.onDemand(
        path,
        SourceText.onDemand(() -> decode(tree.bytes(path))),
        () -> facts(path, frame.mdxOptions(path)));
  }

  private PageFacts facts(String path, MdxOptions options) {
    PageFacts known = before(path, options);
    return known == null ? parse(path, read(path), options) : known;
  }

  /** What a page said when the last run read it; null where that was not kept. */
  @Nullable PageFacts before(String path, MdxOptions options) {
    PackedFacts packed = recent.get(path);
    PageFacts known = packed == null ? null : unpacked(packed);
    FileStamp stamp = stamps.get(tree.inRepository(path));
    if (known == null && facts != null && stamp != null) {
      known = facts.find(path, options.key(), stamp);
    }
    return known;
  }

  private static @Nullable PageFacts unpacked(PackedFacts packed) {
    try {
      return packed.unpack();
    } catch (RuntimeException e) {
      return null; // Whatever it is that stands there, it is not what was written.
    }
  }

  /** A page as it is now. */
  private SourceText read(String path) {
    try {
      return SourceText.of(decode(tree.bytes(path)));
    } catch (IOException | RuntimeException e) {
      throw new NotKept("a page that cannot be read"); // The look at the whole site tells.
    }
  }

  private static PageFacts parse(String path, SourceText text, MdxOptions options) {
    try {
      return MdxParser.parse(text, path, options);
    } catch (RuntimeException | StackOverflowError e) {
      throw new NotKept("a page that cannot be understood"); // The look at the whole site tells.
    }
  }

  /** Malformed UTF-8 becomes U+FFFD, as Node decodes it. */
  private static String decode(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
