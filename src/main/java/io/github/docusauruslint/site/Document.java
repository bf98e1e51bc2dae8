package io.github.docusauruslint.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that a content plugin makes of a file.
 *
 * @param file the file that was parsed; null for pages written in JavaScript
 * @param id docs and blog; null for pages
 * @param permalink raw Unicode, before trailing-slash handling, as Docusaurus's metadata has it
 * @param route where it is served: {@code permalink} after trailing-slash handling
 * @param slug docs and, when given, blog posts; null for pages
 * @param sidebar the sidebar that a doc shows, or null
 * @param defaultPermalink the permalink that it would have without the slug of its front matter;
 *     null where it has none
 * @param links that the theme makes of the page's own data, wherever it shows the page
 * @param draft left out of production builds: no route, no link target
 */
public record Document(
    ContentFile content,
    @Nullable ParsedFile file,
    @Nullable String id,
    String permalink,
    String route,
    @Nullable String slug,
    @Nullable String title,
    @Nullable String sidebar,
    @Nullable Double sidebarPosition,
    @Nullable String defaultPermalink,
    List<ThemeLink> links,
    boolean draft,
    boolean unlisted) {
  public Document {
    links = List.copyOf(links);
  }

  /** What kind of page. */
  public enum Type {
    DOC,
    BLOG,
    PAGE,
    PAGE_JSX
  }

  public String source() {
    return content.source();
  }

  public Type type() {
    return content.type();
  }

  public @Nullable String version() {
    return content.version();
  }
}
