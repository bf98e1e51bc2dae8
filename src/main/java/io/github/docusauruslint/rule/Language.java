package io.github.docusauruslint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A language that docusaurus-lint speaks; each has a file of messages. */
public enum Language {
  ENGLISH("en"),
  SIMPLIFIED_CHINESE("zh-CN");

  /**
   * What says the language of messages, the strongest first, as POSIX has it. The first is the
   * launcher's, which takes the place of locales that Java cannot use.
   */
  private static final List<String> VARIABLES =
      List.of("DOCUSAURUS_LINT_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** Its BCP 47 tag, the name on a command line. */
  public String tag() {
    return tag;
  }

  /** All tags. */
  public static List<String> tags() {
    List<String> tags = new ArrayList<>();
    for (Language language : values()) {
      tags.add(language.tag);
    }
    return tags;
  }

  /** The language of a tag or a locale, such as {@code zh_CN.UTF-8}; English for all others. */
  public static Language of(String locale) {
    Locale wanted = Locale.forLanguageTag(locale.split("[.@]", 2)[0].replace('_', '-'));
    boolean traditional =
        wanted.getScript().equals("Hant")
            || (wanted.getScript().isEmpty()
                && List.of("TW", "HK", "MO").contains(wanted.getCountry()));
    return wanted.getLanguage().equals("zh") && !traditional ? SIMPLIFIED_CHINESE : ENGLISH;
  }

  /** The language that a user's environment asks for. */
  public static Language of(Map<String, String> environment) {
    for (String variable : VARIABLES) {
      String value = environment.getOrDefault(variable, "");
      if (!value.isEmpty()) {
        return of(value);
      }
    }
    return ENGLISH;
  }

  /** The name of its file of messages. */
  String resource() {
    return "/messages_" + tag.replace('-', '_') + ".properties";
  }
}
