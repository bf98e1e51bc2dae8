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
}
