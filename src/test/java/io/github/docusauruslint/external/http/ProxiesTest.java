package io.github.docusauruslint.external.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.docusauruslint.external.LinkAddress;
import io.github.docusauruslint.external.Outcome;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxiesTest {
  private static RawServer proxy() throws IOException {
    return new RawServer("127.0.0.9", (r, c) -> c.answer(r, "200 OK", "", ""));
  }

  @Test
  void theProxyAsksAndLooksHostsUp() throws IOException {
    try (RawServer proxy = proxy()) {
      Asking asking = new Asking().allowing().environment("http_proxy", "http://" + proxy.host());
      assertThat(asking.outcome("http://nobody.dev/x?y").kind()).isEqualTo(Outcome.Kind.GOOD);
      assertThat(proxy.requests().get(0).path()).isEqualTo("http://nobody.dev/x?y");
    }
  }

  @Test
  void privateAddressesAreRefusedAllTheSame() throws IOException {
    try (RawServer proxy = proxy()) {
      Asking asking = new Asking().allowing().environment("ALL_PROXY", proxy.host());
      for (String url : new String[] {"http://10.0.0.1/", "http://localhost/", "http://[::1]/"}) {
        assertThat(asking.outcome(url).kind()).isEqualTo(Outcome.Kind.PRIVATE);
      }
      assertThat(proxy.requests()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.dev/, true",
    "http://a.dev/, false",
    "https://direct.dev/, false",
    "https://www.direct.dev/, false",
    "https://notdirect.dev/, true",
    "https://other.dev/, false",
    "https://port.dev:8443/, false",
    "https://port.dev/, true",
    "https://127.0.0.1/, false"
  })
  void someHostsAreAskedDirectly(String url, boolean proxied) {
    Proxies proxies =
        Proxies.of(
            Map.of(
                "HTTPS_PROXY", "http://proxy.dev:3128",
                "NO_PROXY", "direct.dev, .other.dev,port.dev:8443 127.0.0.1"));
    assertThat(proxies.isProxied(LinkAddress.of(url))).isEqualTo(proxied);
  }

  @Test
  void aProxyThatMakesNoSenseIsNamedAndNotQuoted() {
    assertThatThrownBy(() -> Proxies.of(Map.of("http_proxy", "socks5://me:secret@a.dev")))
        .hasMessage("the variable http_proxy names no proxy that is known here: http://host:port");
  }
}
