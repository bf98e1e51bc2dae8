package io.github.docusauruslint.site;

import org.jspecify.annotations.Nullable;

/**
 * A leaf route that the site serves.
 *
 * @param path after trailing-slash handling, raw as Docusaurus's route config has it
 * @param document the page behind it; null for generated pages
 * @param file the file that brings it about, for messages; null when it is wholly generated
 */
public record Route(String path, @Nullable Document document, @Nullable String file) {}
