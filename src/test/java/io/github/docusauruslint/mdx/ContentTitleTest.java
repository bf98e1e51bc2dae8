package io.github.docusauruslint.mdx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.docusauruslint.Recorded;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContentTitleTest {

  static Stream<JsonNode> recorded() {
    return Recorded.lines(ContentTitleTest.class, "titles.jsonl");
  }

  /** Generated contents, with what {@code @docusaurus/utils} said of them. */
  @ParameterizedTest
  @MethodSource("recorded")
  void readsTitleAndExcerptAsDocusaurusDoes(JsonNode page) {
    String content = page.get("in").textValue();
    ContentTitle kept = ContentTitle.parse(content, false);
    ContentTitle removed = ContentTitle.parse(content, true);

    assertThat(kept.title()).isEqualTo(page.get("title").textValue());
    assertThat(kept.content()).isEqualTo(content);
    assertThat(removed.content()).isEqualTo(page.get("content").textValue());
    assertThat(Excerpt.of(content)).isEqualTo(page.get("excerpt").textValue());
  }
}
