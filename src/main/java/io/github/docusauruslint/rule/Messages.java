package io.github.docusauruslint.rule;

import io.github.docusauruslint.text.Resources;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language: keys such as {@code links/broken-link.no-page} to texts with {@code
 * {0}}, {@code {1}} … for the arguments.
 *
 * <p>The file is {@code key=text} a line, in UTF-8; {@code #} starts a comment line. Braces other
 * than those of a placeholder stand for themselves.
 */
public final class Messages {
  private final String resource;

  /** Null where the build packed each text on its own. */
  private final @Nullable Map<String, String> texts;

  /** What was found of texts packed on their own; where there is none it is dear to look again. */
  private final Map<String, Optional<String>> packed = new ConcurrentHashMap<>();

  private Messages(String resource, @Nullable Map<String, String> texts) {
    this.resource = resource;
    this.texts = texts;
  }

  /** The words of a language; each has all of them. */
  public static Messages load(Language language) {
    String resource = language.resource();
    boolean packed = Resources.find(resource + "#") != null;
    return new Messages(resource, packed ? null : read(Resources.text(resource)));
  }

  /** The texts of a file by their keys. */
  public static Map<String, String> read(String file) {
    Map<String, String> texts = new HashMap<>();
    for (String line : file.split("\n")) {
      int equals = line.indexOf('=');
      if (equals > 0 && line.charAt(0) != '#') {
        texts.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
      }
    }
    return Map.copyOf(texts);
  }

  /** All keys and their texts, for comparing languages. */
  public Map<String, String> texts() {
    return texts == null ? read(Resources.text(resource)) : texts;
  }

  /** The text of a key for a number: {@code key.one} for 1, else {@code key.other}. */
  public String count(String key, int number) {
    return format(key + (number == 1 ? ".one" : ".other"), number);
  }

  /** The text of a key with the arguments filled in. */
  public String format(String key, Object... arguments) {
    String text = find(key, arguments);
    if (text == null) {
      throw new IllegalArgumentException("no message " + key);
    }
    return text;
  }

  /** The text of a key, or null when there is none. */
  public @Nullable String find(String key, Object... arguments) {
    String text = texts == null ? packed(key) : texts.get(key);
    return text == null ? null : fill(text, arguments);
  }

  private @Nullable String packed(String key) {
    Optional<String> known = packed.get(key);
    if (known == null) {
      known = Optional.ofNullable(Resources.find(resource + "#" + key));
      packed.put(key, known);
    }
    return known.orElse(null);
  }

  private static String fill(String text, Object[] arguments) {
    if (arguments.length == 0 || text.indexOf('{') < 0) {
      return text;
    }
    if (text.equals("{0}")) {
      return String.valueOf(arguments[0]);
    }
    StringBuilder result = new StringBuilder(text.length() + 32);
    for (int i = 0; i < text.length(); i++) {
      boolean placeholder =
          text.charAt(i) == '{'
              && i + 2 < text.length()
              && text.charAt(i + 2) == '}'
              && Character.digit(text.charAt(i + 1), 10) >= 0
              && Character.digit(text.charAt(i + 1), 10) < arguments.length;
      if (placeholder) {
        result.append(arguments[Character.digit(text.charAt(i + 1), 10)]);
        i += 2;
      } else {
        result.append(text.charAt(i));
      }
    }
    return result.toString();
  }
}
