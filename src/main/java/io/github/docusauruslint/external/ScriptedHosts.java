package io.github.docusauruslint.external;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Fragments that pages have only once their scripts have run, although the pages name sections of
 * their own: lines of code, and all of some hosts.
 */
public final class ScriptedHosts {
  private static final Set<String> HOSTS =
      Set.of(
          "bitbucket.org",
          "codesandbox.io",
          "discord.com",
          "docker.com",
          "facebook.com",
          "figma.com",
          "github.com",
          "gitlab.com",
          "google.com",
          "linkedin.com",
          "medium.com",
          "notion.so",
          "notion.site",
          "npmjs.com",
          "reddit.com",
          "sourcegraph.com",
          "stackblitz.com",
          "twitter.com",
          "x.com",
          "youtube.com");

  private static final Pattern LINES = Pattern.compile("(?:L|line-?|lines-|n)\\d+.*");

  private ScriptedHosts() {}

  /** Whether a script may make what a fragment of a host names. */
  public static boolean mayMake(String host, String fragment) {
    String name = LinkAddress.hostName(host);
    while (!HOSTS.contains(name) && name.indexOf('.') >= 0) {
      name = name.substring(name.indexOf('.') + 1);
    }
    return HOSTS.contains(name) || LINES.matcher(fragment).matches();
  }
}
