package io.github.docusauruslint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AtomicFileTest {
  private static final String LEFT = ".docusaurus-lint-0b5f2d8e-8d0f-4a43-9d5c-3b1c5a0e7f11.tmp";

  @TempDir private Path folder;

  private static void write(Path file, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(file, AtomicFile.Content.of(bytes), AtomicFile.Durability.KEPT);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFileIsMadeOrReplacedAndNothingElseIsLeft(AtomicFile.Durability durability)
      throws Exception {
    Path file = folder.resolve("a.txt");
    for (String text : List.of("first, and long", "second")) {
      AtomicFile.Content content =
          sink -> {
            for (String part : text.split("(?<= )")) {
              sink.write(StandardCharsets.UTF_8.encode(part));
            }
          };
      AtomicFile.write(file, content, durability);
      assertThat(file).hasContent(text);
    }
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  void theOldContentStaysWhereTheNewOneCannotBeWritten() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    AtomicFile.Content torn =
        sink -> {
          sink.write(ByteBuffer.wrap(new byte[] {1, 2, 3}));
          throw new IOException("no more");
        };
    assertThatIOException()
        .isThrownBy(() -> AtomicFile.write(file, torn, AtomicFile.Durability.KEPT))
        .withMessage("no more");
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    assertThatIOException()
        .isThrownBy(() -> write(folder.resolve("none/a.txt"), "text"))
        .withMessage("there is no folder " + folder.resolve("none"));
  }

  @Test
  void aSymbolicLinkStaysAndTheFileBehindItKeepsItsMode() throws Exception {
    assumeTrue(
        Files.getFileStore(folder).supportsFileAttributeView("posix"), "no POSIX modes here");
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a.txt"));
    write(link, "new");
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aSymbolicLinkInThePlaceOfWhatIsExpendableIsReplacedItself() throws Exception {
    Path dear = Files.writeString(folder.resolve("dear.txt"), "dear");
    Path link = Files.createSymbolicLink(folder.resolve("link"), dear);
    byte[] bytes = {1, 2, 3};
    AtomicFile.write(link, AtomicFile.Content.of(bytes), AtomicFile.Durability.EXPENDABLE);
    assertThat(dear).hasContent("dear");
    assertThat(link).isRegularFile().hasBinaryContent(bytes);
    assertThat(Files.isSymbolicLink(link)).isFalse();
  }

  @Test
  void whatAKilledRunLeftIsRemovedWhenItIsOld() throws Exception {
    Path left = Files.writeString(folder.resolve(LEFT), "half of");
    write(folder.resolve("a.txt"), "text");
    assertThat(left).as("of a run that may be at work").exists();
    age(left);
    write(folder.resolve("a.txt"), "text");
    assertThat(left).doesNotExist();
  }

  @Test
  void filesOfOthersStayHoweverOldTheyAre() throws Exception {
    for (String name : List.of(".docusaurus-lint-notes.tmp", LEFT + ".md", "x" + LEFT)) {
      age(Files.writeString(folder.resolve(name), "mine"));
    }
    Path inside = folder.resolve(LEFT.replace('0', '1'));
    age(Files.createDirectory(inside));
    write(folder.resolve("a.txt"), "text");
    assertThat(names()).hasSize(5);
  }

  private static void age(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
  }
}
