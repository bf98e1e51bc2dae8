package io.github.docusauruslint.engine;

import io.github.docusauruslint.mdx.Import;
import io.github.docusauruslint.route.ScriptModules;
import io.github.docusauruslint.site.ContentFile;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.site.SiteLayout;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the Markdown of a site in parallel, then what it imports of other Markdown, until nothing
 * new comes up, and puts the site together.
 */
final class SiteLoader {
  private final SiteLayout layout;
  private final ScriptModules scripts;
  private final Workers workers;
  private final Progress progress;
  private final PageReader pages;

  SiteLoader(
      SiteLayout layout,
      ScriptModules scripts,
      PageReader pages,
      Workers workers,
      Progress progress) {
    this.layout = layout;
    this.scripts = scripts;
    this.pages = pages;
    this.workers = workers;
    this.progress = progress;
  }

  /**
   * The site.
   *
   * @throws LintException when a file of it cannot be read
   */
  Site read() throws LintException {
    Set<String> next = new LinkedHashSet<>();
    for (ContentFile file : layout.contentFiles()) {
      if (file.isMarkdown()) {
        next.add(file.source());
      }
    }
    List<ParsedFile> files = new ArrayList<>();
    Set<String> seen = new HashSet<>(next);
    while (!next.isEmpty()) {
      Set<String> imported = new LinkedHashSet<>();
      for (Parsed parsed : parse(List.copyOf(next))) {
        files.add(parsed.file());
        imported.addAll(parsed.imported());
      }
      next = imported;
      next.removeAll(seen);
      seen.addAll(next);
    }
    return Site.of(layout, files, workers);
  }

  /** A file, and the Markdown files that it imports, be it through scripts of the site. */
  private record Parsed(ParsedFile file, Set<String> imported) {}

  private List<Parsed> parse(List<String> paths) throws LintException {
    progress.begin(Progress.Stage.PAGES, paths.size());
    List<Parsed> all = new ArrayList<>(paths.size());
    for (Attempt attempt : workers.map(paths, this::parse)) {
      if (attempt.unreadable() != null) {
        throw new LintException(attempt.unreadable());
      }
      all.add(attempt.parsed() == null ? alone(attempt.path()) : attempt.parsed());
    }
    return all;
  }

  /** A file, or why it cannot be read; neither where memory was short. */
  private record Attempt(String path, @Nullable Parsed parsed, @Nullable String unreadable) {}

  private Attempt parse(String path) {
    Attempt attempt = attempt(path);
    progress.done();
    return attempt;
  }

  private Attempt attempt(String path) {
    try {
      return new Attempt(path, parsed(pages.read(path)), null);
    } catch (IOException e) {
      return new Attempt(path, null, String.valueOf(e.getMessage()));
    } catch (OutOfMemoryError e) {
      return new Attempt(path, null, null);
    }
  }

  /** A file for which memory was short, now that no other is read at the same time. */
  private Parsed alone(String path) throws LintException {
    Attempt attempt = attempt(path);
    if (attempt.unreadable() != null) {
      throw new LintException(attempt.unreadable());
    }
    return attempt.parsed() == null ? parsed(pages.giveUp(path)) : attempt.parsed();
  }

  private Parsed parsed(ParsedFile file) {
    Set<String> found = new LinkedHashSet<>();
    for (Import declaration : file.facts().imports()) {
      String source = declaration.source();
      if (source.startsWith(".") || source.startsWith("@site/")) {
        for (Import.Specifier specifier : declaration.specifiers()) {
          found.addAll(scripts.markdownBehind(file.path(), source, specifier.imported()).files());
        }
      }
    }
    return new Parsed(file, found);
  }
}
