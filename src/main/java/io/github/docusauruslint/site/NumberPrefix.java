package io.github.docusauruslint.site;

import org.jspecify.annotations.Nullable;

/**
 * A file or folder name without its number prefix: {@code 02-Guide} is {@code Guide} with 2.
 *
 * @param number null when there is no prefix
 */
public record NumberPrefix(String name, @Nullable Double number) {

  /** How a site reads prefixes ({@code numberPrefixParser}). */
  @FunctionalInterface
  public interface Parser {
    NumberPrefix parse(String name);
  }

  /** {@code numberPrefixParser: false}. */
  public static final Parser DISABLED = name -> new NumberPrefix(name, null);

  /** What Docusaurus does by itself ({@code numberPrefix.js} 3.10.2). */
  public static final Parser DEFAULT = NumberPrefix::parse;

  private static NumberPrefix parse(String name) {
    int digits = 0;
    while (digits < name.length() && isDigit(name.charAt(digits))) {
      digits++;
    }
    NumberPrefix none = new NumberPrefix(name, null);
    if (digits == 0 || looksLikeDateOrVersion(name, digits)) {
      return none;
    }
    int at = skipSpace(name, digits);
    int separators = at;
    while (separators < name.length() && isSeparator(name.charAt(separators))) {
      separators++;
    }
    int suffix = skipSpace(name, separators);
    boolean oneLine = name.indexOf('\n') < 0 && name.indexOf('\r') < 0;
    if (separators == at
        || suffix == name.length()
        || isSeparator(name.charAt(suffix))
        || !oneLine) {
      return none;
    }
    return new NumberPrefix(name.substring(suffix), Double.valueOf(name.substring(0, digits)));
  }

  /** Folder by folder, for paths such as {@code 01-a/02-b}. */
  public static String strip(String path, Parser parser) {
    if (!path.contains("/")) {
      return parser.parse(path).name();
    }
    StringBuilder out = new StringBuilder();
    for (String segment : path.split("/", -1)) {
      out.append(out.isEmpty() ? "" : "/").append(parser.parse(segment).name());
    }
    return out.toString();
  }

  private static boolean looksLikeDateOrVersion(String name, int digits) {
    return digits + 1 < name.length()
        && isSeparator(name.charAt(digits))
        && isDigit(name.charAt(digits + 1));
  }

  private static int skipSpace(String name, int at) {
    int end = at;
    while (end < name.length() && isSpace(name.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSeparator(char c) {
    return c == '-' || c == '_' || c == '.';
  }

  /** JavaScript's white space, {@code \s}. */
  private static boolean isSpace(char c) {
    return (c >= '\t' && c <= '\r')
        || c == ' '
        || c == '\u00a0'
        || c == '\u1680'
        || (c >= '\u2000' && c <= '\u200a')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u3000'
        || c == '\ufeff';
  }
}
