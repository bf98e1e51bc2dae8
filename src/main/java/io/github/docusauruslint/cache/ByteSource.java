package io.github.docusauruslint.cache;

import io.github.docusauruslint.text.FileStamp;
import io.github.docusauruslint.text.Span;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a {@link ByteSink} wrote. Anything else ends in a {@link RuntimeException}, at the
 * latest at the end of the bytes; counts never make it ask for more memory than there are bytes.
 */
final class ByteSource {
  private final byte[] bytes;
  private int at;
  private int lastStart;

  /** Of all lists until now, which lie in one another. */
  private long items;

  private final List<String> strings = new ArrayList<>();

  ByteSource(byte[] bytes) {
    this.bytes = bytes;
  }

  boolean isAtEnd() {
    return at == bytes.length;
  }

  int takeByte() {
    return bytes[at++] & 0xff;
  }

  byte[] takeBytes(int count) {
    require(count);
    byte[] raw = new byte[count];
    System.arraycopy(bytes, at, raw, 0, count);
    at += count;
    return raw;
  }

  boolean takeBoolean() {
    return bytes[at++] != 0;
  }

  int takeCount() {
    int value = bytes[at++];
    if (value >= 0) {
      return value;
    }
    value &= 0x7f;
    for (int shift = 7; ; shift += 7) {
      byte next = bytes[at++];
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  /** How many items follow, each of one byte at least. */
  int takeSize() {
    int count = takeCount();
    require(count);
    items += count;
    if (items > bytes.length) {
      throw new IllegalStateException("more items than bytes");
    }
    return count;
  }

  private void require(int count) {
    if (count < 0 || count > bytes.length - at) {
      throw new IndexOutOfBoundsException(count + " bytes at " + at + " of " + bytes.length);
    }
  }

  int takeSigned() {
    int value = takeCount();
    return (value >>> 1) ^ -(value & 1);
  }

  long takeLong() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 8) {
      value |= (bytes[at++] & 0xffL) << shift;
    }
    return value;
  }

  Instant takeInstant() {
    return Instant.ofEpochSecond(takeLong(), takeCount());
  }

  FileStamp takeStamp() {
    return new FileStamp(takeLong(), takeInstant(), takeInstant(), takeLong());
  }

  /** A string that is there. */
  String takeText() {
    String text = takeString();
    if (text == null) {
      throw new IllegalStateException("no string at " + at);
    }
    return text;
  }

  @Nullable String takeString() {
    int known = takeCount();
    if (known == 0) {
      return null;
    }
    if (known > 1) {
      return strings.get(known - 2);
    }
    int head = takeCount();
    int length = head >>> 1;
    String text;
    if ((head & 1) == 0) {
      require(length);
      text = new String(bytes, at, length, StandardCharsets.ISO_8859_1);
      at += length;
    } else {
      require(Math.multiplyExact(length, 2));
      char[] chars = new char[length];
      for (int i = 0; i < length; i++) {
        chars[i] = (char) ((bytes[at] & 0xff) | bytes[at + 1] << 8);
        at += 2;
      }
      text = new String(chars);
    }
    strings.add(text);
    return text;
  }

  Span takeSpan() {
    int start = lastStart + takeSigned();
    lastStart = start;
    return new Span(start, start + takeCount());
  }

  @Nullable Span takeOptionalSpan() {
    return takeBoolean() ? takeSpan() : null;
  }

  /** What {@link ByteSink#putList} wrote. */
  <T> List<T> takeList(Supplier<T> each) {
    int count = takeSize();
    List<T> items = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      items.add(each.get());
    }
    return items;
  }

  /** What {@link ByteSink#putMap} wrote, in any order. */
  <T> Map<String, T> takeMap(Supplier<T> each) {
    int count = takeSize();
    Map<String, T> items = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      items.put(takeText(), each.get());
    }
    return items;
  }
}
