package io.github.docusauruslint.route;

import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.site.Site;
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

  /** Renders everything there is, on as many threads as there are processors. */
  void renderAll(Site site) {
    site.pages().parallelStream().forEach(page -> of(page.file()));
    site.documents().parallelStream()
        .filter(document -> document.type() == Document.Type.PAGE_JSX)
        .forEach(document -> ofScript(document.source()));
  }

  /** The rendered JSX of a Markdown file. */
  PageRenderer.Rendered of(ParsedFile file) {
    return files.computeIfAbsent(file.path(), path -> renderer.render(file));
  }

  /** The rendered page that a script is. */
  RenderedPiece ofScript(String path) {
    return scripts.computeIfAbsent(path, renderer::renderScript);
  }
}
