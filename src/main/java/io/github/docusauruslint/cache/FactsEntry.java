package io.github.docusauruslint.cache;

import io.github.docusauruslint.text.FileStamp;

/**
 * What is kept of one page.
 *
 * @param options how the page was read
 * @param stamp of the file when it was read
 * @param hash of its content
 * @param facts what it says
 */
record FactsEntry(String options, FileStamp stamp, long hash, PackedFacts facts) {

  FactsEntry withStamp(FileStamp seen) {
    return new FactsEntry(options, seen, hash, facts);
  }
}
