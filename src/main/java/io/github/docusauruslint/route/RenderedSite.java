package io.github.docusauruslint.route;

import io.github.docusauruslint.site.ParsedFile;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the components of a site's pages show, computed once for each file. */
final class RenderedSite {
  private final PageRenderer renderer;
  private final Map<String, PageRenderer.Rendered> files = new ConcurrentHashMap<>();
  private final Map<String, RenderedPiece> scripts = new ConcurrentHashMap<>();

  RenderedSite(PageRenderer renderer) {
    this.renderer = renderer;
  }

  /** The rendered JSX of a Markdown file. */
  PageRenderer.Rendered of(ParsedFile file) {
    return files.computeIfAbsent(file.path(), path -> renderer.render(file));
  }

  /** The same with another text of a page, of which the rest of the site sees nothing. */
  RenderedSite with(ParsedFile changed) {
    RenderedSite other = new RenderedSite(renderer);
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
