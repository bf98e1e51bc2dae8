package io.github.docusauruslint.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The folder where the servers of a user have their sockets. Nobody else may look into it, so
 * whoever can ask a server is its user.
 */
public record ServerFolder(Path folder) {
  private static final String SOCKET = ".socket";

  /** The address of a socket has so many bytes at most, on the narrowest system. */
  private static final int LONGEST = 103;

  private static final Set<PosixFilePermission> PRIVATE =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);

  /** The folder within a user's cache. */
  public static ServerFolder in(Path cache) {
    return new ServerFolder(cache.toAbsolutePath().normalize().resolve("server"));
  }

  /** Makes it, where it is not there yet. */
  void make() throws IOException {
    if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
      Path cache = folder.getParent();
      if (cache != null) {
        Files.createDirectories(cache);
      }
      Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PRIVATE));
    }
  }

  /** Whether it is there, belongs to the user who asks, and is closed to everybody else. */
  public boolean isPrivate() {
    try {
      PosixFileAttributes attributes =
          Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return attributes.isDirectory()
          && attributes.permissions().equals(PRIVATE)
          && attributes.owner().getName().equals(System.getProperty("user.name"));
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** Whether a socket of that name has an address. */
  public boolean hasRoomFor(String name) {
    return socket(name).toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST;
  }

  /** Where a server listens. */
  public Path socket(String name) {
    return folder.resolve(name + SOCKET);
  }

  /** Locked by the one server of that name while it runs. */
  Path lock(String name) {
    return folder.resolve(name + ".lock");
  }

  /** What a server has to say of itself. */
  public Path log(String name) {
    return folder.resolve(name + ".log");
  }

  /** The names of all servers that have a socket, in order; some may have gone without it. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> sockets = Files.newDirectoryStream(folder, "*" + SOCKET)) {
      for (Path socket : sockets) {
        String file = String.valueOf(socket.getFileName());
        names.add(file.substring(0, file.length() - SOCKET.length()));
      }
    } catch (IOException | DirectoryIteratorException e) {
      return List.of(); // Where there is no folder there is no server.
    }
    Collections.sort(names);
    return names;
  }
}
