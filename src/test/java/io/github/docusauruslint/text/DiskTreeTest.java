package io.github.docusauruslint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.docusauruslint.text.FileTree.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTreeTest {
  @TempDir Path folder;
  private Path repository;
  private Path site;

  @BeforeEach
  void lay() throws IOException {
    repository = folder.resolve("repository");
    site = repository.resolve("packages/website");
    write(repository.resolve(".git/HEAD"), "");
    write(repository.resolve("docs/a.md"), "# A");
    write(site.resolve("docs/Guide.md"), "# 中");
    write(folder.resolve("outside.md"), "secret");
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void seesTheRepositoryAndNoMore() throws IOException {
    DiskTree tree = DiskTree.of(site);
    assertThat(tree.kind("")).isEqualTo(Kind.FOLDER);
    assertThat(tree.kind("docs")).isEqualTo(Kind.FOLDER);
    assertThat(tree.kind("docs/Guide.md")).isEqualTo(Kind.FILE);
    assertThat(tree.kind("../../docs/a.md")).isEqualTo(Kind.FILE);
    assertThat(tree.kind("../../../outside.md")).isEqualTo(Kind.ABSENT);
    assertThat(tree.list("../..")).contains("docs", "packages").doesNotContain("outside.md");
    assertThat(tree.siteInRepository()).isEqualTo("packages/website");
  }

  @Test
  void takesTheParentWhereThereIsNoRepository() throws IOException {
    Path alone = folder.resolve("alone/website");
    write(alone.resolve("x.md"), "");
    write(folder.resolve("alone/docs/y.md"), "");
    DiskTree tree = DiskTree.of(alone);
    assertThat(tree.kind("../docs/y.md")).isEqualTo(Kind.FILE);
    assertThat(tree.kind("../../outside.md")).isEqualTo(Kind.ABSENT);
  }

  /** Whoever makes a string of each folder on the way makes 20 GB of strings. */
  @Test
  void looksNoFurtherThanWhatIsThere() throws IOException {
    DiskTree tree = DiskTree.of(site);
    assertThat(tree.kind("docs/" + "a/".repeat(200_000) + "b.md")).isEqualTo(Kind.ABSENT);
    assertThat(tree.kind("../".repeat(200_000) + "b.md")).isEqualTo(Kind.ABSENT);
    assertThat(tree.kind("docs/Guide.md/" + "a/".repeat(200_000))).isEqualTo(Kind.ABSENT);
  }

  @Test
  void isExactInLetterCase() throws IOException {
    DiskTree tree = DiskTree.of(site);
    assertThat(tree.kind("docs/guide.md")).isEqualTo(Kind.ABSENT);
    assertThat(tree.kind("Docs/Guide.md")).isEqualTo(Kind.ABSENT);
  }

  @Test
  void readsAsNodeDoes() throws IOException {
    Files.write(site.resolve("bad.md"), new byte[] {'a', (byte) 0xE4, 'b', (byte) 0xFF});
    write(site.resolve("bom.md"), "\uFEFFx");
    DiskTree tree = DiskTree.of(site);
    assertThat(tree.read("docs/Guide.md").text()).isEqualTo("# 中");
    assertThat(tree.read("bad.md").text()).isEqualTo("a\uFFFDb\uFFFD");
    assertThat(tree.read("bom.md").hasByteOrderMark()).isTrue();
    assertThat(tree.read("bom.md").text()).isEqualTo("x");
  }

  @Test
  void saysWhyItCannotRead() throws IOException {
    DiskTree tree = DiskTree.of(site);
    assertThatThrownBy(() -> tree.read("docs")).hasMessage("docs is a folder, not a file");
    assertThatThrownBy(() -> tree.read("no.md")).hasMessage("there is no file no.md");
    assertThatThrownBy(() -> tree.read("../../../outside.md"))
        .hasMessage("there is no file ../../../outside.md");
  }

  @Test
  void followsLinksInsideAlone() throws IOException {
    link(site.resolve("inside.md"), repository.resolve("docs/a.md"));
    link(site.resolve("out.md"), folder.resolve("outside.md"));
    link(site.resolve("loop"), repository);
    link(site.resolve("dangling.md"), site.resolve("nowhere.md"));
    DiskTree tree = DiskTree.of(site);
    assertThat(tree.kind("inside.md")).isEqualTo(Kind.FILE);
    assertThat(tree.kind("out.md")).isEqualTo(Kind.ABSENT);
    assertThat(tree.kind("loop")).isEqualTo(Kind.ABSENT);
    assertThat(tree.kind("dangling.md")).isEqualTo(Kind.ABSENT);
  }

  private static void link(Path link, Path target) throws IOException {
    try {
      Files.createSymbolicLink(link, target);
    } catch (UnsupportedOperationException e) {
      Assumptions.abort("no symbolic links here");
    }
  }
}
