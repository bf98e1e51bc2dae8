package io.github.docusauruslint.external;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Statuses of HTTP from one to another, both included; some hosts make up three digits. */
public record StatusRange(int first, int last) {
  private static final Pattern FORM = Pattern.compile("([1-9]\\d\\d)(?:\\.\\.([1-9]\\d\\d))?");

  /**
   * {@code 403} or {@code 200..299}.
   *
   * @throws IllegalArgumentException for anything else; the message says what there is
   */
  public static StatusRange parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (matcher.matches()) {
      int first = Integer.parseInt(matcher.group(1));
      int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
      if (first <= last) {
        return new StatusRange(first, last);
      }
    }
    throw new IllegalArgumentException("is a status, such as 403, or a range, such as 200..299");
  }

  public boolean contains(int status) {
    return first <= status && status <= last;
  }

  @Override
  public String toString() {
    return first == last ? String.valueOf(first) : first + ".." + last;
  }
}
