package io.github.docusauruslint.fix;

import io.github.docusauruslint.external.MovedUrls;
import io.github.docusauruslint.mdx.Import;
import io.github.docusauruslint.mdx.PageFacts;
import io.github.docusauruslint.mdx.Scope;
import io.github.docusauruslint.route.FileReference;
import io.github.docusauruslint.route.ImageUse;
import io.github.docusauruslint.route.LinkKind;
import io.github.docusauruslint.route.LinkUse;
import io.github.docusauruslint.route.LinkedSite;
import io.github.docusauruslint.route.ModuleTarget;
import io.github.docusauruslint.route.UrlPath;
import io.github.docusauruslint.route.Verdict;
import io.github.docusauruslint.site.Page;
import io.github.docusauruslint.text.Span;
import io.github.docusauruslint.text.UriCodec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one file leads to and can be reached by, in a form that two readings of a site can be
 * compared in.
 *
 * @param uses links, then images and icons, in the order of the file
 * @param ids ids of headings and elements, in the order of the file
 * @param imports local name to the module it comes from
 * @param names names that the file uses
 */
record FileTargets(
    List<Use> uses, List<String> ids, Map<String, String> imports, Set<String> names) {

  /**
   * One link or image on one page.
   *
   * @param span the whole link; {@code urlSpan} is elsewhere for a reference
   * @param target what it leads to, the same for all ways to write it
   * @param broken whether it leads nowhere
   */
  record Use(Span span, Span urlSpan, String page, String target, boolean broken) {
    boolean isIn(EditedText edited) {
      return edited.touches(span) || edited.touches(urlSpan);
    }
  }

  /** What a Markdown file leads to. */
  static FileTargets of(Page page, LinkedSite site, MovedUrls moved) {
    List<Use> uses = new ArrayList<>();
    site.links(page).stream()
        .filter(use -> use.link().kind() != LinkKind.DEFINITION)
        .forEach(use -> uses.add(use(use, site, moved)));
    Stream.concat(site.images(page).stream(), site.icons(page).stream())
        .forEach(image -> uses.add(use(image)));
    PageFacts facts = page.facts();
    List<String> ids = new ArrayList<>();
    facts.headings().forEach(heading -> ids.add(heading.depth() + "#" + heading.id()));
    facts.anchors().forEach(anchor -> ids.add(anchor.id()));
    Map<String, String> imports = new HashMap<>();
    for (Import declaration : facts.imports()) {
      for (Import.Specifier specifier : declaration.specifiers()) {
        imports.put(specifier.local(), module(declaration, page, site) + specifier.imported());
      }
    }
    Set<String> names =
        facts.scope().used().stream().map(Scope.Use::name).collect(Collectors.toUnmodifiableSet());
    return new FileTargets(uses, ids, imports, names);
  }

  /** What a script or the site's configuration leads to. */
  static FileTargets of(List<LinkUse> links, LinkedSite site, MovedUrls moved) {
    return new FileTargets(
        links.stream().map(use -> use(use, site, moved)).toList(), List.of(), Map.of(), Set.of());
  }

  private static String module(Import declaration, Page page, LinkedSite site) {
    ModuleTarget target = site.modules().resolve(page.path(), declaration.source());
    String path = target instanceof ModuleTarget.Found found ? found.path() : null;
    return (path == null ? declaration.source() : path) + " ";
  }

  private static Use use(ImageUse image) {
    Span declaration = image.declaration();
    return new Use(
        image.span(),
        declaration == null ? image.urlSpan() : declaration,
        "",
        "image " + image.path(),
        image.isMissing());
  }

  private static Use use(LinkUse use, LinkedSite site, MovedUrls moved) {
    FileReference reference = use.link().reference();
    boolean broken =
        use.verdict() == Verdict.BROKEN
            || use.verdict() == Verdict.BROKEN_ANCHOR
            || reference instanceof FileReference.Missing
            || reference instanceof FileReference.Malformed;
    String target = target(use, site, moved);
    return new Use(use.link().span(), use.link().urlSpan(), use.page(), target, broken);
  }

  private static String target(LinkUse use, LinkedSite site, MovedUrls moved) {
    if (use.target() != null && use.resolved() != null) {
      return use.target().path() + decoded(use.resolved().suffix());
    }
    if (use.link().reference() instanceof FileReference.Asset asset) {
      return "file " + asset.path();
    }
    if (use.verdict() == Verdict.EXTERNAL) {
      String resting = moved.resting(use.link().url());
      if (!resting.equals(use.link().url())) {
        return use.verdict() + " " + decoded(resting);
      }
    }
    String own = ownPath(use.link().url(), site);
    if (own != null && site.resolve(use.page(), own).target() != null) {
      return Objects.requireNonNull(site.resolve(use.page(), own).target()).path()
          + decoded(UrlPath.split(own).suffix());
    }
    String url = use.resolved() == null ? use.link().url() : use.resolvedUrl();
    return use.verdict() + " " + decoded(url);
  }

  /** The path of a URL that names the host of this site, by either protocol, or null. */
  private static @Nullable String ownPath(String url, LinkedSite site) {
    String own = site.site().config().url();
    String host = own.substring(own.indexOf("//") + 1);
    int start = url.indexOf("//");
    boolean web = start == 0 || url.startsWith("http:") || url.startsWith("https:");
    if (own.isEmpty() || start < 0 || !web || !url.startsWith(host, start + 1)) {
      return null;
    }
    String path = url.substring(start + 1 + host.length());
    boolean whole = path.isEmpty() || "/?#".indexOf(path.charAt(0)) >= 0;
    return !whole ? null : path.startsWith("/") ? path : "/" + path;
  }

  private static String decoded(String url) {
    String decoded = UriCodec.decodeUri(url);
    return decoded == null ? url : decoded;
  }
}
