package io.github.docusauruslint.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file could not be read or written, in words: Java often tells its name instead. */
public final class IoReason {
  private IoReason() {}

  /** The reason alone, without the name of the file. */
  public static String of(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "no permission";
    }
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof NotDirectoryException) {
      return "it is not a folder";
    }
    if (e instanceof FileSystemException failure) {
      return failure.getReason() == null ? "the system does not say why" : failure.getReason();
    }
    return String.valueOf(e.getMessage());
  }
}
