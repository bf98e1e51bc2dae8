package io.github.docusauruslint.site.config;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.js.eval.Origin;
import io.github.docusauruslint.js.eval.PartialEvaluator;
import io.github.docusauruslint.site.config.ConfiguredPlugin.Kind;
import io.github.docusauruslint.site.value.Refusals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lists the plugins and themes of a configuration in the order in which Docusaurus starts them
 * ({@code plugins/configs.js}, {@code plugins/presets.js} and preset-classic of 3.10.2).
 */
final class PluginLister {
  static final String CLASSIC = "@docusaurus/preset-classic";

  /** A preset that hands all its options but its own two to preset-classic (0.8). */
  private static final String OPENAPI = "docusaurus-preset-openapi";

  private final JsValue.Obj config;
  private final Settings settings;
  private final LocalModules modules;
  private final ModuleNames names;
  private final SettingReader reader;
  private final Refusals refusals;
  private final Overrides overrides;
  private final List<ConfiguredPlugin> presetPlugins = new ArrayList<>();
  private final List<ConfiguredPlugin> presetThemes = new ArrayList<>();

  PluginLister(
      JsValue.Obj config,
      Settings settings,
      LocalModules modules,
      ModuleNames names,
      SettingReader reader,
      Refusals refusals,
      Overrides overrides) {
    this.config = config;
    this.settings = settings;
    this.modules = modules;
    this.names = names;
    this.reader = reader;
    this.refusals = refusals;
    this.overrides = overrides;
  }

  List<ConfiguredPlugin> list() {
    for (JsValue preset : entries("presets")) {
      preset(preset);
    }
    List<ConfiguredPlugin> all = new ArrayList<>(presetPlugins);
    all.addAll(presetThemes);
    for (JsValue plugin : entries("plugins")) {
      entry(plugin, Kind.PLUGIN, all);
    }
    for (JsValue theme : entries("themes")) {
      entry(theme, Kind.THEME, all);
    }
    return all;
  }

  private List<JsValue> entries(String name) {
    if (!(reader.value(config, name, name) instanceof JsValue.Arr array)) {
      return List.of();
    }
    if (array.rest() != null) {
      reader.notice(name, array.rest(), array.origin());
    }
    return array.items();
  }

  /** The name of a module and its options, as an entry writes them. */
  private record Entry(JsValue module, JsValue.@Nullable Obj options, @Nullable Origin at) {}

  private @Nullable Entry read(JsValue value, String setting) {
    if (value.isNullish() || value instanceof JsValue.Bool) {
      return null;
    }
    if (!(value instanceof JsValue.Arr array)) {
      return new Entry(value, null, value.origin());
    }
    if (array.items().isEmpty()) {
      return null;
    }
    JsValue module = array.items().get(0);
    JsValue options = array.items().size() > 1 ? array.items().get(1) : JsValue.undefined();
    if (options instanceof JsValue.Unknown unknown) {
      reader.notice(setting + " options of " + shown(module), unknown, null);
    }
    return new Entry(
        module, options instanceof JsValue.Obj object ? object : null, module.origin());
  }

  private static String shown(JsValue module) {
    if (module instanceof JsValue.Str text) {
      return text.value();
    }
    return module instanceof JsValue.Unknown unknown && unknown.foreign() != null
        ? unknown.foreign().module()
        : "a plugin";
  }

  private void preset(JsValue value) {
    Entry entry = read(value, "presets");
    if (entry == null) {
      return;
    }
    String module = moduleOf(entry.module(), "preset");
    JsValue.Obj options = entry.options() == null ? empty(entry.at()) : entry.options();
    if (module == null) {
      if (entry.module() instanceof JsValue.Unknown unknown) {
        reader.notice("presets", unknown, null);
      }
    } else if (module.equals(CLASSIC)) {
      classic(options, entry.at());
    } else if (module.equals(OPENAPI)) {
      openapi(options, entry.at());
    } else if (module.startsWith(".") || module.startsWith("/")) {
      localPreset(module, options, entry.at());
    } else if (ModuleNames.officialName(module) == null) {
      presetPlugins.add(
          new ConfiguredPlugin(
              Kind.PRESET, module, module, "default", options, false, List.of(), entry.at()));
      if (List.of("docs", "blog", "pages").stream().anyMatch(key -> options.get(key) != null)) {
        reader.notice("presets", JsValue.unknown("the preset " + module, entry.at()), null);
      }
    }
  }

  private void openapi(JsValue.Obj options, @Nullable Origin at) {
    Map<String, JsValue.Property> classic = new LinkedHashMap<>(options.properties());
    classic.remove("api");
    classic.remove("proxy");
    classic(new JsValue.Obj(classic, options.rest(), options.origin()), at);
    if (!(options.get("api") instanceof JsValue.Bool bool) || bool.value()) {
      JsValue.Obj api = options.get("api") instanceof JsValue.Obj object ? object : null;
      presetPlugins.add(instance(Kind.PLUGIN, "docusaurus-plugin-openapi", api, at));
    }
  }

  /** The package or path that an entry names; null for functions and for the unknown. */
  private @Nullable String moduleOf(JsValue module, String kind) {
    if (module instanceof JsValue.Str text) {
      return names.resolve(text.value(), kind);
    }
    return module instanceof JsValue.Unknown unknown && unknown.foreign() != null
        ? unknown.foreign().module()
        : null;
  }

  private static JsValue.Obj empty(@Nullable Origin at) {
    return new JsValue.Obj(Map.of(), null, at);
  }

  private void classic(JsValue.Obj options, @Nullable Origin at) {
    Classic classic = new Classic(options, settings.future(), at);
    classic.refusals(config).forEach((message, place) -> refusals.add(place, message));
    if (options.rest() != null) {
      reader.notice("the options of preset-classic", options.rest(), options.origin());
    }
    for (Classic.Part part : classic.themes(config)) {
      presetThemes.add(
          instance(Kind.THEME, part.module(), optionsOf(part.options(), part.module()), at));
    }
    for (Classic.Part part : classic.plugins()) {
      presetPlugins.add(
          instance(Kind.PLUGIN, part.module(), optionsOf(part.options(), part.module()), at));
    }
  }

  private JsValue.@Nullable Obj optionsOf(JsValue value, String module) {
    if (value instanceof JsValue.Unknown unknown) {
      reader.notice("the options of " + module, unknown, null);
    }
    if (value instanceof JsValue.Bool bool && bool.value()) {
      refusals.add(value.origin(), "\"value\" must be of type object");
    }
    return value instanceof JsValue.Obj object ? object : null;
  }

  private void localPreset(String module, JsValue.Obj options, @Nullable Origin at) {
    JsValue result = called(module, options, at);
    if (!(result instanceof JsValue.Obj preset)) {
      if (result instanceof JsValue.Unknown unknown) {
        reader.notice("the preset " + module, unknown, at);
      }
      return;
    }
    if (preset.get("plugins") instanceof JsValue.Arr plugins) {
      plugins.items().forEach(plugin -> entry(plugin, Kind.PLUGIN, presetPlugins));
    }
    if (preset.get("themes") instanceof JsValue.Arr themes) {
      themes.items().forEach(theme -> entry(theme, Kind.THEME, presetThemes));
    }
  }

  /** What the function that a module of the site exports makes of some options. */
  private JsValue called(String module, JsValue.Obj options, @Nullable Origin at) {
    String path = modules.sitePath(module);
    String file = modules.module(path);
    if (file == null) {
      if (modules.isMissing(path)) {
        refusals.add(at, "there is no module " + module);
      }
      return JsValue.undefined();
    }
    PartialEvaluator.Evaluation evaluation = modules.exports(file);
    return evaluation.value() instanceof JsValue.Fun function
        ? called(function, options)
        : evaluation.value();
  }

  private JsValue called(JsValue.Fun function, JsValue.Obj options) {
    return function.call().apply(List.of(modules.context(config, settings.baseUrl()), options));
  }

  private void entry(JsValue value, Kind kind, List<ConfiguredPlugin> into) {
    Entry entry = read(value, kind == Kind.THEME ? "themes" : "plugins");
    if (entry == null) {
      return;
    }
    String module = moduleOf(entry.module(), kind == Kind.THEME ? "theme" : "plugin");
    if (module == null) {
      into.add(function(kind, entry));
    } else {
      into.add(instance(kind, module, entry.options(), entry.at()));
    }
  }

  private ConfiguredPlugin function(Kind kind, Entry entry) {
    JsValue.Obj options = entry.options() == null ? empty(entry.at()) : entry.options();
    JsValue result =
        entry.module() instanceof JsValue.Fun function ? called(function, options) : entry.module();
    return named(kind, "", result, options, entry.at());
  }

  private ConfiguredPlugin instance(
      Kind kind, String module, JsValue.@Nullable Obj given, @Nullable Origin at) {
    JsValue.Obj options = given == null ? empty(at) : given;
    boolean local = module.startsWith(".") || module.startsWith("/");
    if (local) {
      return named(kind, modules.sitePath(module), called(module, options, at), options, at);
    }
    String official = ModuleNames.officialName(module);
    return checked(kind, module, new Base(official == null ? module : official), options, at);
  }

  /** A plugin of the site itself: what it says its name is, or what it builds on. */
  private ConfiguredPlugin named(
      Kind kind, String module, JsValue result, JsValue.Obj options, @Nullable Origin at) {
    JsValue.Unknown rest =
        result instanceof JsValue.Unknown unknown
            ? unknown
            : result instanceof JsValue.Obj object ? object.rest() : null;
    String base =
        rest == null || rest.foreign() == null
            ? null
            : ModuleNames.officialName(rest.foreign().module());
    List<String> routes = AddedRoutes.of(result);
    if (base != null) {
      return checked(kind, module, new Base(base, true, routes), options, at);
    }
    String name =
        result instanceof JsValue.Obj object && object.get("name") instanceof JsValue.Str text
            ? text.value()
            : module;
    return checked(kind, module, new Base(name, false, routes), options, at);
  }

  /** What a plugin is called or builds on, and the routes that it adds itself. */
  private record Base(String name, boolean extended, List<String> routes) {
    Base(String name) {
      this(name, false, List.of());
    }
  }

  private ConfiguredPlugin checked(
      Kind kind, String module, Base base, JsValue.Obj written, @Nullable Origin at) {
    String name = base.name();
    ValueShape shape = PluginShapes.of(name);
    JsValue.Obj options = overrides.over(written, name);
    JsValue.Obj kept = options;
    if (shape != null
        && new ValueChecker(false).check(shape, options, refusals) instanceof JsValue.Obj left) {
      kept = left;
    }
    if (shape != null && options.rest() != null) {
      reader.notice("the options of " + name, options.rest(), options.origin());
    }
    String id = kept.get("id") instanceof JsValue.Str text ? text.value() : "default";
    return new ConfiguredPlugin(kind, module, name, id, kept, base.extended(), base.routes(), at);
  }
}
