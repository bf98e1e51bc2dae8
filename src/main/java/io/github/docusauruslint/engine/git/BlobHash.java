package io.github.docusauruslint.engine.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.eclipse.jgit.lib.ObjectId;

/** The names that git gives to contents. */
final class BlobHash {
  private BlobHash() {}

  /** Whether a file on disk holds just the bytes of a blob. */
  static boolean matches(ObjectId blob, Path file) {
    try {
      byte[] content = Files.readAllBytes(file);
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      digest.update(("blob " + content.length + "\0").getBytes(StandardCharsets.US_ASCII));
      return ObjectId.fromRaw(digest.digest(content)).equals(blob);
    } catch (IOException | NoSuchAlgorithmException e) {
      return false; // Then both are read, and whoever reads tells what is wrong.
    }
  }
}
