package io.github.docusauruslint.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.text.MemoryTree;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostRedirectsTest {
  @ParameterizedTest
  @CsvSource({
    "/a /b, /a, true",
    "/a/ /b 301, /a, true",
    "/a /b, /ab, false",
    "/a/* /b/:splat, /a/x/y, true",
    "/a/* /b, /a, true",
    "/a/* /b, /ab, false",
    "/a.b /c, /aXb, false",
    "/v/:one/x /b, /v/2/x, true",
    "/v/:one/x /b, /v/2/3/x, false",
    "https://old.example.com/a https://example.com/b 301!, /a, true",
    "# /a /b, /a, false",
    "/a, /a, false",
    "/* /404.html 404, /a, false",
  })
  void linesOfNetlifyAndCloudflare(String line, String path, boolean answered) {
    assertThat(isAnswered("static/_redirects", "/other /x\n" + line + "\n", path))
        .isEqualTo(answered);
  }

  @ParameterizedTest
  @CsvSource({
    "/a, /a, true",
    "/a/:path*, /a, true",
    "/a/:path*, /a/b/c, true",
    "/a/:path+, /a, false",
    "/a/:id, /a/b/c, false",
    "/a/:id(\\\\d+), /a/12, true",
    "/a/:id(\\\\d+), /a/x, false",
    "/a/(.*), /a/b/c, true",
    "/:lang?/x, /x, true",
  })
  void sourcesOfVercel(String source, String path, boolean answered) {
    String json = "{\"redirects\": [{\"source\": \"" + source + "\", \"destination\": \"/\"}]}";
    assertThat(isAnswered("vercel.json", json, path)).isEqualTo(answered);
  }

  @Test
  void tablesOfNetlify() {
    String toml =
        """
        [build]
          from = "/no"
        [[redirects]]
          from = "/a" # old
          to = "/b"
        [[redirects]]
          from = '/c/*'
          to = "/b"
          status = 301
        [[redirects]]
          from = "/*"
          to = "/404.html"
          status = 404
        [[headers]]
          for = "/*"
        """;
    assertThat(isAnswered("../netlify.toml", toml, "/a")).isTrue();
    assertThat(isAnswered("../netlify.toml", toml, "/c/d")).isTrue();
    assertThat(isAnswered("../netlify.toml", toml, "/no")).isFalse();
    assertThat(isAnswered("../netlify.toml", toml, "/x")).isFalse();
  }

  @Test
  void whatMakesNoSenseIsNoRule() {
    assertThat(isAnswered("vercel.json", "{\"redirects\": [{\"source\": \"/((a\"}]}", "/a"))
        .isFalse();
    assertThat(isAnswered("vercel.json", "{\"redirects\": [1, {}, \"x\"]", "/a")).isFalse();
    assertThat(isAnswered("netlify.toml", "[[redirects", "/a")).isFalse();
    assertThat(isAnswered("static/_redirects", "\n \n/ \n", "/a")).isFalse();
  }

  private static boolean isAnswered(String file, String text, String path) {
    HostRedirects rules = HostRedirects.read(MemoryTree.of(Map.of(file, text)), List.of("static"));
    return rules.answer(path);
  }
}
