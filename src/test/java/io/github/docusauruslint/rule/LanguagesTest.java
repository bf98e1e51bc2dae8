package io.github.docusauruslint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every language says the same. */
class LanguagesTest {
  private static final Map<String, String> ENGLISH = Messages.load(Language.ENGLISH).texts();
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

  /** What code writes in a text, which no language changes. */
  private static final Pattern CODE =
      Pattern.compile("</?[A-Za-z]+|--[a-z-]+|[a-zA-Z]+=\\{|@docusaurus/[a-zA-Z-]+|`[^`]*`");

  private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]");

  /** A Latin letter, a digit or a placeholder that touches a Chinese character. */
  private static final Pattern CROWDED =
      Pattern.compile("[\\u4e00-\\u9fff][A-Za-z0-9#/{\\[]|[A-Za-z0-9}/\\]][\\u4e00-\\u9fff]");

  /** Messages whose placeholders stand for Chinese words. */
  private static final List<String> WORDS_AS_ARGUMENTS =
      List.of(
          "links/consistent-style.",
          "front-matter/site-schema.type",
          "baseline.",
          "fixed.",
          "would-fix.");

  /** A half-width mark between Chinese characters. */
  private static final Pattern HALF_WIDTH =
      Pattern.compile("[\\u4e00-\\u9fff][,;:?!()][ \\u4e00-\\u9fff]");

  @ParameterizedTest
  @EnumSource(Language.class)
  void hasTheSameKeys(Language language) {
    assertThat(Messages.load(language).texts()).containsOnlyKeys(ENGLISH.keySet());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void fillsInTheSame(Language language) {
    Messages.load(language)
        .texts()
        .forEach(
            (key, text) ->
                assertThat(found(PLACEHOLDER, text))
                    .as(key)
                    .isEqualTo(found(PLACEHOLDER, String.valueOf(ENGLISH.get(key)))));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void keepsCodeAsItIs(Language language) {
    Messages.load(language)
        .texts()
        .forEach(
            (key, text) ->
                assertThat(found(CODE, text))
                    .as(key)
                    .isEqualTo(found(CODE, String.valueOf(ENGLISH.get(key)))));
  }

  @Test
  void chineseIsWrittenAsChineseIs() {
    Messages.load(Language.SIMPLIFIED_CHINESE)
        .texts()
        .forEach(
            (key, text) -> {
              String own = PLACEHOLDER.matcher(text).replaceAll("");
              boolean isData = own.codePoints().noneMatch(Character::isLetter);
              assertThat(isData || CHINESE.matcher(text).find()).as(key).isTrue();
              assertThat(text).as(key).doesNotEndWith("。").doesNotContain("  ");
              assertThat(found(HALF_WIDTH, text)).as(key).isEmpty();
              if (WORDS_AS_ARGUMENTS.stream().noneMatch(key::startsWith)) {
                assertThat(found(CROWDED, text)).as(key).isEmpty();
              }
            });
  }

  @ParameterizedTest
  @CsvSource({
    "zh_CN.UTF-8, zh-CN",
    "zh, zh-CN",
    "zh-CN, zh-CN",
    "zh_SG, zh-CN",
    "zh_CN.GB18030@pinyin, zh-CN",
    "zh-Hans-HK, zh-CN",
    "zh_TW.UTF-8, en",
    "zh-Hant, en",
    "en_US.UTF-8, en",
    "de_DE, en",
    "C, en",
    "C.UTF-8, en",
    "POSIX, en"
  })
  void theLanguageFollowsTheLocale(String locale, String tag) {
    assertThat(Language.of(locale).tag()).isEqualTo(tag);
    assertThat(Language.of(Map.of("LANG", locale)).tag()).isEqualTo(tag);
  }

  @Test
  void theStrongestVariableThatIsSetCounts() {
    assertThat(Language.of(Map.of())).isEqualTo(Language.ENGLISH);
    assertThat(Language.of(Map.of("LC_ALL", "", "LC_MESSAGES", "zh_CN", "LANG", "en_US")))
        .isEqualTo(Language.SIMPLIFIED_CHINESE);
    assertThat(Language.of(Map.of("LC_ALL", "C", "LANG", "zh_CN"))).isEqualTo(Language.ENGLISH);
  }

  private static TreeSet<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
