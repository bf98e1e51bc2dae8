package io.github.docusauruslint.site.config;

import io.github.docusauruslint.js.eval.EvalOptions;
import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.js.eval.Present;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration is read with.
 *
 * @param siteFolder the absolute path of the site folder, {@code /} between folders
 * @param env environment variables that are given; {@code NODE_ENV} is always {@code production}
 * @param locale the locale that is built; null for the default one
 * @param present what the configuration may take for the present
 * @param zone the local time zone; null for the system's
 * @param resolved a configuration that was resolved elsewhere and stands for the file; or null
 * @param overrides settings that win over the file's; or null
 */
public record LoadOptions(
    String siteFolder,
    Map<String, String> env,
    @Nullable String locale,
    Present present,
    @Nullable ZoneId zone,
    JsValue.@Nullable Obj resolved,
    JsValue.@Nullable Obj overrides) {
  public LoadOptions {
    env = Map.copyOf(env);
  }

  public static LoadOptions of(String siteFolder, Map<String, String> env) {
    return new LoadOptions(siteFolder, env, null, Present.now(), null, null, null);
  }

  public LoadOptions withLocale(@Nullable String chosen) {
    return new LoadOptions(siteFolder, env, chosen, present, zone, resolved, overrides);
  }

  public LoadOptions withResolved(JsValue.@Nullable Obj config) {
    return new LoadOptions(siteFolder, env, locale, present, zone, config, overrides);
  }

  public LoadOptions withOverrides(JsValue.@Nullable Obj settings) {
    return new LoadOptions(siteFolder, env, locale, present, zone, resolved, settings);
  }

  /** How modules are evaluated. */
  EvalOptions evaluation(Set<EvalOptions.Doubt> doubts, Map<String, String> more) {
    Map<String, String> all = new HashMap<>();
    all.put("NODE_ENV", "production");
    all.put("BABEL_ENV", "production");
    all.putAll(more);
    all.putAll(env);
    return new EvalOptions(
        siteFolder, all, doubts, present, zone, EvalOptions.Limits.standard(), null);
  }
}
