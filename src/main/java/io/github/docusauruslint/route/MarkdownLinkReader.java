package io.github.docusauruslint.route;

import io.github.docusauruslint.mdx.Link;
import io.github.docusauruslint.site.Document;
import io.github.docusauruslint.site.ParsedFile;
import io.github.docusauruslint.text.UriCodec;
import org.jspecify.annotations.Nullable;

/**
 * Links in Markdown syntax, taken through what Docusaurus 3.10.2 does to them in its order: paths
 * to Markdown files, then files to copy, then percent-encoding, then {@code Link}.
 */
final class MarkdownLinkReader {
  private final MarkdownLinks markdown;
  private final Assets assets;
  private final LinkComponent component;

  MarkdownLinkReader(MarkdownLinks markdown, Assets assets, LinkComponent component) {
    this.markdown = markdown;
    this.assets = assets;
    this.component = component;
  }

  WrittenLink read(ParsedFile file, Link link) {
    boolean node = link.kind() != Link.Kind.REFERENCE && !isDefinition(link);
    String url = link.url();
    FileReference reference = FileReference.NONE;
    String href = url;
    String asset = null;
    if (node && url.isEmpty()) {
      reference = new FileReference.Missing(FileReference.Reason.EMPTY);
    } else if (isLocal(url)) {
      reference = page(file.path(), UrlPath.split(url));
      if (reference instanceof FileReference.Page page) {
        href = UrlPath.split(url).withPathname(page.document().permalink()).serialize();
      }
      UrlPath path = UrlPath.split(href);
      if (node && Assets.looksLikeAsset(path.pathname())) {
        String decoded = UriCodec.decodeUriComponent(path.pathname());
        asset = decoded == null ? null : assets.download(file.path(), decoded);
        reference = asset(reference, path.pathname(), decoded, asset);
      }
    }
    String encoded = MarkdownUri.normalize(node ? markdown.rewritten(file.path(), href) : href);
    String collected =
        asset != null || isDefinition(link)
            ? null
            : component.collected(LinkComponent.Props.of(encoded));
    Verdict unchecked =
        asset != null ? Verdict.ASSET : collected == null ? unchecked(url) : Verdict.OK;
    return new WrittenLink(
        kind(link),
        file.path(),
        link.span(),
        link.urlSpan(),
        url,
        collected,
        unchecked,
        reference,
        link.group(),
        link.kind() != Link.Kind.AUTOLINK_LITERAL);
  }

  private FileReference page(String file, UrlPath path) {
    if (!MarkdownLinks.namesMarkdown(path.pathname()) || !markdown.resolvesIn(file)) {
      return FileReference.NONE;
    }
    if (UriCodec.decodeUriComponent(path.pathname()) == null) {
      return new FileReference.Malformed();
    }
    Document found = markdown.find(file, path.pathname());
    return found == null
        ? new FileReference.Missing(FileReference.Reason.MARKDOWN)
        : new FileReference.Page(found);
  }

  private static FileReference asset(
      FileReference known, String pathname, @Nullable String decoded, @Nullable String asset) {
    if (decoded == null) {
      return new FileReference.Malformed();
    }
    if (known instanceof FileReference.Missing) {
      return known;
    }
    if (asset != null) {
      return new FileReference.Asset(asset);
    }
    return pathname.startsWith("@site/")
        ? new FileReference.Missing(FileReference.Reason.SITE_ALIAS)
        : known;
  }

  private static boolean isDefinition(Link link) {
    return link.kind() == Link.Kind.DEFINITION_UNUSED
        || link.kind() == Link.Kind.DEFINITION_DUPLICATE;
  }

  private static LinkKind kind(Link link) {
    return switch (link.kind()) {
      case INLINE -> LinkKind.INLINE;
      case REFERENCE -> LinkKind.REFERENCE;
      case AUTOLINK, AUTOLINK_LITERAL -> LinkKind.AUTOLINK;
      case DEFINITION_UNUSED, DEFINITION_DUPLICATE -> LinkKind.DEFINITION;
    };
  }

  /** Why {@code Link} does not hand a URL to the checker. */
  static Verdict unchecked(String url) {
    return LinkComponent.hasProtocol(url) && !url.startsWith("pathname:")
        ? Verdict.EXTERNAL
        : Verdict.UNCHECKED;
  }

  /** Whether a URL has neither scheme nor host ({@code parseLocalURLPath}). */
  static boolean isLocal(String url) {
    return !LinkComponent.hasProtocol(url.strip());
  }
}
