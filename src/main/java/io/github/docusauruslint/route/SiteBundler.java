package io.github.docusauruslint.route;

import io.github.docusauruslint.js.Node;
import io.github.docusauruslint.js.eval.Bundler;
import io.github.docusauruslint.js.eval.EvalOptions;
import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.js.eval.Present;
import io.github.docusauruslint.text.Resources;
import io.github.docusauruslint.text.SourceText;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The modules that components of a site import: scripts of the site are evaluated, React, {@code
 * useBaseUrl} and a few more have stand-ins, and all else only says where it is from.
 */
final class SiteBundler implements Bundler {
  /** In front of the path of a Markdown file that is imported. */
  static final String MARKDOWN = "markdown:";

  /** A value about which nothing is known. */
  static final String UNKNOWN = "docusaurus-lint/unknown";

  /** The children that a page gives a component. */
  static final String CHILDREN = "docusaurus-lint/children";

  /** A text without links, whatever it says. */
  static final String TEXT = "docusaurus-lint/text";

  private static final String FOLDER = "node_modules/.docusaurus-lint/";

  /** Modules, and the scripts that stand in for them. */
  private static final Map<String, String> STAND_INS =
      Map.of(
          "react", "react.js",
          "unist-util-visit", "visit.js",
          "@docusaurus/useBaseUrl", "useBaseUrl.js",
          "@docusaurus/useDocusaurusContext", "useDocusaurusContext.js",
          "@docusaurus/useIsBrowser", "useIsBrowser.js",
          "@docusaurus/ExecutionEnvironment", "ExecutionEnvironment.js",
          "@docusaurus/Translate", "Translate.js",
          "@docusaurus/Interpolate", "Translate.js");

  private final Modules modules;
  private final ScriptModules scripts;
  private final @Nullable MarkdownModules markdown;

  private SiteBundler(Modules modules, ScriptModules scripts, @Nullable MarkdownModules markdown) {
    this.modules = modules;
    this.scripts = scripts;
    this.markdown = markdown;
  }

  /**
   * How scripts are evaluated that run while the site is built, whenever and wherever that is.
   *
   * @param markdown what Markdown files are for those who import them; null where that does not
   *     matter
   */
  static EvalOptions build(
      EvalOptions.Limits limits,
      Modules modules,
      ScriptModules scripts,
      @Nullable MarkdownModules markdown) {
    return new EvalOptions(
        "/site",
        Map.of("NODE_ENV", "production"),
        Set.of(EvalOptions.Doubt.ENVIRONMENT),
        Present.of(Instant.EPOCH),
        ZoneOffset.UTC,
        limits,
        new SiteBundler(modules, scripts, markdown));
  }

  @Override
  public Node.@Nullable Program parsed(String path) {
    boolean temporary = path.contains(".docusaurus-lint");
    return temporary || !ScriptModules.isScript(path) ? null : scripts.program(path);
  }

  /** The files of the stand-ins. */
  static Map<String, SourceText> standIns(String baseUrl) {
    Map<String, SourceText> files = new HashMap<>();
    for (String name : STAND_INS.values()) {
      String script = resource(name).replace("$BASE_URL", baseUrl.replace("'", "\\'"));
      files.put(FOLDER + name, SourceText.of(script));
    }
    return files;
  }

  private static String resource(String name) {
    return Resources.text("/components/" + name);
  }

  @Override
  public @Nullable Target resolve(String specifier, String from) {
    String standIn = STAND_INS.get(specifier);
    if (standIn != null) {
      return new Target.File(FOLDER + standIn);
    }
    boolean opaque =
        specifier.startsWith("@theme-original/")
            || specifier.startsWith("@theme-init/")
            || specifier.startsWith(MARKDOWN);
    if (!opaque
        && modules.resolve(from, specifier) instanceof ModuleTarget.Found found
        && found.path() != null) {
      String path = found.path();
      if (ScriptModules.isScript(path) || path.endsWith(".json")) {
        return new Target.File(path);
      }
      if (!MarkdownLinks.namesMarkdown(path)) {
        return opaque(specifier);
      }
      String script = markdown == null ? null : markdown.script(path);
      return script == null ? opaque(MARKDOWN + path) : new Target.File(script);
    }
    return opaque(specifier);
  }

  private static Target opaque(String module) {
    return new Target.Opaque(new JsValue.Foreign(module, ""));
  }
}
