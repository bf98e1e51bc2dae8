package io.github.docusauruslint.external;

import java.util.List;

/**
 * Names that no site on the Internet has: those of examples and tests (RFC 2606, RFC 6761), and
 * those of networks of one's own.
 */
public final class ReservedHosts {
  private static final List<String> EXAMPLES =
      List.of("example", "example.com", "example.net", "example.org", "invalid", "test");
  private static final List<String> INSIDE =
      List.of("localhost", "local", "internal", "home.arpa", "lan", "intranet", "corp");

  private ReservedHosts() {}

  /** Whether a name stands in examples only. */
  public static boolean isExample(String host) {
    return isBelow(host, EXAMPLES);
  }

  /** Whether a name can only be one of a private network. */
  public static boolean isInside(String host) {
    boolean address =
        host.startsWith("[") || host.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    return !address && (host.indexOf('.') < 0 || isBelow(host, INSIDE));
  }

  private static boolean isBelow(String host, List<String> domains) {
    String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    return domains.stream().anyMatch(d -> name.equals(d) || name.endsWith("." + d));
  }
}
