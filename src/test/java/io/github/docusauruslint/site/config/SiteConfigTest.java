package io.github.docusauruslint.site.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.docusauruslint.js.eval.JsValue;
import io.github.docusauruslint.js.eval.YamlValue;
import io.github.docusauruslint.site.Problem;
import io.github.docusauruslint.site.SiteSettings;
import io.github.docusauruslint.site.config.SiteConfig.Severity;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.MemoryTree;
import io.github.docusauruslint.text.Position;
import io.github.docusauruslint.text.SourceText;
import io.github.docusauruslint.yaml.JsonReader;
import io.github.docusauruslint.yaml.YamlSyntaxException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteConfigTest {
  private static final String BASE = "title: 'T', url: 'https://e.com/', baseUrl: 'x'";

  private static SiteConfig load(String source, String... moreFiles) {
    return SiteConfigLoader.load(tree(source, moreFiles), LoadOptions.of("/repo/site", Map.of()));
  }

  private static FileTree tree(String source, String... moreFiles) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("docusaurus.config.js", source);
    for (int i = 0; i < moreFiles.length; i += 2) {
      files.put(moreFiles[i], moreFiles[i + 1]);
    }
    return MemoryTree.of(files);
  }

  private static SiteConfig of(String fields, String... moreFiles) {
    return load("module.exports = {" + BASE + ", " + fields + "};", moreFiles);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "const t = await fetch('x');",
        "const {t} = await import('./t.js');",
        "for await (const t of []) {}",
        "import './inner.js';",
        "if (true) { const t = await 1; }"
      })
  void whatAwaitsOutsideOfAFunctionIsRefusedOnce(String statement) {
    SiteConfig config =
        load(
            statement + "\nexport default {" + BASE + "};",
            "t.js",
            "export const t = 1;",
            "inner.js",
            "export const t = await 1;\nexport const u = await 2;");
    assertThat(config.url()).as("what can be known is").isEqualTo("https://e.com");
    assertThat(config.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(Problem.Kind.CONFIG);
              assertThat(problem.message())
                  .startsWith("Docusaurus cannot load a file that awaits outside of a function; ");
              assertThat(problem.file())
                  .isEqualTo(statement.contains("inner") ? "inner.js" : "docusaurus.config.js");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "export default async function f() { await 1; return {" + BASE + "}; }",
        "export default async () => ({" + BASE + ", customFields: {a: await 1}});",
        "class A { async b() { await 1; } } export default {" + BASE + "};"
      })
  void awaitInAFunctionIsFine(String source) {
    assertThat(load(source).problems()).isEmpty();
  }

  @Test
  void defaults() {
    SiteConfig config = of("");
    assertThat(config.problems()).isEmpty();
    assertThat(config.url()).isEqualTo("https://e.com");
    assertThat(config.baseUrl()).isEqualTo("/x/");
    assertThat(config.trailingSlash()).isNull();
    assertThat(config.staticDirectories()).containsExactly("static");
    assertThat(config.i18n()).isEqualTo(new I18n("en", List.of("en"), "i18n", Map.of()));
    assertThat(config.reporting())
        .isEqualTo(
            new SiteConfig.Reporting(
                Severity.THROW, Severity.WARN, Severity.WARN, Severity.WARN, Severity.THROW));
    assertThat(config.markdown())
        .isEqualTo(
            new SiteConfig.Markdown("mdx", false, true, true, true, true, false, false, false));
    assertThat(config.plugins()).isEmpty();
  }

  @Test
  void settings() {
    SiteConfig config =
        of(
            "trailingSlash: 'TRUE', onBrokenLinks: 'log', onBrokenMarkdownLinks: 'throw', future:"
                + " {v4: true}, staticDirectories: ['a', 'b'], markdown: {format: 'detect',"
                + " mdx1Compat: {comments: true}, anchors: {maintainCase: true}, hooks:"
                + " {onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: () => {}},"
                + " parseFrontMatter: async (p) => p}");
    assertThat(config.problems())
        .singleElement()
        .matches(problem -> problem.warns() && problem.message().contains("deprecated"));
    assertThat(config.trailingSlash()).isTrue();
    assertThat(config.staticDirectories()).containsExactly("a", "b");
    assertThat(config.reporting())
        .isEqualTo(
            new SiteConfig.Reporting(
                Severity.LOG, Severity.WARN, Severity.WARN, Severity.THROW, Severity.FUNCTION));
    assertThat(config.markdown())
        .isEqualTo(
            new SiteConfig.Markdown("detect", false, true, true, false, false, true, true, false));
    assertThat(config.future().v4()).hasSize(5);
    assertThat(config.future().faster()).hasSize(9);
  }

  static Stream<Arguments> plugins() {
    return Stream.of(
        arguments(
            "presets: ['classic']",
            "content-docs content-blog content-pages sitemap svgr theme-classic"),
        arguments(
            "presets: [['@docusaurus/preset-classic', {docs: false, blog: false, sitemap: false,"
                + " svgr: false, debug: true, gtag: {trackingID: 'x'}}]]",
            "content-pages debug google-gtag theme-classic"),
        arguments(
            "future: {v4: {useCssCascadeLayers: true}}, presets: [['classic', {blog: false,"
                + " googleTagManager: {containerId: 'x'}}]], themeConfig: {algolia: {appId: 'a',"
                + " apiKey: 'b', indexName: 'c'}}",
            "css-cascade-layers content-docs content-pages google-tag-manager sitemap svgr"
                + " theme-classic theme-search-algolia"),
        arguments(
            "plugins: ['content-docs', ['@docusaurus/plugin-content-blog', {id: 'b'}], false,"
                + " null, 'client-redirects'], themes: ['mermaid', 'live-codeblock']",
            "content-docs content-blog#b client-redirects theme-mermaid theme-live-codeblock"),
        arguments(
            "presets: [['@docusaurus/plugin-client-redirects', {}], 'other-preset']",
            "other-preset"),
        arguments(
            "plugins: ['my-plugin', '@org', '@org/thing']",
            "docusaurus-plugin-my-plugin" + " @org/docusaurus-plugin @org/thing"),
        arguments(
            "plugins: [require.resolve('docusaurus-lunr-search'), [require('search-x'), {id:"
                + " 'y'}]]",
            "docusaurus-lunr-search search-x#y"),
        arguments(
            "plugins: [function p() { return {name: 'inline'}; }, async () => ({name: 'later'})]",
            "inline later"),
        arguments(
            "plugins: ['./plugins/own', [require.resolve('./plugins/blog'), {id: 'news'}]]",
            "own content-blog#news*"),
        arguments("presets: ['./preset']", "content-docs#p mine"));
  }

  @ParameterizedTest
  @MethodSource("plugins")
  void pluginsInTheirOrder(String fields, String expected) {
    SiteConfig config =
        of(
            fields,
            "package.json",
            "{\"dependencies\": {\"docusaurus-plugin-my-plugin\": \"1\"}}",
            "plugins/own/index.js",
            "module.exports = (context, options) => ({name: 'own'});",
            "plugins/blog.js",
            "const blog = require('@docusaurus/plugin-content-blog');\n"
                + "module.exports = async (...args) => {\n"
                + "  const base = await blog.default(...args);\n"
                + "  return {...base, async contentLoaded() {}};\n"
                + "};\n"
                + "module.exports.validateOptions = blog.validateOptions;",
            "preset.js",
            "module.exports = (context, options) => ({plugins: [['content-docs', {id: 'p', path:"
                + " context.siteDir + '/p'}]], themes: [() => ({name: 'mine'})]});");
    assertThat(config.problems()).isEmpty();
    assertThat(
            config.plugins().stream()
                .map(
                    plugin ->
                        plugin.name().replaceFirst("^docusaurus-(plugin-(?!my))?", "")
                            + (plugin.id().equals("default") ? "" : "#" + plugin.id())
                            + (plugin.extended() ? "*" : ""))
                .toList())
        .containsExactly(
            Stream.of(expected.split(" "))
                .map(name -> name.replaceFirst("^docusaurus-(plugin-(?!my))?", ""))
                .toArray(String[]::new));
  }

  static Stream<Arguments> problems() {
    return Stream.of(
        arguments(
            "titel: 'x'",
            "CONFIG 1:68 the field \"titel\" is not recognized; put it in \"customFields\" to keep"
                + " it"),
        arguments(
            "onBrokenLinks: 'error'",
            "CONFIG 1:83 \"onBrokenLinks\" must be one of [ignore, log, warn, throw]"),
        arguments(
            "presets: [['classic', {docs: {routeBase: 'x'}}]]",
            "CONFIG 1:98 \"routeBase\" is not allowed"),
        arguments(
            "presets: [['classic', {doc: {}}]]",
            "CONFIG 1:91 Unrecognized key doc found in preset-classic configuration. The allowed"
                + " keys are debug, docs, blog, pages, sitemap, theme, googleAnalytics, gtag, and"
                + " googleTagManager."),
        arguments(
            "presets: ['classic'], themeConfig: {navbar: {items: [{label: 'x'}]}}",
            "CONFIG 1:121 One and only one between \"to\" and \"href\" should be provided"),
        arguments(
            "future: {faster: true}",
            "CONFIG 1:76 future.faster.ssgWorkerThreads requires the future flag"
                + " future.v4.removeLegacyPostBuildHeadAttribute to be turned on"),
        arguments(
            "trailingSlash: require('x')",
            "CONFIG_UNKNOWN 1:68 unknown.setting [trailingSlash, what package 'x' gives]"),
        arguments(
            "...require('x')",
            "CONFIG_UNKNOWN 1:18 unknown.setting [what the configuration leaves open, what package"
                + " 'x' gives]"),
        arguments(
            "plugins: [...require('x')]",
            "CONFIG_UNKNOWN 1:77 unknown.setting [plugins, what package 'x' gives]"));
  }

  @ParameterizedTest
  @MethodSource("problems")
  void problemsHaveTheirPlace(String fields, String expected) throws IOException {
    SiteConfig config = of(fields);
    assertThat(shown(config, "module.exports = {" + BASE + ", " + fields + "};"))
        .contains(expected);
  }

  @Test
  void remarkPluginsThatChangeLinksAreNamed() throws IOException {
    String source =
        "import wiki from 'remark-wiki-link';\nimport gfm from 'remark-gfm';\n"
            + "import urls from 'rehype-urls';\nimport behead from 'remark-behead';\n"
            + "const remarkPlugins = [gfm, [wiki, {}], [behead, false], () => {}, require('y')];\n"
            + "export default {"
            + BASE
            + ",\npresets: [['classic', {docs: {remarkPlugins, rehypePlugins: [urls]},\n"
            + "  blog: {remarkPlugins}}]]};";
    assertThat(shown(load(source), source))
        .containsExactly(
            "CONFIG_UNKNOWN 1:18 remark-wiki-link makes links of [[…]], which are not read: they"
                + " are not checked",
            "CONFIG_UNKNOWN 3:18 rehype-urls rewrites the URLs of links, which are checked as they"
                + " are written");
  }

  private static List<String> shown(SiteConfig config, String source) throws IOException {
    List<String> shown = new ArrayList<>();
    for (Problem problem : config.problems()) {
      Position place = SourceText.of(source).position(problem.span().start());
      shown.add(
          problem.kind()
              + " "
              + place.line()
              + ":"
              + place.column()
              + " "
              + problem.message()
              + (problem.arguments().isEmpty() ? "" : " " + problem.arguments()));
    }
    return shown;
  }

  @Test
  void aConfigurationThatCannotBeParsed() throws IOException {
    String source = "module.exports = {\n  title: 'T'\n  url: 1};";
    SiteConfig config = load(source);
    assertThat(config.readable()).isFalse();
    assertThat(shown(config, source).get(0)).startsWith("CONFIG 3:3 SyntaxError: ");
  }

  @Test
  void aConfigurationThatNeedsAVariable() {
    SiteConfig config =
        load(
            "if (!process.env.TOKEN) throw new Error('no token');\n"
                + "module.exports = {"
                + BASE
                + ", tagline: process.env.TOKEN, trailingSlash: true};");
    assertThat(config.readable()).isTrue();
    assertThat(config.trailingSlash()).isTrue();
    assertThat(config.problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(List.of(problem.message(), problem.arguments()))
                    .isEqualTo(
                        List.of("unknown.environment", List.of("TOKEN", "Error: no token"))));
  }

  @Test
  void aConfigurationThatNeedsAFileThatIsMade() {
    String source =
        "const made = require('./data/made.json');\n"
            + "module.exports = {"
            + BASE
            + ", customFields: {made}, tagline: process.env.X ?? 'none'};";
    SiteConfig config = load(source, ".gitignore", "/data/*.json\n");
    assertThat(config.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(Problem.Kind.CONFIG_UNKNOWN);
              assertThat(problem.message()).isEqualTo("unknown.file");
              assertThat(problem.arguments()).containsExactly("data/made.json");
            });
    assertThat(((JsValue.Str) config.raw().get("tagline")).value()).isEqualTo("none");
    assertThat(load(source).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(Problem.Kind.CONFIG);
              assertThat(problem.message()).isEqualTo("there is no file data/made.json");
              assertThat(problem.span().start()).isEqualTo(13);
            });
    assertThat(load(source).readable()).isTrue();
  }

  @Test
  void filesOfPackagesNeedNotBeInstalled() {
    SiteConfig config =
        of(
            "presets: [['classic', {theme: {customCss:"
                + " [require.resolve('./node_modules/pkg/x.css')]}}]]");
    assertThat(config.problems()).isEmpty();
  }

  @Test
  void pluginsOfTheSiteTellTheRoutesTheyAdd() {
    SiteConfig config =
        of(
            "plugins: ['./plugins/apps', function own(context) { return {name: 'own',"
                + " contentLoaded({actions}) { actions.addRoute({path: context.baseUrl + 'own',"
                + " routes: [{path: '/x/own/a'}, {path: '/x/own/b', routes: []}]}); } }; }]",
            "plugins/apps.js",
            "const {normalizeUrl, docuHash} = require('@docusaurus/utils');\n"
                + "module.exports = ({baseUrl}) => ({\n"
                + "  name: 'apps',\n"
                + "  async loadContent() { return {apps: ['one', 'two'], more: await fetch('x')};"
                + " },\n"
                + "  async contentLoaded({content, actions: {addRoute, createData}}) {\n"
                + "    const data = await createData('apps.json', JSON.stringify(content.more));\n"
                + "    for (const app of content.apps) addRoute({path: normalizeUrl([baseUrl,"
                + " 'apps/', app]), modules: {data}});\n"
                + "    content.more.forEach((app) => addRoute({path: docuHash(app)}));\n"
                + "  },\n"
                + "});");
    assertThat(config.problems()).isEmpty();
    assertThat(config.plugins().get(0).routes()).containsExactly("/x/apps/one", "/x/apps/two");
    assertThat(config.plugins().get(1).routes()).containsExactly("/x/own/a", "/x/own/b");
  }

  @Test
  void aFunctionThatKnowsItsLocale() {
    String source =
        "module.exports = async function () { return {"
            + BASE
            + ", i18n: {defaultLocale: 'fr', locales: ['fr', 'de']},"
            + " tagline: process.env.DOCUSAURUS_CURRENT_LOCALE === 'fr' ? 'oui' : 'nein'}; };";
    assertThat(((JsValue.Str) load(source).raw().get("tagline")).value()).isEqualTo("oui");
  }

  @Test
  void overridesWin() throws Exception {
    JsValue.Obj overrides =
        json(
            "{\"baseUrl\": \"/docs\", \"markdown\": {\"format\": \"md\"}, \"presets\":"
                + " [\"classic\"]}");
    SiteConfig config =
        SiteConfigLoader.load(
            tree(
                "module.exports = {"
                    + BASE
                    + ", baseUrl: require('x'), markdown: {mermaid: true}};"),
            LoadOptions.of("/repo/site", Map.of()).withOverrides(overrides));
    assertThat(config.problems()).isEmpty();
    assertThat(config.baseUrl()).isEqualTo("/docs/");
    assertThat(config.markdown().format()).isEqualTo("md");
    assertThat(config.markdown().mermaid()).isTrue();
    assertThat(config.plugins()).hasSize(6);
  }

  @Test
  void optionsOfSinglePluginsCanBeOverridden() throws Exception {
    JsValue.Obj overrides =
        json(
            "{\"pluginOptions\": {\"content-docs\": {\"routeBasePath\": \"/\"},"
                + " \"content-docs#b\": {\"path\": \"bb\"}}}");
    SiteConfig config =
        SiteConfigLoader.load(
            tree(
                "module.exports = {"
                    + BASE
                    + ", plugins: [['content-docs', {path: 'a'}],"
                    + " ['content-docs', {id: 'b', path: require('x')}]]};"),
            LoadOptions.of("/repo/site", Map.of()).withOverrides(overrides));
    assertThat(config.problems()).isEmpty();
    assertThat(option(config, 0, "routeBasePath")).isEqualTo("/");
    assertThat(option(config, 0, "path")).isEqualTo("a");
    assertThat(option(config, 1, "path")).isEqualTo("bb");
  }

  private static JsValue.Obj json(String text) throws YamlSyntaxException {
    return (JsValue.Obj) YamlValue.of(JsonReader.read(text, 0, text.length()), null);
  }

  private static String option(SiteConfig config, int plugin, String name) {
    return ((JsValue.Str) config.plugins().get(plugin).options().get(name)).value();
  }

  @Test
  void aConfigurationResolvedElsewhereStandsForTheFile() throws Exception {
    JsValue.Obj resolved =
        json("{\"title\": \"T\", \"url\": \"https://e.com\", \"baseUrl\": \"/r/\"}");
    SiteConfig config =
        SiteConfigLoader.load(
            tree("this is no JavaScript"),
            LoadOptions.of("/repo/site", Map.of()).withResolved(resolved));
    assertThat(config.problems()).isEmpty();
    assertThat(config.baseUrl()).isEqualTo("/r/");
  }

  @Test
  void theFirstOfSeveralFilesCounts() {
    assertThat(
            SiteConfigLoader.find(
                MemoryTree.of(Map.of("docusaurus.config.mjs", "", "docusaurus.config.ts", ""))))
        .isEqualTo("docusaurus.config.ts");
  }

  static Stream<Arguments> locales() {
    return Stream.of(
        arguments(null, "/x/", null),
        arguments("en", "/x/", null),
        arguments("fr", "/x/fr/", "i18n/fr"),
        arguments("de", "/deutsch/", "i18n/d"),
        arguments("it", "/x/it/", null));
  }

  @ParameterizedTest
  @MethodSource("locales")
  void localesHaveTheirBaseUrlAndFolder(
      @Nullable String locale, String baseUrl, @Nullable String translations) {
    String fields =
        "i18n: {defaultLocale: 'en', locales: ['en', 'fr', 'de', 'it'], localeConfigs: {de: {path:"
            + " 'd', baseUrl: 'deutsch', translate: true}, it: {translate: false}}}";
    String[] files = {"i18n/fr/x.json", "{}", "i18n/it/x.json", "{}"};
    SiteSettings settings =
        Locales.settings(
            of(fields, files), locale, tree("module.exports = {" + fields + "};", files));
    assertThat(settings.baseUrl()).isEqualTo(baseUrl);
    assertThat(settings.translations()).isEqualTo(translations);
  }
}
