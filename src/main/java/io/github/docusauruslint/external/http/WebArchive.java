package io.github.docusauruslint.external.http;

import io.github.docusauruslint.external.LinkAddress;
import io.github.docusauruslint.text.UriCodec;
import io.github.docusauruslint.yaml.JsonReader;
import io.github.docusauruslint.yaml.YamlNode;
import io.github.docusauruslint.yaml.YamlSyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Copies of pages in the Wayback Machine, by its API for availability. */
final class WebArchive {
  private final Requests requests;
  private final AddressGuard guard;
  private final String api;

  /**
   * Asks the archive.
   *
   * @param api what answers {@code ?url=…}
   */
  WebArchive(Requests requests, AddressGuard guard, String api) {
    this.requests = requests;
    this.guard = guard;
    this.api = api;
  }

  /** The URL of the newest copy of a page; null where there is none, or nobody knows. */
  CompletableFuture<@Nullable String> copy(String url) {
    LinkAddress address = LinkAddress.of(api + "?url=" + UriCodec.encodeUriComponent(url));
    if (address == null) {
      return CompletableFuture.completedFuture(null);
    }
    return guard
        .check(address)
        .thenCompose(
            verdict ->
                verdict == AddressGuard.Verdict.ALLOWED
                    ? requests
                        .ask(Exchange.Request.get(address, true), false)
                        .thenApply(WebArchive::read)
                    : CompletableFuture.completedFuture(null));
  }

  private static @Nullable String read(Reply reply) {
    byte[] content =
        reply.status() == 200 && reply.whole() ? PageAnchors.content(reply).orElse(null) : null;
    if (content == null) {
      return null;
    }
    String json = new String(content, StandardCharsets.UTF_8);
    try {
      YamlNode node = JsonReader.read(json, 0, json.length());
      for (String field : new String[] {"archived_snapshots", "closest", "url"}) {
        node = node instanceof YamlNode.Mapping fields ? fields.get(field) : null;
      }
      LinkAddress copy =
          node instanceof YamlNode.Scalar scalar && scalar.value() instanceof String text
              ? LinkAddress.of(text)
              : null;
      return copy == null ? null : copy.url().replaceFirst("^http:", "https:");
    } catch (YamlSyntaxException e) {
      return null;
    }
  }
}
