package io.github.docusauruslint.engine;

import io.github.docusauruslint.config.LintConfig;
import io.github.docusauruslint.rule.RuleBook;
import io.github.docusauruslint.text.FileTree;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to look at, and how.
 *
 * @param name the site folder, as the user knows it
 * @param only paths relative to the site folder; findings elsewhere are not reported; empty for all
 * @param environment what the site's config may see of it
 * @param locale the locale to look at; null for the default one
 * @param threads how many pages are read at a time
 */
public record LintRequest(
    FileTree tree,
    String name,
    RuleBook book,
    LintConfig config,
    List<String> only,
    Map<String, String> environment,
    @Nullable String locale,
    int threads) {
  public LintRequest {
    only = List.copyOf(only);
    environment = Map.copyOf(environment);
  }
}
