package io.github.docusauruslint.site.schema;

import org.jspecify.annotations.Nullable;

/** Numeric hosts, as RFC 3986 has them. */
final class IpAddresses {
  private IpAddresses() {}

  /** An IPv6 address without its brackets; the last two groups may be an IPv4 address. */
  static boolean isV6(String text) {
    int gap = text.indexOf("::");
    if (gap < 0) {
      return groups(text) == 8;
    }
    String head = text.substring(0, gap);
    String tail = text.substring(gap + 2);
    int before = head.isEmpty() ? 0 : groups(head);
    int after = tail.isEmpty() ? 0 : groups(tail);
    return before >= 0 && after >= 0 && head.indexOf('.') < 0 && before + after <= 7;
  }

  /** How many groups of 16 bits a text says, or -1. */
  private static int groups(String text) {
    String[] parts = text.split(":", -1);
    int count = 0;
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i];
      if (i == parts.length - 1 && part.indexOf('.') >= 0) {
        if (!isDottedV4(part)) {
          return -1;
        }
        count += 2;
      } else if (part.isEmpty() || part.length() > 4 || !isHex(part)) {
        return -1;
      } else {
        count++;
      }
    }
    return count;
  }

  private static boolean isHex(String text) {
    return text.chars().allMatch(c -> c <= 'f' && Character.digit(c, 16) >= 0);
  }

  private static boolean isDottedV4(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != 4) {
      return false;
    }
    for (String part : parts) {
      Long number = part.length() > 3 ? null : decimal(part);
      if (number == null || number > 255) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Long decimal(String text) {
    boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Long.valueOf(text) : null;
  }
}
