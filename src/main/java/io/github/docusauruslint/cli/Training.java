package io.github.docusauruslint.cli;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks sites as users do, and says nothing of it: a Java machine that keeps what it has loaded by
 * then starts the next run in half the time. The launcher has one do so, once.
 */
final class Training {
  private Training() {}

  /**
   * Checks each site without a cache, with one that knows nothing, and with one that knows all.
   *
   * @param arguments a folder for the caches, then the sites
   */
  public static void main(String[] arguments) {
    for (String site : List.of(arguments).subList(1, arguments.length)) {
      check(site, "--no-cache");
      check(site, "--no-cache", "--format", "json");
      check(site, "--cache-dir", arguments[0]);
      check(site, "--cache-dir", arguments[0]);
    }
  }

  private static void check(String site, String... options) {
    List<String> arguments = new ArrayList<>(List.of("check", "--site", site));
    arguments.addAll(List.of(options));
    Main.run(arguments, OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
  }
}
