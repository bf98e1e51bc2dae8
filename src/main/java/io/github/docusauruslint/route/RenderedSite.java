package io.github.docusauruslint.route;

import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.text.FileTree;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the components of a site's pages show, computed once for each file. */
final class RenderedSite {
  private final PageRenderer renderer;
  private final ProvidedComponents provided;
  private final Map<String, PageRenderer.Rendered> files = new ConcurrentHashMap<>();
  private final Map<String, RenderedPiece> scripts = new ConcurrentHashMap<>();

  private RenderedSite(PageRenderer renderer, ProvidedComponents provided) {
    this.renderer = renderer;
    this.provided = provided;
  }

  /**
   * The files of a site.
   *
   * @param markdown a Markdown file by its path, or null
   * @param isDocument whether a Markdown file is a page by itself
   */
  record Files(
      FileTree tree,
      Function<String, @Nullable ParsedFile> markdown,
      Predicate<String> isDocument) {
    static Files of(Site site) {
      return new Files(site.tree(), site::file, path -> site.document(path) != null);
    }
  }

  static RenderedSite of(Files files, ScriptModules scripts, PageNames names, String baseUrl) {
    return new RenderedSite(new PageRenderer(files, scripts, names, baseUrl), names.provided());
  }

  /** Components that every page has without importing them. */
  ProvidedComponents provided() {
    return provided;
  }

  /** The rendered JSX of a Markdown file. */
  PageRenderer.Rendered of(ParsedFile file) {
    return files.computeIfAbsent(file.path(), path -> renderer.render(file));
  }

  /** The same with another text of a page, of which the rest of the site sees nothing. */
  RenderedSite with(ParsedFile changed) {
    RenderedSite other = new RenderedSite(renderer, provided);
    other.files.putAll(files);
    other.scripts.putAll(scripts);
    other.files.put(changed.path(), renderer.render(changed));
    return other;
  }

  /** The rendered page that a script is. */
  RenderedPiece ofScript(String path) {
    return scripts.computeIfAbsent(path, renderer::renderScript);
  }
}
