package io.github.docusauruslint.site;

import io.github.docusauruslint.text.Span;
import java.util.List;

/**
 * Something that Docusaurus refuses or warns about while it loads the site, at its place in the
 * sources. Rules turn problems into findings.
 *
 * @param file relative to the site folder
 * @param span what to point at; empty at 0 when it is the file as a whole
 * @param message what Docusaurus says, shortened to one phrase
 * @param related other places that belong to it, such as the first of two equal ids
 */
public record Problem(Kind kind, String file, Span span, String message, List<Place> related) {
  public Problem {
    related = List.copyOf(related);
  }

  public Problem(Kind kind, String file, Span span, String message) {
    this(kind, file, span, message, List.of());
  }

  /** A place in a file with a few words. */
  public record Place(String file, Span span, String message) {}

  /** The families of problems; each is the business of one rule. */
  public enum Kind {
    CONFIG,
    CONFIG_UNKNOWN,
    VERSIONS,
    CONTENT_MISSING,
    FRONT_MATTER_SYNTAX,
    FRONT_MATTER_FIELD,
    SLUG,
    DUPLICATE_ID,
    TAGS,
    TAGS_FILE,
    AUTHORS,
    AUTHORS_FILE,
    SIDEBAR_FILE,
    SIDEBAR_ITEM,
    SIDEBAR_UNKNOWN_DOC,
    CATEGORY_METADATA,
    BLOG_UNTRUNCATED,
    REDIRECT
  }
}
