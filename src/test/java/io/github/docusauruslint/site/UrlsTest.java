package io.github.docusauruslint.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.text.UriCodec;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Expected values recorded from the functions of {@code @docusaurus/utils} 3.10.2 in Node 20. */
class UrlsTest {
  static Stream<Arguments> normalized() {
    return Stream.of(
        Arguments.of(List.of("/", "/"), "/"),
        Arguments.of(List.of("/", "docs"), "/docs"),
        Arguments.of(List.of("/", "docs", ""), "/docs"),
        Arguments.of(List.of("/", "docs", "next"), "/docs/next"),
        Arguments.of(List.of("/wiki/", "/", "/"), "/wiki/"),
        Arguments.of(List.of("/wiki/", "docs", "/a/b/"), "/wiki/docs/a/b/"),
        Arguments.of(List.of("/docs", "/a//b"), "/docs/a/b"),
        Arguments.of(List.of("/", "", ""), "/"),
        Arguments.of(List.of("/", "/", ""), "/"),
        Arguments.of(List.of("/a/", "", "x"), "/a/x"),
        Arguments.of(List.of("", "/hello"), "/hello"),
        Arguments.of(List.of("/", "/tags", "/x y"), "/tags/x y"),
        Arguments.of(List.of("/docs", "/中 文/"), "/docs/中 文/"),
        Arguments.of(List.of("/", "//b//c"), "/b/c"),
        Arguments.of(List.of("/docs", "/a?b", "c"), "/docs/a?b/c"),
        Arguments.of(List.of("/docs/", "/#x"), "/docs#x"),
        Arguments.of(List.of("/docs", "/a/#x"), "/docs/a#x"),
        Arguments.of(List.of("/docs", "/a/?x=1&y?z"), "/docs/a?x=1&y&z"),
        Arguments.of(List.of("/", "blog", "2024/a"), "/blog/2024/a"),
        Arguments.of(List.of("/docs", "/a/&b"), "/docs/a&b"),
        Arguments.of(List.of("/", "fr", "/"), "/fr/"),
        Arguments.of(List.of("/x", "/"), "/x/"),
        Arguments.of(List.of("/x", "", "/"), "/x/"),
        Arguments.of(List.of("/x/", "", ""), "/x/"));
  }

  @ParameterizedTest
  @MethodSource("normalized")
  void normalizes(List<String> parts, String expected) {
    assertThat(Urls.normalize(parts.toArray(String[]::new))).isEqualTo(expected);
  }

  static Stream<Arguments> pathnames() {
    return Stream.of(
        Arguments.of("/", true),
        Arguments.of("/a", true),
        Arguments.of("a", false),
        Arguments.of("/a b", true),
        Arguments.of("/中", true),
        Arguments.of("/%E4", true),
        Arguments.of("/中%E4", false),
        Arguments.of("/100%", true),
        Arguments.of("/a#b", false),
        Arguments.of("/a?b", false),
        Arguments.of("/a\\b", false),
        Arguments.of("//b", false),
        Arguments.of("/a\"b", true),
        Arguments.of("/a|b", true),
        Arguments.of("/[id]", true),
        Arguments.of("/{x}", true),
        Arguments.of("/中|b", false),
        Arguments.of("/x/../b", false),
        Arguments.of("/x/./b", false),
        Arguments.of("/a..b", true),
        Arguments.of("/%2e", false),
        Arguments.of("/%2E%2E/x", false),
        Arguments.of("/a%zz", true),
        Arguments.of("/(a),&;'!+=@$:*~", true),
        Arguments.of("/a^b", true),
        Arguments.of("/a`b", true),
        Arguments.of("/a<b", true),
        Arguments.of("/a>b", true),
        Arguments.of("/\u0000a", true),
        Arguments.of("/a\tb", false),
        Arguments.of("/a\u007fb", true),
        Arguments.of("/a ", false),
        Arguments.of("/ a", true),
        Arguments.of("/a//b", true),
        Arguments.of("/é", true),
        Arguments.of("/a/", true),
        Arguments.of("/😀", true),
        Arguments.of("/\ud800x", false),
        Arguments.of("/a\u00a0b", true),
        Arguments.of("/%", true),
        Arguments.of("/a%20b c", false),
        Arguments.of("/a..", true),
        Arguments.of("/..", false),
        Arguments.of("/.", false),
        Arguments.of("/a/.", false),
        Arguments.of("/...", true),
        Arguments.of("/.hidden", true),
        Arguments.of("/中 文", true),
        Arguments.of("/中^", false),
        Arguments.of("/a b%20", false),
        Arguments.of("//", false),
        Arguments.of("///a", false),
        Arguments.of("/a%2", true),
        Arguments.of("/\u3000", true),
        Arguments.of("/a\u3000", true),
        Arguments.of("/\u001fa", true),
        Arguments.of("/[中", false),
        Arguments.of("/中\"x", true),
        Arguments.of("/|", true));
  }

  @ParameterizedTest
  @MethodSource("pathnames")
  void validatesPathnames(String path, boolean expected) {
    assertThat(Urls.isValidPathname(path)).isEqualTo(expected);
  }

  static Stream<Arguments> resolved() {
    return Stream.of(
        Arguments.of("a", "/", "/a"),
        Arguments.of("a", "/x/", "/x/a"),
        Arguments.of("../a", "/x/", "/a"),
        Arguments.of("./a", "/x/y/", "/x/y/a"),
        Arguments.of("/a", "/x", "/a"),
        Arguments.of("..", "/x/y/", "/x/"),
        Arguments.of(".", "/x/", "/x/"),
        Arguments.of("../../../a", "/x/", "/a"),
        Arguments.of("a/", "/x/", "/x/a/"),
        Arguments.of("", "/x/", "/x/"),
        Arguments.of("a//b", "/x/", "/x/a//b"),
        Arguments.of("a/../b", "/x/", "/x/b"),
        Arguments.of("https://e.com/x", "/d/", "/d/https://e.com/x"),
        Arguments.of("a#b", "/", "/a#b"),
        Arguments.of("中", "/甲/乙/", "/甲/乙/中"),
        Arguments.of("..a", "/x/", "/x/..a"),
        Arguments.of("a/.", "/x/", "/x/a/"),
        Arguments.of("/", "/x/", "/"),
        Arguments.of("x", "/a//b/", "/a//b/x"),
        Arguments.of("//b", "/x/", "//b"));
  }

  @ParameterizedTest
  @MethodSource("resolved")
  void resolvesPathnames(String to, String from, String expected) {
    assertThat(Urls.resolvePathname(to, from)).isEqualTo(expected);
  }

  @Test
  void appliesTrailingSlash() {
    assertThat(Urls.applyTrailingSlash("/a", true, "/")).isEqualTo("/a/");
    assertThat(Urls.applyTrailingSlash("/a/", false, "/")).isEqualTo("/a");
    assertThat(Urls.applyTrailingSlash("/a/", null, "/")).isEqualTo("/a/");
    assertThat(Urls.applyTrailingSlash("/wiki/", false, "/wiki/")).isEqualTo("/wiki/");
    assertThat(Urls.applyTrailingSlash("/", false, "/")).isEqualTo("/");
    assertThat(Urls.applyTrailingSlash("/a?b#c", true, "/")).isEqualTo("/a/?b#c");
    assertThat(Urls.applyTrailingSlash("#c", true, "/")).isEqualTo("#c");
  }

  @Test
  void encodes() {
    assertThat(Urls.encodePath("/中 文/[id]")).isEqualTo("/%E4%B8%AD%20%E6%96%87/%5Bid%5D");
    assertThat(UriCodec.encodeUri("/a%b|中")).isEqualTo("/a%25b%7C%E4%B8%AD");
    assertThat(UriCodec.encodeUriComponent("a/b😀")).isEqualTo("a%2Fb%F0%9F%98%80");
  }
}
