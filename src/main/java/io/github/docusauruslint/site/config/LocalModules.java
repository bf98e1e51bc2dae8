package io.github.docusauruslint.site.config;

import io.github.docusauruslint.js.eval.EvalOptions.Doubt;
import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.js.eval.PartialEvaluator;
import io.github.docusauruslint.js.eval.PartialEvaluator.EvalError;
import io.github.docusauruslint.site.Urls;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Paths;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Evaluates modules of the site itself: the configuration, plugins and presets in its folders. */
final class LocalModules {
  /** "await is only valid in async functions and the top level bodies of modules", jiti says. */
  static final String AWAITS = "Docusaurus cannot load a file that awaits outside of a function";

  private static final String UTILS = "@docusaurus/utils";
  private static final List<String> EXTENSIONS =
      List.of("", ".js", ".mjs", ".cjs", ".ts", ".mts", ".cts", ".json");

  private final FileTree tree;
  private final LoadOptions options;
  private final Map<String, String> moreEnv;
  private final Set<Doubt> doubts;
  private final Set<String> files = new TreeSet<>();
  private final Set<String> env = new LinkedHashSet<>();

  LocalModules(FileTree tree, LoadOptions options, Map<String, String> moreEnv, Set<Doubt> doubts) {
    this.tree = tree;
    this.options = options;
    this.moreEnv = moreEnv;
    this.doubts = Set.copyOf(doubts);
  }

  /** With what may be there elsewhere unknown instead of absent. */
  LocalModules doubting(Set<Doubt> more) {
    return new LocalModules(tree, options, moreEnv, more);
  }

  LocalModules with(Map<String, String> env) {
    return new LocalModules(tree, options, env, doubts);
  }

  /** What may have to be doubted, in turn, so that an evaluation does not stop at an error. */
  static List<Set<Doubt>> doubtsAbout(@Nullable EvalError error) {
    if (error == null || error.syntax()) {
      return List.of();
    }
    Doubt first = error.missing() == null ? Doubt.ENVIRONMENT : Doubt.FILES;
    return List.of(Set.of(first), Set.of(Doubt.ENVIRONMENT, Doubt.FILES));
  }

  /** What a file exports, as the configuration file is used: a function is called. */
  PartialEvaluator.Evaluation configuration(String file) {
    return noted(evaluator().evaluateAndCall(file));
  }

  /** What a file exports. */
  PartialEvaluator.Evaluation exports(String file) {
    return noted(evaluator().evaluate(file));
  }

  /** The part of {@code @docusaurus/utils} that plugins make their routes with. */
  private static JsValue.Obj docusaurusUtils() {
    JsValue.Fun normalizeUrl = new JsValue.Fun("normalizeUrl", 1, LocalModules::normalizeUrl, null);
    return new JsValue.Obj(
        Map.of("normalizeUrl", new JsValue.Property(normalizeUrl, null)),
        new JsValue.Unknown(
            "what package '" + UTILS + "' gives", new JsValue.Foreign(UTILS, ""), null),
        null);
  }

  private static JsValue normalizeUrl(List<JsValue> given) {
    if (given.isEmpty() || !(given.get(0) instanceof JsValue.Arr parts) || parts.rest() != null) {
      return JsValue.unknown("a URL of parts that are not known", null);
    }
    List<String> texts = new ArrayList<>();
    for (JsValue part : parts.items()) {
      if (!(part instanceof JsValue.Str text)) {
        return JsValue.unknown("a URL of parts that are not known", null);
      }
      texts.add(text.value());
    }
    return JsValue.text(Urls.normalize(texts.toArray(new String[0])));
  }

  private PartialEvaluator evaluator() {
    return new PartialEvaluator(
        tree, options.evaluation(doubts, moreEnv), Map.of(UTILS, docusaurusUtils()));
  }

  private PartialEvaluator.Evaluation noted(PartialEvaluator.Evaluation evaluation) {
    files.addAll(evaluation.files());
    env.addAll(evaluation.env());
    return evaluation;
  }

  Set<String> files() {
    return files;
  }

  Set<String> env() {
    return env;
  }

  /** A path as the configuration gives it, absolute or not, relative to the site folder. */
  String sitePath(String path) {
    String folder = options.siteFolder();
    if (!path.startsWith("/")) {
      return Paths.normalize(path);
    }
    return Paths.relativize(folder.substring(1), Paths.normalize(path));
  }

  /** The file that a path without extension or of a folder means, or null. */
  @Nullable String module(String path) {
    for (String start : List.of(path, path.isEmpty() ? "index" : path + "/index")) {
      for (String extension : EXTENSIONS) {
        if (tree.isFile(start + extension)) {
          return start + extension;
        }
      }
    }
    return null;
  }

  /** Whether there is neither a file nor a folder of a path in the site folder. */
  boolean isMissing(String path) {
    boolean inside = !path.startsWith("../") && !path.startsWith("node_modules/");
    return inside && module(path) == null && !tree.isFolder(path);
  }

  /** The object that a plugin or preset is given to know its site by. */
  JsValue context(JsValue.Obj config, String baseUrl) {
    JsValue.Unknown rest = JsValue.unknown("the context that Docusaurus gives a plugin", null);
    return new JsValue.Obj(
        Map.of(
            "siteDir", new JsValue.Property(JsValue.text(options.siteFolder()), null),
            "baseUrl", new JsValue.Property(JsValue.text(baseUrl), null),
            "siteConfig", new JsValue.Property(config, null)),
        rest,
        null);
  }
}
