package io.github.docusauruslint.text;

import org.jspecify.annotations.Nullable;

/** RFC 3492, for single labels without the {@code xn--} prefix. */
final class Punycode {
  private static final int BASE = 36;
  private static final int FIRST_BIAS = 72;
  private static final int FIRST_CODE_POINT = 0x80;

  private Punycode() {}

  static String encode(String label) {
    StringBuilder out = new StringBuilder();
    label.chars().filter(c -> c < 0x80).forEach(c -> out.append((char) c));
    int basic = out.length();
    if (basic > 0) {
      out.append('-');
    }
    int[] points = label.codePoints().toArray();
    int n = FIRST_CODE_POINT;
    int bias = FIRST_BIAS;
    long delta = 0;
    int done = basic;
    while (done < points.length) {
      int next = Integer.MAX_VALUE;
      for (int point : points) {
        if (point >= n && point < next) {
          next = point;
        }
      }
      delta += (long) (next - n) * (done + 1);
      n = next;
      for (int point : points) {
        if (point < n) {
          delta++;
        } else if (point == n) {
          appendInteger(out, delta, bias);
          bias = adapt(delta, done + 1, done == basic);
          delta = 0;
          done++;
        }
      }
      delta++;
      n++;
    }
    return out.toString();
  }

  private static void appendInteger(StringBuilder out, long value, int bias) {
    long rest = value;
    for (int k = BASE; ; k += BASE) {
      int threshold = threshold(k, bias);
      if (rest < threshold) {
        out.append(digit((int) rest));
        return;
      }
      out.append(digit((int) (threshold + (rest - threshold) % (BASE - threshold))));
      rest = (rest - threshold) / (BASE - threshold);
    }
  }

  /** The label, or null where it is none. */
  static @Nullable String decode(String encoded) {
    int delimiter = encoded.lastIndexOf('-');
    StringBuilder out = new StringBuilder();
    int count = 0;
    if (delimiter > 0) {
      out.append(encoded, 0, delimiter);
      count = delimiter;
    }
    int at = delimiter > 0 ? delimiter + 1 : 0;
    int n = FIRST_CODE_POINT;
    int bias = FIRST_BIAS;
    long i = 0;
    while (at < encoded.length()) {
      long before = i;
      long weight = 1;
      for (int k = BASE; ; k += BASE) {
        int digit = at < encoded.length() ? value(encoded.charAt(at++)) : -1;
        if (digit < 0) {
          return null;
        }
        i += digit * weight;
        int threshold = threshold(k, bias);
        if (digit < threshold) {
          break;
        }
        weight *= BASE - threshold;
        if (i > Integer.MAX_VALUE || weight > Integer.MAX_VALUE) {
          return null;
        }
      }
      count++;
      bias = adapt(i - before, count, before == 0);
      long point = n + i / count;
      if (point > Character.MAX_CODE_POINT) {
        return null;
      }
      n = (int) point;
      i %= count;
      out.insert(out.offsetByCodePoints(0, (int) i), Character.toChars(n));
      i++;
    }
    return out.toString();
  }

  private static int threshold(int k, int bias) {
    return Math.max(1, Math.min(26, k - bias));
  }

  private static int adapt(long delta, int count, boolean first) {
    long rest = first ? delta / 700 : delta / 2;
    rest += rest / count;
    int k = 0;
    while (rest > 455) {
      rest /= 35;
      k += BASE;
    }
    return (int) (k + 36 * rest / (rest + 38));
  }

  private static char digit(int value) {
    return (char) (value < 26 ? 'a' + value : '0' + value - 26);
  }

  private static int value(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0' + 26;
    }
    char lower = (char) (c | 32);
    return lower >= 'a' && lower <= 'z' ? lower - 'a' : -1;
  }
}
