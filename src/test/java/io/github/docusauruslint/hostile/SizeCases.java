package io.github.docusauruslint.hostile;

import static io.github.docusauruslint.hostile.NestingCases.lines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Much of everything. */
final class SizeCases {

  private SizeCases() {}

  private static final int FOLDERS = 200_000;

  /** All that takes a path of a file. */
  private static String paths(String path) {
    return "---\nimage: ./%1$s.png\nslug: ./%1$s\n---\nimport A from './%1$s';\nimport B from '@site/%1$s';\n\n"
            .formatted(path)
        + "[a](./%1$s.md) [b](/%1$s) [c](./%1$s.pdf) [d](%1$s) ![e](./%1$s.png) ![f](/%1$s.png)\n\n<img src={require('./%1$s.png').default} alt=\"\"/>\n"
            .formatted(path);
  }

  static Stream<HostileCase> all() {
    List<HostileCase> cases = new ArrayList<>();
    cases.add(
        HostileCase.file("200 MB", "docs/a.md", () -> "lorem ipsum\n".repeat(17_000_000))
            .says("docs/a.md")
            .says("too large"));
    cases.add(
        HostileCase.file(
            "paths of 200,000 folders", "docs/a.mdx", () -> paths("a/".repeat(FOLDERS) + "b")));
    cases.add(
        HostileCase.file(
            "paths of 200,000 folders above",
            "docs/a.mdx",
            () -> paths("../".repeat(FOLDERS) + "b")));
    cases.add(
        HostileCase.file(
            "front matter of 100,000 keys",
            "docs/a.md",
            () -> "---\n" + lines(Scale.many(), i -> "k" + i + ": v") + "---\n"));
    cases.add(
        HostileCase.file(
            "front matter with 100,000 tags",
            "docs/a.md",
            () -> "---\ntags: [" + "a, ".repeat(Scale.many()) + "b]\n---\n"));
    cases.add(
        HostileCase.file(
            "front matter of 20 MB",
            "docs/a.md",
            () -> "---\ntitle: " + "a".repeat(Scale.bytes()) + "\n---\n"));
    cases.add(
        HostileCase.file(
            "front matter without end",
            "docs/a.md",
            () -> "---\n" + "a: b\n".repeat(Scale.many())));
    cases.add(
        HostileCase.of(
            "100,000 pages in a folder",
            site -> {
              for (int i = 0; i < Scale.many(); i++) {
                site.file("docs/many/p" + i + ".md", "[a](./p" + (i + 1) + ".md)\n");
              }
            }));
    cases.add(
        HostileCase.of(
            "folders 200 deep", site -> site.file("docs/" + "d/".repeat(200) + "a.md", "# A\n")));
    cases.add(
        HostileCase.file(
            "100,000 authors",
            "blog/authors.yml",
            () -> lines(Scale.many(), i -> "a" + i + ":\n  name: A")));
    cases.add(
        HostileCase.of(
            "100,000 tags",
            site ->
                site.file("docs/tags.yml", lines(Scale.many(), i -> "t" + i + ":\n  label: T"))
                    .file("docs/a.md", "---\ntags: [x]\n---\n\n# A\n")));
    cases.add(
        HostileCase.of(
            "a sidebar of 100,000 items",
            site ->
                site.file(
                        "sidebars.js",
                        "module.exports = {s: [" + "'good', ".repeat(Scale.many()) + "]};\n")
                    .file(
                        "docusaurus.config.js",
                        "module.exports = {title: 'T', url: 'https://e.com', baseUrl: '/', presets:"
                            + " [['classic', {docs: {sidebarPath: './sidebars.js'}}]]};\n")));
    cases.add(
        HostileCase.of(
            "100,000 redirects",
            site ->
                site.config(
                    "plugins: [['@docusaurus/plugin-client-redirects', {redirects:"
                        + " Array.from({length: "
                        + Scale.many()
                        + "}, (_, i) => ({from: '/a' + i, to: '/b' +"
                        + " i}))}]],")));
    cases.add(
        HostileCase.of(
            "a navbar of 100,000 items",
            site ->
                site.config(
                    "themeConfig: {navbar: {items: Array.from({length: "
                        + Scale.many()
                        + "}, (_, i) => ({label:"
                        + " 'a', to: '/b' + i}))}},")));
    cases.add(
        HostileCase.file(
            "a component of 20 MB",
            "src/pages/a.js",
            () -> "export default () => null;\n" + "a();\n".repeat(Scale.bytes() / 5)));
    cases.add(
        HostileCase.of(
            "an svg of 20 MB",
            site ->
                site.file("static/a.svg", "<svg>" + "<g/>".repeat(Scale.bytes() / 4) + "</svg>")
                    .file(
                        "docs/a.mdx",
                        "![a](/a.svg)\n\n<img src={require('@site/static/a.svg').default}/>\n")));
    return cases.stream();
  }

  /** What a page can have many of, by number. */
  static Map<String, IntFunction<String>> pieces() {
    Map<String, IntFunction<String>> all = new LinkedHashMap<>();
    all.put("links to pages", i -> "[a](/missing" + i + ")\n");
    all.put("links to one page", i -> "[a](./good.md)\n");
    all.put("links to anchors", i -> "[a](#a" + i + ")\n");
    all.put("links to files", i -> "[a](./missing" + i + ".md)\n");
    all.put("links in one paragraph", i -> "[a](./good.md) ");
    all.put("references", i -> "[a" + i + "] [a" + i + "][] [b][a" + i + "]\n");
    all.put("headings", i -> "# h" + i + "\n");
    all.put("equal headings", i -> "## h\n");
    all.put("headings with ids", i -> "## h {#h" + i + "}\n");
    all.put("equal ids", i -> "## h {#h}\n");
    all.put("footnotes", i -> "[^" + i + "]\n\n[^" + i + "]: a\n\n");
    all.put("uses of one footnote", i -> "[^1] ");
    all.put("definitions", i -> "[d" + i + "]: /d" + i + "\n");
    all.put("equal definitions", i -> "[d]: /d\n");
    all.put("directives", i -> ":::note\n\na\n\n:::\n\n");
    all.put("directives without end", i -> ":::note\n");
    all.put("text directives", i -> ":a" + i + "[b]{c=d} ");
    all.put("images", i -> "![](./missing" + i + ".png)\n\n");
    all.put("components", i -> "<C" + i + " a=\"b\"/>\n\n");
    all.put(
        "attributes",
        i ->
            (i % 1_000 == 0 ? "<C" : "")
                + " a"
                + i
                + "=\"b\""
                + (i % 1_000 == 999 ? "/>\n\n" : ""));
    all.put("expressions", i -> "{a" + i + "}\n\n");
    all.put("imports", i -> "import a" + i + " from './missing" + i + "';\n");
    all.put("exports", i -> "export const a" + i + " = 1;\n");
    all.put("blocks of exports", i -> "export const a" + i + " = 1;\n\n");
    all.put("cells", i -> i == 0 ? "|a|\n|-|\n" : "|a");
    all.put("rows", i -> i == 0 ? "|a|\n|-|\n" : "|a|\n");
    all.put("lists", i -> "- a\n");
    all.put("lists of all kinds", i -> (i % 2 == 0 ? "- a\n" : "* a\n"));
    all.put("comments", i -> "<!-- a -->\n\n");
    all.put("comments that suppress", i -> "<!-- docusaurus-lint-disable -->\n\n");
    all.put(
        "comments for the next line",
        i -> "<!-- docusaurus-lint-disable-next-line links/broken-link -->\n[a](/b" + i + ")\n\n");
    all.put("thematic breaks", i -> "***\n");
    all.put("code fences", i -> "```\na\n```\n");
    all.put(
        "HTML in CommonMark",
        i -> (i == 0 ? "---\nmdx:\n  format: md\n---\n\n" : "") + "<div id=a" + i + ">\n\n");
    all.put("cards", i -> "<Card title=\"a\" to=\"/b\" icon=\"c" + i + ".svg\"/>\n");
    all.put("truncations", i -> "<!-- truncate -->\n");
    all.put("hard breaks", i -> "a  \n");
    all.put("line ends", i -> "\r");
    all.put("byte order marks", i -> "\uFEFF");
    return all;
  }
}
