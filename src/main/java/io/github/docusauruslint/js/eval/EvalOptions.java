package io.github.docusauruslint.js.eval;

import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation may know of the world.
 *
 * @param siteFolder what {@code process.cwd()} says; absolute
 * @param env all environment variables that are set; any other is {@code undefined}
 * @param doubts what is {@code Unknown} where it is not there, rather than absent
 * @param present what {@code new Date()} says
 * @param zone the local time zone; null for the system's, which takes long to find out
 * @param bundler how modules are found; null for Node.js and jiti
 */
public record EvalOptions(
    String siteFolder,
    Map<String, String> env,
    Set<Doubt> doubts,
    Present present,
    @Nullable ZoneId zone,
    Limits limits,
    @Nullable Bundler bundler) {
  public EvalOptions {
    env = Map.copyOf(env);
    doubts = Set.copyOf(doubts);
  }

  /** What may be there where the site is built, although it is not here. */
  public enum Doubt {
    /** Environment variables that are not set. */
    ENVIRONMENT,
    /** Files that are not in the tree. */
    FILES
  }

  /**
   * Bounds of one evaluation; beyond them the result is {@code Unknown}.
   *
   * @param steps expressions and statements evaluated
   * @param depth nesting of expressions and calls
   * @param memory characters made; an element or property counts eight
   */
  public record Limits(long steps, int depth, long memory) {
    public static Limits standard() {
      return new Limits(5_000_000, 1_000, 40_000_000);
    }
  }

  public static EvalOptions of(String siteFolder, Map<String, String> env) {
    return new EvalOptions(siteFolder, env, Set.of(), Present.now(), null, Limits.standard(), null);
  }

  /** The same world with other limits and modules. */
  public EvalOptions with(Limits other, Bundler modules) {
    return new EvalOptions(siteFolder, env, doubts, present, zone, other, modules);
  }
}
