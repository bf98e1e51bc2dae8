package io.github.docusauruslint.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.docusauruslint.text.Resources;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextPackerTest {
  private static final String HOLDER = "io/github/docusauruslint/text/PackedTexts";
  private static final String LONG = "中文 and more\n".repeat(10_000);

  @TempDir private Path folder;

  @Test
  void textsAreConstants() throws Exception {
    write("/rules/index.tsv", "rule\tone\n");
    write("/rules/presets/build.tsv", LONG);
    write("/rules/components.yml", "");
    write("/messages_en.properties", "# Words\nAa.x = one = two\nBB.x=three\nlast={0}\n");
    write("/rules/links/broken-link.md", "# A page\n");
    pack("1.2.3");
    SoftAssertions said = new SoftAssertions();
    said.assertThat(find("/rules/index.tsv")).isEqualTo("rule\tone\n");
    said.assertThat(find("/rules/presets/build.tsv")).isEqualTo(LONG);
    said.assertThat(find("/rules/components.yml")).isEqualTo("");
    said.assertThat(find("/messages_en.properties#")).isEqualTo("");
    said.assertThat(find("/messages_en.properties#Aa.x")).isEqualTo("one = two");
    said.assertThat(find("/messages_en.properties#BB.x")).isEqualTo("three");
    said.assertThat(find("/messages_en.properties#last")).isEqualTo("{0}");
    said.assertThat(find("/messages_en.properties#none")).isNull();
    said.assertThat(find("/messages_en.properties")).isNull();
    said.assertThat(find("/rules/links/broken-link.md")).as("read when explained").isNull();
    said.assertThat(find("/version.txt")).isEqualTo("1.2.3");
    said.assertAll();
  }

  @Test
  void textsArePackedAnew() throws Exception {
    write("/rules/index.tsv", "old");
    pack("1");
    write("/rules/index.tsv", "new");
    pack("2");
    assertThat(find("/rules/index.tsv")).isEqualTo("new");
    assertThat(find("/version.txt")).isEqualTo("2");
  }

  /** As the last build left them, in whichever state that is. */
  @Test
  void allThatARunWantsIsFound() {
    Map<String, String> found = new HashMap<>();
    for (String place :
        new String[] {
          "/rules/index.tsv", "/rules/presets/strict.tsv", "/rules/components.yml",
          "/client-modules.txt", "/theme-components.txt", "/components/react.js"
        }) {
      found.put(place, Resources.text(place));
    }
    assertThat(found).allSatisfy((place, text) -> assertThat(text).as(place).isNotBlank());
    assertThat(Resources.find("/none.txt")).isNull();
  }

  private void write(String place, String text) throws Exception {
    Path file = folder.resolve(place.substring(1));
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void pack(String version) throws Exception {
    Path file = folder.resolve(HOLDER + ".class");
    if (!Files.exists(file)) {
      Files.createDirectories(file.getParent());
      try (InputStream in = Resources.class.getResourceAsStream("/" + HOLDER + ".class")) {
        Files.write(file, Objects.requireNonNull(in).readAllBytes());
      }
    }
    TextPacker.main(new String[] {folder.toString(), version});
  }

  private Object find(String place) throws Exception {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
      Method find =
          loader.loadClass(HOLDER.replace('/', '.')).getDeclaredMethod("find", String.class);
      find.setAccessible(true);
      return find.invoke(null, place);
    }
  }
}
