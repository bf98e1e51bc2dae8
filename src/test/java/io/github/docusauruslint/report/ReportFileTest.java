package io.github.docusauruslint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {
  @TempDir Path temp;

  private ReportFile file(String name) {
    return new ReportFile(ReportFormat.SARIF, temp.resolve(name), name);
  }

  private void write(String name, String text) throws IOException {
    file(name).write((result, out) -> out.append(text), ReportSample.result());
  }

  private Stream<String> names() throws IOException {
    return Files.list(temp).map(path -> path.getFileName().toString());
  }

  @Test
  void anOlderReportIsReplacedAsAWhole() throws Exception {
    write("报告.sarif", "old and longer");
    write("报告.sarif", "语言\ud83e\n");
    assertThat(temp.resolve("报告.sarif")).hasContent("语言?\n");
    assertThat(names()).containsExactly("报告.sarif");
  }

  @Test
  void aLinkStaysALink() throws Exception {
    Files.writeString(temp.resolve("real"), "old");
    Files.createSymbolicLink(temp.resolve("link"), Path.of("real"));
    write("link", "new");
    assertThat(temp.resolve("link")).isSymbolicLink();
    assertThat(temp.resolve("real")).hasContent("new");
  }

  @Test
  void aFailureLeavesNothingBehind() throws Exception {
    Files.createDirectories(temp.resolve("folder/below"));
    assertThatThrownBy(() -> write("folder", "x"))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("cannot write folder: ");
    assertThat(names()).containsExactly("folder");
  }

  @Test
  void whatCannotBeWrittenIsKnownBeforeTheWork() throws Exception {
    Files.createDirectories(temp.resolve("folder"));
    assertThatThrownBy(() -> file("folder").check())
        .hasMessage("cannot write folder: it is a folder");
    assertThatThrownBy(() -> file("none/x").check())
        .hasMessage("cannot write none/x: there is no folder " + temp.resolve("none"));
    file("folder/x").check();
  }
}
