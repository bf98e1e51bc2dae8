package io.github.docusauruslint.cache;

import io.github.docusauruslint.mdx.PageFacts;
import java.nio.ByteBuffer;

/**
 * Facts of a page in few bytes, an eighth of what they take unpacked; those of a cache file stay
 * there until somebody wants them.
 *
 * @param buffer as {@link FactsWriter} wrote them
 */
public record PackedFacts(ByteBuffer buffer) {
  /** Packs. */
  public static PackedFacts of(PageFacts facts) {
    return new PackedFacts(ByteBuffer.wrap(FactsWriter.write(facts)));
  }

  int length() {
    return buffer.remaining();
  }

  /** Unpacks; equal facts each time. */
  public PageFacts unpack() {
    return FactsReader.read(bytes());
  }

  byte[] bytes() {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(buffer.position(), bytes);
    return bytes;
  }
}
