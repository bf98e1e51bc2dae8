package io.github.docusauruslint.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where servers are met: a folder into which nobody else looks, or nowhere. */
class ServerFolderTest {
  @TempDir Path temp;

  @BeforeEach
  void posix() {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
  }

  private static void mode(Path file, String mode) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
  }

  @Test
  void isMadeForItsUserAlone() throws IOException {
    ServerFolder folder = ServerFolder.in(temp.resolve("a/cache"));
    assertThat(folder.isPrivate()).isFalse();
    folder.make();
    assertThat(folder.isPrivate()).isTrue();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.folder())))
        .isEqualTo("rwx------");
  }

  @Test
  void isNotUsedWhenOthersMayLookIn() throws IOException {
    ServerFolder folder = ServerFolder.in(temp);
    folder.make();
    for (String mode : new String[] {"rwxr-xr-x", "rwxrwx---", "rwx-----x"}) {
      mode(folder.folder(), mode);
      folder.make();
      assertThat(folder.isPrivate()).as(mode).isFalse();
    }
    mode(folder.folder(), "rwx------");
    assertThat(folder.isPrivate()).isTrue();
  }

  @Test
  void isNotUsedWhenItBelongsToAnother() throws IOException {
    ServerFolder folder = ServerFolder.in(temp);
    folder.make();
    try {
      UserPrincipal other =
          FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
      Files.setOwner(folder.folder(), other);
    } catch (IOException e) {
      assumeTrue(false, "only the superuser gives files away");
    }
    assertThat(folder.isPrivate()).isFalse();
  }

  @Test
  void isNoLinkAndNoFile() throws IOException {
    ServerFolder elsewhere = ServerFolder.in(temp.resolve("elsewhere"));
    elsewhere.make();
    Path cache = Files.createDirectories(temp.resolve("cache"));
    Files.createSymbolicLink(cache.resolve("server"), elsewhere.folder());
    assertThat(ServerFolder.in(cache).isPrivate()).isFalse();
    Path other = Files.createDirectories(temp.resolve("other"));
    Files.writeString(other.resolve("server"), "");
    mode(other.resolve("server"), "rwx------");
    assertThat(ServerFolder.in(other).isPrivate()).isFalse();
  }

  @Test
  void aSocketNeedsAnAddressThatIsShortEnough() {
    ServerFolder folder = new ServerFolder(Path.of("/" + "a".repeat(80)));
    assertThat(folder.hasRoomFor("b".repeat(14))).isTrue();
    assertThat(folder.hasRoomFor("b".repeat(15))).isFalse();
    assertThat(folder.hasRoomFor("字".repeat(5))).isFalse();
  }
}
