package io.github.docusauruslint.route;

import io.github.docusauruslint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A link as a file writes it, before it is known which pages show it.
 *
 * @param file relative to the site folder
 * @param span the whole link, element or value; for a definition the definition's URL
 * @param urlSpan the URL as written, without quotes and brackets
 * @param url the URL, decoded from Markdown or JavaScript
 * @param collected the string that is held against the routes; null where that never happens
 * @param unchecked why {@code collected} is null: {@code EXTERNAL}, {@code ASSET} or {@code
 *     UNCHECKED}
 * @param reference what it is as a path to a file
 * @param group the list or component that holds it, for comparing neighbours; 0 for none
 * @param replaceable whether {@code urlSpan} holds the URL and nothing else, so that another can be
 *     written in its place
 */
public record WrittenLink(
    LinkKind kind,
    String file,
    Span span,
    Span urlSpan,
    String url,
    @Nullable String collected,
    Verdict unchecked,
    FileReference reference,
    int group,
    boolean replaceable) {

  /** Whether the build complains of it as a reference to a file. */
  public boolean isMissingFile() {
    return reference instanceof FileReference.Missing;
  }
}
