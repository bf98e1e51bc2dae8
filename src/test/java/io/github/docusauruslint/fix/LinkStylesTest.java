package io.github.docusauruslint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.Linter;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.route.LinkStyle;
import io.github.docusauruslint.route.LinkUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.MemoryTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code links/consistent-style} brings every link into the style that is asked for, where that
 * style can say it, and changes no target: across versions, locales, plugins, {@code trailingSlash}
 * and {@code baseUrl}.
 */
class LinkStylesTest {
  private static final String LINKS =
      """
      [1](./b.md), [2](%B/docs/b), [3](b), [4](./guide/c.md?x=1#there), [5](%B/docs/guide/c#there)

      - [6](guide/d.md)
      - [7](%B/docs/guide/d#da)
      - [8](guide/)

      [9](/about), [10](../blog/post), [11](%B/blog/post), [12]: nothing, [13][ref]

      <Link to="/docs/b">14</Link> <Link to="./guide/c#there">15</Link> <Link to="/about#us">16</Link>

      [ref]: ./b.md#x%20y
      """;

  /** Docs, pages and a blog that link to each other in every way there is. */
  private static Map<String, String> files(String config, boolean slash) {
    String base = config.contains("baseUrl: '/base/'") ? "/base" : "";
    String links = LINKS.replace("%B", base);
    String up = slash ? links.replace("](b)", "](../b)").replace("(guide/)", "(../guide/)") : links;
    Map<String, String> files = new LinkedHashMap<>();
    files.put("docusaurus.config.js", config);
    String doc = "---\ntitle: A\n---\n\nimport Link from '@docusaurus/Link';\n\n";
    files.put("docs/a.mdx", doc + up.replace("./guide/c#", slash ? "../guide/c#" : "./guide/c#"));
    files.put("docs/b.md", "## x y {#x%20y}\n\n[a](./a.mdx), [a](/docs/a), [a](a)\n");
    files.put("docs/guide/c.md", "## There {#there}\n\n[b](../b.md#x) [b](/docs/b) [d](d.md)\n");
    files.put(
        "docs/guide/d.md", "## 大 {#da}\n\n[c](./c.md) [guide](/docs/guide) [中](../中文/页 面.md)\n");
    files.put("docs/guide/index.md", "[d](./d.md), [a](../a.mdx)\n");
    files.put("docs/中文/页 面.md", "[a](../a.mdx) [a](/docs/a) [self](./页%20面.md)\n");
    files.put(
        "blog/2024-01-01-post.md",
        "---\nslug: post\n---\n\n[a](/docs/a) [about](/about) [other](./2024-01-02-other.md)\n");
    files.put(
        "blog/2024-01-02-other.md",
        "---\nslug: other\n---\n\n[post](/blog/post) [post](./2024-01-01-post.md) [post](post)\n");
    files.put(
        "src/pages/about.md",
        "## Us {#us}\n\n[a](/docs/a) [blog](/blog) [more](./more.md) [more](/more)\n");
    files.put("src/pages/more.md", "[about](about) [about](./about.md)\n");
    files.put("src/pages/index.js", "export default () => null;\n");
    return files;
  }

  private static String config(String baseUrl, String slash, String more) {
    return "module.exports = {title: 'T', url: 'https://example.com', baseUrl: '"
        + baseUrl
        + "', trailingSlash: "
        + slash
        + more
        + ", presets: [['classic', {}]]};\n";
  }

  @TestFactory
  Stream<DynamicTest> everyStyleKeepsEveryTarget() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String baseUrl : List.of("/", "/base/")) {
      for (String slash : List.of("undefined", "true", "false")) {
        Map<String, String> files = files(config(baseUrl, slash, ""), slash.equals("true"));
        String name = baseUrl + ", trailingSlash " + slash;
        add(tests, name, files, null);
      }
    }
    add(tests, "versions", versions(), null);
    add(tests, "locale", locale(), "zh");
    add(tests, "default locale", locale(), null);
    return tests.stream();
  }

  private static Map<String, String> versions() {
    Map<String, String> files = files(config("/", "undefined", ""), false);
    files.put("versions.json", "[\"2.0\", \"1.0\"]");
    for (String version : List.of("2.0", "1.0")) {
      String root = "versioned_docs/version-" + version;
      String path = version.equals("2.0") ? "/docs" : "/docs/1.0";
      files.put(
          root + "/a.md",
          "[b](./b.md) [b](" + path + "/b) [next](/docs/next/b) [1](/docs/1.0/b) [b](b)\n");
      files.put(root + "/b.md", "[a](a.md) [a](" + path + "/a) [2](/docs/a)\n");
    }
    files.replaceAll(
        (path, text) ->
            path.startsWith("docs/") || path.startsWith("blog/") || path.startsWith("src/")
                ? text.replace("/docs/", "/docs/next/")
                : text);
    return files;
  }

  /** Some pages are translated, the others are shown as they are. */
  private static Map<String, String> locale() {
    String more = ", i18n: {defaultLocale: 'en', locales: ['en', 'zh']}";
    Map<String, String> files = files(config("/", "undefined", more), false);
    String root = "i18n/zh/docusaurus-plugin-content-docs/current/";
    files.put(root + "a.mdx", "[b](./b.md) [b](/docs/b) [b](b) [c](/docs/guide/c#there)\n");
    files.put(root + "guide/c.md", "## 那里 {#there}\n\n[b](../b.md) [b](/docs/b) [d](d)\n");
    return files;
  }

  private static void add(
      List<DynamicTest> tests, String name, Map<String, String> files, String locale) {
    for (String style : List.of("file", "absolute", "relative")) {
      tests.add(DynamicTest.dynamicTest(name + ", " + style, () -> check(files, locale, style)));
    }
  }

  private static LintRequest request(Map<String, String> files, String locale, String style)
      throws Exception {
    SiteSource site = new SiteSource(MemoryTree.of(files), "site", "/site", Map.of(), locale, null);
    return MemorySites.request(
        site,
        "rules:\n  links/relative-url: off\n  links/consistent-style: {style: " + style + "}\n");
  }

  private static void check(Map<String, String> files, String locale, String style)
      throws Exception {
    LintRequest request = request(files, locale, style);
    FixOutcome outcome = FixRun.of(request, FixSelection.SAFE, Originals.IN_MEMORY);
    assertThat(outcome.withdrawn()).isEmpty();
    assertThat(outcome.byRule().getOrDefault("links/consistent-style", 0)).isGreaterThan(3);
    Map<String, String> fixed = MemorySites.after(files, outcome);
    LintRequest after = request(fixed, locale, style);
    ToldTargets.assertKept(request, after);
    assertThat(
            outOfStyle(
                Linter.read(after).site(), LinkStyle.valueOf(style.toUpperCase(Locale.ROOT))))
        .isEmpty();
    assertThat(FixRun.of(after, FixSelection.SAFE, Originals.IN_MEMORY).changes()).isEmpty();
  }

  /**
   * Links that could be written in the style and are not. A post is shown on pages of several
   * folders, so nothing in it can be relative.
   */
  private static List<String> outOfStyle(LinkedSite site, LinkStyle wanted) {
    List<String> found = new ArrayList<>();
    for (Page page : site.site().pages()) {
      for (LinkUse use : site.links(page)) {
        LinkStyle style = LinkStyle.of(use.link().url());
        boolean possible =
            (wanted == LinkStyle.RELATIVE && !page.path().startsWith("blog/"))
                || wanted == LinkStyle.ABSOLUTE
                || (wanted == LinkStyle.FILE
                    && use.link().kind().isMarkdown()
                    && use.target() != null
                    && site.rewrite(use, use.target(), LinkStyle.FILE) != null);
        if (style != null && style != wanted && use.targetDocument() != null && possible) {
          found.add(page.path() + ": " + use.link().url());
        }
      }
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource({
    "./b.md#x, file, ./b.md#x",
    "./b.md#x, absolute, /docs/b#x",
    "./b.md#x, relative, ./b#x",
    "/docs/b?y=1, file, ./b.md?y=1",
    "/docs/b?y=1, relative, ./b?y=1",
    "b, file, ./b.md",
    "b, absolute, /docs/b",
    "guide/c.md, relative, ./guide/c",
    "/docs/guide/, file, ./guide/index.md",
    "/about, file, /about",
    "/about, relative, ../about",
    "./%E4%B8%AD%E6%96%87/%E9%A1%B5%20%E9%9D%A2.md, absolute, /docs/中文/页%20面",
  })
  void aLinkIsWrittenAs(String url, String style, String expected) throws Exception {
    Map<String, String> files = files(config("/", "undefined", ""), false);
    files.put("docs/a.mdx", "[x](" + url + ")\n");
    LintRequest request = request(files, null, style);
    FixOutcome outcome = FixRun.of(request, FixSelection.SAFE, Originals.IN_MEMORY);
    assertThat(MemorySites.after(files, outcome).get("docs/a.mdx"))
        .isEqualTo("[x](" + expected + ")\n");
  }
}
