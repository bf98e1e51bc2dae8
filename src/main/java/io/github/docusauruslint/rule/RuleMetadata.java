package io.github.docusauruslint.rule;

import io.github.docusauruslint.diagnostic.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the front matter of a rule's page says of it.
 *
 * @param name {@code category/name}
 * @param level in the recommended preset; null for {@code off}
 * @param build whether Docusaurus itself decides: our verdict equals the build's
 * @param since the version that brought it
 * @param summary the first sentence of the page, as plain text
 * @param explains more general rules that have nothing to add where this one has spoken
 */
public record RuleMetadata(
    String name,
    @Nullable Severity level,
    boolean build,
    FixKind fix,
    String since,
    String summary,
    List<String> explains,
    List<Option> options) {
  public RuleMetadata {
    explains = List.copyOf(explains);
    options = List.copyOf(options);
  }

  /** Whether a rule mends what it finds. */
  public enum FixKind {
    NONE,
    SAFE,
    UNSAFE
  }

  /**
   * A setting of a rule.
   *
   * @param type {@code boolean}, {@code integer}, {@code string}, {@code strings}, or the allowed
   *     words with {@code |} between them
   * @param defaultValue a {@code Boolean}, {@code Long}, {@code String} or {@code List<String>}
   */
  public record Option(String name, String type, Object defaultValue, String description) {

    /**
     * The value that a text means for an option of that type.
     *
     * @throws IllegalArgumentException when it is none of the type; the message says what is
     */
    public static Object parse(String type, String text) {
      switch (type) {
        case "boolean" -> {
          if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
          }
          throw new IllegalArgumentException("is not true or false");
        }
        case "integer" -> {
          try {
            return Long.valueOf(text);
          } catch (NumberFormatException e) {
            throw new IllegalArgumentException("is not a whole number", e);
          }
        }
        case "strings" -> {
          return text.isEmpty() ? List.of() : List.of(text.split(",", -1));
        }
        case "string" -> {
          return text;
        }
        default -> {
          if (List.of(type.split("\\|", -1)).contains(text)) {
            return text;
          }
          throw new IllegalArgumentException("is none of " + type.replace("|", ", "));
        }
      }
    }

    /** The text of a value that {@link #parse} reads back; items of lists hold no commas. */
    public static String print(Object value) {
      if (value instanceof List<?> items) {
        return String.join(",", items.stream().map(String::valueOf).toList());
      }
      return String.valueOf(value);
    }
  }

  RuleMetadata withOptions(List<Option> replaced) {
    return new RuleMetadata(name, level, build, fix, since, summary, explains, replaced);
  }

  /** The part before the slash. */
  public String category() {
    return name.substring(0, name.indexOf('/'));
  }

  /** The page that explains the rule, in the project. */
  public String docs() {
    return ("rules/" + name + ".md").intern(); // Each finding holds it.
  }

  /**
   * The class behind the name: {@code front-matter/slug-format} is {@code
   * rule.frontmatter.SlugFormat}.
   */
  public String className() {
    StringBuilder result = new StringBuilder(RuleMetadata.class.getPackageName());
    result.append('.').append(category().replace("-", "")).append('.');
    for (String word : name.substring(name.indexOf('/') + 1).split("-")) {
      result.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
    }
    return result.toString();
  }
}
