package io.github.docusauruslint.site.blog;

import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.tags.PageTag;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A post.
 *
 * @param date what it is sorted by
 * @param authorKeys the authors that the authors file knows
 */
record BlogPost(Document document, Instant date, List<PageTag> tags, Set<String> authorKeys) {
  boolean isListed() {
    return !document.unlisted();
  }

  /** What the plugin knows it by; of two posts with one id, lists show the last. */
  String id() {
    return document.id() == null ? "" : document.id();
  }
}
