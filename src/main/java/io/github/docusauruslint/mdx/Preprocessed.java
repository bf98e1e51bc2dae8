package io.github.docusauruslint.mdx;

/**
 * Text as MDX gets it from Docusaurus.
 *
 * @param text the rewritten text; the very same string where nothing had to change
 * @param map from its offsets to those of the file
 */
public record Preprocessed(String text, OffsetMap map) {}
