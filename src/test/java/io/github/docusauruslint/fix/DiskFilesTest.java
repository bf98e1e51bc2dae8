package io.github.docusauruslint.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.docusauruslint.rule.Language;
import io.github.docusauruslint.rule.Messages;
import io.github.docusauruslint.text.DiskTree;
import io.github.docusauruslint.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files on disk: what is written, and what is rather left alone. */
class DiskFilesTest {
  @TempDir Path temp;
  private Path site;
  private DiskFiles files;

  @BeforeEach
  void makeSite() throws IOException {
    site = temp.toRealPath().resolve("repository/site");
    Files.createDirectories(site.resolve("docs"));
    Files.createDirectories(site.resolveSibling(".git"));
    files = new DiskFiles(DiskTree.of(site), Messages.load(Language.ENGLISH));
  }

  private Path write(String path, String text) throws IOException {
    return Files.writeString(site.resolve(path), text);
  }

  private static FixOutcome.FileChange change(String file, String before, String after) {
    return new FixOutcome.FileChange(file, SourceText.of(before), SourceText.of(after));
  }

  private String refusal(String file, String text) {
    return files.refuse(file, SourceText.of(text));
  }

  private Map<String, String> write(FixOutcome.FileChange... group) {
    return files.write(List.of(List.of(group)));
  }

  private List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static boolean hasModes() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }

  @Test
  void aFileIsReplacedWithItsModeAndItsByteOrderMark() throws IOException {
    assumeTrue(hasModes(), "this system's files have no modes");
    Path file = write("docs/a.md", "\uFEFFone\r\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));
    assertThat(refusal("docs/a.md", "\uFEFFone\r\n")).isNull();
    assertThat(write(change("docs/a.md", "\uFEFFone\r\n", "\uFEFFtwo 😀\r\n"))).isEmpty();
    assertThat(Files.readString(file)).isEqualTo("\uFEFFtwo 😀\r\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rwxr-x--x");
    assertThat(names(site.resolve("docs"))).containsExactly("a.md");
  }

  @Test
  void aFileThatChangesMeanwhileIsLeftAlone() throws IOException {
    Path file = write("docs/a.md", "one\n");
    assertThat(refusal("docs/a.md", "another\n")).isEqualTo("has changed since it was read");
    assertThat(refusal("docs/a.md", "one\n")).isNull();
    Files.writeString(file, "one, and what the author typed\n");
    assertThat(write(change("docs/a.md", "one\n", "two\n")))
        .isEqualTo(Map.of("docs/a.md", "has changed since it was read"));
    assertThat(Files.readString(file)).isEqualTo("one, and what the author typed\n");
    assertThat(names(site.resolve("docs"))).containsExactly("a.md");
  }

  @Test
  void aFileThatIsGoneStaysGone() throws IOException {
    Path file = write("docs/a.md", "one\n");
    assertThat(refusal("docs/a.md", "one\n")).isNull();
    Files.delete(file);
    assertThat(write(change("docs/a.md", "one\n", "two\n")))
        .isEqualTo(Map.of("docs/a.md", "is gone"));
    assertThat(names(site.resolve("docs"))).isEmpty();
    assertThat(refusal("docs/b.md", "")).isEqualTo("is gone");
  }

  @Test
  void whatIsNotUtf8IsNotEdited() throws IOException {
    Files.write(site.resolve("docs/a.md"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(refusal("docs/a.md", "caf\uFFFD")).isEqualTo("is not valid UTF-8");
  }

  @Test
  void whatIsReadOnlyIsNotEdited() throws IOException {
    assumeTrue(hasModes(), "this system's files have no modes");
    Path file = write("docs/a.md", "one\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assertThat(refusal("docs/a.md", "one\n")).isEqualTo("is read-only");
  }

  @Test
  void aSymbolicLinkStaysOneAndTheFileBehindItIsWritten() throws IOException {
    Path file = Files.writeString(site.resolveSibling("shared.md"), "one\n");
    Path link = site.resolve("docs/a.md");
    Files.createSymbolicLink(link, Path.of("../../shared.md"));
    assertThat(refusal("docs/a.md", "one\n")).isNull();
    assertThat(write(change("docs/a.md", "one\n", "two\n"))).isEmpty();
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).isTrue();
    assertThat(Files.readString(file)).isEqualTo("two\n");
  }

  @Test
  void aSecondNameOfAFileNeedsNoEditsOfItsOwn() throws IOException {
    write("docs/a.md", "one\n");
    Files.createSymbolicLink(site.resolve("docs/b.md"), Path.of("a.md"));
    assertThat(refusal("docs/a.md", "one\n")).isNull();
    assertThat(refusal("docs/b.md", "one\n")).isEqualTo("is docs/a.md by another name");
    assertThat(files.aliases()).containsExactly("docs/b.md");
  }

  @Test
  void whatBelongsTogetherIsWrittenWhollyOrNotAtAll() throws IOException {
    Path a = write("docs/a.md", "one\n");
    Path b = write("docs/b.md", "one\n");
    Path c = write("docs/c.md", "one\n");
    Stream.of("docs/a.md", "docs/b.md", "docs/c.md")
        .forEach(file -> assertThat(refusal(file, "one\n")).isNull());
    Files.writeString(b, "changed\n");
    Map<String, String> failed =
        files.write(
            List.of(
                List.of(
                    change("docs/a.md", "one\n", "two\n"), change("docs/b.md", "one\n", "two\n")),
                List.of(change("docs/c.md", "one\n", "two\n"))));
    assertThat(failed)
        .isEqualTo(
            Map.of(
                "docs/a.md",
                "belongs to docs/b.md, which was not",
                "docs/b.md",
                "has changed since it was read"));
    assertThat(Files.readString(a)).isEqualTo("one\n");
    assertThat(Files.readString(c)).isEqualTo("two\n");
    assertThat(names(site.resolve("docs"))).containsExactly("a.md", "b.md", "c.md");
  }
}
