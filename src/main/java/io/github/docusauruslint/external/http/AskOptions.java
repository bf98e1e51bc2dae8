package io.github.docusauruslint.external.http;

import java.net.InetAddress;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What the one who runs a check allows and has, beside the configuration.
 *
 * @param offline whether nothing may be asked
 * @param allowed hosts that may be asked although they are in a private network; {@code *} for all
 * @param variables the variables of the environment that headers may use
 * @param environment all of it, for proxies
 * @param names who looks up hosts
 * @param tls whom to trust; null for those whom Java trusts
 * @param clock what time it is
 * @param copies whether to look for copies of what is broken in a web archive
 * @param archive the API of that archive
 */
public record AskOptions(
    boolean offline,
    Set<String> allowed,
    Map<String, String> variables,
    Map<String, String> environment,
    AddressGuard.Names names,
    @Nullable SSLContext tls,
    Clock clock,
    boolean copies,
    String archive) {
  private static final String WAYBACK = "https://archive.org/wayback/available";
  private static final String GITHUB = "https://api.github.com";

  public AskOptions {
    allowed = Set.copyOf(allowed);
    variables = Map.copyOf(variables);
    environment = Map.copyOf(environment);
  }

  /** With the name servers and the clock of this machine. */
  public static AskOptions of(
      boolean offline,
      boolean copies,
      Set<String> allowed,
      Map<String, String> variables,
      Map<String, String> environment) {
    return new AskOptions(
        offline,
        allowed,
        variables,
        environment,
        InetAddress::getAllByName,
        null,
        Clock.systemUTC(),
        copies,
        WAYBACK);
  }

  /** The URL of the API of GitHub, which its servers name in the environment of a job. */
  String githubApi() {
    String named = environment.getOrDefault("GITHUB_API_URL", "");
    return named.isEmpty() ? GITHUB : named;
  }
}
