package io.github.docusauruslint.text;

import java.time.Instant;

/**
 * What a file system says of a file without reading it.
 *
 * @param size in bytes
 * @param modified when the content was last changed
 * @param identity of the file itself, where the file system knows it, such that a file renamed over
 *     another has another one; else 0
 */
public record FileStamp(long size, Instant modified, long identity) {}
