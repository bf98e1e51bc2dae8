package io.github.docusauruslint.external;

import java.util.regex.Pattern;

/**
 * A pattern of URLs: a whole URL, or a beginning with a {@code *}; {@code *} stands for anything,
 * slashes included. Without a scheme in front it holds for {@code http} and {@code https}.
 */
public record UrlPattern(String text, Pattern pattern) {

  /** The pattern that a text is. */
  public static UrlPattern of(String text) {
    StringBuilder regex = new StringBuilder(text.contains("://") ? "" : "https?://");
    String[] parts = text.split("\\*+", -1);
    for (int i = 0; i < parts.length; i++) {
      regex.append(i == 0 ? "" : ".*").append(Pattern.quote(parts[i]));
    }
    // The root of a host may be written without its slash.
    return new UrlPattern(text, Pattern.compile(regex + "/?", Pattern.DOTALL));
  }

  /** Whether a URL is one of these; with its fragment or without. */
  public boolean matches(String url) {
    return pattern.matcher(url).matches();
  }

  @Override
  public String toString() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UrlPattern same && text.equals(same.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
