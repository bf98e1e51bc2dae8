package io.github.docusauruslint.text;

import org.jspecify.annotations.Nullable;

/** Texts of the program as constants of a class: the build's last step puts them here. */
final class PackedTexts {
  private PackedTexts() {}

  /** The text at a place; null where none was put here. */
  static @Nullable String find(String place) {
    return null;
  }
}
