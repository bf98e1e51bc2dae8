package io.github.docusauruslint.route;

import io.github.docusauruslint.js.eval.Origin;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of JSX shows once its components are called.
 *
 * @param links in order
 * @param ids those that the build collects
 * @param rawIds those of plain elements
 * @param markdown Markdown files that it shows, relative to the site folder
 * @param showsChildren whether the children that the page gives it may be shown
 * @param childrenInPart whether some of them may be shown and others not
 * @param complete whether nothing of it had to stay unknown
 */
record RenderedPiece(
    List<RenderedLink> links,
    Set<String> ids,
    Set<String> rawIds,
    Set<String> markdown,
    boolean showsChildren,
    boolean childrenInPart,
    boolean complete) {
  /** A piece of which nothing is known. */
  static final RenderedPiece UNKNOWN =
      new RenderedPiece(List.of(), Set.of(), Set.of(), Set.of(), true, false, false);

  /** A Markdown file that is shown, without children. */
  static RenderedPiece ofMarkdown(String path) {
    return new RenderedPiece(List.of(), Set.of(), Set.of(), Set.of(path), false, false, true);
  }

  /** The same with its links elsewhere. */
  RenderedPiece with(List<RenderedLink> placed) {
    return new RenderedPiece(
        placed, ids, rawIds, markdown, showsChildren, childrenInPart, complete);
  }

  RenderedPiece {
    links = List.copyOf(links);
    ids = Set.copyOf(ids);
    rawIds = Set.copyOf(rawIds);
    markdown = Set.copyOf(markdown);
  }

  /**
   * A link.
   *
   * @param origin where its URL is written, or null
   * @param raw whether it is a plain {@code <a>}
   */
  record RenderedLink(LinkComponent.Props props, @Nullable Origin origin, boolean raw) {}
}
