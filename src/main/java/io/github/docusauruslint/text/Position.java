package io.github.docusauruslint.text;

/**
 * A place in a file as people and editors say it.
 *
 * @param line 1-based; CR LF, LF and a lone CR each end a line, as in CommonMark 0.31
 * @param column 1-based, in UTF-16 code units; a tab counts one
 * @param offset 0-based, in UTF-16 code units, a byte order mark not counted
 */
public record Position(int line, int column, int offset) {}
