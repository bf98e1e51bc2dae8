package io.github.docusauruslint.report;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How old a version is by its name. The newer one comes first: numbers in it count as numbers, text
 * without one comes last.
 */
final class VersionAge implements Comparable<VersionAge> {
  private static final Pattern BETWEEN_PARTS =
      Pattern.compile("[.\\-_+]|(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");

  private final String name;
  private final List<Part> parts;

  VersionAge(String name) {
    this.name = name;
    this.parts = BETWEEN_PARTS.splitAsStream(name).map(Part::new).toList();
  }

  String name() {
    return name;
  }

  @Override
  public int compareTo(VersionAge other) {
    for (int i = 0; i < Math.min(parts.size(), other.parts.size()); i++) {
      int order = other.parts.get(i).compareTo(parts.get(i));
      if (order != 0) {
        return order;
      }
    }
    int order = Integer.compare(other.parts.size(), parts.size());
    return order == 0 ? other.name.compareTo(name) : order;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VersionAge age && name.equals(age.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** A number or a word of a name. */
  private record Part(String text, boolean isNumber) {
    Part(String text) {
      this(text, !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9'));
    }

    int compareTo(Part other) {
      return isNumber && other.isNumber
          ? compareNumbers(withoutZeros(text), withoutZeros(other.text))
          : text.compareTo(other.text);
    }

    private static String withoutZeros(String number) {
      int first = 0;
      while (first < number.length() && number.charAt(first) == '0') {
        first++;
      }
      return number.substring(first);
    }

    private static int compareNumbers(String a, String b) {
      return a.length() == b.length() ? a.compareTo(b) : Integer.compare(a.length(), b.length());
    }
  }
}
