package io.github.docusauruslint.hostile;

import static io.github.docusauruslint.hostile.NestingCases.lines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** YAML and JSON that is deep, endless, a bomb, or of the wrong kind, wherever a site has some. */
final class DataCases {
  private DataCases() {}

  private static int deep() {
    return Scale.of(100_000);
  }

  static Stream<HostileCase> all() {
    List<HostileCase> cases = new ArrayList<>();
    Map<String, Supplier<String>> yaml = yaml();
    yaml.forEach(
        (name, text) -> {
          cases.add(
              HostileCase.file(
                  "front matter: " + name,
                  "docs/a.md",
                  () -> "---\n" + text.get() + "\n---\n# A\n"));
          cases.add(HostileCase.file("tags.yml: " + name, "docs/tags.yml", text));
          cases.add(HostileCase.file("authors.yml: " + name, "blog/authors.yml", text));
          cases.add(HostileCase.file("_category_.yml: " + name, "docs/c/_category_.yml", text));
          cases.add(
              HostileCase.file("configuration: " + name, ".docusaurus-lint.yml", text)
                  .status(0, 1, 2));
        });
    Map<String, Supplier<String>> json = json();
    json.forEach(
        (name, text) -> {
          cases.add(HostileCase.file("_category_.json: " + name, "docs/c/_category_.json", text));
          cases.add(
              HostileCase.file("versions.json: " + name, "versions.json", text).status(0, 1, 2));
          cases.add(
              HostileCase.of(
                      "translations: " + name,
                      site ->
                          site.config("i18n: {defaultLocale: 'en', locales: ['en', 'fr']},")
                              .file("i18n/fr/code.json", text.get())
                              .file(
                                  "i18n/fr/docusaurus-plugin-content-docs/current.json", text.get())
                              .file("i18n/fr/docusaurus-theme-classic/navbar.json", text.get()))
                  .with("--locale", "fr"));
          cases.add(
              HostileCase.of(
                      "sidebars.json: " + name,
                      site ->
                          site.file("sidebars.json", text.get())
                              .file(
                                  "docusaurus.config.js",
                                  "module.exports = {title: 'T', url: 'https://e.com', baseUrl:"
                                      + " '/', presets: [['classic', {docs: {sidebarPath:"
                                      + " './sidebars.json'}}]]};\n"))
                  .status(0, 1, 2));
          cases.add(
              HostileCase.of(
                      "versioned sidebars: " + name,
                      site ->
                          site.file("versions.json", "[\"1\"]")
                              .file("versioned_docs/version-1/a.md", "# A\n")
                              .file("versioned_sidebars/version-1-sidebars.json", text.get()))
                  .status(0, 1, 2));
          cases.add(
              HostileCase.of("resolved config: " + name, site -> site.file("c.json", text.get()))
                  .with("--site-config", "c.json")
                  .status(0, 1, 2));
          cases.add(
              HostileCase.of("baseline: " + name, site -> site.file("b.json", text.get()))
                  .with("--baseline", "b.json")
                  .status(0, 1, 2));
        });
    for (String value : List.of("null", "true", "1e999", "\"text\"", "[]", "{}", "[[[]]]", "")) {
      cases.add(
          HostileCase.of(
                  "every file of data is " + value,
                  site ->
                      site.file("versions.json", value)
                          .file("docs/tags.yml", value)
                          .file("blog/authors.yml", value)
                          .file("blog/2020-01-01-a.md", "---\nauthors: [a]\ntags: [b]\n---\n# A\n")
                          .file("docs/c/_category_.json", value)
                          .file("docs/d/_category_.yml", value)
                          .file("docs/e.md", "---\n" + value + "\n---\n# E\n")
                          .file("i18n/en/code.json", value))
              .status(0, 1, 2));
      cases.add(
          HostileCase.file("the configuration is " + value, ".docusaurus-lint.yml", () -> value)
              .status(0, 1, 2));
      cases.add(
          HostileCase.file(
                  "the baseline is " + value, ".docusaurus-lint-baseline.json", () -> value)
              .with("--baseline", ".docusaurus-lint-baseline.json")
              .status(2));
    }
    for (String key :
        List.of(
            "rules", "overrides", "components", "extends", "preset", "site", "routes", "ignore")) {
      for (String value :
          List.of(
              "null",
              "1",
              "[1, [2]]",
              "{a: {b: {c: d}}}",
              "text",
              "'" + "*".repeat(10_000) + "'",
              "['" + "{a,".repeat(2_000) + "']")) {
        cases.add(
            HostileCase.file(
                    "configuration: "
                        + key
                        + " is "
                        + (value.length() > 30 ? value.substring(0, 30) + "…" : value),
                    ".docusaurus-lint.yml",
                    () -> key + ": " + value + "\n")
                .status(0, 1, 2));
      }
    }
    for (String glob :
        List.of(
            "**/".repeat(5_000) + "*.md",
            "*a".repeat(5_000),
            "{a,b}".repeat(200),
            "[".repeat(10_000),
            "!(".repeat(5_000),
            "+(a|".repeat(2_000))) {
      String shown = glob.substring(0, 12) + "…";
      cases.add(
          HostileCase.config(
              "a content plugin includes " + shown,
              "plugins: [['@docusaurus/plugin-content-docs', {id: 'x', path: 'more', routeBasePath:"
                  + " 'more', include: ['"
                  + glob
                  + "']}]],"));
      cases.add(
          HostileCase.file(
                  "an override is for " + shown,
                  ".docusaurus-lint.yml",
                  () ->
                      "overrides:\n  - files: ['"
                          + glob
                          + "']\n    rules:\n      links/broken-link: off\n")
              .status(0, 1, 2));
    }
    return cases.stream();
  }

  private static Map<String, Supplier<String>> yaml() {
    Map<String, Supplier<String>> all = new LinkedHashMap<>();
    all.put("lists in brackets", () -> "a: " + "[".repeat(deep()) + "]".repeat(deep()));
    all.put("lists in brackets without end", () -> "a: " + "[".repeat(deep()));
    all.put("maps in braces", () -> "{a: ".repeat(deep()) + "1" + "}".repeat(deep()));
    all.put("maps by indent", () -> lines(1_000, i -> " ".repeat(i) + "a:"));
    all.put("lists on one line", () -> "- ".repeat(deep()) + "a");
    all.put("keys of keys", () -> "? ".repeat(deep()) + "a");
    all.put("flow keys of keys", () -> "{? ".repeat(deep()) + "a" + "}".repeat(deep()));
    all.put(
        "a billion laughs",
        () ->
            "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
                + lines(
                    30,
                    i ->
                        "a"
                            + (i + 1)
                            + ": &a"
                            + (i + 1)
                            + " ["
                            + ("*a" + i + ", ").repeat(9)
                            + "]"));
    all.put(
        "a billion merges",
        () ->
            "a0: &a0 {x0: 1, y0: 2}\n"
                + lines(
                    40,
                    i ->
                        "a"
                            + (i + 1)
                            + ": &a"
                            + (i + 1)
                            + "\n  <<: [*a"
                            + i
                            + ", *a"
                            + i
                            + "]\n  x"
                            + (i + 1)
                            + ": 1\n  y"
                            + (i + 1)
                            + ": 1"));
    all.put(
        "wide merges",
        () ->
            "a: &a {"
                + "k, ".repeat(1)
                + lines(3_000, i -> "k" + i + ": 1,").replace("\n", " ")
                + "}\n"
                + lines(3_000, i -> "m" + i + ": {<<: *a}"));
    all.put("an alias of itself", () -> "a: &a [*a]\nb: &b {c: *b}\n<<: *b");
    all.put("100,000 aliases", () -> "a: &a 1\nb: [" + "*a, ".repeat(100_000) + "]");
    all.put("100,000 anchors", () -> lines(100_000, i -> "k" + i + ": &a" + i + " 1"));
    all.put(
        "a Java class",
        () ->
            "a: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL"
                + " [\"http://127.0.0.1/\"]]]]");
    all.put(
        "a function",
        () ->
            "a: !!js/function 'function () { throw 1 }'\n"
                + "b: !!js/regexp /(a+)+$/\n"
                + "c: !!js/undefined ''");
    all.put("tags of tags", () -> "a: " + "!<tag:a> ".repeat(deep()) + "b");
    all.put("a long tag", () -> "a: !" + "a".repeat(1_000_000) + " b");
    all.put("a long anchor", () -> "a: &" + "a".repeat(1_000_000) + " b");
    all.put("many directives", () -> "%TAG !a! tag:a\n".repeat(deep()) + "---\na: b");
    all.put("binary", () -> "a: !!binary " + "QUJD".repeat(1_000_000));
    all.put(
        "a giant number",
        () ->
            "title: "
                + "9".repeat(1_000_000)
                + "\nsidebar_position: 1e999999999\nid: 0x"
                + "f".repeat(100_000));
    all.put(
        "old numbers",
        () ->
            "a: "
                + "1:".repeat(50_000)
                + "1\nb: 0b"
                + "1".repeat(100_000)
                + "\nc: 0o"
                + "7".repeat(100_000)
                + "\nd: "
                + "1_".repeat(100_000));
    all.put(
        "old dates",
        () ->
            "date: 99999999999-99-99\n"
                + "last_update: {date: 2020-13-45T99:99:99Z}\n"
                + "a: 2001-12-14t21:59:43.10-"
                + "9".repeat(10_000));
    all.put("escapes", () -> "a: \"" + "\\U0010ffff\\ud800\\x00\\e".repeat(deep()) + "\"");
    all.put("quotes without end", () -> "a: \"" + "\\\"\n ".repeat(deep()));
    all.put("blocks without end", () -> "a: |9-\n" + lines(5_000, i -> " ".repeat(i % 40) + "x"));
    all.put("colons", () -> ":".repeat(100_000));
    all.put("keys without values", () -> "a:".repeat(50_000));
    all.put("plain text on many lines", () -> "a: " + "b\n ".repeat(100_000));
    all.put("equal keys", () -> "a: 1\n".repeat(deep()));
    all.put(
        "a key named __proto__",
        () -> "__proto__: {a: 1}\nconstructor: {prototype: 1}\ntoString: x\nhasOwnProperty: y");
    all.put("tabs", () -> "a:\n" + "\t".repeat(deep()) + "- b");
    all.put("control characters", () -> "a: \0\u0001\u001b[2J\u0007b");
    all.put("many documents", () -> "---\na: b\n...\n".repeat(deep()));
    return all;
  }

  private static Map<String, Supplier<String>> json() {
    Map<String, Supplier<String>> all = new LinkedHashMap<>();
    all.put("arrays", () -> "[".repeat(deep()) + "]".repeat(deep()));
    all.put("arrays without end", () -> "[".repeat(1_000_000));
    all.put("objects", () -> "{\"a\":".repeat(deep()) + "1" + "}".repeat(deep()));
    all.put(
        "items of items",
        () ->
            "{\"s\":"
                + "[{\"type\":\"category\",\"label\":\"a\",\"items\":".repeat(deep())
                + "[]"
                + "}]".repeat(deep())
                + "}");
    all.put(
        "items of items, 150 deep",
        () ->
            "{\"s\":"
                + "[{\"type\":\"category\",\"label\":\"a\",\"items\":".repeat(150)
                + "[\"good\"]"
                + "}]".repeat(150)
                + "}");
    all.put("a long string", () -> "[\"" + "a".repeat(5_000_000) + "\"]");
    all.put("a string without end", () -> "[\"" + "\\\"".repeat(500_000));
    all.put("a giant number", () -> "[" + "9".repeat(1_000_000) + "]");
    all.put("100,000 strings", () -> "[" + lines(100_000, i -> "\"v" + i + "\",") + "\"v\"]");
    all.put(
        "100,000 keys",
        () ->
            "{"
                + lines(100_000, i -> "\"k" + i + "\": {\"message\": \"m\"},")
                + "\"k\": {\"message\": \"m\"}}");
    all.put("equal keys", () -> "{" + "\"a\":1,".repeat(deep()) + "\"a\":1}");
    all.put(
        "paths that lead out",
        () ->
            "[\"../../../../outside\", \"/etc\", \"..\", \".\", \"\", \"a/b\", \"\\u0000\","
                + " \"%2e%2e\", \"\\n"
                + "\"]");
    all.put(
        "wrong kinds",
        () ->
            "{\"label\": [], \"position\": {}, \"link\": [[]], \"className\": 1, \"collapsed\":"
                + " \"x\", \"customProps\": null, \"items\": \"a\", \"message\": {}}");
    all.put("lone surrogates", () -> "[\"\\ud800\", \"\\udfff\\ud800\", \"\\u001b[2J\"]");
    all.put(
        "prototypes",
        () ->
            "{\"__proto__\": {\"a\": 1}, \"constructor\": {\"prototype\": {}}, \"hasOwnProperty\":"
                + " 1}");
    all.put("UTF-16 in UTF-8", () -> "\uFEFF\uFEFF[\"1\"]");
    all.put("comments", () -> "/*".repeat(deep()) + "[]");
    all.put("binary", () -> "\0\u0001\u0002[]");
    return all;
  }
}
