package io.github.docusauruslint.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Words that want to be more than words where they are shown, and patterns that never come back.
 */
final class WordCases {
  private WordCases() {}

  static Stream<HostileCase> all() {
    List<HostileCase> cases = new ArrayList<>();
    words()
        .forEach(
            (name, words) -> {
              String plain = words.replace("\n", " ");
              cases.add(
                  HostileCase.of(
                      "shown: " + name,
                      site ->
                          site.file("docs/a.mdx", page(plain))
                              .file(
                                  "docs/b.mdx",
                                  "---\ntitle: "
                                      + quoted(words)
                                      + "\nslug: "
                                      + quoted(words)
                                      + "\ntags: ["
                                      + quoted(words)
                                      + "]\nsidebar_position: "
                                      + quoted(words)
                                      + "\n"
                                      + quoted(words)
                                      + ": 1\n---\n# B\n")
                              .file(
                                  "docs/c/_category_.yml",
                                  "label: "
                                      + quoted(words)
                                      + "\nposition: "
                                      + quoted(words)
                                      + "\n"
                                      + quoted(words)
                                      + ": 1\n")
                              .file(
                                  "docs/tags.yml",
                                  quoted(words) + ": {label: [" + quoted(words) + "]}\n")
                              .file("docs/bad.mdx", "{" + plain + "\n")
                              .file("docs/worse.mdx", "<" + plain + "\n")
                              .file(".docusaurus-lint.yml", "extends: strict\n")));
              cases.add(
                  HostileCase.of(
                          "shown of the config: " + name,
                          site ->
                              site.config(
                                  quoted(words)
                                      + ": 1, baseUrl: "
                                      + quoted(words)
                                      + ", themeConfig: {navbar: {items: [{to: "
                                      + quoted(words)
                                      + ", label: "
                                      + quoted(words)
                                      + "}, {type: "
                                      + quoted(words)
                                      + "}]}}, plugins: ["
                                      + quoted(words)
                                      + "],"))
                      .status(0, 1, 2));
              cases.add(
                  HostileCase.of(
                          "shown of the configuration: " + name,
                          site ->
                              site.file(
                                  ".docusaurus-lint.yml",
                                  quoted(words)
                                      + ": 1\nrules:\n  "
                                      + quoted(words)
                                      + ": error\n  links/broken-link: "
                                      + quoted(words)
                                      + "\n"))
                      .status(2));
              cases.add(
                  HostileCase.of(
                          "shown of an exception: " + name,
                          site ->
                              site.file(
                                  "docusaurus.config.js",
                                  "throw new Error(" + quoted(words) + ");\n"))
                      .status(2));
              cases.add(
                  HostileCase.of("shown of the command line: " + name, site -> {})
                      .with(words, "--format=" + words)
                      .status(2));
              cases.add(
                  HostileCase.of("shown of the paths asked for: " + name, site -> {})
                      .with("docs/" + words)
                      .status(2));
            });
    for (String open :
        List.of(
            "<!-- docusaurus-lint-disable",
            "<!-- docusaurus-lint-disable-next-line ",
            "{/* docusaurus-lint-disable ",
            "<!-- docusaurus-lint-disable -->",
            "<!-- docusaurus-lint-enable -->")) {
      cases.add(
          HostileCase.file(
              "suppressions without end: " + open,
              "docs/a.md",
              () -> (open + " links/broken-link,").repeat(5_000) + "\n\n[a](/b)\n"));
      cases.add(
          HostileCase.file(
              "a suppression of 100,000 names: " + open,
              "docs/a.mdx",
              () -> open + " links/broken-link,".repeat(100_000) + "\n\n[a](/b)\n"));
      cases.add(
          HostileCase.file(
              "a suppression with a long reason: " + open,
              "docs/a.md",
              () -> open + " -- " + "x".repeat(1_000_000) + "\n\n[a](/b)\n"));
    }
    patterns()
        .forEach(
            (name, text) ->
                cases.add(
                    HostileCase.file(
                        "pattern: " + name,
                        "docs/a.md",
                        () -> text.repeat(Math.max(1, 200_000 / text.length())) + "\n")));
    cases.add(
        HostileCase.of(
                "extends itself",
                site -> site.file(".docusaurus-lint.yml", "extends: ./.docusaurus-lint.yml\n"))
            .status(0, 1, 2));
    cases.add(
        HostileCase.of(
                "extends in a circle",
                site ->
                    site.file(".docusaurus-lint.yml", "extends: [./a.yml]\n")
                        .file("a.yml", "extends: ./b.yml\n")
                        .file("b.yml", "extends: [./a.yml, ./.docusaurus-lint.yml]\n"))
            .status(0, 1, 2));
    cases.add(
        HostileCase.of(
                "extends what lies outside",
                site ->
                    site.file(
                        ".docusaurus-lint.yml",
                        "extends: [../../outside/secret.md, /etc/passwd,"
                            + " ../../../../../../etc/passwd]\n"))
            .status(0, 1, 2)
            .never("root:"));
    cases.add(
        HostileCase.of(
                "extends what doubles",
                site -> {
                  for (int i = 0; i < 40; i++) {
                    site.file(
                        i == 0 ? ".docusaurus-lint.yml" : "e" + i + ".yml",
                        "extends: [./e" + (i + 1) + ".yml, ./e" + (i + 1) + ".yml]\n");
                  }
                  site.file("e40.yml", "rules: {}\n");
                })
            .status(0, 1, 2));
    cases.add(
        HostileCase.file(
            "front matter of JavaScript",
            "docs/a.md",
            () ->
                "---js\n"
                    + "{title: require('child_process').execSync('touch /tmp/hostile-was-here')}\n"
                    + "---\n"
                    + "# A\n"));
    cases.add(
        HostileCase.file(
            "front matter of other languages",
            "docs/a.md",
            () -> "---json\n{\"title\": \"a\"}\n---\n\n---coffee\na\n---\n# A\n"));
    cases.add(
        HostileCase.file(
            "an admonition of a prototype",
            "docs/a.md",
            () ->
                ":::__proto__\n"
                    + "a\n"
                    + ":::\n\n"
                    + ":::constructor[a]{toString=1}\n"
                    + "b\n"
                    + ":::\n\n"
                    + ":hasOwnProperty[a]\n"));
    cases.add(
        HostileCase.file(
            "headings of prototypes",
            "docs/a.md",
            () ->
                "## constructor\n\n"
                    + "## constructor\n\n"
                    + "## __proto__\n\n"
                    + "## toString\n\n"
                    + "[a](#constructor-1)\n"));
    cases.add(
        HostileCase.file(
            "references of prototypes",
            "docs/a.md",
            () -> "[constructor] [__proto__] [toString]: a\n\n[^constructor] [^__proto__]\n"));
    return cases.stream();
  }

  private static String page(String words) {
    return "# "
        + words
        + "\n\n["
        + words
        + "](/missing) [a](</"
        + words
        + ">) [b](#"
        + words
        + ") !["
        + words
        + "](<./"
        + words
        + ".png>)\n\n"
        + "<Card title={"
        + quoted(words)
        + "} to={"
        + quoted(words)
        + "} icon=\""
        + words.replace("\"", "&quot;")
        + "\"/>\n\n"
        + "[^"
        + words
        + "] [c]["
        + words
        + "]\n\n## h {#"
        + words
        + "}\n\n:::"
        + words
        + "\n\na\n\n:::\n\n:a["
        + words
        + "]{b=\""
        + words
        + "\"}\n\n<!-- docusaurus-lint-disable "
        + words
        + " -->\n\n"
        + "import a from "
        + quoted(words)
        + ";\n\n{"
        + quoted(words)
        + ".a}\n";
  }

  private static String quoted(String words) {
    return new io.github.docusauruslint.text.JsonWriter().value(words).toString();
  }

  private static Map<String, String> words() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("an escape sequence", "\u001b[2J\u001b[1;31mhostile\u001b]8;;http://x\u0007");
    all.put("C1 controls", "\u009b2Jhostile\u0085\u0090x\u009c");
    all.put("an annotation", "hostile\n::error file=a::b\r\n::add-mask::x");
    all.put("an encoded annotation", "hostile%0A::error::b%0D%25");
    all.put("stop commands", "::stop-commands::x");
    all.put(
        "another CI",
        "##vso[task.setvariable variable=a]hostile ##teamcity[message text='a'] section_start:0:a");
    all.put("a script", "</script><script>alert('hostile')</script><hostile>");
    all.put("a style", "</style></title></textarea><hostile onclick=1>");
    all.put("HTML comments", "--><hostile><!--");
    all.put("XML", "]]><hostile/>&hostile;&#0;<![CDATA[");
    all.put("JSON", "\",\"rule\":\"lint/hostile\",\"a\":\"\\");
    all.put("Markdown", "|a|`b`![c](javascript:alert(1))<hostile>\\|@everyone");
    all.put("a link of a script", "javascript:alert(1)//hostile");
    all.put("direction marks", "\u202ehostile\u2066\u2069\u200f");
    all.put("NUL", "\0hostile\0");
    all.put("lone surrogates", "\ud800hostile\udfff");
    all.put("message formats", "{0}{1}{9}'{'{a,number,#}%s%n%9999999d$1\\1");
    // Linux takes no argument of more than 128 KiB.
    all.put("a long word", "hostile".repeat(18_000));
    all.put("bells and backspaces", "\u0007\b\b\b\u007f\u000e\u000f");
    all.put("combining marks", "h" + "\u0301".repeat(5_000));
    all.put("line separators", "a\u2028b\u2029c\u0085d");
    return all;
  }

  /** What a page can repeat without end. */
  static Map<String, String> patterns() {
    Map<String, String> all = new LinkedHashMap<>();
    for (String text :
        List.of(
            "a@b.",
            "www.a.",
            "http://a.b/",
            "https://a@b:c/d?e#f ",
            "mailto:a@",
            "{#a",
            "{#a} ",
            " {#a",
            "# a {#",
            "[a](b \"",
            "[a](b 'c\\'",
            "[a](<b",
            "[a](b(",
            "![a][",
            "<a b=\"",
            "<a b='",
            "<a b",
            "<a {...b",
            "<a.b.",
            "<a:b ",
            "&#",
            "&a",
            "&#x1",
            "\\\\",
            "`a",
            "``a`",
            "~~a~",
            "***a_",
            "|-",
            "|:-:",
            "| a | b\n|-|-\n",
            "- [ ] ",
            "1) ",
            "a\n===",
            "a\n---\n",
            ":::a[",
            ":::a{",
            "::a",
            ":a[b]{c=\"",
            ":a{",
            "<!--",
            "<!-- -",
            "-->",
            "<?",
            "<!A",
            "<![CDATA[",
            "{/*",
            "{'",
            "{\"",
            "{`",
            "{`${",
            "{a ? ",
            "import a from '",
            "import {a, ",
            "export const a = ",
            "export default (",
            "import ",
            "export ",
            "---\n",
            "---\na: b\n",
            "$$a",
            "$a$",
            "\t-",
            " \t ",
            "a  \n",
            "\\\n",
            "<a\n",
            "</a",
            "<>",
            "</>",
            "%",
            "%2",
            "../",
            "./..",
            "?",
            "#",
            "[]",
            "[](",
            "[^a]",
            "[^a]:",
            "[a]:",
            "[a]: <",
            "[a]: b '",
            "\ud83d",
            "\u200d",
            "ffi\u0300",
            "\u0130",
            "\u00df",
            "<details>",
            "<img src=",
            "<style>{`",
            "<Tabs><TabItem value=\"")) {
      String name = text.replace("\n", "\\n").replace("\t", "\\t");
      all.put(name.replace("\ud83d", "half a pair"), text);
    }
    return all;
  }
}
