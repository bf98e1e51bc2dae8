package io.github.docusauruslint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedFileTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8192, 100_000})
  void allOfAFileIsRead(int size) throws IOException {
    Path file = folder.resolve("a.md");
    Files.writeString(file, "x".repeat(size));
    assertThat(new String(BoundedFile.read(file, "a.md"), StandardCharsets.UTF_8))
        .isEqualTo("x".repeat(size));
  }

  /** The system tells 0 bytes for what it makes while it is read. */
  @Test
  void soIsOneWhoseSizeIsNotTold() throws IOException {
    Path file = Path.of("/proc/self/mountinfo");
    assumeTrue(Files.isReadable(file) && Files.size(file) == 0);
    assertThat(BoundedFile.read(file, "mountinfo")).isEqualTo(Files.readAllBytes(file));
  }

  @Test
  void oneWithoutEndIsNot() {
    Path file = Path.of("/dev/zero");
    assumeTrue(Files.isReadable(file));
    assertThatThrownBy(() -> BoundedFile.read(file, "zero"))
        .isInstanceOf(BoundedFile.TooLargeException.class)
        .hasMessage("zero is too large: no more than 32 MiB of a file are read");
  }
}
