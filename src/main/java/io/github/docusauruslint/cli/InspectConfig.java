package io.github.docusauruslint.cli;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.rule.Language;
import io.github.docusauruslint.rule.Messages;
import io.github.docusauruslint.site.Problem;
import io.github.docusauruslint.site.config.ConfiguredPlugin;
import io.github.docusauruslint.site.config.SiteConfig;
import io.github.docusauruslint.text.JsonWriter;
import java.io.PrintStream;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * {@code inspect config}: the site's config as one JSON object. What could not be known is {@code
 * {"unknown": why}}, a function is {@code "[function]"}.
 */
final class InspectConfig {
  private InspectConfig() {}

  static void run(SiteConfig config, PrintStream out) {
    JsonWriter json = new JsonWriter().beginObject();
    json.field("file", config.file()).field("title", config.title()).field("url", config.url());
    json.field("baseUrl", config.baseUrl()).field("trailingSlash", config.trailingSlash());
    json.field("staticDirectories", config.staticDirectories());
    json.name("i18n").beginObject().field("defaultLocale", config.i18n().defaultLocale());
    json.field("locales", config.i18n().locales()).field("path", config.i18n().path()).end();
    json.newLine().name("plugins").beginArray();
    for (ConfiguredPlugin plugin : config.plugins()) {
      json.newLine().beginObject().field("name", plugin.name()).field("id", plugin.id());
      json.field("module", plugin.module()).name("options");
      write(plugin.options(), json);
      json.end();
    }
    json.newLine().end().newLine().name("config");
    write(config.raw(), json);
    json.newLine().field("files", config.files());
    json.field("environment", new TreeSet<>(config.env())).newLine().name("unknown").beginArray();
    Messages english = Messages.load(Language.ENGLISH);
    for (Problem problem : config.problems()) {
      if (problem.kind() == Problem.Kind.CONFIG_UNKNOWN) {
        json.newLine().value(english.format(problem.message(), problem.arguments().toArray()));
      }
    }
    out.println(json.end().end());
    out.flush();
  }

  /** Values nest no deeper than the evaluator lets them. */
  private static void write(JsValue value, JsonWriter json) {
    if (value instanceof JsValue.Obj object) {
      json.beginObject();
      for (Map.Entry<String, JsValue.Property> property : object.properties().entrySet()) {
        if (!(property.getValue().value() instanceof JsValue.Undefined)) {
          write(property.getValue().value(), json.name(property.getKey()));
        }
      }
      if (object.rest() != null) {
        write(object.rest(), json.name("..."));
      }
      json.end();
    } else if (value instanceof JsValue.Arr array) {
      json.beginArray();
      array.items().forEach(item -> write(item, json));
      if (array.rest() != null) {
        write(array.rest(), json);
      }
      json.end();
    } else if (value instanceof JsValue.Unknown unknown) {
      json.beginObject().field("unknown", unknown.reason()).end();
    } else {
      json.value(plain(value));
    }
  }

  private static @Nullable Object plain(JsValue value) {
    if (value instanceof JsValue.Str text) {
      return text.value();
    }
    if (value instanceof JsValue.Num number) {
      return number.value();
    }
    if (value instanceof JsValue.Bool bool) {
      return bool.value();
    }
    if (value instanceof JsValue.RegExp regExp) {
      return "/" + regExp.source() + "/" + regExp.flags();
    }
    if (value instanceof JsValue.Fun) {
      return "[function]";
    }
    return value instanceof JsValue.Other other ? "[" + other.kind() + "]" : null;
  }
}
