package io.github.docusauruslint.mdx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.docusauruslint.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SluggerTest {

  static Stream<JsonNode> recorded() {
    return Recorded.lines(SluggerTest.class, "slugs.jsonl");
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void slugsAPageAsGithubSluggerDoes(JsonNode page) {
    Slugger slugger = new Slugger();
    boolean maintainCase = page.get("maintainCase").booleanValue();
    List<String> slugs = new ArrayList<>();
    page.get("texts").forEach(text -> slugs.add(slugger.slug(text.textValue(), maintainCase)));

    assertThat(slugs)
        .isEqualTo(
            IntStream.range(0, slugs.size())
                .mapToObj(i -> page.get("slugs").get(i).textValue())
                .toList());
  }

  /** JDK 17's tables are those of Unicode 13, the version that github-slugger 1.5.0 froze. */
  @Test
  void frozenTableIsUnicode13() {
    assumeTrue(Runtime.version().feature() == 17, "only JDK 17 has the tables of Unicode 13");

    assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT))
        .allMatch(c -> SlugCharacters.keeps(c) == isKeptByJdk17(c));
  }

  private static boolean isKeptByJdk17(int c) {
    return c == '-'
        || c == ' '
        || Character.isAlphabetic(c)
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.DECIMAL_DIGIT_NUMBER,
              Character.CONNECTOR_PUNCTUATION,
              Character.SURROGATE ->
              true;
          default -> false;
        };
  }
}
