package io.github.docusauruslint.fix;

import io.github.docusauruslint.config.LintConfigReader;
import io.github.docusauruslint.engine.LintRequest;
import io.github.docusauruslint.engine.SiteSource;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.MemoryTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small sites in memory, for fixes. */
final class MemorySites {
  private static final RuleBook BOOK = RuleBook.packed();

  private MemorySites() {}

  /** The files of a site with docs at its root: path, text, path, text … */
  static Map<String, String> files(String... pathsAndTexts) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("docusaurus.config.js", config("{docs: {routeBasePath: '/'}, blog: false}", ""));
    files.put("docs/index.md", "---\nslug: /\n---\n\n# Home\n");
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
    }
    return files;
  }

  static String config(String classic, String more) {
    return "module.exports = {title: 'T', url: 'https://example.com', baseUrl: '/', presets: [['classic', "
        + classic
        + "]]"
        + (more.isEmpty() ? "" : ", " + more)
        + "};\n";
  }

  static LintRequest request(Map<String, String> files, String... only) throws Exception {
    FileTree tree = MemoryTree.of(files);
    return request(new SiteSource(tree, "site", "/site", Map.of(), null, null), List.of(only));
  }

  static LintRequest request(SiteSource source, List<String> only) throws Exception {
    return new LintRequest(source, BOOK, LintConfigReader.read(source.tree(), null, BOOK), only, 2);
  }

  /** The same with another configuration than the site's own. */
  static LintRequest request(SiteSource source, String yaml) throws Exception {
    FileTree tree = MemoryTree.of(Map.of(LintConfigReader.FILE, yaml));
    return new LintRequest(source, BOOK, LintConfigReader.read(tree, null, BOOK), List.of(), 2);
  }

  static FixOutcome fix(Map<String, String> files, FixSelection selection, String... only)
      throws Exception {
    return FixRun.of(request(files, only), selection, Originals.IN_MEMORY);
  }

  /** The files after all safe fixes. */
  static Map<String, String> fixed(Map<String, String> files) throws Exception {
    return after(files, fix(files, FixSelection.SAFE));
  }

  static Map<String, String> after(Map<String, String> files, FixOutcome outcome) {
    Map<String, String> fixed = new LinkedHashMap<>(files);
    for (FixOutcome.FileChange change : outcome.changes()) {
      String mark = change.after().hasByteOrderMark() ? "\uFEFF" : "";
      fixed.put(change.file(), mark + change.after().text());
    }
    return fixed;
  }
}
