package io.github.docusauruslint.cache;

import java.security.SecureRandom;

/**
 * A hash of content that nobody can aim at who does not know its keys: two polynomials over the
 * bytes modulo 2^31 - 1, each at a secret point.
 *
 * <p>Two contents of n bytes get one hash with a chance of about (n / 2^33)^2. A secure digest
 * would do, too, but takes ten times as long before the Java machine has compiled it.
 *
 * @param first between 1 and 2^31 - 2
 * @param second between 1 and 2^31 - 2
 */
record KeyedHash(long first, long second) {
  private static final long PRIME = (1L << 31) - 1;

  /** New keys. */
  static KeyedHash random() {
    SecureRandom random = new SecureRandom();
    return new KeyedHash(1 + random.nextInt((int) PRIME - 1), 1 + random.nextInt((int) PRIME - 1));
  }

  long of(byte[] content) {
    long a = content.length % PRIME;
    long b = a;
    int i = 0;
    for (; i + 2 < content.length; i += 3) {
      int word = (content[i] & 0xff) | (content[i + 1] & 0xff) << 8 | (content[i + 2] & 0xff) << 16;
      a = fold(a * first + word);
      b = fold(b * second + word);
    }
    for (; i < content.length; i++) {
      a = fold(a * first + (content[i] & 0xff));
      b = fold(b * second + (content[i] & 0xff));
    }
    return (a % PRIME) << 32 | b % PRIME;
  }

  /** Smaller by a multiple of the prime, and at most 2^31 + 1, for a value that is not negative. */
  private static long fold(long value) {
    long once = (value & PRIME) + (value >>> 31);
    return (once & PRIME) + (once >>> 31);
  }
}
