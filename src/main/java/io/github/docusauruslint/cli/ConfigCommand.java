package io.github.docusauruslint.cli;

import io.github.docusauruslint.config.ConfigException;
import io.github.docusauruslint.config.ConfigSchema;
import io.github.docusauruslint.config.FileSettings;
import io.github.docusauruslint.config.Layer;
import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.config.LintConfigReader;
import io.github.docusauruslint.config.Origin;
import io.github.docusauruslint.config.RuleChange;
import io.github.docusauruslint.diagnostic.Severity;
import io.github.docusauruslint.engine.LintException;
import io.github.docusauruslint.engine.OpenedSite;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.rule.FieldSchema;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.site.PluginRef;
import io.github.docusauruslint.text.JsonWriter;
import io.github.docusauruslint.text.Paths;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@code config}: how the rules are set in a file, and where each value comes from. */
final class ConfigCommand {
  private final Terminal terminal;

  ConfigCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * What holds somewhere.
   *
   * @param file relative to the site folder; null where no single file is asked for
   * @param plugin in whose folders it lies, or null
   * @param version the docs version in whose folders it lies, or null
   */
  private record Resolved(
      LintConfig config,
      @Nullable String file,
      @Nullable PluginRef plugin,
      @Nullable String version,
      Map<String, RuleChange> rules) {}

  int run(Arguments arguments) throws LintException, UsageException {
    if (arguments.has("--schema")) {
      terminal.out().print(ConfigSchema.packed());
      return Cli.CLEAN;
    }
    SiteSource site = new SiteOption(terminal).read(arguments);
    Resolved resolved = resolve(arguments, site);
    if (arguments.choice("--format").equals("json")) {
      terminal.out().println(json(resolved));
    } else {
      text(resolved, site);
    }
    return Cli.CLEAN;
  }

  private Resolved resolve(Arguments arguments, SiteSource site) throws LintException {
    RuleBook book = RuleBook.packed();
    try {
      LintConfig config = new ConfigOption(terminal).read(arguments, site, book);
      if (arguments.parameters().isEmpty()) {
        return new Resolved(
            config,
            null,
            null,
            null,
            config.rules().traced(book, layer -> layer.scope().isEverything()));
      }
      String file = path(arguments.parameters().get(0), site);
      OpenedSite opened =
          OpenedSite.open(site, config.siteOverrides(), Runtime.getRuntime().availableProcessors());
      FileSettings settings = new FileSettings(config, opened.site());
      settings.refuseUnknown();
      List<Layer> layers = settings.layers(file);
      FileSettings.Owner owner = settings.owner(file);
      return new Resolved(
          config,
          file,
          owner.plugin(),
          owner.version(),
          config.rules().traced(book, layers::contains));
    } catch (ConfigException e) {
      throw new LintException(e.lines(site.name()));
    }
  }

  private String path(String parameter, SiteSource site) throws LintException {
    Path path = terminal.folder().resolve(parameter).toAbsolutePath().normalize();
    if (!Files.exists(path)) {
      throw new LintException("there is no file " + parameter);
    }
    return Path.of(site.folder()).relativize(path).toString().replace('\\', '/');
  }

  private void text(Resolved resolved, SiteSource site) {
    StringBuilder out = new StringBuilder();
    List<String> files = resolved.config().files();
    out.append("preset ").append(resolved.config().rules().preset());
    files.forEach(file -> out.append(", ").append(shown(file, site)));
    out.append('\n');
    PluginRef plugin = resolved.plugin();
    if (plugin != null) {
      String version = resolved.version();
      out.append(resolved.file()).append(": plugin ").append(plugin.name());
      out.append(", id ").append(plugin.id());
      out.append(version == null ? "" : ", version " + version).append('\n');
    }
    resolved
        .rules()
        .forEach(
            (name, rule) -> {
              RuleChange.Level level = rule.level();
              if (level != null) {
                line(out, name, word(level.severity()), shown(level.origin(), site));
              }
              new TreeMap<>(rule.options())
                  .forEach(
                      (option, value) ->
                          line(
                              out,
                              "  " + option,
                              String.valueOf(value.value()),
                              shown(value.origin(), site)));
            });
    String baseline = resolved.config().baseline();
    String accepted = baseline == null ? "" : shown(baseline, site);
    resolved
        .config()
        .origins()
        .forEach(
            (name, origin) -> {
              String value = name.equals(LintConfigReader.BASELINE) ? accepted : "";
              line(out, name, value, shown(origin, site));
            });
    terminal.out().print(out);
  }

  private static void line(StringBuilder out, String name, String value, String origin) {
    out.append(padded(name, 34)).append(' ').append(padded(value, 10)).append(' ');
    out.append(origin).append('\n');
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static String word(@Nullable Severity severity) {
    return severity == null ? "off" : severity.label();
  }

  private static String shown(Origin origin, SiteSource site) {
    return origin.isPlace()
        ? shown(origin.source(), site) + ":" + origin.line() + ":" + origin.column()
        : origin.source();
  }

  private static String shown(String file, SiteSource site) {
    return Paths.resolve(site.name(), file);
  }

  private static String json(Resolved resolved) {
    PluginRef plugin = resolved.plugin();
    JsonWriter json = new JsonWriter().beginObject().field("file", resolved.file());
    json.field("plugin", plugin == null ? null : plugin.name());
    json.field("pluginId", plugin == null ? null : plugin.id());
    json.field("version", resolved.version());
    json.field("preset", resolved.config().rules().preset());
    json.field("configurations", resolved.config().files()).newLine().name("rules").beginObject();
    resolved
        .rules()
        .forEach(
            (name, rule) -> {
              RuleChange.Level level = rule.level();
              json.newLine().name(name).beginObject();
              if (level != null) {
                from(json.field("level", word(level.severity())), level.origin());
              }
              json.name("options").beginObject();
              new TreeMap<>(rule.options())
                  .forEach(
                      (option, value) ->
                          from(
                                  json.name(option)
                                      .beginObject()
                                      .field("value", plain(value.value())),
                                  value.origin())
                              .end());
              json.end().end();
            });
    json.newLine().end().newLine().name("stated").beginObject();
    resolved
        .config()
        .origins()
        .forEach((name, origin) -> from(json.name(name).beginObject(), origin).end());
    return json.end().end().toString();
  }

  private static Object plain(Object value) {
    return value instanceof FieldSchema field ? field.toMap() : value;
  }

  private static JsonWriter from(JsonWriter json, Origin origin) {
    json.name("from").beginObject().field("source", origin.source());
    if (origin.isPlace()) {
      json.field("line", origin.line()).field("column", origin.column());
    }
    return json.end();
  }
}
