package io.github.docusauruslint.server;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A socket in a folder at which a server hears its user, and nobody else. */
final class ListeningSocket {
  private final Path file;
  private final ServerSocketChannel channel;

  /** What tells the file from another in its place. */
  private final @Nullable Object identity;

  private ListeningSocket(Path file, ServerSocketChannel channel) {
    this.file = file;
    this.channel = channel;
    this.identity = identityOnDisk();
  }

  /** Listens at a file, in the place of one that somebody left who was killed. */
  static ListeningSocket at(Path file) throws IOException {
    Files.deleteIfExists(file);
    ServerSocketChannel channel = Channels.server();
    channel.bind(UnixDomainSocketAddress.of(file), Clients.MOST);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    return new ListeningSocket(file, channel);
  }

  /** The next client. */
  SocketChannel accept() throws IOException {
    return channel.accept();
  }

  /** Whether the file is still this one's. */
  boolean isInPlace() {
    return Objects.equals(identity, identityOnDisk());
  }

  private @Nullable Object identityOnDisk() {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
          .fileKey();
    } catch (IOException e) {
      return null;
    }
  }

  /** Listens no more, and takes the file away unless it is another's. */
  void close() throws IOException {
    if (isInPlace()) {
      Files.deleteIfExists(file);
    }
    channel.close();
  }
}
