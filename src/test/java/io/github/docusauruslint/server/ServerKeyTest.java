package io.github.docusauruslint.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server answers for the program, the Java and the site that it was started with. */
class ServerKeyTest {
  @TempDir Path temp;
  private Path program;
  private Path site;

  @BeforeEach
  void lay() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("unix"));
    program = Files.writeString(temp.resolve("a.jar"), "program");
    site = Files.createDirectory(temp.resolve("site"));
  }

  private ServerKey key(Map<String, String> environment) {
    return ServerKey.of(program, site, environment);
  }

  @Test
  void staysTheSameWhateverElseHappens() throws IOException {
    ServerKey key = key(Map.of("TZ", "UTC", "SECRET", "a"));
    Files.writeString(site.resolve("docusaurus.config.js"), "");
    assertThat(key(Map.of("TZ", "UTC", "SECRET", "b"))).isEqualTo(key);
    assertThat(key.text()).doesNotContain("SECRET");
    assertThat(key.name()).isEqualTo(key(Map.of("TZ", "UTC")).name()).matches("[0-9a-f]{1,16}");
  }

  @Test
  void isAnotherWithAnythingThatAProcessDependsOn() throws IOException {
    ServerKey key = key(Map.of());
    assertThat(key(Map.of("TZ", "UTC"))).isNotEqualTo(key);
    assertThat(key(Map.of("JAVA_TOOL_OPTIONS", "-Xint")).name()).isNotEqualTo(key.name());
    Path copy = Files.copy(program, temp.resolve("b.jar"));
    assertThat(ServerKey.of(copy, site, Map.of())).isNotEqualTo(key);
    Files.move(site, temp.resolve("old"));
    Files.createDirectory(site);
    assertThat(key(Map.of())).isNotEqualTo(key);
    ServerKey another = key(Map.of());
    Files.delete(program);
    Files.writeString(program, "program");
    assertThat(key(Map.of())).isNotEqualTo(another);
  }

  @Test
  void thereIsNoneOfWhatIsNotThere() {
    assertThat(ServerKey.of(temp, site, Map.of())).isNull();
    assertThat(ServerKey.of(program, temp.resolve("none"), Map.of())).isNull();
  }
}
