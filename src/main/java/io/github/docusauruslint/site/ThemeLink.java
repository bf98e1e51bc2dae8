package io.github.docusauruslint.site;

import io.github.docusauruslint.text.Span;

/**
 * A link that the classic theme makes of data: the address of an author, the URL under which a page
 * is edited.
 *
 * @param file where the URL is written, relative to the site folder
 * @param span the URL there, its quotes included
 */
public record ThemeLink(String file, Span span, String url) {}
