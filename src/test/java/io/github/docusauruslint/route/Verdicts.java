package io.github.docusauruslint.route;

import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.Linter;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.text.MemoryTree;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the rules say of small sites. */
final class Verdicts {
  static final String CONFIG =
      "module.exports = {title: 'S', url: 'https://example.com', baseUrl: '/', presets:"
          + " [['classic', {blog: false}]]};\n";

  private static final RuleBook BOOK = RuleBook.packed();

  private Verdicts() {}

  /** {@code file url page} of every finding about a link that the build preset has. */
  static List<String> broken(Map<String, String> files) throws Exception {
    return findings("build", files).stream()
        .filter(each -> each.rule().startsWith("links/"))
        .map(d -> d.file() + " " + d.data().get("url") + " " + d.data().get("page"))
        .toList();
  }

  /** The findings of a preset, of a site that has a config and a home page if it names none. */
  static List<Diagnostic> findings(String preset, Map<String, String> files) throws Exception {
    Map<String, String> site = new HashMap<>(files);
    site.putIfAbsent("docusaurus.config.js", CONFIG);
    site.putIfAbsent("src/pages/index.js", "export default () => null;\n");
    SiteSource source = new SiteSource(MemoryTree.of(site), "site", "/site", Map.of(), null, null);
    LintRequest request = new LintRequest(source, BOOK, LintConfig.of(preset, BOOK), List.of(), 1);
    return Linter.lint(request).diagnostics();
  }

  /** Files of a text in which a line {@code === path} begins each. */
  static Map<String, String> files(String text) {
    Map<String, String> files = new LinkedHashMap<>();
    for (String part : text.split("(?m)^=== ")) {
      int line = part.indexOf('\n');
      if (line > 0) {
        files.put(part.substring(0, line).strip(), part.substring(line + 1));
      }
    }
    return files;
  }
}
