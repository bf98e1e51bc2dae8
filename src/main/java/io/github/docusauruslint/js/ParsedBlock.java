package io.github.docusauruslint.js;

/**
 * A module, or a part of one.
 *
 * @param tokens how many tokens were read for it
 */
public record ParsedBlock(Node.Program program, int tokens) {}
