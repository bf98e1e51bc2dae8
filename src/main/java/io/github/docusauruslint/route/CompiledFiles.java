package io.github.docusauruslint.route;

import io.github.docusauruslint.mdx.Import;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.site.Site;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The Markdown files that a production build compiles: documents that are no drafts, and what they
 * import, directly or not.
 */
final class CompiledFiles {
  private CompiledFiles() {}

  /** Their paths. */
  static Set<String> of(Site site, Modules modules) {
    Deque<ParsedFile> open = new ArrayDeque<>();
    Set<String> seen = new HashSet<>();
    for (Document document : site.documents()) {
      ParsedFile file = document.file();
      if (file != null && !document.draft() && seen.add(file.path())) {
        open.add(file);
      }
    }
    while (!open.isEmpty()) {
      ParsedFile file = open.remove();
      for (Import declaration : file.facts().imports()) {
        ParsedFile imported = markdown(site, modules, file, declaration.source());
        if (imported != null && seen.add(imported.path())) {
          open.add(imported);
        }
      }
    }
    return seen;
  }

  private static @Nullable ParsedFile markdown(
      Site site, Modules modules, ParsedFile file, String source) {
    if (!source.endsWith(".md") && !source.endsWith(".mdx")) {
      return null;
    }
    return modules.resolve(file.path(), source) instanceof ModuleTarget.Found found
            && found.path() != null
        ? site.file(found.path())
        : null;
  }
}
