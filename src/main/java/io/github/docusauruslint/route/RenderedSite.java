package io.github.docusauruslint.route;

import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.text.FileTree;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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

  static RenderedSite of(FileTree files, ScriptModules scripts, String baseUrl) {
    return of(files, scripts, baseUrl, ProvidedComponents.of(files));
  }

  /**
   * The same where it is known which components every page has.
   *
   * @param provided of these files
   */
  static RenderedSite of(
      FileTree files, ScriptModules scripts, String baseUrl, ProvidedComponents provided) {
    PageRenderer renderer = new PageRenderer(files, scripts.modules(), scripts, provided, baseUrl);
    return new RenderedSite(renderer, provided);
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
