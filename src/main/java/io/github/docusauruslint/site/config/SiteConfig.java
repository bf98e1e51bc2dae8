package io.github.docusauruslint.site.config;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.mdx.MdxOptions;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.site.Problem;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A site's configuration as Docusaurus 3.10 would have it after validation.
 *
 * @param file the configuration file, relative to the site folder
 * @param readable false when nothing of it could be known; then all else is defaults
 * @param url without a slash at the end
 * @param baseUrl with a slash at both ends, without the part of a locale
 * @param trailingSlash null when not set
 * @param plugins plugins and themes in the order in which Docusaurus starts them
 * @param themeConfig as written, with its places
 * @param raw all of it as written, overrides included
 * @param problems what Docusaurus refuses, and what had to stay unknown
 * @param files every file that was read to know it, relative to the site folder
 * @param env names of environment variables that it asks for
 */
public record SiteConfig(
    String file,
    boolean readable,
    String title,
    String url,
    String baseUrl,
    @Nullable Boolean trailingSlash,
    List<String> staticDirectories,
    I18n i18n,
    Reporting reporting,
    Markdown markdown,
    FutureFlags future,
    List<ConfiguredPlugin> plugins,
    JsValue.Obj themeConfig,
    JsValue.Obj raw,
    List<Problem> problems,
    List<String> files,
    Set<String> env) {

  public SiteConfig {
    staticDirectories = List.copyOf(staticDirectories);
    plugins = List.copyOf(plugins);
    problems = List.copyOf(problems);
    files = List.copyOf(files);
    env = Set.copyOf(env);
  }

  /** What a build does about a fault. */
  public enum Severity {
    IGNORE,
    LOG,
    WARN,
    THROW,
    /** A function of the site decides. */
    FUNCTION
  }

  /** What a build does about each kind of fault. */
  public record Reporting(
      Severity onBrokenLinks,
      Severity onBrokenAnchors,
      Severity onDuplicateRoutes,
      Severity onBrokenMarkdownLinks,
      Severity onBrokenMarkdownImages) {}

  /**
   * The settings under {@code markdown}.
   *
   * @param format {@code mdx}, {@code md} or {@code detect}
   * @param customFrontMatter whether the site parses front matter itself
   * @param preprocessor whether the site rewrites pages before they are parsed
   */
  public record Markdown(
      String format,
      boolean mermaid,
      boolean emoji,
      boolean comments,
      boolean admonitions,
      boolean headingIds,
      boolean maintainCase,
      boolean customFrontMatter,
      boolean preprocessor) {

    /** How pages are read where no plugin says otherwise. */
    public MdxOptions options() {
      PageFacts.Format parsed =
          switch (format) {
            case "md" -> PageFacts.Format.MD;
            case "detect" -> null;
            default -> PageFacts.Format.MDX;
          };
      return new MdxOptions(
          parsed,
          comments,
          admonitions,
          headingIds,
          false,
          MdxOptions.DEFAULT_ADMONITIONS,
          maintainCase,
          MdxOptions.MathSyntax.OFF);
    }
  }

  /** The instances of a plugin by its full name, such as {@code docusaurus-plugin-content-docs}. */
  public List<ConfiguredPlugin> plugins(String name) {
    return plugins.stream().filter(plugin -> plugin.name().equals(name)).toList();
  }

  /** Whether a plugin or theme of that full name is in use. */
  public boolean hasPlugin(String name) {
    return plugins.stream().anyMatch(plugin -> plugin.name().equals(name));
  }
}
