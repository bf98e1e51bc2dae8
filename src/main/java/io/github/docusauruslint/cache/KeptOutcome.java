package io.github.docusauruslint.cache;

import io.github.docusauruslint.diagnostic.Diagnostic;
import io.github.docusauruslint.text.KnownLines;
import io.github.docusauruslint.text.Span;
import java.util.List;
import java.util.Map;

/**
 * What came of looking at a whole site.
 *
 * @param findings in order
 * @param suppressed the files of the findings that the site asks not to be told, each as often as
 *     it has some
 * @param notices what had to be left unknown
 * @param pages how many Markdown files were read
 * @param links how many links were followed
 * @param configFiles the files of the linter's own configuration
 * @param namesBaseline whether that configuration names accepted findings
 * @param contentFolders the folders of the site's content
 * @param outside the Markdown files of the site that lie beside its folder
 * @param lines of the files that findings and notices point at, enough to show them
 */
public record KeptOutcome(
    List<Diagnostic> findings,
    List<String> suppressed,
    List<Note> notices,
    int pages,
    int links,
    List<String> configFiles,
    boolean namesBaseline,
    List<String> contentFolders,
    List<String> outside,
    Map<String, KnownLines> lines) {
  public KeptOutcome {
    findings = List.copyOf(findings);
    suppressed = List.copyOf(suppressed);
    notices = List.copyOf(notices);
    configFiles = List.copyOf(configFiles);
    contentFolders = List.copyOf(contentFolders);
    outside = List.copyOf(outside);
    lines = Map.copyOf(lines);
  }

  /**
   * Something to know that is no finding.
   *
   * @param file relative to the site folder
   */
  public record Note(String message, String file, Span span) {}
}
