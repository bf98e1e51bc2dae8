package io.github.docusauruslint.external.http;

import io.github.docusauruslint.external.LinkAddress;
import io.github.docusauruslint.text.UriCodec;
import io.github.docusauruslint.text.WhatwgUrl;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The proxies that the environment names, as curl reads it: {@code http_proxy} and {@code
 * https_proxy} by the scheme of the URL, {@code all_proxy} for both, {@code no_proxy} for hosts and
 * the domains below them; names in small letters win over those in capitals.
 */
final class Proxies extends ProxySelector {
  private final @Nullable WhatwgUrl http;
  private final @Nullable WhatwgUrl https;
  private final List<String> direct;

  private Proxies(@Nullable WhatwgUrl http, @Nullable WhatwgUrl https, List<String> direct) {
    this.http = http;
    this.https = https;
    this.direct = direct;
  }

  /**
   * The proxies of an environment.
   *
   * @throws IllegalArgumentException where one makes no sense; the message says which
   */
  static Proxies of(Map<String, String> environment) {
    List<String> direct = new ArrayList<>();
    for (String host : variable("no_proxy", environment).split("[,\\s]+", -1)) {
      String name = host.startsWith("*.") ? host.substring(1) : host;
      name = name.startsWith(".") ? name.substring(1) : name;
      if (!name.isEmpty()) {
        direct.add(name.toLowerCase(Locale.ROOT));
      }
    }
    WhatwgUrl http = proxy("http_proxy", environment);
    WhatwgUrl https = proxy("https_proxy", environment);
    if (https != null && !https.username().isEmpty()) {
      // Java keeps names from the proxies of TLS unless it is told that this is meant.
      System.setProperty("jdk.http.auth.tunneling.disabledSchemes", "");
    }
    return new Proxies(http, https, List.copyOf(direct));
  }

  private static String variable(String name, Map<String, String> environment) {
    String small = environment.getOrDefault(name, "");
    return small.isEmpty()
        ? environment.getOrDefault(name.toUpperCase(Locale.ROOT), "").strip()
        : small.strip();
  }

  private static @Nullable WhatwgUrl proxy(String name, Map<String, String> environment) {
    String value = variable(name, environment);
    String used = value.isEmpty() ? "all_proxy" : name;
    value = value.isEmpty() ? variable(used, environment) : value;
    if (value.isEmpty()) {
      return null;
    }
    WhatwgUrl url = WhatwgUrl.parse(value.contains("://") ? value : "http://" + value);
    if (url == null || url.host() == null || !url.scheme().equals("http")) {
      throw new IllegalArgumentException(
          "the variable " + used + " names no proxy that is known here: http://host:port");
    }
    return url;
  }

  /** The proxy for a URL; null where it is asked for directly. */
  private @Nullable WhatwgUrl find(String scheme, String hostAndPort) {
    WhatwgUrl proxy = scheme.equals("https") ? https : http;
    String name = LinkAddress.hostName(hostAndPort);
    for (String host : direct) {
      boolean same = host.equals("*") || host.equals(hostAndPort) || host.equals(name);
      if (same || name.endsWith("." + host)) {
        return null;
      }
    }
    return proxy;
  }

  private @Nullable WhatwgUrl find(LinkAddress address) {
    return find(address.url().startsWith("https:") ? "https" : "http", address.host());
  }

  /** Whether an address is asked for through a proxy. */
  boolean isProxied(LinkAddress address) {
    return find(address) != null;
  }

  @Override
  public List<Proxy> select(URI uri) {
    String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
    WhatwgUrl proxy = find(uri.getScheme(), uri.getPort() < 0 ? host : host + ":" + uri.getPort());
    if (proxy == null) {
      return List.of(Proxy.NO_PROXY);
    }
    int port = proxy.port() == null ? 80 : proxy.port();
    String name = String.valueOf(proxy.host());
    return List.of(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(name, port)));
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException e) {
    // Told as the failure of the request.
  }

  /** What the proxy of an address is told of who asks; null where its variable has no name. */
  @Nullable String authorization(LinkAddress address) {
    WhatwgUrl proxy = find(address);
    if (proxy == null || proxy.username().isEmpty()) {
      return null;
    }
    String name = decoded(proxy.username()) + ":" + decoded(proxy.password());
    return "Basic " + Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
  }

  private static String decoded(String text) {
    String decoded = UriCodec.decodeUriComponent(text);
    return decoded == null ? text : decoded;
  }
}
