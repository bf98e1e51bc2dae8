package io.github.docusauruslint.route;

import io.github.docusauruslint.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A local image or icon that a page names.
 *
 * @param file the file that names it, relative to the site folder
 * @param span the whole image, or the value of a prop
 * @param urlSpan the path as written
 * @param url the path, decoded from Markdown or JavaScript
 * @param name the prop that holds it, or null for Markdown
 * @param path the file that it is, relative to the site folder; null when it is missing
 * @param candidates where it was looked for, relative to the site folder
 * @param declaration for an identifier: where its import names the file, else null
 * @param element index in {@code PageFacts.jsx} of the element whose prop holds it, or -1
 */
public record ImageUse(
    Kind kind,
    String file,
    Span span,
    Span urlSpan,
    String url,
    @Nullable String name,
    @Nullable String path,
    List<String> candidates,
    @Nullable Span declaration,
    int element) {
  public ImageUse {
    candidates = List.copyOf(candidates);
  }

  /** How it is named. */
  public enum Kind {
    /** {@code ![alt](path)}. */
    MARKDOWN,
    /** {@code ![alt]()}. */
    EMPTY,
    /** {@code ![alt][label]}: the build leaves the URL as it is. */
    REFERENCE,
    /** A string in a prop: nothing checks it until a browser asks for it. */
    TEXT,
    /** {@code require('…')}. */
    REQUIRE,
    /** A name that an import binds to the file. */
    IMPORT
  }

  public boolean isMissing() {
    return path == null;
  }

  /** Whether the build stops or complains when it is missing. */
  public boolean isSeenByBuild() {
    return kind != Kind.REFERENCE && kind != Kind.TEXT;
  }
}
