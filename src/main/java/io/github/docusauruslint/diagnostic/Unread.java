package io.github.docusauruslint.diagnostic;

import io.github.docusauruslint.text.Obstacle;

/**
 * What lies in a site and was not read.
 *
 * @param file relative to the site folder
 */
public record Unread(String file, Obstacle obstacle) {}
