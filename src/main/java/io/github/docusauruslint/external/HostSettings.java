package io.github.docusauruslint.external;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one host, or of all below a domain; null and empty where it is what holds for
 * all.
 *
 * @param rate requests a second
 * @param atOnce requests at a time
 * @param accept statuses that are good
 * @param headers to send; values name variables of the environment as <code>${NAME}</code>
 * @param fragments whether to look for fragments
 */
public record HostSettings(
    @Nullable Double rate,
    @Nullable Integer atOnce,
    List<StatusRange> accept,
    Map<String, String> headers,
    @Nullable Boolean fragments) {
  public static final HostSettings NONE = new HostSettings(null, null, List.of(), Map.of(), null);

  public HostSettings {
    accept = List.copyOf(accept);
    headers = Map.copyOf(headers);
  }
}
