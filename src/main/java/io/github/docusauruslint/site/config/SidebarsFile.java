package io.github.docusauruslint.site.config;

import io.github.docusauruslint.js.eval.EvalOptions.Doubt;
import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.js.eval.Origin;
import io.github.docusauruslint.js.eval.PartialEvaluator.EvalError;
import io.github.docusauruslint.js.eval.PartialEvaluator.Evaluation;
import io.github.docusauruslint.site.Problem;
import io.github.docusauruslint.site.SidebarItem;
import io.github.docusauruslint.site.docs.VersionScanner;
import io.github.docusauruslint.site.sidebar.Sidebars;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads sidebar files, which are modules like the configuration, or JSON. Safe for use by several
 * threads.
 */
public final class SidebarsFile implements VersionScanner.SidebarFiles {
  private final FileTree tree;
  private final LoadOptions options;

  public SidebarsFile(FileTree tree, LoadOptions options) {
    this.tree = tree;
    this.options = options;
  }

  /** What the file at a path relative to the site folder exports, with its places. */
  @Override
  public Sidebars.Source read(String path, List<Problem> problems) {
    LocalModules modules = new LocalModules(tree, options, Map.of(), Set.of());
    Evaluation evaluation = modules.exports(path);
    EvalError error = evaluation.error();
    for (Set<Doubt> doubts : LocalModules.doubtsAbout(error)) {
      Evaluation second = modules.doubting(doubts).exports(path);
      if (second.error() == null) {
        evaluation = second;
        error = null;
        break;
      }
    }
    if (evaluation.awaited() != null) {
      note(Problem.Kind.SIDEBAR_FILE, path, evaluation.awaited(), LocalModules.AWAITS, problems);
    }
    if (error != null) {
      note(Problem.Kind.SIDEBAR_FILE, path, error.at(), error.message(), problems);
      return new Sidebars.Source.Unreadable();
    }
    if (evaluation.value() instanceof JsValue.Unknown unknown) {
      Origin at = unknown.origin();
      problems.add(
          Problem.unknown(
              at == null ? path : at.file(),
              at == null ? Span.at(0) : at.span(),
              "unknown.sidebars",
              List.of(unknown.reason()),
              List.of()));
      return new Sidebars.Source.Unreadable();
    }
    boolean object = evaluation.value() instanceof JsValue.Obj;
    if (path.endsWith(".json") && !object && !(evaluation.value() instanceof JsValue.Arr)) {
      // jiti 1.21 stops with "Object.defineProperty called on non-object".
      String message = "Docusaurus cannot load a JSON file that is neither an object nor a list";
      note(Problem.Kind.SIDEBAR_FILE, path, evaluation.value().origin(), message, problems);
      return new Sidebars.Source.Unreadable();
    }
    return new Sidebars.Source.Module(
        evaluation.value(), at -> new SidebarItem.Origin(at.file(), at.span()));
  }

  private static void note(
      Problem.Kind kind, String path, @Nullable Origin at, String message, List<Problem> problems) {
    problems.add(
        new Problem(
            kind, at == null ? path : at.file(), at == null ? Span.at(0) : at.span(), message));
  }
}
