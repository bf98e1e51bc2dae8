package io.github.docusauruslint.site.config;

import io.github.docusauruslint.js.eval.EvalOptions.Doubt;
import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.js.eval.Origin;
import io.github.docusauruslint.js.eval.PartialEvaluator.EvalError;
import io.github.docusauruslint.js.eval.PartialEvaluator.Evaluation;
import io.github.docusauruslint.site.Problem;
import io.github.docusauruslint.site.SidebarItem;
import io.github.docusauruslint.site.value.Refusals;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code docusaurus.config.*} by partial evaluation and validates it as Docusaurus 3.10.2
 * does ({@code config.js}, {@code configValidation.js}). What is refused or unknown takes its
 * default; each such thing is a {@link Problem} at its place.
 */
public final class SiteConfigLoader {
  private static final List<String> EXTENSIONS = List.of("ts", "mts", "cts", "js", "mjs", "cjs");
  private static final String LOCALE = "DOCUSAURUS_CURRENT_LOCALE";

  private final FileTree tree;
  private final LoadOptions options;
  private final List<Problem> problems = new ArrayList<>();
  private final String file;
  private LocalModules modules;

  private SiteConfigLoader(FileTree tree, LoadOptions options) {
    this.tree = tree;
    this.options = options;
    String found = find(tree);
    this.file = found == null ? "docusaurus.config.js" : found;
    this.modules = new LocalModules(tree, options, Map.of(), Set.of());
  }

  /** The configuration file of a site, relative to its folder; null when there is none. */
  public static @Nullable String find(FileTree tree) {
    for (String extension : EXTENSIONS) {
      String file = "docusaurus.config." + extension;
      if (tree.isFile(file)) {
        return file;
      }
    }
    return null;
  }

  /** The configuration of the site in a folder. */
  public static SiteConfig load(FileTree tree, LoadOptions options) {
    return new SiteConfigLoader(tree, options).load();
  }

  private SiteConfig load() {
    JsValue written = options.resolved() == null ? evaluate() : options.resolved();
    boolean readable = written instanceof JsValue.Obj;
    JsValue.Obj base =
        written instanceof JsValue.Obj object
            ? object
            : new JsValue.Obj(Map.of(), null, new Origin(file, Span.at(0)));
    Overrides overrides = new Overrides(options.overrides());
    JsValue.Obj raw = overrides.over(base);
    SettingReader reader = new SettingReader(file, problems);
    if (raw.rest() != null) {
      reader.notice("what the configuration leaves open", raw.rest(), raw.origin());
    }
    JsValue.Obj config = readable || options.overrides() != null ? validated(raw) : raw;
    noteDeprecated(config);
    Settings settings = new Settings(config, reader);
    FutureFlags future = settings.future();
    refuseFlags(future, config);
    Refusals refusals = refusals();
    List<ConfiguredPlugin> plugins =
        new PluginLister(
                config, settings, modules, new ModuleNames(tree), reader, refusals, overrides)
            .list();
    problems.addAll(UnreadPlugins.notices(plugins, file));
    JsValue.Obj theme = reader.object(config, "themeConfig", "themeConfig");
    checkTheme(theme, plugins, refusals);
    return new SiteConfig(
        file,
        readable,
        settings.title(),
        settings.url(),
        settings.baseUrl(),
        settings.trailingSlash(),
        settings.staticDirectories(),
        settings.i18n(),
        settings.reporting(),
        settings.markdown(future),
        future,
        plugins,
        theme,
        config,
        problems,
        List.copyOf(modules.files()),
        modules.env());
  }

  /** What the file says; not an object when it cannot be known. */
  private JsValue evaluate() {
    Evaluation evaluation = modules.configuration(file);
    EvalError error = evaluation.error();
    for (Set<Doubt> doubts : LocalModules.doubtsAbout(error)) {
      LocalModules doubtful = modules.doubting(doubts);
      Evaluation second = doubtful.configuration(file);
      if (second.error() == null && second.value() instanceof JsValue.Obj) {
        noteDoubt(Objects.requireNonNull(error), evaluation.env());
        modules = doubtful;
        evaluation = second;
        break;
      }
    }
    boolean asksForLocale = evaluation.env().contains(LOCALE) && !options.env().containsKey(LOCALE);
    if (evaluation.error() == null && asksForLocale) {
      modules = modules.with(Map.of(LOCALE, locale(evaluation.value())));
      evaluation = modules.configuration(file);
    }
    return outcome(evaluation);
  }

  /** The configuration throws here, but need not throw where the site is built. */
  private void noteDoubt(EvalError error, Set<String> env) {
    if (error.missing() != null) {
      boolean made = new IgnoredFiles(tree, options.siteFolder()).contains(error.missing());
      if (made) {
        unknown(error.at(), "unknown.file", error.missing());
      } else {
        note(Problem.Kind.CONFIG, error.at(), "there is no file " + error.missing());
      }
      return;
    }
    unknown(error.at(), "unknown.environment", String.join(", ", env), error.message());
  }

  private String locale(JsValue config) {
    if (options.locale() != null) {
      return options.locale();
    }
    return config instanceof JsValue.Obj object
            && object.get("i18n") instanceof JsValue.Obj i18n
            && i18n.get("defaultLocale") instanceof JsValue.Str text
        ? text.value()
        : "en";
  }

  private JsValue outcome(Evaluation evaluation) {
    EvalError error = evaluation.error();
    JsValue value = evaluation.value();
    if (evaluation.awaited() != null) {
      String instead = "; export default async function config() {…} may await instead";
      note(Problem.Kind.CONFIG, evaluation.awaited(), LocalModules.AWAITS + instead);
    }
    if (error != null) {
      note(
          Problem.Kind.CONFIG,
          error.at(),
          error.syntax() ? error.message() : "the configuration throws " + error.message());
    } else if (value instanceof JsValue.Unknown unknown) {
      unknown(unknown.origin(), "unknown.config", unknown.reason());
    } else if (!(value instanceof JsValue.Obj)) {
      note(Problem.Kind.CONFIG, value.origin(), "the configuration must be an object");
    }
    return value;
  }

  private void note(Problem.Kind kind, @Nullable Origin at, String message) {
    problems.add(
        new Problem(
            kind, at == null ? file : at.file(), at == null ? Span.at(0) : at.span(), message));
  }

  private void unknown(@Nullable Origin at, String key, String... arguments) {
    problems.add(
        Problem.unknown(
            at == null ? file : at.file(),
            at == null ? Span.at(0) : at.span(),
            key,
            List.of(arguments),
            List.of()));
  }

  private Refusals refusals() {
    return new Refusals(
        Problem.Kind.CONFIG, file, at -> new SidebarItem.Origin(at.file(), at.span()), problems);
  }

  private JsValue.Obj validated(JsValue.Obj raw) {
    ValueChecker.Checked checked =
        new ValueChecker(true).check(ConfigShapes.config(), raw, "value", raw.origin());
    for (ValueChecker.Refusal refusal : checked.refusals()) {
      String message = refusal.message();
      String unknown = "\" is not allowed";
      boolean field = message.startsWith("\"") && message.endsWith(unknown);
      note(
          Problem.Kind.CONFIG,
          refusal.at(),
          field
              ? "the field "
                  + message.substring(0, message.length() - unknown.length() + 1)
                  + " is not recognized; put it in \"customFields\" to keep it"
              : message);
    }
    return checked.value() instanceof JsValue.Obj object ? object : raw;
  }

  /** Docusaurus takes the old place of the setting and asks for the new one. */
  private void noteDeprecated(JsValue.Obj config) {
    JsValue.Property old = config.properties().get("onBrokenMarkdownLinks");
    if (old == null || old.value().isNullish()) {
      return;
    }
    Origin at = old.key() == null ? old.value().origin() : old.key();
    problems.add(
        new Problem(
                Problem.Kind.CONFIG,
                at == null ? file : at.file(),
                at == null ? Span.at(0) : at.span(),
                "onBrokenMarkdownLinks is deprecated; markdown.hooks.onBrokenMarkdownLinks takes"
                    + " its place")
            .asWarning());
  }

  private void refuseFlags(FutureFlags future, JsValue.Obj config) {
    JsValue value = config.get("future");
    Origin at = value == null ? null : value.origin();
    if (future.faster().contains("ssgWorkerThreads")
        && !future.v4().contains("removeLegacyPostBuildHeadAttribute")) {
      note(
          Problem.Kind.CONFIG,
          at,
          "future.faster.ssgWorkerThreads requires the future flag"
              + " future.v4.removeLegacyPostBuildHeadAttribute to be turned on");
    }
    if (future.faster().contains("rspackPersistentCache")
        && !future.faster().contains("rspackBundler")) {
      note(
          Problem.Kind.CONFIG,
          at,
          "future.faster.rspackPersistentCache requires the flag future.faster.rspackBundler to"
              + " be turned on");
    }
  }

  private static void checkTheme(
      JsValue.Obj theme, List<ConfiguredPlugin> plugins, Refusals refusals) {
    ValueChecker checker = new ValueChecker(false);
    for (ConfiguredPlugin plugin : plugins) {
      if (plugin.name().equals("docusaurus-theme-classic")) {
        checker.check(ThemeShapes.classic(), theme, refusals);
      } else if (plugin.name().equals("docusaurus-theme-search-algolia")) {
        checker.check(ThemeShapes.algolia(), theme, refusals);
      }
    }
  }
}
