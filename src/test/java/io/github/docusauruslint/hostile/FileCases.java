package io.github.docusauruslint.hostile;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Files that are no files, lie elsewhere, or have the strangest names. */
final class FileCases {
  /** What a site reads, and where it lies. */
  private static final List<String> READ =
      List.of(
          "docs/a.md",
          "docs/c/_category_.yml",
          "docs/c/_category_.json",
          "docs/tags.yml",
          "blog/2020-01-01-a.md",
          "blog/authors.yml",
          "src/pages/a.js",
          "src/pages/b.md",
          "static/a.png",
          "static/a.svg",
          "versions.json",
          "i18n/en/code.json",
          "sidebars.js",
          "package.json",
          ".docusaurus-lint.yml");

  private FileCases() {}

  static Stream<HostileCase> all() {
    List<HostileCase> cases = new ArrayList<>();
    for (String file : READ) {
      boolean config = file.startsWith(".docusaurus-lint");
      Integer[] any = {0, 1, 2};
      cases.add(
          HostileCase.of(
                  file + " leads out",
                  site ->
                      use(site, file)
                          .link(
                              file,
                              site.outside()
                                  .resolve(
                                      file.endsWith("js")
                                          ? "secret.js"
                                          : file.endsWith("json") ? "secret.json" : "secret.md")))
              .status(any));
      cases.add(
          HostileCase.of(
                  file + " leads to /etc/passwd",
                  site -> use(site, file).link(file, Path.of("/etc/passwd")))
              .status(any)
              .never("root:"));
      cases.add(
          HostileCase.of(
                  file + " leads to /dev/zero",
                  site -> use(site, file).link(file, Path.of("/dev/zero")))
              .status(any));
      cases.add(
          HostileCase.of(
                  file + " leads to itself",
                  site ->
                      use(site, file)
                          .link(file, Path.of(file.substring(file.lastIndexOf('/') + 1))))
              .status(any));
      cases.add(
          HostileCase.of(
                  file + " leads nowhere", site -> use(site, file).link(file, Path.of("nowhere")))
              .status(any));
      cases.add(
          HostileCase.of(
                  file + " is a FIFO",
                  site ->
                      use(site, file)
                          .shell("mkdir -p \"$(dirname '" + file + "')\" && mkfifo '" + file + "'"))
              .status(any));
      cases.add(
          HostileCase.of(file + " is a folder", site -> use(site, file).folder(file + "/x"))
              .status(any));
      cases.add(
          HostileCase.of(
                  file + " leads to a FIFO",
                  site ->
                      use(site, file).shell("mkfifo pipe").link(file, site.path().resolve("pipe")))
              .status(any));
      if (!config) {
        cases.add(
            HostileCase.of(
                    file + " is a device",
                    site ->
                        use(site, file)
                            .shell(
                                "mkdir -p \"$(dirname '"
                                    + file
                                    + "')\" && mknod '"
                                    + file
                                    + "' c 1 5 2>/dev/null || true"))
                .status(any));
      }
    }
    for (String folder :
        List.of(
            "docs",
            "blog",
            "src",
            "src/pages",
            "static",
            "i18n",
            "versioned_docs",
            "node_modules",
            "docs/x")) {
      cases.add(
          HostileCase.of(
              folder + " leads out", site -> aside(site, folder).link(folder, site.outside())));
      cases.add(
          HostileCase.of(
                  folder + " leads to the root",
                  site -> aside(site, folder).link(folder, Path.of("/")))
              .never("root:"));
      cases.add(
          HostileCase.of(
              folder + " leads above itself",
              site -> aside(site, folder).link(folder, site.path().getParent())));
      cases.add(
          HostileCase.of(
              folder + " leads to /proc",
              site -> aside(site, folder).link(folder, Path.of("/proc"))));
      cases.add(
          HostileCase.of(folder + " is a file", site -> aside(site, folder).file(folder, "x")));
      cases.add(
          HostileCase.of(
              folder + " leads to itself",
              site ->
                  aside(site, folder)
                      .link(folder, Path.of(folder.substring(folder.lastIndexOf('/') + 1)))));
    }
    cases.add(
        HostileCase.of(
            "links in a circle",
            site ->
                site.folder("docs/a")
                    .folder("docs/b")
                    .link("docs/a/b", site.path().resolve("docs/b"))
                    .link("docs/b/a", site.path().resolve("docs/a"))));
    cases.add(
        HostileCase.of(
            "links that double",
            site -> {
              for (int i = 0; i < 40; i++) {
                site.folder("docs/l" + i)
                    .link("docs/l" + i + "/x", site.path().resolve("docs/l" + (i + 1)))
                    .link("docs/l" + i + "/y", site.path().resolve("docs/l" + (i + 1)));
              }
              site.file("docs/l40/a.md", "# A\n");
            }));
    cases.add(
        HostileCase.of(
            "a page leads out by a link of a link",
            site -> site.link("one", site.outside()).link("docs/two", site.path().resolve("one"))));
    cases.add(
        HostileCase.of(
                "links of pages that lead out",
                site ->
                    site.file(
                        "docs/a.mdx",
                        "import A from '@site/../../outside/secret.md';\n"
                            + "import B from '../../../outside/secret.md';\n"
                            + "import C from '/etc/passwd';\n"
                            + "import D from '@site/../../../../../../../../etc/passwd';\n"
                            + "import E from '!!raw-loader!/etc/passwd';\n"
                            + "import F from '!!raw-loader!@site/../../outside/secret.md';\n\n"
                            + "<A/><B/><C/>\n\n"
                            + "[a](../../../outside/secret.md) [b](/../../outside/secret.md)"
                            + " [c](file:///etc/passwd) [d](pathname:///../../../../etc/passwd)"
                            + " ![e](../../../outside/secret.md) ![f](/etc/passwd)"
                            + " [g](@site/../../outside/secret.md)"
                            + " ![h](@site/../../../../../../etc/passwd)\n\n"
                            + "<img src={require('../../../outside/secret.md').default}/>\n"
                            + "<img src={require('/etc/passwd').default}/>\n"))
            .never("root:"));
    cases.add(
        HostileCase.of(
                "git's files are strange",
                site ->
                    site.folder("../.git/refs")
                        .file("../.git/HEAD", "ref: ../../../../outside/secret.md\n")
                        .file(
                            "../.git/config",
                            "[core]\n"
                                + "\trepositoryformatversion = 0\n"
                                + "\tfsmonitor = touch /tmp/hostile-was-here\n"
                                + "[include]\n"
                                + "\tpath = /etc/passwd\n"))
            .with("--since", "HEAD")
            .status(0, 1, 2)
            .never("root:"));
    cases.add(
        HostileCase.of(
            ".git leads to itself", site -> site.shell("rmdir ../.git && ln -s .git ../.git")));
    cases.add(
        HostileCase.of(".git is a FIFO", site -> site.shell("rmdir ../.git && mkfifo ../.git"))
            .with("--since", "HEAD")
            .status(2));
    cases.add(
        HostileCase.of(
                ".git names itself",
                site -> site.shell("rmdir ../.git && printf 'gitdir: .git' > ../.git"))
            .with("--since", "HEAD")
            .status(2));
    for (String argument :
        List.of(
            "--report=json=/dev/full",
            "--report=json=/nowhere/x",
            "--report=json=docs",
            "--baseline=docs",
            "--baseline=/dev/zero",
            "--baseline=pipe",
            "--site-config=/dev/zero",
            "--site-config=docs",
            "--cache-dir=docs/good.md",
            "--cache-dir=/proc/nowhere",
            "--since=--upload-pack=touch /tmp/hostile-was-here",
            "--since=HEAD:../../x",
            "--since=\u001b[2J",
            "--locale=../../outside",
            "--locale=\u001b[2J")) {
      cases.add(
          HostileCase.of(
                  "the argument " + argument.replace("\u001b", "ESC"),
                  site -> site.shell("mkfifo pipe"))
              .with(argument)
              .status(0, 1, 2));
    }
    names().forEach((what, name) -> cases.add(named(what, name)));
    cases.add(
        HostileCase.of(
            "twins by composition",
            site -> {
              for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
                site.file("docs/" + Normalizer.normalize("\u00e9\uac00", form) + ".md", "# A\n");
              }
              site.file(
                  "docs/a.md",
                  "[a](./\u00e9\uac00.md) [b](./"
                      + Normalizer.normalize("\u00e9\uac00", Normalizer.Form.NFD)
                      + ".md) [c](./%C3%A9%EA%B0%80.md)\n");
            }));
    cases.add(
        HostileCase.of(
            "twins by case",
            site ->
                site.file("docs/A.md", "# A\n")
                    .file("docs/a.md", "# A\n")
                    .file("docs/ss.md", "# S\n")
                    .file("docs/\u00df.md", "# S\n")));
    cases.add(
        HostileCase.of(
                "a name that is not UTF-8",
                site ->
                    site.shell("printf '# A\\n\\n[a](/b)\\n' > \"$(printf 'docs/\\377\\376.md')\""))
            .says("docs/"));
    cases.add(
        HostileCase.of(
            "a folder whose name is not UTF-8",
            site ->
                site.shell(
                    "d=\"$(printf 'docs/\\300\\257')\"; mkdir \"$d\"; echo '# A' > \"$d/a.md\"")));
    cases.add(
        HostileCase.of(
            "a static name that is not UTF-8",
            site ->
                site.shell("mkdir -p static; echo x > \"$(printf 'static/\\377.png')\"")
                    .file("docs/a.md", "![a](/%FF.png) ![b](/\ufffd.png)\n")));
    cases.add(
        HostileCase.of(
            "paths of 4,000 bytes",
            site ->
                site.shell(
                    "cd docs; for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do mkdir"
                        + " "
                        + "d".repeat(200)
                        + "; cd "
                        + "d".repeat(200)
                        + "; done; echo '# A' > a.md")));
    return cases.stream();
  }

  private static HostileSite use(HostileSite site, String file) {
    site.file(
        "docs/u.mdx",
        "---\n"
            + "tags: [a]\n"
            + "---\n\n"
            + "![a](/a.png)\n\n"
            + "![b](/a.svg)\n\n"
            + "[p](/a) [b](/b) [d](./a.md)\n\n"
            + "<img src={require('@site/static/a.svg').default}/>\n\n"
            + "import x from '@site/src/pages/a.js';\n");
    return file.equals("sidebars.js")
        ? site.file(
            "docusaurus.config.js",
            "module.exports = {title: 'T', url: 'https://e.com', baseUrl: '/', presets:"
                + " [['classic', {docs: {sidebarPath: './sidebars.js'}}]]};\n")
        : site;
  }

  private static HostileSite aside(HostileSite site, String folder) {
    return folder.equals("docs") ? site.shell("rm -r docs") : site;
  }

  private static HostileCase named(String what, String name) {
    return HostileCase.of(
        "a file name: " + what,
        site ->
            site.file("docs/" + name + ".md", "# A\n\n[broken](/missing) [self](./good.md)\n")
                .file(
                    "docs/dir" + name + "/b.mdx", "# B\n\n<Undefined/>\n\n[broken](./missing.md)\n")
                .file("static/" + name + ".png", "x")
                .file(
                    "docs/c.md",
                    "[a](<./"
                        + name.replace("\n", "&#10;")
                        + ".md>) [b](./"
                        + percent(name)
                        + ".md) ![c](</"
                        + name.replace("\n", "&#10;")
                        + ".png>)\n"));
  }

  private static String percent(String name) {
    return java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8)
        .replace("+", "%20");
  }

  private static Map<String, String> names() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("a line break", "a\nb");
    all.put("an annotation", "a\n::error file=x::hostile");
    all.put("another annotation", "::set-output name=a::b%0A::error::x");
    all.put("a carriage return", "a\rb");
    all.put("spaces", "  a  b ");
    all.put("quotes", "a\"b'c`d");
    all.put("a percent sign", "100%");
    all.put("percent encoding", "%2e%2e%2f%0A%");
    all.put("a hash", "a#b#");
    all.put("a question mark", "a?b=c&d");
    all.put("leading dashes", "--fix");
    all.put("dots", "...");
    all.put("a backslash", "a\\b\\..\\c");
    all.put("an escape sequence", "\u001b[2J\u001b]0;hostile\u0007\u001b[31m");
    all.put("C1 controls", "\u009b31ma\u0085b");
    all.put("direction marks", "\u202egpj.\u2066a");
    all.put("a zero-width space", "a\u200bb\ufeff");
    all.put("HTML", "<img src=x onerror=alert(1)>".replace("/", ""));
    all.put("a script", "<script>alert(1)<" + "\\" + "script>");
    all.put("XML", "]]>&amp;<!--\"'>");
    all.put("Markdown", "[a](b)*c*|d|`e`");
    all.put("a template", "${a}{{b}}<%= c %>{d}");
    all.put("braces", "{a,b}[c]*(d)!e");
    all.put("JSON", "\",\"a\":\"b\\");
    all.put("a shell", "$(touch hostile);`touch hostile`|&>");
    all.put("255 bytes", "a".repeat(240));
    all.put("255 bytes of Chinese", "\u94fe".repeat(80));
    all.put("a Windows device", "CON");
    all.put("another Windows device", "aux.nul.com1");
    all.put("a colon", "a:b:c");
    all.put("a trailing dot", "a.");
    all.put("tabs", "a\tb");
    all.put("DEL", "a\u007fb");
    all.put("line separators", "a\u2028b\u2029c");
    all.put("an emoji", "\ud83d\ude00\ud83c\udff4\u200d\u2620\ufe0f");
    all.put("a name of JavaScript", "__proto__");
    all.put("constructor", "constructor");
    all.put("index", "index.index");
    all.put("a number", "1e999-0x1");
    all.put("a date", "9999-99-99-a");
    return all;
  }
}
