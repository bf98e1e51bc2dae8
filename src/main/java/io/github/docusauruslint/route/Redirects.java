package io.github.docusauruslint.route;

import io.github.docusauruslint.site.Site;
import io.github.docusauruslint.site.Urls;
import io.github.docusauruslint.text.FileTree;
import io.github.docusauruslint.text.Paths;
import java.util.List;

/**
 * Paths that are no pages and are answered all the same: the pages that {@code
 * @docusaurus/plugin-client-redirects} 3.10.2 makes, static files, and the rules that tell a host
 * to redirect ({@link HostRedirects}).
 */
public final class Redirects {
  private final String baseUrl;
  private final FileTree files;
  private final List<String> staticFolders;
  private final ClientRedirects plugin;
  private final HostRedirects hosts;

  private Redirects(Site site, ClientRedirects plugin) {
    this.plugin = plugin;
    baseUrl = site.settings().baseUrl();
    files = site.tree();
    staticFolders = site.config().staticDirectories().stream().map(Paths::normalize).toList();
    hosts = HostRedirects.read(files, staticFolders);
  }

  /** The redirects of a site. */
  public static Redirects of(LinkedSite site) {
    return new Redirects(site.site(), site.redirects());
  }

  /**
   * Whether something answers at a path. Where a part of the redirects depends on what cannot be
   * known, everything may be answered.
   *
   * @param path as routed: raw, with the base URL
   */
  public boolean serves(String path) {
    String plain = Urls.removeTrailingSlash(path);
    return plugin.mayAnswer(path) || isStatic(plain) || hosts.answer(plain);
  }

  private boolean isStatic(String path) {
    if (!path.startsWith(baseUrl)) {
      return false;
    }
    String inside = path.substring(baseUrl.length());
    return staticFolders.stream()
        .map(folder -> Paths.resolve(folder, inside))
        .anyMatch(
            file ->
                files.isFile(file)
                    || files.isFile(file + ".html")
                    || files.isFile(file + "/index.html"));
  }
}
