package io.github.docusauruslint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FootprintTest {
  @TempDir Path folder;
  private Path site;

  @BeforeEach
  void lay() throws IOException {
    site = folder.toRealPath().resolve("repository");
    write(".git/HEAD", "");
    write("docs/a.md", "# A");
    write("docs/b.md", "# B");
    write("static/c.png", "c");
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(site.resolve(path).getParent());
    Files.writeString(site.resolve(path), text);
  }

  private static void look(DiskTree tree) throws IOException {
    for (String name : tree.list("docs")) {
      tree.kind("docs/" + name);
    }
    if (tree.isFile("docs/a.md")) {
      tree.read("docs/a.md");
    }
    tree.kind("static/c.png");
    tree.kind("docs/none.md");
    tree.list("blog");
  }

  private Footprint seen() throws IOException {
    DiskTree tree = DiskTree.of(site);
    look(tree);
    return tree.footprint();
  }

  /** As if it had been taken when nothing had just changed. */
  private static Footprint later(Footprint seen) {
    Footprint settled =
        new Footprint(seen.taken().plus(Duration.ofHours(1)), seen.folders(), seen.files());
    return settled;
  }

  private List<String> changed(Footprint seen) throws IOException {
    DiskTree now = DiskTree.of(site);
    return seen.hasSameFolders(now)
        ? seen.changed(now, seen.files()).stream().map(Footprint.SeenFile::path).toList()
        : List.of("folders");
  }

  @Test
  void nothingChanged() throws IOException {
    Footprint seen = seen();
    assertThat(seen.files()).extracting(Footprint.SeenFile::path).containsExactly("docs/a.md");
    assertThat(changed(seen)).isEmpty();
    assertThat(changed(later(seen))).isEmpty();
  }

  @Test
  void whatWasNotSeenMayChange() throws IOException {
    Footprint seen = seen();
    Files.writeString(site.resolve("docs/b.md"), "# Other");
    assertThat(changed(seen)).isEmpty();
    assertThat(changed(later(seen))).isEmpty();
  }

  @Test
  void anEditIsSeen() throws IOException {
    Footprint seen = seen();
    Files.writeString(site.resolve("docs/a.md"), "# Another");
    assertThat(changed(seen)).containsExactly("docs/a.md");
    assertThat(changed(later(seen))).containsExactly("docs/a.md");
  }

  @Test
  void anEditThatKeepsSizeAndTimeIsSeenWhereTheFileSystemTells() throws IOException {
    Assumptions.assumeTrue(FileStamp.isComplete());
    Path page = site.resolve("docs/a.md");
    FileTime time = Files.getLastModifiedTime(page);
    Footprint seen = seen();
    Files.writeString(page, "# X");
    Files.setLastModifiedTime(page, time);
    assertThat(changed(later(seen))).containsExactly("docs/a.md");
  }

  @Test
  void aFreshFileIsKnownByItsContent() throws IOException {
    Footprint seen = seen();
    Footprint.SeenFile page = seen.files().get(0);
    assertThat(page.sum()).isNotNull();
    Footprint other =
        new Footprint(
            seen.taken(),
            seen.folders(),
            List.of(new Footprint.SeenFile(page.path(), page.stamp(), 1L)));
    assertThat(changed(other)).containsExactly("docs/a.md");
    Footprint unknown =
        new Footprint(
            seen.taken(),
            seen.folders(),
            List.of(new Footprint.SeenFile(page.path(), page.stamp(), null)));
    assertThat(changed(unknown)).containsExactly("docs/a.md");
  }

  @Test
  void anOldFileIsKnownByItsStamp() throws IOException {
    FileStamp old =
        new FileStamp(
            1, Instant.parse("2024-01-01T00:00:00Z"), Instant.parse("2024-01-01T00:00:00Z"), 1);
    assertThat(old.isSettledAt(Instant.parse("2024-01-01T00:00:03Z"))).isTrue();
    assertThat(old.isSettledAt(Instant.parse("2024-01-01T00:00:01Z"))).isFalse();
  }

  @Test
  void aFilePutInThePlaceOfAnotherIsNoChangeOfItsFolder() throws IOException {
    Footprint seen = seen();
    write("docs/other.tmp", "# Another");
    Files.move(
        site.resolve("docs/other.tmp"),
        site.resolve("docs/a.md"),
        StandardCopyOption.REPLACE_EXISTING);
    assertThat(changed(seen)).containsExactly("docs/a.md");
    assertThat(changed(later(seen))).containsExactly("docs/a.md");
  }

  @Test
  void aFolderInThePlaceOfAFileIsSeen() throws IOException {
    Footprint seen = seen();
    Files.delete(site.resolve("docs/b.md"));
    Files.createDirectory(site.resolve("docs/b.md"));
    assertThat(changed(seen)).containsExactly("folders");
    assertThat(changed(later(seen))).containsExactly("folders");
  }

  @Test
  void twoLooksAreOne() throws IOException {
    DiskTree first = DiskTree.of(site);
    first.list("docs");
    first.read("docs/a.md");
    write("docs/a.md", "# Another");
    DiskTree second = first.goingOnFrom(first.footprint().taken());
    second.kind("docs/b.md");
    second.read("docs/a.md");
    second.read("docs/b.md");
    Footprint seen = first.footprint();
    Footprint both = seen.under(seen.news(second.footprint(), Set.of("docs/a.md")));
    assertThat(changed(both)).isEmpty();
    assertThat(changed(seen.under(seen.news(second.footprint(), Set.of()))))
        .containsExactly("docs/a.md");
    Files.delete(site.resolve("docs/b.md"));
    Files.createDirectory(site.resolve("docs/b.md"));
    assertThat(changed(both)).containsExactly("folders");
  }

  @Test
  void filesThatComeGoAndAreRenamedAreSeen() throws IOException {
    Footprint seen = seen();
    write("docs/none.md", "# None");
    assertThat(changed(seen)).containsExactly("folders");
    assertThat(changed(later(seen))).containsExactly("folders");
    Files.delete(site.resolve("docs/none.md"));
    assertThat(changed(seen)).as("the names are the same again").isEmpty();
    Files.move(site.resolve("docs/b.md"), site.resolve("docs/B.md"));
    assertThat(changed(seen)).containsExactly("folders");
  }

  @Test
  void aFolderThatCouldHaveBeenThereIsSeenToCome() throws IOException {
    Footprint seen = seen();
    write("blog/post.md", "");
    assertThat(changed(seen)).containsExactly("folders");
    assertThat(changed(later(seen))).containsExactly("folders");
  }

  @Test
  void aFileThatBecomesAFolderIsSeen() throws IOException {
    Footprint seen = seen();
    Files.delete(site.resolve("static/c.png"));
    Files.createDirectory(site.resolve("static/c.png"));
    assertThat(changed(seen)).containsExactly("folders");
    assertThat(changed(later(seen))).containsExactly("folders");
  }

  @Test
  void aLinkThatComesToLeadElsewhereIsSeen() throws IOException {
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Path middle = site.resolve("docs/middle");
    try {
      Files.createSymbolicLink(middle, Path.of("../static/turn"));
      Files.createSymbolicLink(site.resolve("static/turn"), site.resolve("static"));
    } catch (UnsupportedOperationException e) {
      Assumptions.abort("no links here");
    }
    Footprint seen = seen();
    assertThat(changed(later(seen))).isEmpty();
    Files.delete(site.resolve("static/turn"));
    Files.createSymbolicLink(site.resolve("static/turn"), outside);
    List<Footprint.SeenFolder> docs =
        seen.folders().stream().filter(f -> f.path().equals("docs")).toList();
    assertThat(changed(later(new Footprint(seen.taken(), docs, seen.files()))))
        .containsExactly("folders");
  }
}
