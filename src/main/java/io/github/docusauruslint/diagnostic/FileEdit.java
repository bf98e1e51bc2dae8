package io.github.docusauruslint.diagnostic;

import io.github.docusauruslint.text.TextEdit;

/**
 * An edit of a file.
 *
 * @param file relative to the site folder
 */
public record FileEdit(String file, TextEdit edit) {}
