package io.github.docusauruslint.config;

import io.github.docusauruslint.text.Position;

/**
 * Where a setting was written.
 *
 * @param source a file relative to the site folder, or {@code preset strict}
 * @param line from 1; 0 where it is no place in a file
 * @param column from 1, in UTF-16 code units; 0 where it is no place in a file
 */
public record Origin(String source, int line, int column) {

  static Origin preset(String name) {
    return new Origin("preset " + name, 0, 0);
  }

  static Origin at(String file, Position position) {
    return new Origin(file, position.line(), position.column());
  }

  /** Whether it is a place in a file. */
  public boolean isPlace() {
    return line > 0;
  }
}
