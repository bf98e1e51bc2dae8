package io.github.docusauruslint.js;

/**
 * A comment.
 *
 * @param start offset of its first slash
 * @param end offset behind its last character; a line comment does not hold its line ending
 * @param block whether it is a block comment
 * @param value its text without the marks
 */
public record Comment(int start, int end, boolean block, String value) {}
