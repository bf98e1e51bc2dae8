package io.github.docusauruslint.external.http;

import io.github.docusauruslint.external.LinkAddress;
import io.github.docusauruslint.external.ReservedHosts;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.Security;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Predicate;

/**
 * Keeps requests out of private networks: who writes a page, or owns a host that one links to,
 * could otherwise have the machine that lints look around in its network.
 *
 * <p>A host's addresses are looked up once, and all of them have to be public. The connection is
 * made by the JDK, which looks the host up again, but in its own cache, where {@link
 * #rememberAddresses} makes the first answer stay: a name server that answers differently the
 * second time is not asked. In a process that looked up hosts before, such as Maven's, the cache
 * holds for 30 seconds only. Through a proxy it is the proxy that looks hosts up, so only addresses
 * and names that are private by themselves are refused.
 */
final class AddressGuard {
  /** Whether a host may be asked. */
  enum Verdict {
    ALLOWED,
    PRIVATE,
    NO_HOST
  }

  /** Looks up hosts. */
  interface Names {
    /** All addresses of a host. */
    InetAddress[] find(String host) throws UnknownHostException;
  }

  private static final String ANY = "*";

  private final Names names;
  private final Set<String> allowed;
  private final Predicate<LinkAddress> proxied;
  private final Executor executor;
  private final Map<String, CompletableFuture<Verdict>> known = new ConcurrentHashMap<>();

  /**
   * A guard.
   *
   * @param allowed hosts that may be asked wherever they are; {@code *} for all
   * @param proxied whether an address is asked for through a proxy
   * @param executor where to wait for name servers
   */
  AddressGuard(
      Names names, Set<String> allowed, Predicate<LinkAddress> proxied, Executor executor) {
    this.names = names;
    this.allowed = Set.copyOf(allowed);
    this.proxied = proxied;
    this.executor = executor;
  }

  /** Makes the JDK keep what it learns of hosts; of use before it has learnt anything only. */
  static void rememberAddresses() {
    Security.setProperty("networkaddress.cache.ttl", "-1");
  }

  /** Whether the command line lets a host be asked wherever it is. */
  boolean isAllowed(String host) {
    return allowed.contains(ANY)
        || allowed.contains(host)
        || allowed.contains(LinkAddress.hostName(host));
  }

  /** Whether an address may be asked for; each host is looked up once. */
  CompletableFuture<Verdict> check(LinkAddress address) {
    if (isAllowed(address.host())) {
      return CompletableFuture.completedFuture(Verdict.ALLOWED);
    }
    boolean far = proxied.test(address);
    return known.computeIfAbsent(
        far + address.hostName(),
        host -> CompletableFuture.supplyAsync(() -> look(address.hostName(), far), executor));
  }

  private Verdict look(String host, boolean far) {
    if (ReservedHosts.isInside(host)) {
      return Verdict.PRIVATE;
    }
    boolean literal =
        host.startsWith("[") || host.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    if (far && !literal) {
      return Verdict.ALLOWED;
    }
    try {
      return AddressPolicy.isAnyPrivate(names.find(host)) ? Verdict.PRIVATE : Verdict.ALLOWED;
    } catch (UnknownHostException e) {
      return Verdict.NO_HOST;
    }
  }
}
