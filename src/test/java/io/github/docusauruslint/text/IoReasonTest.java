package io.github.docusauruslint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IoReasonTest {
  @Test
  void aReasonIsNoName() {
    assertThat(IoReason.of(new AccessDeniedException("a.md"))).isEqualTo("no permission");
    assertThat(IoReason.of(new NoSuchFileException("a.md"))).isEqualTo("there is no such file");
    assertThat(IoReason.of(new FileSystemException("a.md", null, "No space left on device")))
        .isEqualTo("No space left on device");
    assertThat(IoReason.of(new FileSystemException("a.md")))
        .isEqualTo("the system does not say why");
    assertThat(IoReason.of(new IOException("it is odd"))).isEqualTo("it is odd");
  }

  @Test
  void boundsHoldWhereLinksLead(@TempDir Path temp) throws IOException {
    Path outside = Files.createDirectories(temp.resolve("outside"));
    Path site = Files.createDirectories(temp.resolve("repository/site"));
    RepositoryBounds bounds = RepositoryBounds.of(site);
    assertThat(bounds.folder()).isEqualTo(temp.resolve("repository"));
    Files.createDirectories(site.resolve(".git"));
    bounds = RepositoryBounds.of(site);
    assertThat(bounds.folder()).isEqualTo(site);
    Files.createSymbolicLink(site.resolve("out"), outside);
    Files.createSymbolicLink(site.resolve("in"), site.resolve("docs"));
    Files.createDirectories(site.resolve("docs"));
    for (String path : new String[] {"a", "b/c/d", "docs/a", "in/a", "in/b/c", "out/../a"}) {
      assertThat(bounds.hold(site.resolve(path))).as(path).isTrue();
    }
    for (String path : new String[] {"../a", "out/a", "out/b/c", "in/../../a", "/etc/passwd"}) {
      assertThat(bounds.hold(site.resolve(path))).as(path).isFalse();
    }
  }
}
