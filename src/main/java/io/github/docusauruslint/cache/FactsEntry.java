package io.github.docusauruslint.cache;

import io.github.docusauruslint.text.FileStamp;
import java.nio.ByteBuffer;

/**
 * What is kept of one page.
 *
 * @param options how the page was read
 * @param stamp of the file when it was read
 * @param hash of its content
 * @param facts as {@link FactsWriter} wrote them
 */
record FactsEntry(String options, FileStamp stamp, long hash, Facts facts) {

  FactsEntry withStamp(FileStamp seen) {
    return new FactsEntry(options, seen, hash, facts);
  }

  /** Packed facts; those of a cache file stay there until somebody wants them. */
  record Facts(ByteBuffer buffer) {
    static Facts of(byte[] bytes) {
      return new Facts(ByteBuffer.wrap(bytes));
    }

    int length() {
      return buffer.remaining();
    }

    byte[] bytes() {
      byte[] bytes = new byte[buffer.remaining()];
      buffer.get(buffer.position(), bytes);
      return bytes;
    }
  }
}
