package io.github.docusauruslint.js.eval;

import io.github.docusauruslint.text.FileTree;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates a site's modules as far as that is possible without running anything else: literals,
 * functions, the usual methods, {@code path}, reading files of the repository. Whatever comes from
 * elsewhere is {@code Unknown}, and so is all that depends on it.
 *
 * <p>Nothing is written, nothing is fetched, nothing outside of the tree is read. One evaluator
 * evaluates one module and what it imports; it is not safe for use by several threads, the
 * functions in its results are.
 */
public final class PartialEvaluator {
  private final Realm realm;

  public PartialEvaluator(FileTree tree, EvalOptions options) {
    this(tree, options, Map.of());
  }

  /**
   * An evaluator that knows what some packages export.
   *
   * @param packages their exports by their names; what is not among them is told by {@code rest}
   */
  public PartialEvaluator(FileTree tree, EvalOptions options, Map<String, JsValue.Obj> packages) {
    this.realm = new Realm(options, tree);
    packages.forEach(realm.modules::provide);
  }

  /**
   * What an evaluation found.
   *
   * @param value the value; {@code Unknown} where there is an error
   * @param error what a real engine would have stopped at, or null
   * @param files all files that were read, relative to the site folder
   * @param env names of environment variables that were asked for
   * @param awaited an {@code await} outside of a function, at which jiti 1.21 stops; or null
   */
  public record Evaluation(
      JsValue value,
      @Nullable EvalError error,
      List<String> files,
      Set<String> env,
      @Nullable Origin awaited) {}

  /**
   * An uncaught exception.
   *
   * @param message as an engine tells it: {@code TypeError: x is not a function}
   * @param syntax whether it is a file that cannot be parsed
   * @param missing the file that is not there and that it is about, relative to the site folder; or
   *     null
   * @param at where it was thrown, or null
   */
  public record EvalError(
      String message, boolean syntax, @Nullable String missing, @Nullable Origin at) {}

  /**
   * The default export of a module, or all its exports; promises are awaited.
   *
   * @param path relative to the site folder
   */
  public Evaluation evaluate(String path) {
    return evaluate(path, false);
  }

  /** As {@link #evaluate}; a function is called, as Docusaurus calls that of its configuration. */
  public Evaluation evaluateAndCall(String path) {
    return evaluate(path, true);
  }

  /**
   * The exports of a module by name, elements among them rendered: components that are functions
   * are called, what they return stands in their place. An element is an object with {@code
   * $$typeof}, {@code type} and {@code props}; its type is the name of an HTML element, or {@code
   * Unknown} for a component from elsewhere.
   *
   * <p>May be called for one module after the other; what they import is evaluated once, and must
   * not change its state while it renders, as is the rule for components.
   *
   * @param path relative to the site folder
   */
  public Evaluation render(String path) {
    realm.budget.renew();
    Evaluation evaluation = evaluate(path, this::rendered);
    realm.modules.forget(realm.files.absolute(path));
    realm.files.forget(realm.files.absolute(path));
    return evaluation;
  }

  private JsValue rendered(String path, Origin at) {
    JsValue module = realm.modules.load(path, at);
    if (!(module instanceof LiveObject exports)) {
      return module;
    }
    LiveObject rendered = new LiveObject(at);
    for (String name : exports.keys(true)) {
      LiveObject.Slot slot = exports.slot(name);
      if (slot != null) {
        realm.budget.renew();
        JsValue value = realm.read(slot, exports, at);
        rendered.put(name, guarded(realm, at, () -> new Rendering(realm).render(value)), slot.key);
      }
    }
    return rendered;
  }

  private Evaluation evaluate(String path, boolean call) {
    return evaluate(path, (absolute, at) -> run(absolute, at, call));
  }

  /** A computation on the module in a file. */
  private interface Work {
    JsValue on(String absolute, Origin at);
  }

  private Evaluation evaluate(String path, Work work) {
    String absolute = realm.files.absolute(path);
    Origin whole = new Origin(path, io.github.docusauruslint.text.Span.at(0));
    EvalError error = null;
    JsValue value;
    try {
      value = guardedAgainstLimits(realm, whole, () -> work.on(absolute, whole));
    } catch (JsThrow thrown) {
      boolean syntax =
          thrown.value() instanceof LiveError made
              && made.name().equals("SyntaxError")
              && thrown.at() != null;
      error = new EvalError(thrown.describe(), syntax, missing(thrown), thrown.at());
      value = JsValue.unknown("an exception: " + thrown.describe(), thrown.at());
    }
    return new Evaluation(
        value, error, realm.files.filesRead(), new TreeSet<>(realm.envRead), realm.awaited);
  }

  private JsValue run(String path, Origin at, boolean call) {
    JsValue value = realm.modules.load(path, at);
    if (call && value instanceof LiveFunction) {
      value = realm.call(value, JsValue.undefined(), Arguments.of(at), "the configuration");
    }
    return Expressions.await(value, at);
  }

  private static @Nullable String missing(JsThrow thrown) {
    return thrown.value() instanceof LiveError error ? error.missing : null;
  }

  /** The frozen result of a computation; its exceptions and limits make it unknown. */
  static JsValue guarded(Realm realm, @Nullable Origin at, Supplier<JsValue> computation) {
    try {
      return guardedAgainstLimits(realm, at, computation);
    } catch (JsThrow thrown) {
      return JsValue.unknown("an exception: " + thrown.describe(), thrown.at());
    }
  }

  private static JsValue guardedAgainstLimits(
      Realm realm, @Nullable Origin at, Supplier<JsValue> computation) {
    try {
      return new Freezing(realm).freeze(computation.get());
    } catch (Budget.Exceeded e) {
      return JsValue.unknown(e.reason(), at);
    } catch (Unknowable e) {
      return e.value();
    } catch (StackOverflowError e) {
      // The limit on depth comes first, unless the caller's own stack is nearly used up.
      return JsValue.unknown("it is nested too deep", at);
    }
  }
}
