package io.github.docusauruslint.mdx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.docusauruslint.Recorded;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GfmAutolinksTest {

  static Stream<JsonNode> recorded() {
    return Recorded.lines(GfmAutolinksTest.class, "autolinks.jsonl");
  }

  /** Generated text without any other Markdown, and what micromark and mdast made of it. */
  @ParameterizedTest
  @MethodSource("recorded")
  void findsWhatTheTokenizerAndTheTransformFind(JsonNode recorded) {
    assertThat(parts(recorded.get("in").textValue())).isEqualTo(recorded.get("parts"));
  }

  /** Input that would never end if the work were not linear. */
  @ParameterizedTest
  @ValueSource(
      strings = {"www.", "http://a.!", "a@b.", "mailto:a@b.c1 ", "http://a/&", "xmpp:a@b.c/", "_."})
  void survivesRepetition(String unit) {
    String text = unit.repeat(60_000);
    StringBuilder joined = new StringBuilder();
    parts(text)
        .forEach(p -> joined.append(p.isTextual() ? p.textValue() : p.get("text").textValue()));

    assertThat(joined).hasToString(text);
  }

  private static ArrayNode parts(String text) {
    ArrayNode parts = new ObjectMapper().createArrayNode();
    char[] chars = text.toCharArray();
    int done = 0;
    int at = 0;
    while (at < chars.length) {
      int email = GfmAutolinks.emailEnd(chars, at, 0, chars.length);
      int protocol = email < 0 ? GfmAutolinks.protocolEnd(chars, at, 0, chars.length) : -1;
      int www = email < 0 && protocol < 0 ? GfmAutolinks.wwwEnd(chars, at, 0, chars.length) : -1;
      int end = Math.max(email, Math.max(protocol, www));
      if (end < 0) {
        at++;
        continue;
      }
      addText(parts, text.substring(done, at));
      String written = text.substring(at, end);
      String scheme = email >= 0 ? "mailto:" : www >= 0 ? "http://" : "";
      parts.addObject().put("url", scheme + written).put("text", written).put("at", at);
      at = end;
      done = end;
    }
    addText(parts, text.substring(done));
    return parts;
  }

  private static void addText(ArrayNode parts, String text) {
    int done = 0;
    for (TextAutolinks.Found found : TextAutolinks.find(text)) {
      if (found.from() > done) {
        parts.add(text.substring(done, found.from()));
      }
      String written = text.substring(found.from(), found.to());
      parts.addObject().put("url", found.url()).put("text", written).putNull("at");
      done = found.to();
    }
    if (done < text.length()) {
      parts.add(text.substring(done));
    }
  }
}
