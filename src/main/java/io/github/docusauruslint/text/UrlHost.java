package io.github.docusauruslint.text;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The host parser of the WHATWG URL Standard. */
final class UrlHost {
  private static final String FORBIDDEN = "\0\t\n\r #/:<>?@[\\]^|";

  private UrlHost() {}

  /**
   * A host, serialised.
   *
   * @return null where the parser fails
   */
  static @Nullable String parse(String input, boolean special) {
    if (input.startsWith("[")) {
      return input.endsWith("]") ? Ipv6.parse(input.substring(1, input.length() - 1)) : null;
    }
    if (!special) {
      return containsForbidden(input, false) ? null : encode(input, AsciiSet.NONE);
    }
    String domain = UrlDomain.toAscii(percentDecode(input));
    if (domain == null || domain.isEmpty() || containsForbidden(domain, true)) {
      return null;
    }
    return endsInNumber(domain) ? ipv4(domain) : domain;
  }

  private static boolean containsForbidden(String host, boolean domain) {
    for (int i = 0; i < host.length(); i++) {
      char c = host.charAt(i);
      if (FORBIDDEN.indexOf(c) >= 0 || domain && (c < ' ' || c == '%' || c == 0x7f)) {
        return true;
      }
    }
    return false;
  }

  /** Percent-encodes controls, all beyond ASCII, and the characters of {@code set}. */
  static String encode(String text, AsciiSet set) {
    return UriCodec.escape(text, c -> isPlain(c, set));
  }

  private static boolean isPlain(int c, AsciiSet set) {
    return c >= ' ' && c < 0x7f && !set.has(c);
  }

  private static String percentDecode(String input) {
    if (input.indexOf('%') < 0) {
      return input;
    }
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      int high = i + 2 < bytes.length && bytes[i] == '%' ? hex(bytes[i + 1]) : -1;
      int low = high < 0 ? -1 : hex(bytes[i + 2]);
      if (low >= 0) {
        bytes[length++] = (byte) (high << 4 | low);
        i += 2;
      } else {
        bytes[length++] = bytes[i];
      }
    }
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  private static int hex(byte b) {
    return b < 0 ? -1 : Character.digit(b, 16);
  }

  /** Whether the last label is a number, so that the host has to be an IPv4 address. */
  private static boolean endsInNumber(String domain) {
    String host = domain.endsWith(".") ? domain.substring(0, domain.length() - 1) : domain;
    String last = host.substring(host.lastIndexOf('.') + 1);
    return !last.isEmpty() && (isDecimal(last) || ipv4Number(last) >= 0);
  }

  private static boolean isDecimal(String label) {
    for (int i = 0; i < label.length(); i++) {
      if (label.charAt(i) < '0' || label.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String ipv4(String domain) {
    String host = domain.endsWith(".") ? domain.substring(0, domain.length() - 1) : domain;
    String[] parts = host.split("\\.", -1);
    if (parts.length > 4) {
      return null;
    }
    long address = 0;
    for (int i = 0; i < parts.length; i++) {
      long number = ipv4Number(parts[i]);
      boolean last = i == parts.length - 1;
      int bytes = last ? 5 - parts.length : 1;
      if (number < 0 || number >= 1L << 8 * bytes) {
        return null;
      }
      address = address << 8 * bytes | number;
    }
    return (address >> 24)
        + "."
        + (address >> 16 & 255)
        + "."
        + (address >> 8 & 255)
        + "."
        + (address & 255);
  }

  /** A decimal, octal or hexadecimal number, 2^33 where it is larger than that; -1 if none. */
  private static long ipv4Number(String part) {
    if (part.isEmpty()) {
      return -1;
    }
    boolean hex = part.startsWith("0x") || part.startsWith("0X");
    boolean octal = !hex && part.length() > 1 && part.charAt(0) == '0';
    int radix = hex ? 16 : octal ? 8 : 10;
    long value = 0;
    for (int i = hex ? 2 : octal ? 1 : 0; i < part.length(); i++) {
      char c = part.charAt(i);
      int digit = c < 0x80 ? Character.digit(c, radix) : -1;
      if (digit < 0) {
        return -1;
      }
      value = Math.min(value * radix + digit, 1L << 33);
    }
    return value;
  }

  /** The IPv6 parser and serialiser. */
  private static final class Ipv6 {
    private final String input;
    private final int[] pieces = new int[8];
    private int at;
    private int count;
    private int compress = -1;

    private Ipv6(String input) {
      this.input = input;
    }

    static @Nullable String parse(String input) {
      Ipv6 parser = new Ipv6(input);
      return parser.parse() ? "[" + parser.serialize() + "]" : null;
    }

    private boolean parse() {
      if (peek() == ':') {
        if (!input.startsWith("::")) {
          return false;
        }
        at = 2;
        compress = 0;
        count = 1;
        if (at == input.length()) {
          return true;
        }
      }
      while (at < input.length()) {
        if (count == 8) {
          return false;
        }
        if (peek() == ':') {
          if (compress >= 0) {
            return false;
          }
          at++;
          compress = count++;
          continue;
        }
        int start = at;
        int value = 0;
        while (at < start + 4 && UriCodec.hexValue(peek()) >= 0) {
          value = value << 4 | UriCodec.hexValue(peek());
          at++;
        }
        if (peek() == '.') {
          at = start;
          if (start == input.length() || count > 6 || !parseIpv4()) {
            return false;
          }
          break;
        }
        if (!separator(start)) {
          return false;
        }
        pieces[count++] = value;
      }
      return spread();
    }

    /** A colon with something behind it, or the end. */
    private boolean separator(int start) {
      if (at == input.length()) {
        return at > start;
      }
      if (peek() != ':') {
        return false;
      }
      at++;
      return at < input.length();
    }

    private boolean parseIpv4() {
      int seen = 0;
      while (at < input.length()) {
        if (seen > 0) {
          if (peek() != '.' || seen == 4) {
            return false;
          }
          at++;
        }
        int start = at;
        int value = 0;
        while (peek() >= '0' && peek() <= '9') {
          if (at > start && value == 0) {
            return false;
          }
          value = value * 10 + peek() - '0';
          if (value > 255) {
            return false;
          }
          at++;
        }
        if (at == start) {
          return false;
        }
        pieces[count] = pieces[count] << 8 | value;
        seen++;
        if (seen == 2 || seen == 4) {
          count++;
        }
      }
      return seen == 4;
    }

    /** Moves what follows {@code ::} to the end. */
    private boolean spread() {
      if (compress < 0) {
        return count == 8;
      }
      int tail = count - compress - 1;
      for (int i = 1; i <= tail; i++) {
        pieces[8 - i] = pieces[count - i];
        if (8 - i != count - i) {
          pieces[count - i] = 0;
        }
      }
      return true;
    }

    private String serialize() {
      int start = -1;
      int longest = 1;
      for (int i = 0; i < 8; i++) {
        int zeros = 0;
        while (i + zeros < 8 && pieces[i + zeros] == 0) {
          zeros++;
        }
        if (zeros > longest) {
          longest = zeros;
          start = i;
        }
        i += zeros;
      }
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < 8; i++) {
        if (i == start) {
          out.append(i == 0 ? "::" : ":");
          i += longest - 1;
          continue;
        }
        out.append(Integer.toHexString(pieces[i])).append(i < 7 ? ":" : "");
      }
      return out.toString();
    }

    private char peek() {
      return at < input.length() ? input.charAt(at) : '\0';
    }
  }
}
