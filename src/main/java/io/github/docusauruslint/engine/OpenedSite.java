package io.github.docusauruslint.engine;

import io.github.docusauruslint.config.LintConfigReader;
import io.github.docusauruslint.diagnostic.Failure;
import io.github.docusauruslint.diagnostic.Unread;
import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.js.eval.Present;
import io.github.docusauruslint.js.eval.YamlValue;
import io.github.docusauruslint.route.Modules;
import io.github.docusauruslint.route.ScriptModules;
import io.github.docusauruslint.rule.Language;
import io.github.docusauruslint.rule.Messages;
import io.github.docusauruslint.site.Problem;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.site.SiteLayout;
import io.github.docusauruslint.site.SiteScanner;
import io.github.docusauruslint.site.config.LoadOptions;
import io.github.docusauruslint.site.config.SiteConfig;
import io.github.docusauruslint.text.Position;
import io.github.docusauruslint.text.Printable;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.yaml.JsonReader;
import io.github.docusauruslint.yaml.YamlNode;
import io.github.docusauruslint.yaml.YamlSyntaxException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A site whose config was read and whose content is known.
 *
 * @param scripts what was learnt of the site's modules on the way
 * @param present the present that the config saw, and whether it mattered
 * @param failures pages that could not be read through a fault of ours
 * @param unread pages of which nothing is known
 */
public record OpenedSite(
    SiteConfig config,
    Site site,
    ScriptModules scripts,
    Present present,
    List<Failure> failures,
    List<Unread> unread) {
  private static final String RESOLVED = "site-config.json";

  /**
   * Reads a site.
   *
   * @param overrides settings that win over those of the site's config, or null
   * @throws LintException when the config cannot be understood or a file cannot be read
   */
  public static OpenedSite open(
      SiteSource source, YamlNode.@Nullable Mapping overrides, int threads) throws LintException {
    return Workers.run(
        () -> read(source, overrides, KnownPages.NONE, new Workers(threads), Progress.NONE));
  }

  static OpenedSite read(
      SiteSource source,
      YamlNode.@Nullable Mapping overrides,
      KnownPages known,
      Workers workers,
      Progress progress)
      throws LintException {
    progress.begin(Progress.Stage.SITE, 0);
    Present present = Present.now();
    SiteLayout layout =
        SiteScanner.scan(source.tree(), options(source, overrides, present), workers);
    SiteConfig config = layout.config();
    refuseUnreadable(source, config);
    Modules modules =
        new Modules(source.tree(), config.staticDirectories(), hasOwnPluginsOnly(config));
    ScriptModules scripts = new ScriptModules(source.tree(), modules);
    PageReader pages = new PageReader(layout, known, source.facts());
    Site site = new SiteLoader(layout, scripts, pages, workers, progress).read();
    return new OpenedSite(config, site, scripts, present, pages.failures(), pages.unread());
  }

  /** Whether every plugin and theme is one of Docusaurus's own. */
  static boolean hasOwnPluginsOnly(SiteConfig config) {
    return config.plugins().stream().allMatch(plugin -> plugin.module().startsWith("@docusaurus/"));
  }

  private static LoadOptions options(
      SiteSource source, YamlNode.@Nullable Mapping overrides, Present present)
      throws LintException {
    return new LoadOptions(
        source.folder(),
        source.environment(),
        source.locale(),
        present,
        null,
        resolved(source.resolved()),
        overrides != null
                && YamlValue.of(overrides, LintConfigReader.FILE) instanceof JsValue.Obj object
            ? object
            : null);
  }

  private static JsValue.@Nullable Obj resolved(@Nullable String json) throws LintException {
    if (json == null) {
      return null;
    }
    try {
      if (YamlValue.of(JsonReader.read(json, 0, json.length()), RESOLVED)
          instanceof JsValue.Obj object) {
        return object;
      }
      throw new LintException("the resolved site config is no JSON object");
    } catch (YamlSyntaxException e) {
      Position at = SourceText.of(json).position(Math.min(e.offset(), json.length()));
      throw new LintException(
          "the resolved site config is no JSON: "
              + at.line()
              + ":"
              + at.column()
              + ": "
              + e.reason());
    }
  }

  /** Nothing true can be said of a site whose config is not known at all. */
  private static void refuseUnreadable(SiteSource source, SiteConfig config) throws LintException {
    if (config.readable()) {
      return;
    }
    for (Problem problem : config.problems()) {
      Object[] arguments = problem.arguments().toArray();
      String words =
          problem.kind() == Problem.Kind.CONFIG_UNKNOWN
              ? Messages.load(Language.ENGLISH).format(problem.message(), arguments)
              : problem.message();
      throw new LintException(Printable.of(place(source, problem) + words));
    }
    throw new LintException("cannot understand " + source.name() + "/" + config.file());
  }

  private static String place(SiteSource source, Problem problem) {
    String file = source.name() + "/" + problem.file();
    try {
      SourceText text = source.tree().read(problem.file());
      Position at = text.position(Math.min(problem.span().start(), text.length()));
      return file + ":" + at.line() + ":" + at.column() + ": ";
    } catch (IOException e) {
      return file + ": ";
    }
  }
}
