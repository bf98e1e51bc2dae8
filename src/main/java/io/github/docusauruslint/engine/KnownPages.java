package io.github.docusauruslint.engine;

import io.github.docusauruslint.mdx.MdxOptions;
import io.github.docusauruslint.site.ParsedFile;
import org.jspecify.annotations.Nullable;

/** Pages that need no reading, because another look at the site has read the same. */
interface KnownPages {
  /** None. */
  KnownPages NONE = (path, options) -> null;

  /**
   * What a page is when it is read so, or null where that is not known; asked by several threads.
   */
  @Nullable ParsedFile find(String path, MdxOptions options);

  /**
   * Bytes of text whose facts are to stay unpacked. Facts take more than the text; those of the
   * pages beyond that are packed, for memory is to grow slowly with the site.
   */
  default long atHand() {
    return 24L << 20;
  }
}
