package io.github.docusauruslint.fuzz;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/** A cache file whose sum is right whatever it holds, so that what is behind the sum is read. */
final class CacheBytes {
  private CacheBytes() {}

  private static final long MAGIC = 0x44_4c_46_41_43_54_53_31L;
  private static final int HEAD = 20;

  /** Puts a head in front of the rest that fits it. */
  static void mend(byte[] file) {
    if (file.length < HEAD) {
      return;
    }
    ByteBuffer head = ByteBuffer.wrap(file);
    int rest = file.length - HEAD;
    int length = head.getInt(8);
    int index = length >= 0 && length <= rest ? length : rest;
    head.putLong(0, MAGIC).putInt(8, index);
    head.putInt(12, sum(file, HEAD, index));
    head.putInt(16, sum(file, HEAD + index, rest - index));
  }

  private static int sum(byte[] bytes, int from, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, from, length);
    return (int) sum.getValue();
  }
}
