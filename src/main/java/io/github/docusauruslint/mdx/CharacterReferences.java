package io.github.docusauruslint.mdx;

import io.github.docusauruslint.text.Resources;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * HTML's character references, as micromark decodes them in Markdown and parse-entities in
 * attributes of tags and directives. The names are loaded when the first one is met.
 */
public final class CharacterReferences {
  private static final int LONGEST_NAME = 31;
  private static final int LONGEST_LEGACY_NAME = 6;

  /** HTML has had no more for many years, and says that it will not get more. */
  private static final int MOST_NAMES = 2_231;

  /** What browsers make of 0x80 to 0x9F, in attributes only. */
  private static final String WINDOWS_1252 =
      "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
          + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

  private CharacterReferences() {}

  /** The characters of a name without {@code &} and {@code ;}, or null. */
  public static @Nullable String named(String name) {
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "nbsp" -> "\u00A0";
      default -> Table.characters(name);
    };
  }

  /**
   * Where the reference of Markdown ends that starts at {@code at}, behind its {@code ;}: a known
   * name, up to seven digits or up to six hexadecimal ones. 0 when there is none.
   *
   * @param to how far may be read
   */
  public static int end(char[] chars, int at, int to) {
    if (at + 2 >= to || chars[at] != '&') {
      return 0;
    }
    boolean numeric = chars[at + 1] == '#';
    boolean hex = numeric && (chars[at + 2] | 32) == 'x';
    int start = at + (hex ? 3 : numeric ? 2 : 1);
    int most = hex ? 6 : numeric ? 7 : LONGEST_NAME;
    int i = start;
    while (i < to && i - start <= most && isPart(chars[i], numeric, hex)) {
      i++;
    }
    boolean closed = i > start && i - start <= most && i < to && chars[i] == ';';
    boolean known = closed && (numeric || named(new String(chars, start, i - start)) != null);
    return known ? i + 1 : 0;
  }

  private static boolean isPart(char c, boolean numeric, boolean hex) {
    boolean digit = c >= '0' && c <= '9';
    char lower = (char) (c | 32);
    return digit || (hex || !numeric) && lower >= 'a' && lower <= (hex ? 'f' : 'z');
  }

  /** The characters of the reference of Markdown whose end {@link #end} has found. */
  public static String value(char[] chars, int at, int end) {
    String inner = new String(chars, at + 1, end - at - 2);
    if (inner.charAt(0) != '#') {
      return Objects.requireNonNull(named(inner));
    }
    boolean hex = (inner.charAt(1) | 32) == 'x';
    int code = Integer.parseInt(inner.substring(hex ? 2 : 1), hex ? 16 : 10);
    boolean unsafe =
        code < 9
            || code == 11
            || code > 13 && code < 32
            || code > 126 && code < 160
            || code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE
            || code > 0xFDCF && code < 0xFDF0
            || (code & 0xFFFE) == 0xFFFE
            || code > Character.MAX_CODE_POINT;
    return unsafe ? "\uFFFD" : Character.toString(code);
  }

  /**
   * References in the value of an attribute.
   *
   * @param lenient whether some need no semicolon, as in directives; in JSX all need it
   */
  public static String decodeInAttribute(String value, boolean lenient) {
    if (value.indexOf('&') < 0) {
      return value;
    }
    StringBuilder out = new StringBuilder(value.length());
    int done = 0;
    int at = value.indexOf('&');
    while (at >= 0) {
      Attribute reference = attribute(value, at, lenient);
      if (reference.characters() != null) {
        out.append(value, done, at).append(reference.characters());
        done = reference.end();
      }
      at = value.indexOf('&', Math.max(at + 1, reference.end()));
    }
    return out.append(value, done, value.length()).toString();
  }

  /** A reference, or characters null where it is none; then {@code end} may be passed by. */
  private record Attribute(@Nullable String characters, int end) {}

  private static Attribute attribute(String value, int at, boolean lenient) {
    boolean numeric = value.startsWith("#", at + 1);
    boolean hex = numeric && at + 2 < value.length() && (value.charAt(at + 2) | 32) == 'x';
    int start = at + (hex ? 3 : numeric ? 2 : 1);
    int end = start;
    while (end < value.length() && isPart(value.charAt(end), numeric, hex)) {
      end++;
    }
    boolean closed = value.startsWith(";", end);
    if (end == start || !closed && !lenient) {
      return new Attribute(null, end);
    }
    String name = value.substring(start, end);
    if (numeric) {
      return new Attribute(htmlCharacter(name, hex ? 16 : 10), closed ? end + 1 : end);
    }
    String whole = closed ? named(name) : null;
    return whole != null ? new Attribute(whole, end + 1) : legacy(value, start, end, lenient);
  }

  /** The longest old name in front that may do without a semicolon, such as {@code &ampx;}. */
  private static Attribute legacy(String value, int start, int end, boolean lenient) {
    for (int i = Math.min(end, start + LONGEST_LEGACY_NAME); i > start; i--) {
      String name = value.substring(start, i);
      if (Table.isLegacy(name)) {
        char next = i < value.length() ? value.charAt(i) : ' ';
        boolean word = lenient && (next == '=' || isPart(next, false, false));
        return new Attribute(word ? null : named(name), i);
      }
    }
    return new Attribute(null, end);
  }

  private static String htmlCharacter(String digits, int radix) {
    int code = 0;
    for (int i = 0; i < digits.length() && code <= Character.MAX_CODE_POINT; i++) {
      code = code * radix + Character.digit(digits.charAt(i), radix);
    }
    boolean surrogate = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    if (code == 0 || surrogate || code > Character.MAX_CODE_POINT) {
      return "\uFFFD";
    }
    return code >= 0x80 && code < 0xA0
        ? String.valueOf(WINDOWS_1252.charAt(code - 0x80))
        : Character.toString(code);
  }

  /**
   * All names in order, each with its code points in hexadecimal digits, joined by {@code +}, and
   * {@code *} if it needs no semicolon. They stay text: a run asks for few of them.
   */
  private static final class Table {
    private static final String LINES =
        Resources.text("/io/github/docusauruslint/mdx/character-references.txt");
    private static final int[] STARTS = starts();

    private static int[] starts() {
      int[] starts = new int[MOST_NAMES];
      int count = 0;
      for (int at = 0; at < LINES.length(); at = LINES.indexOf('\n', at) + 1) {
        starts[count++] = at;
      }
      return Arrays.copyOf(starts, count);
    }

    /** Where the line of a name goes on behind it; -1 where there is none. */
    private static int find(String name) {
      int from = 0;
      int to = STARTS.length - 1;
      while (from <= to) {
        int middle = (from + to) >>> 1;
        int start = STARTS[middle];
        int space = LINES.indexOf(' ', start);
        int order = LINES.substring(start, space).compareTo(name);
        if (order == 0) {
          return space + 1;
        }
        from = order < 0 ? middle + 1 : from;
        to = order < 0 ? to : middle - 1;
      }
      return -1;
    }

    static @Nullable String characters(String name) {
      int at = find(name);
      if (at < 0) {
        return null;
      }
      StringBuilder characters = new StringBuilder();
      int code = 0;
      for (char c = LINES.charAt(at); Character.digit(c, 16) >= 0 || c == '+'; ) {
        if (c == '+') {
          characters.appendCodePoint(code);
          code = 0;
        } else {
          code = code * 16 + Character.digit(c, 16);
        }
        c = LINES.charAt(++at);
      }
      return characters.appendCodePoint(code).toString();
    }

    /** Whether a name may do without a semicolon. */
    static boolean isLegacy(String name) {
      int at = find(name);
      return at >= 0 && LINES.charAt(LINES.indexOf('\n', at) - 1) == '*';
    }
  }
}
