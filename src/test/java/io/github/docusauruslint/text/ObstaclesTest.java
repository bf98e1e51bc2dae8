package io.github.docusauruslint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in a repository and is not followed is named. */
class ObstaclesTest {
  @TempDir Path folder;
  private Path site;
  private DiskTree tree;

  @BeforeEach
  void lay() throws IOException {
    site = folder.toRealPath().resolve("repository/site");
    Files.createDirectories(site.resolve("docs"));
    Files.createDirectories(site.resolve("node_modules"));
    Files.createDirectories(site.resolveSibling(".git"));
    Files.writeString(folder.resolve("outside.md"), "secret");
    tree = DiskTree.of(site);
  }

  private void link(String path, Path target) throws IOException {
    try {
      Files.createSymbolicLink(site.resolve(path), target);
    } catch (UnsupportedOperationException e) {
      Assumptions.abort("no symbolic links here");
    }
  }

  private Map<String, Obstacle> asked(String... paths) {
    List.of(paths).forEach(path -> assertThat(tree.kind(path)).isEqualTo(FileTree.Kind.ABSENT));
    return tree.obstacles();
  }

  @Test
  void linksThatLeadOutOrInCircles() throws IOException {
    link("docs/out.md", folder.resolve("outside.md"));
    link("docs/above", site);
    link("docs/itself.md", Path.of("itself.md"));
    link("docs/nowhere.md", Path.of("none.md"));
    assertThat(asked("docs/out.md", "docs/above", "docs/itself.md", "docs/nowhere.md"))
        .isEqualTo(
            Map.of(
                "docs/out.md", Obstacle.OUTSIDE,
                "docs/above", Obstacle.CIRCLE,
                "docs/itself.md", Obstacle.CIRCLE));
  }

  @Test
  void nobodysContentIsPassedByInSilence() throws IOException {
    link("node_modules/package", folder);
    link(".hidden", folder);
    assertThat(asked("node_modules/package", ".hidden")).isEmpty();
  }

  @Test
  void devices() throws IOException {
    Assumptions.assumeTrue(Files.exists(Path.of("/dev/zero")), "no /dev/zero here");
    link("docs/zero.md", Path.of("/dev/zero"));
    assertThat(asked("docs/zero.md")).containsOnlyKeys("docs/zero.md");
    assertThatThrownBy(() -> tree.read("docs/zero.md")).hasMessage("there is no file docs/zero.md");
    assertThatThrownBy(() -> BoundedFile.read(Path.of("/dev/zero"), "zero"))
        .isInstanceOf(BoundedFile.TooLargeException.class);
  }

  @Test
  void whatIsTooLarge() throws IOException {
    try (RandomAccessFile file =
        new RandomAccessFile(site.resolve("docs/large.md").toFile(), "rw")) {
      file.setLength(BoundedFile.LIMIT + 1L);
    }
    assertThatThrownBy(() -> tree.read("docs/large.md"))
        .hasMessage("docs/large.md is too large: no more than 32 MiB of a file are read");
    assertThat(tree.obstacles()).isEqualTo(Map.of("docs/large.md", Obstacle.LARGE));
  }
}
