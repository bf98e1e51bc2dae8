package io.github.docusauruslint.rule;

import io.github.docusauruslint.mdx.Import;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.route.ModuleTarget;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.site.ParsedFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The Markdown files that a production build compiles: documents that are no drafts, and what they
 * import, directly or not.
 */
public final class CompiledPages {
  private CompiledPages() {}

  /** The pages, documents first. */
  public static List<Page> of(LinkedSite site) {
    List<Page> pages = new ArrayList<>();
    Deque<ParsedFile> open = new ArrayDeque<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Document document : site.site().documents()) {
      ParsedFile file = document.file();
      if (file != null && !document.draft() && seen.add(file.path())) {
        pages.add(new Page(file, document));
        open.add(file);
      }
    }
    while (!open.isEmpty()) {
      ParsedFile file = open.remove();
      for (Import declaration : file.facts().imports()) {
        ParsedFile imported = markdown(site, file, declaration.source());
        if (imported != null && seen.add(imported.path())) {
          pages.add(new Page(imported, site.site().document(imported.path())));
          open.add(imported);
        }
      }
    }
    return pages;
  }

  private static @Nullable ParsedFile markdown(LinkedSite site, ParsedFile file, String source) {
    if (!source.endsWith(".md") && !source.endsWith(".mdx")) {
      return null;
    }
    return site.modules().resolve(file.path(), source) instanceof ModuleTarget.Found found
            && found.path() != null
        ? site.site().file(found.path())
        : null;
  }
}
