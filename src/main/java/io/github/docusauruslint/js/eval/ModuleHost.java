package io.github.docusauruslint.js.eval;

import java.io.IOException;
import java.util.List;

/**
 * The files that an evaluation may see. Paths are absolute, normalised, with {@code /} between
 * folders.
 */
public interface ModuleHost {
  /** What stands at a path. */
  enum Kind {
    FILE,
    DIRECTORY,
    ABSENT,
    /** Outside of what may be read: nothing is known of it. */
    OUTSIDE
  }

  Kind kind(String path);

  /** The text of a file, a byte order mark included. */
  String read(String path) throws IOException;

  /** The names in a folder, sorted by UTF-16 units. */
  List<String> list(String path) throws IOException;
}
