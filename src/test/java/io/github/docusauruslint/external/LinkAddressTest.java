package io.github.docusauruslint.external;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkAddressTest {
  @ParameterizedTest
  @CsvSource({
    "HTTPS://Docs.Example.DEV:443/A/../b, https://docs.example.dev/b",
    "http://docs.example.dev:80, http://docs.example.dev/",
    "http://docs.example.dev:8080/x, http://docs.example.dev:8080/x",
    "//cdn.example.dev/x.png, https://cdn.example.dev/x.png",
    "https://中文.example/文档, https://xn--fiq228c.example/%E6%96%87%E6%A1%A3",
    "https://a.example/%7euser/%e4%b8%ad, https://a.example/~user/%E4%B8%AD",
    "https://a.example/%2Fb, https://a.example/%2Fb",
    "https://a.example/x y, https://a.example/x%20y",
    "https://a.example/%28x%29, https://a.example/(x)",
    "https://name:word@a.example/, https://a.example/",
    "https://a.example/?q=%7E, https://a.example/?q=~",
    "https://127.1/, https://127.0.0.1/",
    "https://a.example/100%, https://a.example/100%",
  })
  void allSpellingsOfAUrlAreOne(String written, String url) {
    LinkAddress address = LinkAddress.of(written);
    assertThat(address).isNotNull();
    assertThat(address.url()).isEqualTo(url);
    assertThat(LinkAddress.of(url).url()).isEqualTo(url);
  }

  @Test
  void theFragmentStandsApart() {
    LinkAddress address = LinkAddress.of("https://a.example/x#%E4%B8%AD");
    assertThat(address.url()).isEqualTo("https://a.example/x");
    assertThat(address.fragment()).isEqualTo("%E4%B8%AD");
    assertThat(LinkAddress.of("https://a.example/x#").fragment()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mailto:a@b.c",
        "/docs/a",
        "tel:1",
        "javascript:void(0)",
        "https://",
        "ftp://a.b/"
      })
  void whatIsNoWebPageIsNone(String written) {
    assertThat(LinkAddress.of(written)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"a.example:81, a.example", "[::1]:81, [::1]", "[::1], [::1]", "a.example, a.example"})
  void theNameIsTheHostWithoutPort(String host, String name) {
    assertThat(LinkAddress.hostName(host)).isEqualTo(name);
  }

  @Test
  void redirectsAreResolvedWhereTheyAreFound() {
    LinkAddress address = LinkAddress.of("https://a.example/x/y?z");
    assertThat(address.resolve("../b#c").url()).isEqualTo("https://a.example/b");
    assertThat(address.resolve("../b#c").fragment()).isEqualTo("c");
    assertThat(address.resolve("//b.example").url()).isEqualTo("https://b.example/");
    assertThat(address.resolve("app://x")).isNull();
  }
}
