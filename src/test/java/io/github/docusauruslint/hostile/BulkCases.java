package io.github.docusauruslint.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Twenty megabytes, or a hundred thousand, of everything in every kind of file. */
final class BulkCases {
  private static final Integer[] ANY = {0, 1, 2};

  /** A file that texts of a kind go into. */
  private record Room(
      String name, BiFunction<HostileSite, String, HostileSite> put, String... arguments) {
    HostileCase filled(String what, Supplier<String> text) {
      return HostileCase.of(name + ": " + what, site -> put.apply(site, text.get()))
          .with(arguments)
          .status(ANY);
    }
  }

  private static final List<Room> PAGES =
      List.of(
          new Room("a page", (site, text) -> site.file("docs/a.md", text)),
          new Room(
              "a page of CommonMark",
              (site, text) -> site.file("docs/a.md", "---\nmdx:\n  format: md\n---\n\n" + text)));

  private static final List<Room> SCRIPTS =
      List.of(
          new Room("the config", (site, text) -> site.config("customFields: {a: " + text + "},")),
          new Room(
              "sidebars.js",
              (site, text) -> sidebars(site, "js", "module.exports = {s: " + text + "};\n")),
          new Room(
              "a component",
              (site, text) -> site.file("src/pages/a.tsx", "export default () => " + text + ";\n")),
          new Room(
              "a swizzled component",
              (site, text) ->
                  site.file("src/theme/Footer/index.js", "export default () => " + text + ";\n")),
          new Room(
              "a component that a page uses",
              (site, text) ->
                  site.file("src/c.js", "export const C = () => " + text + ";\n")
                      .file("docs/a.mdx", "import {C} from '@site/src/c';\n\n<C/>\n")),
          new Room(
              "an export of a page",
              (site, text) -> site.file("docs/a.mdx", "export const a = " + text + ";\n\n# A\n")),
          new Room("braces of a page", (site, text) -> site.file("docs/a.mdx", "{" + text + "}\n")),
          new Room(
              "an attribute of a page",
              (site, text) -> site.file("docs/a.mdx", "<Card a={" + text + "} to=\"/b\"/>\n")));

  private static final List<Room> YAML =
      List.of(
          new Room(
              "front matter",
              (site, text) -> site.file("docs/a.md", "---\n" + text + "\n---\n# A\n")),
          new Room(
              "front matter of a post",
              (site, text) -> site.file("blog/2020-01-01-a.md", "---\n" + text + "\n---\n# A\n")),
          new Room("_category_.yml", (site, text) -> site.file("docs/c/_category_.yml", text)),
          new Room(
              "tags.yml",
              (site, text) ->
                  site.file("docs/tags.yml", text).file("docs/a.md", "---\ntags: [a]\n---\n# A\n")),
          new Room("authors.yml", (site, text) -> site.file("blog/authors.yml", text)),
          new Room(
              ".docusaurus-lint.yml", (site, text) -> site.file(".docusaurus-lint.yml", text)));

  private static final List<Room> JSON =
      List.of(
          new Room("sidebars in JSON", (site, text) -> sidebars(site, "json", text)),
          new Room("a category in JSON", (site, text) -> site.file("docs/c/_category_.json", text)),
          new Room("the versions", (site, text) -> site.file("versions.json", text)),
          new Room("package.json", (site, text) -> site.file("package.json", text)),
          new Room("authors.json", (site, text) -> site.config("").file("blog/authors.json", text)),
          new Room(
              "all translations",
              (site, text) ->
                  site.config("i18n: {defaultLocale: 'en', locales: ['en', 'fr']},")
                      .file("i18n/fr/code.json", text)
                      .file("i18n/fr/docusaurus-plugin-content-docs/current.json", text)
                      .file("i18n/fr/docusaurus-theme-classic/navbar.json", text),
              "--locale",
              "fr"),
          new Room(
              "the baseline", (site, text) -> site.file("b.json", text), "--baseline", "b.json"),
          new Room(
              "the resolved config",
              (site, text) -> site.file("c.json", text),
              "--site-config",
              "c.json"),
          new Room(
              "JSON that the config requires",
              (site, text) ->
                  site.config("customFields: require('./d.json'),").file("d.json", text)),
          new Room("tsconfig.json", (site, text) -> site.file("tsconfig.json", text)));

  private BulkCases() {}

  static Stream<HostileCase> all() {
    List<HostileCase> cases = new ArrayList<>();
    Map<String, Supplier<String>> pages = pages();
    WordCases.patterns()
        .forEach((name, piece) -> pages.put("20 MB of " + name, () -> Scale.line(piece)));
    fill(cases, PAGES, 2, pages);
    fill(cases, SCRIPTS, 2, scripts());
    fill(cases, YAML, 2, yaml());
    fill(cases, JSON, 3, json());
    return cases.stream();
  }

  /** Each text goes into some of the rooms, the next one into others. */
  private static void fill(
      List<HostileCase> cases, List<Room> rooms, int some, Map<String, Supplier<String>> texts) {
    int next = 0;
    for (Map.Entry<String, Supplier<String>> text : texts.entrySet()) {
      for (int i = 0; i < some; i++) {
        cases.add(rooms.get((next + i) % rooms.size()).filled(text.getKey(), text.getValue()));
      }
      next++;
    }
  }

  private static HostileSite sidebars(HostileSite site, String ending, String text) {
    return site.file("sidebars." + ending, text)
        .file(
            "docusaurus.config.js",
            "module.exports = {title: 'T', url: 'https://e.com', baseUrl: '/', presets:"
                + " [['classic', {docs: {sidebarPath: './sidebars."
                + ending
                + "'}}]]};\n");
  }

  private static Map<String, Supplier<String>> pages() {
    Map<String, Supplier<String>> all = new LinkedHashMap<>();
    for (String piece :
        List.of(
            "lorem ipsum ",
            "a",
            "a ",
            "[a](/b) ",
            "[",
            "]",
            "[]",
            "[a",
            "[a] ",
            "*",
            "*a",
            "*a ",
            "*a* ",
            "**a** ",
            "_",
            "_a ",
            "_a_ ",
            "{",
            "}",
            "{1} ",
            "{}",
            "<b>a</b> ",
            "<b/>",
            "<",
            "<b",
            "</b>",
            ">",
            "> ",
            "`",
            "`a",
            "`a` ",
            "`` ` ",
            "&",
            "&amp;",
            "&#x41;",
            " ",
            "\t",
            "\0",
            "|",
            "|a",
            "| a ",
            "#",
            "# ",
            "~",
            "~a",
            "~~a~~ ",
            ":",
            ":::",
            ":a ",
            ":a[b] ",
            ":a[b]{c=d} ",
            "!",
            "![",
            "![a](/b.png) ",
            "![a](./b.png) ",
            "![a]",
            "(",
            ")",
            "\\",
            "\\*",
            "-",
            "- ",
            "+ ",
            "1. ",
            "1",
            "^",
            "[^",
            "[^a] ",
            "[^a]: ",
            "[a]: b ",
            "[a][b] ",
            "$",
            "$a$ ",
            "=",
            "\"",
            "'",
            "/",
            "@",
            "a@b.c ",
            "http://a.b ",
            "http://a.b/",
            "www.a.b ",
            "https://",
            "www.",
            "<http://a.b> ",
            "<a@b.c> ",
            "<!--",
            "<!-- a -->",
            "-->",
            "<?a?>",
            "<![CDATA[a]]>",
            "<!A>",
            "{/* a */}",
            "{/*",
            "{a",
            "{a} ",
            "{'a'}",
            "{`a`} ",
            "<A b=\"c\"/>",
            "<A b={c}/>",
            "<A>",
            "<A b",
            " b=\"c\"",
            "<a href=\"/b\">c</a> ",
            "<img src=\"/a.png\"/>",
            "<a id=\"b\"/>",
            "<a.b/>",
            "<></>",
            "\u94fe\u63a5",
            "\ud83d\ude00",
            "e\u0301",
            "\u200b",
            "\ufeff",
            "a\n",
            "a\n\n",
            "\n",
            "\r",
            "\r\n",
            "> a\n",
            "> a\n\n",
            "- a\n",
            "- a\n\n",
            "1. a\n",
            "# a\n",
            "## a {#b}\n",
            "a\n=\n",
            "***\n",
            "```\n",
            "```\na\n```\n",
            "~~~\n",
            ":::note\n",
            ":::note\na\n:::\n",
            "::a\n",
            "| a |\n|-|\n",
            "|a|b|\n",
            "[a]: /b\n",
            "[^a]: b\n",
            "[^a]\n\n[^a]: b\n\n",
            "<A>\n",
            "<A/>\n\n",
            "<A>\n\na\n\n</A>\n\n",
            "{a}\n\n",
            "import a from 'b';\n",
            "export const a = 1;\n",
            "import a from 'b';\n\n",
            "export const a = 1;\n\n",
            "<!-- a -->\n\n",
            "<!-- docusaurus-lint-disable-next-line -->\n\n",
            "[a](/b)\n\n",
            "![a](./b.png)\n\n",
            "[a](./b.md)\n\n",
            "[a](#b)\n\n",
            "<Card title=\"a\" to=\"/b\"/>\n\n",
            "<div>\n\n",
            "<details><summary>a</summary>b</details>\n\n",
            "    a\n",
            "\ta\n",
            "a  \n",
            "a\\\n",
            "- [ ] a\n",
            "---\n",
            "+++\n",
            "$$\n",
            "<Tabs><TabItem value=\"a\">b</TabItem></Tabs>\n\n")) {
      all.put("20 MB of " + shown(piece), () -> Scale.line(piece));
    }
    SizeCases.pieces()
        .forEach((what, piece) -> all.put("a hundred thousand " + what, () -> Scale.pieces(piece)));
    all.put("a link text of 20 MB", () -> "[" + Scale.line("a") + "](/b)");
    all.put("a link target of 20 MB", () -> "[a](/" + Scale.line("b") + ")");
    all.put("a link target of 20 MB of %41", () -> "[a](/" + Scale.line("%41") + ")");
    all.put("a link target of 20 MB of ../", () -> "[a](" + Scale.line("../") + "a.md)");
    all.put("a link target of 20 MB of a/", () -> "[a](./" + Scale.line("a/") + "a.md)");
    all.put("a link target of 20 MB of &amp;", () -> "[a](/" + Scale.line("&amp;") + ")");
    all.put("a query of 20 MB", () -> "[a](/b?" + Scale.line("c=d&") + ")");
    all.put("an anchor of 20 MB", () -> "[a](#" + Scale.line("b") + ")");
    all.put("an image of 20 MB of ../", () -> "![a](" + Scale.line("../") + "a.png)");
    all.put("an image alternative of 20 MB", () -> "![" + Scale.line("a ") + "](./b.png)");
    all.put("a title of 20 MB", () -> "[a](/b \"" + Scale.line("c ") + "\")");
    all.put("a heading of 20 MB", () -> "# " + Scale.line("a "));
    all.put("a heading of 20 MB of Chinese", () -> "# " + Scale.line("\u94fe"));
    all.put("a heading of 20 MB of marks", () -> "# " + Scale.line("*a* "));
    all.put("a heading id of 20 MB", () -> "# a {#" + Scale.line("b") + "}");
    all.put("a host of 20 MB", () -> "[a](http://" + Scale.line("b.") + "c/)");
    all.put("a host of 20 MB of Chinese", () -> "[a](http://" + Scale.line("\u94fe.") + "c/)");
    all.put("a protocol of 20 MB", () -> "[a](" + Scale.line("b") + ":c)");
    all.put(
        "a label of 20 MB", () -> "[a][" + Scale.line("b") + "]\n\n[" + Scale.line("b") + "]: /c");
    all.put("a footnote label of 20 MB", () -> "[^" + Scale.line("b") + "]");
    all.put("a tag name of 20 MB", () -> "<" + Scale.line("a") + "/>");
    all.put("a tag name of 20 MB of a.", () -> "<" + Scale.line("a.") + "a/>");
    all.put("an attribute value of 20 MB", () -> "<a href=\"/" + Scale.line("b") + "\"/>");
    all.put("a src of 20 MB", () -> "<img src=\"./" + Scale.line("b") + "\"/>");
    all.put("attributes of 20 MB", () -> "<a" + Scale.line(" b=\"c\"") + "/>");
    all.put("attributes of 20 MB without values", () -> "<a" + Scale.line(" b") + "/>");
    all.put("spreads of 20 MB", () -> "<a" + Scale.line(" {...b}") + "/>");
    all.put("a code span of 20 MB", () -> "`" + Scale.line("a ") + "`");
    all.put("a code block of 20 MB", () -> "```js\n" + Scale.line("a\n") + "```\n");
    all.put("a code fence with 20 MB behind it", () -> "```js " + Scale.line("a=b ") + "\n```\n");
    all.put("a comment of 20 MB", () -> "<!-- " + Scale.line("a ") + "-->\n");
    all.put("a comment of 20 MB of dashes", () -> "<!--" + Scale.line("-") + ">\n");
    all.put("a directive label of 20 MB", () -> ":::note[" + Scale.line("a ") + "]\n\n:::\n");
    all.put("directive attributes of 20 MB", () -> ":::note{" + Scale.line("a=b ") + "}\n\n:::\n");
    all.put(
        "directive attributes of 100,000 classes",
        () -> ":::note{" + Scale.pieces(i -> ".c" + i) + "}\n\n:::\n");
    all.put("a directive of 20 MB of colons", () -> Scale.line(":") + "note\n\na\n");
    all.put(
        "a table of 100,000 columns",
        () ->
            "|"
                + Scale.pieces(i -> "a|")
                + "\n|"
                + Scale.pieces(i -> "-|")
                + "\n|"
                + Scale.pieces(i -> "b|")
                + "\n");
    all.put(
        "a wide table of few rows",
        () -> {
          int columns = Scale.of(10_000);
          return "|"
              + "a|".repeat(columns)
              + "\n|"
              + "-|".repeat(columns)
              + "\n"
              + "|b\n".repeat(columns);
        });
    all.put(
        "a suppression of 20 MB",
        () ->
            "<!-- docusaurus-lint-disable "
                + Scale.line("links/broken-link, ")
                + "-->\n\n[a](/b)\n");
    all.put(
        "a suppression with a reason of 20 MB",
        () ->
            "<!-- docusaurus-lint-disable links/broken-link -- "
                + Scale.line("a ")
                + "-->\n\n[a](/b)\n");
    all.put(
        "references to the longest label",
        () ->
            "["
                + "l".repeat(999)
                + "]: /a\n\n"
                + Scale.pieces(i -> "[" + "l".repeat(150) + i + "] "));
    all.put("unclosed tags of 100,000 names", () -> Scale.pieces(i -> "<C" + i + ">\n\n"));
    all.put(
        "tags before as many that close others",
        () -> "<a>".repeat(Scale.many()) + "</b>".repeat(Scale.many()));
    all.put(
        "100,000 addresses among pieces of text",
        () -> "a. \u2190 b//c@d.e f_g ".repeat(Scale.many()));
    all.put("closing tags of 100,000 names", () -> Scale.pieces(i -> "</c" + i + ">"));
    all.put(
        "links that differ in case",
        () -> Scale.pieces(i -> "[a](./GOOD.md#" + i + ") [a](/Docs/Good) "));
    all.put(
        "links to what is nearly there",
        () ->
            Scale.pieces(
                i ->
                    "[a](/docs/goo"
                        + i
                        + ") [b](./god.md) [c](#hedings)\n\n## headings"
                        + i
                        + "\n\n"));
    all.put("images that are nearly there", () -> Scale.pieces(i -> "![a](./imag" + i + ".png)\n"));
    all.put("undefined components", () -> Scale.pieces(i -> "<Car" + i + "/>\n\n"));
    all.put(
        "uses of exports",
        () ->
            Scale.pieces(i -> "export const A" + i + " = () => <a href=\"/b\"/>;\n")
                + "\n"
                + Scale.pieces(i -> "<A" + i + "/>\n\n"));
    all.put(
        "uses of one export",
        () -> "export const A = () => <a href=\"/b\"/>;\n\n" + Scale.pieces(i -> "<A/>\n\n"));
    all.put(
        "uses of imports",
        () ->
            Scale.pieces(i -> "import A" + i + " from './good.md';\n")
                + "\n"
                + Scale.pieces(i -> "<A" + i + "/>\n\n"));
    all.put(
        "uses of one partial",
        () -> "import A from './good.md';\n\n" + Scale.pieces(i -> "<A/>\n\n"));
    all.put(
        "tabs of one group",
        () ->
            "<Tabs>\n"
                + Scale.pieces(i -> "<TabItem value=\"a" + i + "\">\n\nb\n\n</TabItem>\n")
                + "</Tabs>\n");
    all.put(
        "groups of tabs",
        () ->
            Scale.pieces(
                i ->
                    "<Tabs groupId=\"g"
                        + i
                        + "\">\n<TabItem value=\"a\">b</TabItem>\n</Tabs>\n\n"));
    all.put(
        "steps of equal cards", () -> Scale.pieces(i -> "<Card title=\"a\" to=\"/docs/good\"/>\n"));
    all.put("list numbers", () -> Scale.pieces(i -> i + ". a\n"));
    all.put("lists that grow and shrink", () -> Scale.pieces(i -> "  ".repeat(i % 100) + "- a\n"));
    all.put(
        "quotes and lists in turn", () -> Scale.pieces(i -> (i % 2 == 0 ? "> - a\n" : "- > b\n")));
    all.put("bold over lines", () -> Scale.pieces(i -> "**a" + i + "\n"));
    all.put("faults", () -> Scale.pieces(i -> "{a b" + i + "}\n\n"));
    all.put("faults of tags", () -> Scale.pieces(i -> "<a b" + i + "=>\n\n"));
    all.put(
        "front matter and a page of 20 MB",
        () -> "---\ntitle: a\n---\n\n" + Scale.line("lorem ipsum\n"));
    return all;
  }

  private static Map<String, Supplier<String>> scripts() {
    Map<String, Supplier<String>> all = new LinkedHashMap<>();
    for (String item :
        List.of(
            "1,",
            ",",
            "'a',",
            "{},",
            "[],",
            "{a:1},",
            "a,",
            "a.b,",
            "a(),",
            "`a`,",
            "`${a}`,",
            "/a/,",
            "<a/>,",
            "<a>b</a>,",
            "<a href=\"/b\">c</a>,",
            "()=>a,",
            "...[1],",
            "/**/",
            "//\n",
            "\n",
            " ",
            "a+1,",
            "-1,",
            "1n,",
            "null,",
            "'good',",
            "(a),",
            "a?b:c,",
            "new A,",
            "function(){},",
            "class{},",
            "async()=>{},",
            "require('b'),",
            "import('b'),")) {
      all.put("20 MB of " + shown(item), () -> "[" + Scale.line(item) + "1]");
    }
    for (String open :
        List.of(
            "[",
            "{a:",
            "(",
            "`${",
            "!",
            "-",
            "1+",
            "1**",
            "a=",
            "a?",
            "a?1:",
            "a=>",
            "<a>",
            "<A b={",
            "f(",
            "new ",
            "typeof ",
            "a.b.",
            "a[",
            "...",
            "a||",
            "a??",
            "async()=>",
            "class{a=",
            "function(){return ",
            "/",
            "\\u",
            "\"",
            "'",
            "#",
            "@",
            "<",
            "0",
            "9",
            "a",
            "\u94fe",
            "{",
            "}",
            ")",
            "]",
            ">",
            ";",
            "({...",
            "if(a){",
            "1,")) {
      all.put("20 MB of " + shown(open) + " without end", () -> Scale.line(open));
    }
    all.put("a string of 20 MB", () -> "'" + Scale.line("a") + "'");
    all.put("a string of 20 MB of escapes", () -> "'" + Scale.line("\\u0041") + "'");
    all.put("a template of 20 MB", () -> "`" + Scale.line("a") + "`");
    all.put("a template of 20 MB of holes", () -> "`" + Scale.line("${1}") + "`");
    all.put("a regular expression of 20 MB", () -> "/" + Scale.line("a") + "/");
    all.put("a regular expression of 20 MB of groups", () -> "/" + Scale.line("(a)") + "/");
    all.put("a regular expression of 20 MB of classes", () -> "/[" + Scale.line("a-b") + "]/");
    all.put(
        "a regular expression of 20 MB of names",
        () -> "/" + Scale.pieces(i -> "(?<a" + i + ">b)") + "/");
    all.put("a number of 20 MB", () -> Scale.line("9"));
    all.put("a hexadecimal number of 20 MB", () -> "0x" + Scale.line("f"));
    all.put("a fraction of 20 MB", () -> "0." + Scale.line("1"));
    all.put("a big integer of 20 MB", () -> Scale.line("9") + "n");
    all.put("an addition of 20 MB", () -> Scale.line("1+") + "1");
    all.put("an addition of 20 MB of strings", () -> Scale.line("'a'+") + "'a'");
    all.put("a logical expression of 20 MB", () -> Scale.line("a||") + "1");
    all.put("calls of 20 MB", () -> "a" + Scale.line("()"));
    all.put("members of 20 MB", () -> "a" + Scale.line(".b"));
    all.put("an element of 20 MB of text", () -> "<a>" + Scale.line("b ") + "</a>");
    all.put("an element of 20 MB of children", () -> "<a>" + Scale.line("<b/>") + "</a>");
    all.put(
        "an element of 100,000 links",
        () -> "<a>" + Scale.pieces(i -> "<Link to=\"/b" + i + "\">c</Link>") + "</a>");
    all.put("an element of 20 MB of attributes", () -> "<a" + Scale.line(" b=\"c\"") + "/>");
    all.put(
        "an element of 100,000 attributes",
        () -> "<a" + Scale.pieces(i -> " b" + i + "=\"c\"") + "/>");
    all.put("an object of 100,000 keys", () -> "{" + Scale.pieces(i -> "k" + i + ": 'v',") + "}");
    all.put("an object of 100,000 equal keys", () -> "{" + Scale.pieces(i -> "k: 'v',") + "}");
    all.put(
        "an object of 100,000 categories",
        () ->
            "["
                + Scale.pieces(i -> "{type: 'category', label: 'c" + i + "', items: ['good']},")
                + "]");
    all.put(
        "100,000 links",
        () ->
            "["
                + Scale.pieces(i -> "{type: 'link', label: 'c" + i + "', href: '/b" + i + "'},")
                + "]");
    all.put("100,000 names", () -> "[" + Scale.pieces(i -> "'d" + i + "',") + "]");
    all.put(
        "a body of 100,000 variables",
        () -> "(() => {" + Scale.pieces(i -> "let a" + i + " = " + i + ";") + "return 1;})()");
    all.put(
        "a body of 100,000 functions",
        () ->
            "(() => {"
                + Scale.pieces(i -> "function a" + i + "() { return a" + (i + 1) + "(); }")
                + "return 1;})()");
    all.put("a body of 20 MB of statements", () -> "(() => {" + Scale.line("a();") + "})()");
    all.put("a body of 20 MB of blocks", () -> "(() => {" + Scale.line("{}") + "})()");
    all.put("a body of 20 MB of semicolons", () -> "(() => {" + Scale.line(";") + "})()");
    all.put(
        "a body of 100,000 labels", () -> "(() => {" + Scale.pieces(i -> "a" + i + ":") + ";})()");
    all.put(
        "a switch of 100,000 cases",
        () -> "(() => { switch (1) {" + Scale.pieces(i -> "case " + i + ":") + "}})()");
    all.put(
        "100,000 parameters",
        () ->
            "((" + Scale.pieces(i -> "a" + i + ",") + "b) => b)(" + Scale.pieces(i -> "1,") + "1)");
    all.put(
        "a pattern of 100,000 names",
        () -> "(({" + Scale.pieces(i -> "a" + i + ",") + "}) => 1)({})");
    all.put(
        "a class of 100,000 members", () -> "class {" + Scale.pieces(i -> "a" + i + "() {}") + "}");
    all.put(
        "a class of 100,000 private members",
        () -> "class {" + Scale.pieces(i -> "#a" + i + ";") + "}");
    all.put("a comment of 20 MB", () -> "/*" + Scale.line("*") + "/1");
    return all;
  }

  private static Map<String, Supplier<String>> yaml() {
    Map<String, Supplier<String>> all = new LinkedHashMap<>();
    for (String item :
        List.of(
            "a, ",
            "{a: b}, ",
            "[], ",
            "{}, ",
            "'a', ",
            "\"a\", ",
            "1, ",
            "a: b, ",
            "? a, ",
            "~, ",
            "!!str a, ",
            "&a b, ",
            " ",
            "#\n ")) {
      all.put(
          "20 MB of " + shown(item) + " in brackets", () -> "tags: [" + Scale.line(item) + "z]");
    }
    for (String piece :
        List.of(
            "[",
            "{",
            "]",
            "}",
            "{a: ",
            "[[], ",
            "- ",
            "? ",
            ": ",
            "a: ",
            "&a ",
            "*a ",
            "!a ",
            "!!str ",
            "!",
            "&",
            "*",
            "|",
            ">",
            "%",
            "@",
            "`",
            "\"",
            "'",
            "\"\\",
            "#",
            "-",
            "--- ",
            " ",
            "\t",
            "\n",
            "a",
            "a ",
            "a:b",
            "1",
            "0x",
            ",",
            "\u94fe",
            "<<: ",
            "~ ",
            "a\n",
            "- a\n",
            "? a\n",
            "a:\n",
            "---\n",
            "...\n",
            "---\na: b\n",
            "# a\n",
            "%TAG ! a\n",
            "a: |\n",
            "- - -\n",
            "- [a, b]\n",
            "- {a: b}\n",
            "- a: b\n  c: d\n")) {
      all.put("20 MB of " + shown(piece), () -> Scale.line(piece));
    }
    for (String key :
        List.of(
            "title",
            "id",
            "slug",
            "tags",
            "date",
            "sidebar_position",
            "label",
            "authors",
            "description",
            "rules",
            "extends",
            "overrides",
            "image")) {
      all.put("a " + key + " of 20 MB", () -> key + ": " + Scale.line("a"));
    }
    all.put("a value of 20 MB in quotes", () -> "title: \"" + Scale.line("a ") + "\"");
    all.put("a value of 20 MB of escapes", () -> "title: \"" + Scale.line("\\u0041") + "\"");
    all.put("a value of 20 MB of single quotes", () -> "title: '" + Scale.line("''") + "'");
    all.put("a value of 20 MB of lines", () -> "title: >\n" + Scale.line(" a\n"));
    all.put("a value of 20 MB of folded lines", () -> "title: a\n" + Scale.line(" a\n"));
    all.put("a key of 20 MB", () -> Scale.line("a") + ": b");
    all.put("a key of 20 MB in quotes", () -> "\"" + Scale.line("a") + "\": b");
    all.put("a slug of 20 MB of ../", () -> "slug: " + Scale.line("../"));
    all.put("a slug of 20 MB of a/", () -> "slug: /" + Scale.line("a/"));
    all.put("a number of 20 MB", () -> "sidebar_position: " + Scale.line("9"));
    all.put("100,000 keys", () -> Scale.pieces(i -> "k" + i + ": v\n"));
    all.put(
        "100,000 keys with maps",
        () ->
            Scale.pieces(
                i ->
                    "k"
                        + i
                        + ":\n  label: a\n  name: b\n  permalink: /c"
                        + i
                        + "\n  url: /d"
                        + i
                        + "\n"));
    all.put("100,000 equal keys", () -> Scale.pieces(i -> "k: v\n"));
    all.put("100,000 keys in braces", () -> "a: {" + Scale.pieces(i -> "k" + i + ": v, ") + "}");
    all.put("100,000 tags", () -> "tags:\n" + Scale.pieces(i -> "  - t" + i + "\n"));
    all.put(
        "100,000 tags with a label",
        () -> "tags:\n" + Scale.pieces(i -> "  - label: t" + i + "\n    permalink: /t" + i + "\n"));
    all.put("100,000 equal tags", () -> "tags:\n" + Scale.pieces(i -> "  - t\n"));
    all.put("100,000 authors", () -> "authors:\n" + Scale.pieces(i -> "  - a" + i + "\n"));
    all.put(
        "100,000 authors with names",
        () ->
            "authors:\n"
                + Scale.pieces(
                    i -> "  - name: a" + i + "\n    url: /b" + i + "\n    socials: {x: y}\n"));
    all.put("100,000 keywords", () -> "keywords: [" + Scale.pieces(i -> "k" + i + ", ") + "]");
    all.put(
        "100,000 anchors and aliases",
        () -> Scale.pieces(i -> "k" + i + ": &a" + i + " v\nl" + i + ": *a" + i + "\n"));
    all.put("100,000 merges", () -> "a: &a {b: c}\n" + Scale.pieces(i -> "k" + i + ": {<<: *a}\n"));
    all.put("100,000 wrong values", () -> Scale.pieces(i -> "k" + i + ": [1, {a: 2}]\n"));
    all.put(
        "100,000 rules",
        () -> "rules:\n" + Scale.pieces(i -> "  links/broken-link" + i + ": off\n"));
    all.put(
        "100,000 overrides",
        () ->
            "overrides:\n"
                + Scale.pieces(
                    i ->
                        "  - files: ['docs/a"
                            + i
                            + "*.md']\n    rules:\n      links/broken-link: off\n"));
    all.put(
        "100,000 patterns to ignore",
        () -> "ignore:\n" + Scale.pieces(i -> "  - '**/a" + i + "*b*.md'\n"));
    all.put(
        "100,000 components",
        () -> "components:\n" + Scale.pieces(i -> "  C" + i + ":\n    to: link\n"));
    all.put("100,000 routes", () -> "routes:\n" + Scale.pieces(i -> "  - /a" + i + "/**\n"));
    all.put(
        "100,000 files to extend",
        () -> "extends:\n" + Scale.pieces(i -> "  - ./e" + i + ".yml\n"));
    return all;
  }

  private static Map<String, Supplier<String>> json() {
    Map<String, Supplier<String>> all = new LinkedHashMap<>();
    for (String item :
        List.of(
            "1,",
            "\"a\",",
            "{},",
            "[],",
            "null,",
            "true,",
            "{\"a\":1},",
            " ",
            "\n",
            "\t",
            "[1],",
            "-1e5,",
            "\"\\u0041\",",
            "\"good\",")) {
      all.put("20 MB of " + shown(item) + " in brackets", () -> "[" + Scale.line(item) + "1]");
      all.put(
          "20 MB of " + shown(item) + " in a sidebar",
          () -> "{\"s\": [" + Scale.line(item) + "\"good\"]}");
    }
    for (String piece :
        List.of(
            "[",
            "{",
            "]",
            "}",
            "{\"a\":",
            "[[],",
            "\"",
            "\\",
            ",",
            ":",
            "1",
            "-",
            "e",
            "a",
            " ",
            "\n",
            "//\n",
            "/*",
            "\u94fe",
            "\0",
            "[{\"a\":",
            "\"a\":",
            "nulll")) {
      all.put("20 MB of " + shown(piece), () -> Scale.line(piece));
    }
    all.put("a string of 20 MB", () -> "{\"label\": \"" + Scale.line("a") + "\"}");
    all.put("a string of 20 MB of escapes", () -> "{\"label\": \"" + Scale.line("\\u0041") + "\"}");
    all.put("a string of 20 MB of Chinese", () -> "{\"label\": \"" + Scale.line("\u94fe") + "\"}");
    all.put("a key of 20 MB", () -> "{\"" + Scale.line("a") + "\": 1}");
    all.put("a number of 20 MB", () -> "{\"position\": " + Scale.line("9") + "}");
    all.put("a fraction of 20 MB", () -> "{\"position\": 0." + Scale.line("9") + "}");
    all.put("an exponent of 20 MB", () -> "{\"position\": 1e" + Scale.line("9") + "}");
    all.put("100,000 keys", () -> "{" + Scale.pieces(i -> "\"k" + i + "\": \"v\",") + "\"k\": 1}");
    all.put("100,000 equal keys", () -> "{" + Scale.pieces(i -> "\"k\": \"v\",") + "\"k\": 1}");
    all.put(
        "100,000 messages",
        () ->
            "{"
                + Scale.pieces(i -> "\"k" + i + "\": {\"message\": \"m\", \"description\": \"d\"},")
                + "\"k\": {\"message\": \"m\"}}");
    all.put(
        "100,000 sidebars",
        () -> "{" + Scale.pieces(i -> "\"s" + i + "\": [\"good\"],") + "\"s\": [\"good\"]}");
    all.put(
        "100,000 empty sidebars",
        () -> "{" + Scale.pieces(i -> "\"s" + i + "\": [],") + "\"s\": [\"good\"]}");
    all.put(
        "100,000 missing documents",
        () -> "{\"s\": [" + Scale.pieces(i -> "\"d" + i + "\",") + "\"good\"]}");
    all.put(
        "100,000 categories",
        () ->
            "{\"s\": ["
                + Scale.pieces(
                    i ->
                        "{\"type\": \"category\", \"label\": \"c"
                            + i
                            + "\", \"items\": [\"good\"]},")
                + "\"good\"]}");
    all.put(
        "100,000 equal categories",
        () ->
            "{\"s\": ["
                + Scale.pieces(
                    i -> "{\"type\": \"category\", \"label\": \"c\", \"items\": [\"good\"]},")
                + "\"good\"]}");
    all.put(
        "100,000 links",
        () ->
            "{\"s\": ["
                + Scale.pieces(
                    i -> "{\"type\": \"link\", \"label\": \"c\", \"href\": \"/b" + i + "\"},")
                + "\"good\"]}");
    all.put(
        "100,000 generated",
        () ->
            "{\"s\": ["
                + Scale.pieces(i -> "{\"type\": \"autogenerated\", \"dirName\": \".\"},")
                + "\"good\"]}");
    all.put(
        "100,000 generated indexes",
        () ->
            "{\"s\": ["
                + Scale.pieces(
                    i ->
                        "{\"type\": \"category\", \"label\": \"c"
                            + i
                            + "\", \"link\": {\"type\": \"generated-index\"}, \"items\":"
                            + " [\"good\"]},")
                + "\"good\"]}");
    all.put(
        "100,000 wrong items",
        () -> "{\"s\": [" + Scale.pieces(i -> "{\"type\": \"x" + i + "\"},") + "\"good\"]}");
    all.put("100,000 versions", () -> "[" + Scale.pieces(i -> "\"v" + i + "\",") + "\"v\"]");
    all.put("100,000 equal versions", () -> "[" + Scale.pieces(i -> "\"v\",") + "\"v\"]");
    all.put(
        "100,000 packages",
        () ->
            "{\"dependencies\": {"
                + Scale.pieces(i -> "\"p" + i + "\": \"1\",")
                + "\"p\": \"1\"}}");
    all.put(
        "100,000 findings",
        () ->
            "{\"version\": 1, \"findings\": ["
                + Scale.pieces(
                    i ->
                        "{\"rule\": \"links/broken-link\", \"file\": \"docs/a"
                            + i
                            + ".md\", \"fingerprint\": \""
                            + i
                            + "\"},")
                + "{}]}");
    all.put(
        "100,000 paths",
        () ->
            "{\"compilerOptions\": {\"paths\": {"
                + Scale.pieces(i -> "\"@a" + i + "/*\": [\"./b/*\"],")
                + "\"c\": [\"d\"]}}}");
    all.put(
        "100,000 authors",
        () ->
            "{"
                + Scale.pieces(i -> "\"a" + i + "\": {\"name\": \"A\", \"url\": \"/b\"},")
                + "\"a\": {\"name\": \"A\"}}");
    return all;
  }

  private static String shown(String piece) {
    return piece
        .replace("\n", "\\n")
        .replace("\t", "\\t")
        .replace("\r", "\\r")
        .replace("\0", "\\0");
  }
}
