package io.github.docusauruslint.fix;

import io.github.docusauruslint.text.SourceText;
import org.jspecify.annotations.Nullable;

/** The files behind the texts that fixes start from. */
public interface Originals {
  /** Files that may all be edited: those in memory. */
  Originals IN_MEMORY = (file, text) -> null;

  /**
   * Why a file must not be edited, or null when it may.
   *
   * @param file relative to the site folder
   * @param text as it was read; a file that holds another one by now must not be edited
   */
  @Nullable String refuse(String file, SourceText text);
}
