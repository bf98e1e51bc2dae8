package io.github.docusauruslint.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * What one process has at a time, and no longer than it lives. The file stays: who takes away a
 * file that another is about to lock lets two have it.
 */
final class ServerLock {
  private ServerLock() {}

  /** The lock, held until the channel is closed; null where another has it. */
  static @Nullable FileChannel take(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean taken = false;
    try {
      taken = channel.tryLock() != null;
      return taken ? channel : null;
    } catch (OverlappingFileLockException e) {
      return null; // Another one in this very process.
    } finally {
      if (!taken) {
        channel.close();
      }
    }
  }

  /** Whether somebody has it. */
  static boolean isTaken(Path file) throws IOException {
    try (FileChannel channel = take(file)) {
      return channel == null;
    }
  }
}
