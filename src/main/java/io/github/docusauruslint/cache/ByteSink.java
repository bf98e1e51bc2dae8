package io.github.docusauruslint.cache;

import io.github.docusauruslint.text.FileStamp;
import io.github.docusauruslint.text.Span;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Bytes in the making: small numbers in few bytes, equal strings once, spans by their distance from
 * the one before. {@link ByteSource} reads them in the same order.
 */
final class ByteSink {
  private byte[] bytes;
  private int size;
  private int lastStart;
  private final Map<String, Integer> strings = new HashMap<>();

  private final boolean spans;

  ByteSink(int capacity) {
    this(capacity, true);
  }

  private ByteSink(int capacity, boolean spans) {
    this.bytes = new byte[capacity];
    this.spans = spans;
  }

  /** Bytes that do not tell where anything stands. */
  static ByteSink withoutSpans(int capacity) {
    return new ByteSink(capacity, false);
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  int size() {
    return size;
  }

  private void reserve(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }

  void putByte(int value) {
    reserve(1);
    bytes[size++] = (byte) value;
  }

  void putBytes(byte[] raw) {
    reserve(raw.length);
    System.arraycopy(raw, 0, bytes, size, raw.length);
    size += raw.length;
  }

  void putBoolean(boolean value) {
    putByte(value ? 1 : 0);
  }

  /** A number that is not negative; the smaller, the shorter. */
  void putCount(int value) {
    reserve(5);
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  /** A number of either sign; the nearer to 0, the shorter. */
  void putSigned(int value) {
    putCount((value << 1) ^ (value >> 31));
  }

  void putLong(long value) {
    reserve(8);
    for (int shift = 0; shift < 64; shift += 8) {
      bytes[size++] = (byte) (value >>> shift);
    }
  }

  void putInstant(Instant value) {
    putLong(value.getEpochSecond());
    putCount(value.getNano());
  }

  void putStamp(FileStamp stamp) {
    putLong(stamp.size());
    putInstant(stamp.modified());
    putInstant(stamp.changed());
    putLong(stamp.identity());
  }

  /** A string, lone surrogates included, or null. */
  void putString(@Nullable String value) {
    if (value == null) {
      putCount(0);
      return;
    }
    Integer known = strings.putIfAbsent(value, strings.size());
    if (known != null) {
      putCount(known + 2);
      return;
    }
    putCount(1);
    // Copied by the machine as a whole: a loop over the characters of all strings takes longer than
    // the rest.
    byte[] narrow = value.getBytes(StandardCharsets.ISO_8859_1);
    boolean wide = !new String(narrow, StandardCharsets.ISO_8859_1).equals(value);
    putCount(value.length() << 1 | (wide ? 1 : 0));
    if (wide) {
      putWide(value);
    } else {
      putBytes(narrow);
    }
  }

  private void putWide(String value) {
    reserve(value.length() * 2);
    for (int i = 0; i < value.length(); i++) {
      bytes[size++] = (byte) value.charAt(i);
      bytes[size++] = (byte) (value.charAt(i) >> 8);
    }
  }

  void putSpan(Span span) {
    if (!spans) {
      return;
    }
    putSigned(span.start() - lastStart);
    putCount(span.end() - span.start());
    lastStart = span.start();
  }

  void putOptionalSpan(@Nullable Span span) {
    putBoolean(span != null);
    if (span != null) {
      putSpan(span);
    }
  }

  /** How many there are, and each of them as the caller writes it. */
  <T> void putList(Collection<T> items, Consumer<T> each) {
    putCount(items.size());
    items.forEach(each);
  }

  /** How many there are, and each behind its key. */
  <T> void putMap(Map<String, T> items, Consumer<T> each) {
    putCount(items.size());
    items.forEach(
        (key, value) -> {
          putString(key);
          each.accept(value);
        });
  }
}
